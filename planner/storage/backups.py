"""Versions of a file that are kept in the data folder: those that a save replaced, and those it could not write."""

import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from planner.storage.data_folder import data_folder, key_of, real_path, room
from planner.storage.read import bytes_of
from planner.storage.temporary import sweep, sync_folder, write_temporary

MOST = 10
"""How many versions of one file are kept on a shelf."""

MOST_BYTES = 100_000_000
"""How large the versions of one file on a shelf are together, at most."""

_DATED = "%Y-%m-%d %H-%M-%S.%f UTC"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.\d{6} UTC)\.opmodel")
_LONGEST_STEM = 40  # characters


class Shelf(StrEnum):
    """Where versions are kept; the value is the name of its folder."""

    BACKUPS = "backups"
    """What stood on the disk before a save replaced it."""

    UNSAVED = "unsaved"
    """What a save should have written and could not."""


class Version(NamedTuple):
    """A version that was kept.

    Attributes:
        file: where it is.
        kept: when it was put there, in UTC.
        size: in bytes.
    """

    file: Path
    kept: datetime
    size: int


def keep(data: bytes, path: Path, shelf: Shelf = Shelf.BACKUPS) -> Path:
    """Keep these bytes as a version of a file, and let go of its oldest ones where there are too many.

    Args:
        data: the whole file.
        path: whose version it is; links are followed.
        shelf: where to keep it.

    Returns:
        Where it is kept; bytes equal to the newest version are not kept twice.

    Raises:
        OSError: it could not be kept.
        ValueError: the path holds a character that no path can have.
    """
    folder = room(shelf.value, _folder_name(path))
    before = _listed(folder)
    if before and before[0].size == len(data) and before[0].file.read_bytes() == data:
        return before[0].file
    temporary = write_temporary(folder, data)
    try:
        file = _dated(temporary, folder)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(folder)
    sweep(folder, file.stat().st_mtime)
    _let_go(_listed(folder))
    return file


def versions(path: Path, shelf: Shelf = Shelf.BACKUPS) -> tuple[Version, ...]:
    """The versions of a file that are kept on a shelf, newest first; none where they cannot be listed."""
    try:
        return _listed(data_folder() / shelf.value / _folder_name(path))
    except (OSError, ValueError, RuntimeError):
        return ()


def read_version(version: Version) -> bytes:
    """The bytes of a version.

    Raises:
        StorageError: it is gone, or cannot be read.
    """
    return bytes_of(version.file)


def settle(path: Path, data: bytes) -> None:
    """After a save: put what could not be saved before among the backups, but for what equals the bytes now saved."""
    for version in reversed(versions(path, Shelf.UNSAVED)):
        with suppress(OSError, ValueError, RuntimeError):
            if version.size != len(data) or version.file.read_bytes() != data:
                folder = room(Shelf.BACKUPS.value, _folder_name(path))
                version.file.replace(folder / version.file.name)
                _let_go(_listed(folder))
            else:
                version.file.unlink()


def _folder_name(path: Path) -> str:
    """Readable for people who look for their work by hand, and no other for another path."""
    stem = "".join(c if c.isalnum() else "-" for c in real_path(path).stem[:_LONGEST_STEM])
    return f"{stem} {key_of(path)}"


def _dated(temporary: Path, folder: Path) -> Path:
    """Give the file the time that it is now for a name; one that is taken already is a moment ago."""
    while True:
        file = folder / f"{datetime.now(UTC).strftime(_DATED)}.opmodel"
        if not file.exists():
            os.replace(temporary, file)  # noqa: PTH105 - over nothing, on every system
            return file


def _listed(folder: Path) -> tuple[Version, ...]:
    found = []
    with suppress(FileNotFoundError):
        for entry in os.scandir(folder):
            named = _NAME.fullmatch(entry.name)
            if named and entry.is_file(follow_symlinks=False):
                with suppress(ValueError, OSError):  # no such day, or gone meanwhile
                    kept = datetime.strptime(named[1], _DATED).replace(tzinfo=UTC)
                    found.append(Version(Path(entry.path), kept, entry.stat().st_size))
    return tuple(sorted(found, key=lambda version: version.kept, reverse=True))


def _let_go(newest_first: tuple[Version, ...]) -> None:
    total = 0
    for place, version in enumerate(newest_first):
        total += version.size
        if place >= MOST or total > MOST_BYTES:
            with suppress(OSError):
                version.file.unlink()
