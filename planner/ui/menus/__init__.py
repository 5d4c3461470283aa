"""Context menus, and the menus about structures."""
