"""The main window: its workspace, its bars and panels, and its commands."""
