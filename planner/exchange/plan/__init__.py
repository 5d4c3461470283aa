"""A change plan in every form that people or programs read."""
