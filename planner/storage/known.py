"""What this installation knows: files that it saved or opened, and folders whose files are trusted."""

import os
from contextlib import suppress
from pathlib import Path

from planner.storage.data_folder import data_folder, key_of, real_path, room
from planner.storage.temporary import write_all

MOST = 5000
"""How many files are remembered; the oldest half is let go of when there are more."""

_FILES, _FOLDERS = "known-files.txt", "trusted-folders.txt"


def is_known(path: Path) -> bool:
    """Was this file saved or opened by this installation, or does it lie in a folder that is trusted?"""
    try:
        folders = _keys(_FOLDERS)
        if key_of(path) in _keys(_FILES):
            return True
        return bool(folders) and any(key_of(folder) in folders for folder in real_path(path).parents)
    except (OSError, ValueError):
        return False


def remember(path: Path) -> None:
    """Know a file from now on; where that cannot be kept it opens for reading again the next time."""
    with suppress(OSError, ValueError):
        _add(_FILES, key_of(path))


def trust(folder: Path) -> None:
    """Open all files in a folder, and in the folders within, for editing from now on.

    Raises:
        OSError: it cannot be kept.
    """
    _add(_FOLDERS, key_of(folder))


def _keys(name: str) -> dict[str, None]:
    """The keys in a list, in the order in which they came; a line that a crash cut off is none."""
    try:
        text = (data_folder() / name).read_text(encoding="ascii", errors="replace")
    except (FileNotFoundError, NotADirectoryError, RuntimeError):
        return {}
    return dict.fromkeys(text.split("\n"))


def _add(name: str, key: str) -> None:
    keys = _keys(name)
    if key in keys:
        return
    file = room() / name
    if len(keys) > MOST:
        kept = [*list(keys)[len(keys) // 2 :], key]
        new = file.with_suffix(".new")
        new.write_text("\n".join(["", *kept, ""]), encoding="ascii", errors="replace")
        new.replace(file)
        return
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    try:
        write_all(descriptor, f"\n{key}\n".encode())
    finally:
        os.close(descriptor)
