"""The table of a comparison: what changes for each function, in words."""
