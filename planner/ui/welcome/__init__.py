"""The welcome page: where to start when no document is open."""
