"""What the command line says when it refuses."""


class CallError(Exception):
    """A call that cannot be done; its text is one sentence, or one a line."""
