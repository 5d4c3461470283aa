"""The overlay: a field over the window with answers under it, which the command palette and the search share."""
