"""The program on a Linux desktop, for one user: what the freedesktop.org specifications ask for."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

APPLICATION = "org.opmodel.Planner"
"""The name of the desktop entry, which windows carry too."""

_PLACES: Mapping[str, str] = {
    f"{APPLICATION}.desktop": "applications",
    f"{APPLICATION}.metainfo.xml": "metainfo",
    f"{APPLICATION}.svg": "icons/hicolor/scalable/apps",
    "application-x-opmodel.svg": "icons/hicolor/scalable/mimetypes",
    "application-x-opmodel.xml": "mime/packages",
}

_REFRESH = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)

_RESERVED = set("\"'\\><~|&;$*?#()`\t\n ")


def integrate(sources: Path, command: Path) -> list[str]:
    """Register the program for this user; gives the files that were written.

    Args:
        sources: the folder with the files to install.
        command: the program to start with a file.

    Raises:
        OSError: a file cannot be written.
    """
    written = []
    for name, target in _targets():
        target.parent.mkdir(parents=True, exist_ok=True)
        data = (sources / name).read_text(encoding="utf-8").replace("@COMMAND@", quoted(str(command)))
        target.write_text(data, encoding="utf-8")
        written.append(str(target))
    _refresh()
    return written


def forget() -> list[str]:
    """Take back what was registered; gives the files that were removed.

    Raises:
        OSError: a file cannot be removed.
    """
    removed = []
    for _, target in _targets():
        if target.exists():
            target.unlink()
            removed.append(str(target))
    _refresh()
    return removed


def quoted(argument: str) -> str:
    """Write one argument of an Exec line as the desktop entry specification asks.

    Inside quotes a quote, a grave accent, a dollar sign and a backslash are escaped, and the line's own escaping comes
    on top; a percent sign would begin a field code.
    """
    argument = argument.replace("%", "%%")
    if not _RESERVED & set(argument):
        return argument
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    argument = argument.replace("\\", "\\\\")
    return f'"{argument}"'


def data_home() -> Path:
    """The folder of this user's data, as the base directory specification says."""
    told = os.environ.get("XDG_DATA_HOME", "")
    return Path(told) if Path(told).is_absolute() else Path.home() / ".local" / "share"


def _targets() -> Iterator[tuple[str, Path]]:
    for name, place in _PLACES.items():
        yield name, data_home() / place / name


def _refresh() -> None:
    """Let the desktop read its lists anew, as far as its tools are there; it does so by itself sooner or later."""
    for tool, place in _REFRESH:
        folder, found = data_home() / place, shutil.which(tool)
        if folder.is_dir() and found is not None:
            subprocess.run([found, str(folder)], capture_output=True, check=False)
