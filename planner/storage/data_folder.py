"""The application's data folder: backups, recovery and locks, for this user on this computer alone."""

import hashlib
import os
import sys
from pathlib import Path

VARIABLE = "OPMODEL_DATA"
"""The environment variable that names another folder."""

_NAME = "planner"
_KEY = 24  # of 64 hexadecimal digits: enough that no two paths meet


def data_folder() -> Path:
    """The folder, which may not be there yet: where the system wants such data, unless the environment names another.

    Raises:
        RuntimeError: nobody says where the user's home is.
    """
    given = os.environ.get(VARIABLE)
    if given:
        return Path(given).absolute()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / _NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    shared = Path(os.environ.get("XDG_DATA_HOME", ""))
    return (shared if shared.is_absolute() else Path.home() / ".local" / "share") / _NAME


def room(*names: str) -> Path:
    """Give a folder within the data folder, made where it is missing, that only its owner can read.

    Raises:
        OSError: it cannot be made.
    """
    try:
        folder = data_folder()
    except RuntimeError as error:
        raise FileNotFoundError(2, "there is no home folder") from error
    for name in ("", *names):
        folder = folder / name
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def real_path(path: Path) -> Path:
    """The path without links, as one and the same file has it however it is reached.

    Raises:
        OSError: its links lead in a circle, or it cannot be followed.
    """
    try:
        return Path(os.path.normcase(path.resolve(strict=False)))
    except RuntimeError as error:  # what Python before 3.13 says of a circle
        raise OSError(40, "its links lead in a circle") from error


def key_of(path: Path) -> str:
    """A name for the real path of a file, the same however it is reached; hexadecimal digits.

    Raises:
        OSError: the path cannot be followed.
        ValueError: it holds a character that no path can have.
    """
    return hashlib.sha256(os.fsencode(real_path(path))).hexdigest()[:_KEY]
