"""What reading and saving say when they refuse."""


class StorageError(Exception):
    """A file that cannot be read or saved; its text is one sentence that says what, where and what is allowed."""


class OutsideChange(StorageError):  # noqa: N818 - it names what happened, not a mistake
    """The file on disk is no longer the one that was opened; saving over it would lose somebody's work."""
