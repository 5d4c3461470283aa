"""Making the program known to the desktop of its user: file type, icons, menu entry; and forgetting it again."""
