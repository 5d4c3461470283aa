"""Where a table comes from: a file, or the clipboard."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from planner.exchange.grids.grid import Tables
from planner.exchange.grids.read import is_text, read_tables, read_text
from planner.exchange.table.error import TableError
from planner.language import tr
from planner.storage.errors import StorageError
from planner.storage.read import bytes_of

_FALLBACK = "cp1252"  # what programs on Windows write that do not write UTF-8


class Source(NamedTuple):
    """A table that can be read.

    Attributes:
        title: what a model of it is called.
        name: its name in sentences.
        read: gives its tables; raises TableError or StorageError.
    """

    title: str
    name: str
    read: Callable[[], Tables]


def from_file(path: Path) -> Source:
    """Give the source that is a file, which is read only when it is asked for."""

    def read() -> Tables:
        data = bytes_of(path)
        try:
            return read_tables(data, path.name)
        except TableError:
            if not is_text(data) or b"\0" in data or _is_unicode(data):
                raise
        note = tr("{name} is not UTF-8 text; it was read as Windows text, so look at its accents.", name=path.name)
        tables = read_tables(data, path.name, _FALLBACK)
        return tables._replace(notes=(note, *tables.notes))

    return Source(path.stem, path.name, read)


def from_clipboard(data: QMimeData) -> Source:
    """Give the source that is what the clipboard holds now: cells as text, else a table of a page."""
    text = data.text()
    if "\t" not in text and data.hasHtml() and "<table" in data.html().lower():
        text = data.html()
    return Source(tr("Imported table"), tr("The clipboard"), lambda: read_text(text, tr("The clipboard")))


def looks_like_table(data: QMimeData) -> bool:
    """Does the clipboard hold a table rather than lines of words? The first rows tell."""
    text = data.text()
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    widths = [line.count("\t") for line in lines]
    if len(lines) > 1 and sum(map(bool, widths)) * 2 > len(lines) and max(widths) > 0:
        return True
    if data.hasHtml() and "<table" in data.html().lower():
        return True
    barred = [line for line in lines if line.strip().startswith("|")]
    return len(barred) > 1 and len(barred) * 2 > len(lines)


def _is_unicode(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


READ_ERRORS = (TableError, StorageError)
"""What reading a source may raise."""
