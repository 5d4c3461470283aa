"""The assignment table: in from a table that people have, and out to one."""
