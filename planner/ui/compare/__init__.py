"""Two structures side by side."""
