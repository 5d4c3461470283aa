"""What reading and saving say when they refuse."""

from pathlib import Path


class StorageError(Exception):
    """A file that cannot be read or saved; its text is one sentence that says what, where and what is allowed."""


class OutsideChange(StorageError):  # noqa: N818 - it names what happened, not a mistake
    """The file on disk is no longer the one that was opened; saving over it would lose somebody's work."""


class NotSaved(StorageError):  # noqa: N818 - as above
    """A save that failed: its text says what happened and the ways out.

    Attributes:
        kept: where the version that could not be saved is kept; None where that failed too.
    """

    def __init__(self, text: str, kept: Path | None = None) -> None:
        super().__init__(text)
        self.kept = kept
