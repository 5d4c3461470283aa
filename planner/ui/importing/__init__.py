"""Bringing a table in: the page that shows it beside what was understood."""
