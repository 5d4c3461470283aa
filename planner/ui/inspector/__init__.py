"""The inspector: shows and edits what is selected."""
