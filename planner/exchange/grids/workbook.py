"""Workbooks (XLSX): their visible sheets, with the values that were saved with them."""

import io
import warnings
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from planner.exchange.grids.grid import MAX_GRID_CELLS, Grid, Row, Spot, Tables, check_size, filled, too_many_cells
from planner.exchange.grids.survey import Sheet, sheet_paths, surveyed
from planner.exchange.table.cells import number_text
from planner.exchange.table.error import TableError, shown
from planner.language import tr
from planner.storage.limits import MAX_BYTES

ZIPPED = b"PK\x03\x04"
"""How a workbook begins."""

OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a workbook of the old kind begins, and one with a password."""

_TOLD = 5  # places of formulas without a value


def read_workbook(data: bytes, name: str) -> Tables:
    """Give the visible sheets of a workbook that hold anything.

    A formula counts as the value that was saved with it. Formats are not looked at but for those of dates: a number is
    written with a decimal point, a date as 2027-03-31, a truth value as yes or no.

    Raises:
        TableError: it is too large, locked, damaged or no workbook.
    """
    if data.startswith(OLD_OR_LOCKED):
        msg = tr(
            "{file} is protected by a password or an old XLS workbook; save it as XLSX without a password.", file=name
        )
        raise TableError(msg)
    if len(data) > MAX_BYTES:
        msg = tr("{file} is too large: {size} MiB are allowed.", file=name, size=MAX_BYTES // 1024 // 1024)
        raise TableError(msg)
    sheets = surveyed(data, name)
    if not sheets:
        msg = tr("{file} is an archive without sheets; only XLSX workbooks can be read.", file=name)
        raise TableError(msg)
    try:
        return _read(data, name, sheets)
    except TableError:
        raise
    except Exception as error:  # what a file that was made by hand does to its reader is not known beforehand
        msg = tr("{file} is damaged, or no XLSX workbook: {reason}.", file=name, reason=type(error).__name__)
        raise TableError(msg) from None


def _read(data: bytes, name: str, sheets: Mapping[str, Sheet]) -> Tables:
    from openpyxl import load_workbook  # noqa: PLC0415 - 240 ms that only a workbook costs

    grids: list[Grid] = []
    notes: list[str] = []
    paths = sheet_paths(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about parts that are not needed here
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for place in book.worksheets:
            sheet = sheets.get(paths.get(place.title, ""))
            if sheet is None or (not sheet.rows and not sheet.unsaved):
                continue
            if place.sheet_state != "visible":
                notes.append(
                    tr("{file}: the sheet {sheet} is hidden and is left out.", file=name, sheet=shown(place.title))
                )
                continue
            notes += _unsaved(name, place.title, sheet)
            cells = place.iter_rows(max_row=sheet.rows, max_col=sheet.columns, values_only=True) if sheet.rows else ()
            grids += _grid(cells, sheet, place.title, name)
        book.close()
    return Tables(name, tuple(grids), notes=tuple(notes))


def _grid(values: Any, sheet: Sheet, title: str, name: str) -> Iterator[Grid]:  # noqa: ANN401 - openpyxl has no types
    if sheet.rows * sheet.columns > 10 * MAX_GRID_CELLS:
        raise too_many_cells(name)
    rows = dict(_filled(values))
    spread = _spread(rows, sheet, name)
    filled_rows = filled(sorted(rows.items()))
    check_size(filled_rows, name)
    if filled_rows:
        yield Grid(filled_rows, title, spread)


def _filled(values: Any) -> Iterator[Row]:  # noqa: ANN401
    for number, row in enumerate(values, start=1):
        if any(value is not None for value in row):
            yield number, list(map(_text, row))


def _spread(rows: dict[int, list[str]], sheet: Sheet, name: str) -> frozenset[Spot]:
    """Repeat the text of each merged cell in all that it covers, and give the spots that were filled."""
    filled_spots: set[Spot] = set()
    for left, top, last_column, last_row in sheet.merged:
        text = rows[top][left - 1] if top in rows and left <= sheet.columns else ""
        if not text.strip():
            continue
        right, bottom = min(last_column, sheet.columns), min(last_row, sheet.rows)
        if len(filled_spots) + (right - left + 1) * (bottom - top + 1) > MAX_GRID_CELLS:
            raise too_many_cells(name)
        spots = [(r, c - 1) for r in range(top, bottom + 1) for c in range(left, right + 1) if (r, c) != (top, left)]
        for number, column in spots:
            rows.setdefault(number, [""] * sheet.columns)[column] = text
        filled_spots.update(spots)
    return frozenset(filled_spots)


def _unsaved(name: str, title: str, sheet: Sheet) -> list[str]:
    if not sheet.unsaved:
        return []
    places = ", ".join(sheet.unsaved[:_TOLD]) + (", …" if len(sheet.unsaved) > _TOLD else "")
    number = len(sheet.unsaved)
    if number == 1:
        said = tr(
            "{file}: the formula in {place} of the sheet {sheet} has no saved value and counts as empty; opening and "
            "saving the workbook in a spreadsheet program gives it one.",
            file=name,
            place=places,
            sheet=shown(title),
        )
    else:
        said = tr(
            "{file}: {number} formulas of the sheet {sheet} have no saved value and count as empty ({places}); opening "
            "and saving the workbook in a spreadsheet program gives them one.",
            file=name,
            number=number,
            sheet=shown(title),
            places=places,
        )
    return [said]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return number_text(value) if value >= 0 else f"-{number_text(-value)}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else str(value)
