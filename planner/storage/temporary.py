"""Temporary files beside a document: made private, found again by their name, swept when they were left behind."""

import os
import re
import secrets
import stat
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"\.opmodel-[0-9a-f]{8}\.tmp")
_STALE = 3600.0
"""Seconds after which a temporary file cannot belong to a save that is still going on."""


def new_temporary(folder: Path) -> tuple[int, Path]:
    """Create an empty file in the folder that only its owner can read; gives it open for writing, and its path."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    while True:
        path = folder / f".opmodel-{secrets.token_hex(4)}.tmp"
        with suppress(FileExistsError):
            return os.open(path, flags, 0o600), path


def sweep(folder: Path, now: float) -> None:
    """Remove own temporary files that a crash left behind; what cannot be removed stays.

    Args:
        folder: where to look.
        now: a time of the same file system, in seconds, such as that of a file just written.
    """
    with suppress(OSError):
        for entry in os.scandir(folder):
            if _NAME.fullmatch(entry.name):
                with suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(status.st_mode) and now - status.st_mtime > _STALE:
                        Path(entry.path).unlink()
