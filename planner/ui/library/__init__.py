"""The library that comes with the program: what it offers, and the dialog that adds it to a structure."""
