"""Painting the cells of the matrix that are in sight: grounds, lines, letters, the range and where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.language import number_words
from planner.model.matrix.cells import NOBODY
from planner.model.matrix.lines import kind_of
from planner.ui.gravest import gravest
from planner.ui.look.theme import Size, font
from planner.ui.matrix.badges import Stamps, ground_of, paint_letters

if TYPE_CHECKING:
    from planner.model.facts import Facts
    from planner.ui.matrix.table import MatrixTable

Strip = tuple[int, int, int]
"""A row or column with its place and its size in the viewport."""


class _Sight(NamedTuple):
    """What is in sight: rows and columns, of what, and how it looks."""

    table: MatrixTable
    facts: Facts
    down: list[Strip]
    across: list[Strip]
    stamps: Stamps

    @property
    def box(self) -> QRect:
        """The rectangle of all of it."""
        left, top = self.across[0][1], self.down[0][1]
        return QRect(
            left, top, self.across[-1][1] + self.across[-1][2] - left, self.down[-1][1] + self.down[-1][2] - top
        )


def paint_cells(painter: QPainter, table: MatrixTable, rect: QRect, stamps: Stamps) -> None:
    """Paint the cells that a rectangle of the viewport touches."""
    facts = table.cells.facts
    rows, columns = table.functions.in_sight(rect), table.heads.in_sight(rect)
    painter.fillRect(rect, QColor(stamps.theme.panel))
    if facts is None or not rows or not columns:
        return
    across = [(column, table.columnViewportPosition(column), table.columnWidth(column)) for column in columns]
    down = [(row, table.rowViewportPosition(row), table.rowHeight(row)) for row in rows]
    sight = _Sight(table, facts, down, across, stamps)
    _paint_grounds(painter, sight)
    _paint_lines(painter, sight)
    for row in down:
        line = table.cells.lines[row[0]]
        if line.function:
            _paint_function(painter, sight, line.function, row)
        else:
            _paint_counts(painter, sight, line.area, row)
    _paint_current(painter, sight)


def _paint_grounds(painter: QPainter, sight: _Sight) -> None:
    table, theme, box = sight.table, sight.stamps.theme, sight.box
    row_over, column_over = table.hovered
    board = QColor(theme.board)
    for column, left, wide in sight.across:
        ground = ground_of(kind_of(sight.facts, table.cells.owners[column]), theme)
        painter.fillRect(left, box.top(), wide, box.height(), board if column == column_over else ground)
    for row, top, high in sight.down:
        if row == row_over or not table.cells.lines[row].function:
            painter.fillRect(box.left(), top, box.width(), high, board)
    for part in table.chosen.parts:
        chosen = table.visualRect(part.topLeft()).united(table.visualRect(part.bottomRight()))
        painter.fillRect(chosen.intersected(box), QColor(theme.selection))


def _paint_lines(painter: QPainter, sight: _Sight) -> None:
    theme, owners, box = sight.stamps.theme, sight.table.cells.owners, sight.box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.line), 1))
    lines = [QLine(box.left(), top + high - 1, box.right(), top + high - 1) for _, top, high in sight.down]
    lines += [QLine(left + wide - 1, box.top(), left + wide - 1, box.bottom()) for _, left, wide in sight.across]
    painter.drawLines(lines)
    painter.setPen(QPen(QColor(theme.strong_line), 1))
    for column, left, wide in sight.across:  # where owners of another kind begin
        is_last = column + 1 == len(owners)
        if is_last or kind_of(sight.facts, owners[column]) != kind_of(sight.facts, owners[column + 1]):
            painter.drawLine(left + wide - 1, box.top(), left + wide - 1, box.bottom())


def _paint_function(painter: QPainter, sight: _Sight, function: str, row: Strip) -> None:
    """Paint what stands in the cells of a function."""
    cells, holders = sight.table.cells, sight.facts.structure.holders(function)
    _, top, high = row
    for column, left, wide in sight.across:
        owner = cells.owners[column]
        held, found = holders.get(owner, NOBODY), cells.found_at((function, owner))
        if held or found:
            box = QRectF(left, top, wide - 1, high - 1)
            paint_letters(painter, box, held, gravest(found), sight.stamps)


def _paint_counts(painter: QPainter, sight: _Sight, area: str, row: Strip) -> None:
    """Paint on how many functions of an area each owner holds something."""
    held = sight.table.cells.area(area).held
    painter.setFont(font(Size.SMALL))
    painter.setPen(QColor(sight.stamps.theme.muted))
    for column, left, wide in sight.across:
        number = held.get(sight.table.cells.owners[column], 0)
        if number:
            painter.drawText(QRect(left, row[1], wide, row[2]), Qt.AlignmentFlag.AlignCenter, number_words(number))


def _paint_current(painter: QPainter, sight: _Sight) -> None:
    """Frame the range, and within it the cell where the keyboard is."""
    table, theme = sight.table, sight.stamps.theme
    focused = table.hasFocus()
    colour = QColor(theme.action if focused else theme.strong_line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in table.chosen.parts:
        if part.width() > 1 or part.height() > 1:
            painter.setPen(QPen(colour, 1))
            box = table.visualRect(part.topLeft()).united(table.visualRect(part.bottomRight()))
            painter.drawRect(box.adjusted(0, 0, -2, -2))
    if table.currentIndex().isValid():
        painter.setPen(QPen(colour, 2 if focused else 1))
        painter.drawRect(table.visualRect(table.currentIndex()).adjusted(1, 1, -2, -2))
