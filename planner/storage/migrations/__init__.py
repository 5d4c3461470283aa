"""Migrations: the frozen steps from older versions of the file to the present one."""
