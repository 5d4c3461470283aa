"""The clipboard: copying, cutting and pasting what is chosen."""
