"""What an edit says when it may not be done."""


class EditError(Exception):
    """An edit that the model refuses; its text is one sentence for the user."""
