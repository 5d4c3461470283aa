"""The sheet with the assignment table, which `opmodel import` reads back into an equal model."""

from datetime import date

from planner.exchange.table.cells import AMOUNT, DAY, LIST, SHARE, TEXT, number_text, unguarded
from planner.exchange.table.columns import COLUMNS
from planner.exchange.table.columns import Column as TableColumn
from planner.exchange.table.writing import table_rows
from planner.exchange.workbook.paper import Column, Page, Workbook
from planner.model.operating_model import OperatingModel

NAME = "Assignments"
"""The name of the sheet."""

_WIDE, _NORMAL, _NARROW = 34, 22, 13
_NARROW_KINDS = (AMOUNT, DAY, SHARE)


def write_assignments(book: Workbook, model: OperatingModel) -> tuple[str, ...]:
    """Write the assignment table: all columns, no defaults. Gives what it leaves out, in sentences."""
    rows, notes = table_rows(model)
    page = book.page(NAME, repeated_rows=1, frozen_columns=3, too_wide=True)
    page.head([Column(column.name, _width(column)) for column in COLUMNS])
    for number, row in enumerate(rows, 1):
        for place, column in enumerate(COLUMNS):
            cell = row.get(column.name, "")
            if cell:
                _write(page, number, place, column, cell)
    page.filter(0, len(rows), len(COLUMNS) - 1)
    return notes


def _write(page: Page, row: int, place: int, column: TableColumn, cell: str) -> None:
    if column.kind is DAY:
        page.day(row, place, date.fromisoformat(cell))
    elif column.kind in {AMOUNT, SHARE} and number_text(float(f"{float(cell):.15g}")) == cell:
        page.number(row, place, float(cell))
    else:
        page.text(row, place, _unguarded(cell))


def _unguarded(cell: str) -> str:
    """Take away the sign that guards a formula in CSV, where reading the cell gives the same without it."""
    plain = unguarded(cell)
    return plain if unguarded(plain) == plain else cell


def _width(column: TableColumn) -> int:
    if column.kind in _NARROW_KINDS:
        return _NARROW
    return _WIDE if column.kind in {TEXT, LIST} or column.name == "function" else _NORMAL
