"""Small widgets that every view may use."""
