"""Locks that end with the program that holds them, however it ends: none is ever stale."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from planner.storage.data_folder import key_of, room

_FAR = 1 << 30  # Windows locks bytes, and keeps others from reading them: one that no file here has


class Lock:
    """A file that is locked by this program as long as this object is not released."""

    def __init__(self, descriptor: int) -> None:
        """Hold the lock on an open file."""
        self._descriptor = descriptor

    @classmethod
    def take(cls, file: Path) -> "Lock | None":
        """Lock a file, made where it is missing; None when another program or another lock holds it.

        Raises:
            OSError: the file cannot be opened.
        """
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if locked(descriptor):
            return cls(descriptor)
        os.close(descriptor)
        return None

    def release(self) -> None:
        """Let go of the lock; once more does nothing."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            with suppress(OSError):
                os.close(descriptor)


def lock_of(path: Path) -> Path:
    """The file to lock for one that is open in a window, the same for all ways to reach it.

    Raises:
        OSError: there is no place for it, or the path cannot be followed.
        ValueError: the path holds a character that no path can have.
    """
    return room("locks") / f"{key_of(path)}.lock"


if sys.platform == "win32":
    import msvcrt

    def locked(descriptor: int, *, wait: bool = False) -> bool:
        """Lock an open file, or wait a while until that can be done; gives whether it is locked now."""
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)
        return True

else:
    import errno
    import fcntl

    def locked(descriptor: int, *, wait: bool = False) -> bool:
        """Lock an open file, or wait until that can be done; gives whether it is locked now.

        Where the disk knows no locks nobody can hold one, and it counts as locked.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except OSError as error:
            return error.errno not in {errno.EWOULDBLOCK, errno.EACCES}
        return True
