"""A look through a workbook before it is opened: how much it holds, and what its reader does not tell."""

import io
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO
from xml.etree.ElementTree import Element, fromstring
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from planner.exchange.grids.grid import MAX_GRID_CELLS, MAX_GRID_COLUMNS, too_many_cells
from planner.exchange.table.error import TableError, shown
from planner.language import number_words, tr

MAX_UNPACKED = 64 * 1024 * 1024
"""Most bytes of all parts together, as the archive declares them; no part is read beyond what it declares."""

MAX_PARTS = 5_000
"""Most parts of the archive."""

MAX_SIDE_PART = 2 * 1024 * 1024
"""Largest part that is neither a sheet nor the list of texts, such as the styles, in bytes."""

MAX_SHEET_CELLS = 300_000
"""Most cells of all sheets, those with a format alone counted too; reading them takes about two seconds."""

MAX_TEXTS = 100_000
"""Most texts that the cells of all sheets share."""

_BLOCK = 256 * 1024
_SHEET = "worksheet"
_TEXTS = "sst"
_TEXT = "si"
_ROW, _CELL, _VALUE, _INLINE, _FORMULA, _MERGED = "row", "c", "v", "is", "f", "mergeCell"
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_XML = (".xml", ".rels")
_UNREAD = ("xl/media/", "xl/drawings/", "xl/charts/", "xl/embeddings/", "xl/pivotcache/", "xl/printersettings/")
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(slots=True)
class Sheet:
    """What a sheet holds.

    Attributes:
        rows: the number of the last row with a value.
        columns: the number of the last column with a value.
        merged: the merged cells: first column, first row, last column, last row, from 1.
        unsaved: the places of formulas whose value was never saved.
    """

    rows: int = 0
    columns: int = 0
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    unsaved: list[str] = field(default_factory=list)


def surveyed(data: bytes, name: str) -> Mapping[str, Sheet]:
    """Give what the sheets of a workbook hold, by the path of their part.

    Raises:
        TableError: it is too large, damaged, or holds what no spreadsheet program writes.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _check_declared(archive.infolist(), name)
            return _Survey(archive, name).sheets()
    except (BadZipFile, expat.ExpatError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        msg = tr("{file} is damaged, or no XLSX workbook: {reason}.", file=name, reason=_reason(error))
        raise TableError(msg) from None


def sheet_paths(data: bytes) -> Mapping[str, str]:
    """Give the paths of the sheets of a surveyed workbook by their names."""
    with ZipFile(io.BytesIO(data)) as archive:
        parts = set(archive.namelist())
        book = next((t for kind, t in _related(archive, parts, "").values() if kind == "officeDocument"), "")
        if book not in parts:
            return {}
        targets = _related(archive, parts, book)
        paths = {}
        for sheet in fromstring(archive.read(book)).iter():
            if _local(sheet.tag) == "sheet":
                relation = next((value for key, value in sheet.attrib.items() if _local(key) == "id"), "")
                paths[sheet.get("name", "")] = targets.get(relation, ("", ""))[1]
        return paths


def _check_declared(parts: list[ZipInfo], name: str) -> None:
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        msg = tr(
            "{file} is too large when unpacked: {size} MiB are allowed.", file=name, size=MAX_UNPACKED // 1024 // 1024
        )
        raise TableError(msg)
    if any(part.flag_bits & 1 for part in parts):
        msg = tr("{file} is protected by a password; save it without one.", file=name)
        raise TableError(msg)


class _Survey:
    def __init__(self, archive: ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._cells = 0

    def sheets(self) -> dict[str, Sheet]:
        found = {}
        for part in self._archive.infolist():
            path = part.filename
            if not path.lower().endswith(_XML) or path.lower().startswith(_UNREAD):
                continue
            sheet = self._part(part)
            if sheet is not None:
                found[path] = sheet
        return found

    def _part(self, part: ZipInfo) -> Sheet | None:
        """Read a part through, and give what it holds where it is a sheet."""
        reading = _Reading(self._name, self._cells)
        with self._archive.open(part) as stream:
            reading.through(stream)
        self._cells = reading.cells
        if reading.root not in (_SHEET, _TEXTS) and part.file_size > MAX_SIDE_PART:
            msg = tr("{file} is too large: its part {part} is.", file=self._name, part=shown(part.filename))
            raise TableError(msg)
        return reading.sheet if reading.root == _SHEET else None


class _Reading:
    """One part, read through once."""

    def __init__(self, name: str, cells: int) -> None:
        self.root = ""
        self.sheet = Sheet()
        self.cells = cells
        self._name = name
        self._texts = 0
        self._row = self._column = 0
        self._formula = self._value = False
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._refuse_document_type
        self._parser.StartElementHandler = self._begin

    def through(self, stream: IO[bytes]) -> None:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            self._parser.Parse(block, False)  # noqa: FBT003 - so the parser of Python wants it
        self._parser.Parse(b"", True)  # noqa: FBT003
        self._end_sheet()

    def _refuse_document_type(self, *_about: object) -> None:
        msg = tr("{file} holds a document type, which no spreadsheet program writes.", file=self._name)
        raise TableError(msg)

    def _begin(self, tag: str, _attributes: Mapping[str, str]) -> None:
        self.root = _local(tag)
        starts: dict[str, Callable[[str, dict[str, str]], None]] = {_SHEET: self._in_sheet, _TEXTS: self._in_texts}
        # Nothing of another part is looked at, and not one call is made for it.
        self._parser.StartElementHandler = starts.get(self.root)

    def _in_texts(self, tag: str, _attributes: Mapping[str, str]) -> None:
        if _local(tag) == _TEXT:
            self._texts += 1
            if self._texts > MAX_TEXTS:
                raise too_many_cells(self._name)

    def _in_sheet(self, tag: str, attributes: Mapping[str, str]) -> None:
        local = _local(tag)
        if local == _CELL:
            self._end_cell()
            self._start_cell(attributes.get("r", ""))
        elif local == _ROW:
            self._end_cell()
            self._row = _number(attributes.get("r")) or self._row + 1
            self._column = 0
        elif local == _FORMULA:
            self._formula = True
        elif local == _VALUE and self._formula:
            self._parser.CharacterDataHandler = self._saved  # an empty value was never saved
        elif local in (_VALUE, _INLINE):
            self._value = True
        elif local == _MERGED:
            self._merge(attributes.get("ref", ""))

    def _saved(self, _text: str) -> None:
        self._value = True
        self._parser.CharacterDataHandler = None

    def _start_cell(self, place: str) -> None:
        self.cells += 1
        if self.cells > MAX_SHEET_CELLS:
            msg = tr(
                "{file} has too many cells: {number} are allowed in a workbook.",
                file=self._name,
                number=number_words(MAX_SHEET_CELLS),
            )
            raise TableError(msg)
        found = _PLACE.fullmatch(place)
        self._column = _column_number(found[1]) if found else self._column + 1
        self._row = int(found[2]) if found else self._row or 1

    def _end_cell(self) -> None:
        if self._value:
            self.sheet.rows = max(self.sheet.rows, self._row)
            self.sheet.columns = max(self.sheet.columns, self._column)
        elif self._formula:
            self.sheet.unsaved.append(f"{_column_letters(self._column)}{self._row}")
        self._formula = self._value = False
        self._parser.CharacterDataHandler = None

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        one, other = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if one and other:
            self.sheet.merged.append((_column_number(one[1]), int(one[2]), _column_number(other[1]), int(other[2])))

    def _end_sheet(self) -> None:
        self._end_cell()
        if self.sheet.columns > MAX_GRID_COLUMNS:
            msg = tr(
                "{file} has more than {number} columns, which is not allowed.",
                file=self._name,
                number=number_words(MAX_GRID_COLUMNS),
            )
            raise TableError(msg)
        if len(self.sheet.merged) > MAX_GRID_CELLS // 100:
            raise too_many_cells(self._name)


def _column_number(letters: str) -> int:
    """Give the number of a column of a sheet, from 1: 28 for AB."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _column_letters(number: int) -> str:
    """Give the letters of a column of a sheet by its number, from 1: AB for 28."""
    letters = ""
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def _related(archive: ZipFile, parts: set[str], path: str) -> dict[str, tuple[str, str]]:
    """Give what a part relates to, by the id of the relation: the last word of its type, and the path."""
    folder, file = posixpath.split(path)
    relations = posixpath.join(folder, "_rels", f"{file}.rels")
    if relations not in parts:
        return {}
    elements: Iterator[Element] = fromstring(archive.read(relations)).iter(_RELATIONS)
    return {
        element.get("Id", ""): (
            posixpath.basename(element.get("Type", "")),
            posixpath.normpath(posixpath.join("/", folder, element.get("Target", ""))).lstrip("/"),
        )
        for element in elements
    }


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(" ")[2]


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 7 else 0  # noqa: PLR2004


def _reason(error: Exception) -> str:
    return str(error)[:200].rstrip(".") or type(error).__name__
