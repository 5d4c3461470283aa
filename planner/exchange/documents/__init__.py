"""The documents that people hand around: what stands in them, and each form that they are written in."""
