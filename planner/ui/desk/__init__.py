"""The document on a projector: every view as a large page, and what a group does with it."""
