"""Mistakes of the program itself: noted in the log, and told once in a calm dialog."""
