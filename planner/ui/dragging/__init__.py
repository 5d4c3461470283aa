"""Carrying functions onto owners: what is carried, where it would land, and what the drop would do."""
