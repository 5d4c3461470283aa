"""Structures in the window: their menus, what is known about them, checkpoints, and copies with other owners."""
