"""The audience window: what the room sees while somebody works in the main window."""
