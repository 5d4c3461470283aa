"""Temporary files beside a document: made private, found again by their name, swept when they were left behind."""

import errno
import os
import re
import secrets
import stat
import sys
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"\.opmodel-[0-9a-f]{8}\.tmp")
_STALE = 3600.0
"""Seconds after which a temporary file cannot belong to a save that is still going on."""


def _new_temporary(folder: Path) -> tuple[int, Path]:
    """Create an empty file in the folder that only its owner can read; gives it open for writing, and its path."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    while True:
        path = folder / f".opmodel-{secrets.token_hex(4)}.tmp"
        with suppress(FileExistsError):
            return os.open(path, flags, 0o600), path


def write_temporary(folder: Path, data: bytes) -> Path:
    """Write these bytes into a new temporary file and sync it to the disk; gives its path.

    Raises:
        OSError: it could not be done; nothing is left behind.
    """
    descriptor, path = _new_temporary(folder)
    try:
        try:
            write_all(descriptor, data)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    return path


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of these bytes, however few the disk takes at a time.

    Raises:
        OSError: the disk takes no more; what it took before stays written.
    """
    left = memoryview(data)
    while left:
        count = os.write(descriptor, left)
        if not count:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        left = left[count:]


def sync_folder(folder: Path) -> None:
    """Sync the names in a folder to the disk; Windows cannot, and does not need to."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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
