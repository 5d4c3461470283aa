"""Structures in dialogs: what is known about them, their checkpoints, and copies with other owners."""
