"""The list of functions at the left: search, filters, and the ways to add and lift functions."""
