"""A comparison of two structures in every form that people or programs read."""
