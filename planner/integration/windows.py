"""The program on Windows, for one user: the file type in the user's part of the registry."""

import sys
from collections.abc import Iterator
from pathlib import Path

CLASS = "opmodel.Model"
"""The name of the file type."""

_CLASSES = "Software\\Classes"


def keys(command: Path) -> Iterator[tuple[str, str, str]]:
    """Give what is written below HKEY_CURRENT_USER: the key, the name of the value, the value."""
    yield rf"{_CLASSES}\.opmodel", "", CLASS
    yield rf"{_CLASSES}\.opmodel", "Content Type", "application/x-opmodel"
    yield rf"{_CLASSES}\.opmodel\OpenWithProgids", CLASS, ""
    yield rf"{_CLASSES}\{CLASS}", "", "planner model"
    yield rf"{_CLASSES}\{CLASS}\DefaultIcon", "", f'"{command}",0'
    yield rf"{_CLASSES}\{CLASS}\shell\open\command", "", f'"{command}" "%1"'


if sys.platform == "win32":
    import ctypes
    import winreg

    _CHANGED = 0x08000000  # SHCNE_ASSOCCHANGED: the shell reads file types anew

    def integrate(command: Path) -> list[str]:
        """Register the file type; gives the keys that were written.

        Raises:
            OSError: the registry cannot be written.
        """
        written = []
        for key, name, value in keys(command):
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
            written.append(rf"HKEY_CURRENT_USER\{key}")
        _tell_shell()
        return sorted(set(written))

    def forget() -> list[str]:
        """Take the file type back; gives the keys that were removed.

        Raises:
            OSError: the registry cannot be written.
        """
        removed = []
        for key in sorted({key for key, _, _ in keys(Path())} | _between(), key=len, reverse=True):
            try:
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
                removed.append(rf"HKEY_CURRENT_USER\{key}")
            except FileNotFoundError:
                continue
        _tell_shell()
        return sorted(removed)

    def _between() -> set[str]:
        """The keys that were made on the way to others."""
        return {rf"{_CLASSES}\{CLASS}\shell\open", rf"{_CLASSES}\{CLASS}\shell"}

    def _tell_shell() -> None:
        ctypes.windll.shell32.SHChangeNotify(_CHANGED, 0, None, None)
