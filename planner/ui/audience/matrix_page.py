"""An excerpt of the matrix: as many functions and owners as can be read from afar, around what is chosen."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.matrix.lines import kind_of, owners_across
from planner.model.vocabulary import Ownership
from planner.ui.audience.big import GAP, draw_badge, draw_line, draw_lines, metrics_of
from planner.ui.audience.listed import around
from planner.ui.audience.page import Page, Spot, words_page
from planner.ui.look.theme import Theme
from planner.ui.matrix.badges import ground_of

_NAMES = 0.36
_COLUMN, _ROW = 156.0, 58.0
_HEAD = 3
_BADGE = 36.0


class _Excerpt(NamedTuple):
    """What is shown of the matrix of a structure, the height of its head, and what is chosen."""

    facts: Facts
    functions: Sequence[str]
    owners: Sequence[str]
    head: float
    function: str
    owner: str


def matrix_page(facts: Facts, function: str = "", owner: str = "") -> Page:
    """Who does what, in letters; the chosen function and owner are in sight, and the owners who have most to do."""
    name = facts.structure.name
    functions, owners = facts.model.function_order(facts.owners), owners_across(facts)
    if not functions or not owners:
        return words_page(name, tr("The matrix needs functions and owners; there is nothing to show yet."))

    def in_sight(box: QRectF) -> Sequence[str]:
        return around(functions, function, max(1, int((box.height() - _head()) // _ROW)))

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        columns = max(1, int(box.width() * (1 - _NAMES) // _COLUMN))
        shown = in_sight(box)
        across = _owners(facts, owners, (shown, owner), columns)
        _paint(painter, box, _Excerpt(facts, shown, across, _head(), function, owner), theme)

    def spots(box: QRectF) -> list[Spot]:
        top = box.top() + _head()
        rows = (QRectF(box.left(), top + place * _ROW, box.width(), _ROW) for place in range(len(functions)))
        return [Spot(row, "function", key) for row, key in zip(rows, in_sight(box), strict=False)]

    counted = (
        trn(len(functions), "{n} function", "{n} functions"),
        trn(len(owners), "{n} owner", "{n} owners"),
    )
    note = tr("{functions}, {owners}", functions=counted[0], owners=counted[1])
    return Page(name, note, tr("Matrix of {structure}: {note}", structure=name, note=note), body, spots=spots)


def _head() -> float:
    """How high the names of the owners stand above the functions, in pixels."""
    return _HEAD * metrics_of().height() + 8


def _owners(facts: Facts, owners: Sequence[str], shown: tuple[Sequence[str], str], room: int) -> list[str]:
    """The chosen owner, and those that hold most on the functions that are shown, in the order of the columns."""
    functions, chosen = shown
    if len(owners) <= room:
        return list(owners)
    weight = {owner: sum(owner in facts.structure.holders(key) for key in functions) for owner in owners}
    first = sorted(owners, key=lambda owner: (owner != chosen, -weight[owner]))[:room]
    return [owner for owner in owners if owner in first]


def _paint(painter: QPainter, box: QRectF, part: _Excerpt, theme: Theme) -> None:
    cells = QRectF(box.left() + box.width() * _NAMES, box.top() + part.head, 0, _ROW * len(part.functions))
    wide = min(2 * _COLUMN, (box.right() - cells.left()) / len(part.owners))
    cells.setWidth(wide * len(part.owners))
    for place, owner in enumerate(part.owners):
        column = QRectF(cells.left() + place * wide, box.top(), wide, part.head + cells.height())
        lit = owner == part.owner
        painter.fillRect(column, QColor(theme.selection) if lit else ground_of(kind_of(part.facts, owner), theme))
        words = QRectF(column.left() + 8, column.top() + 4, wide - 14, part.head - 8)
        draw_lines(painter, words, part.facts.model.owners[owner].name, theme.text, bold=lit)
    for place, function in enumerate(part.functions):
        row = QRectF(box.left(), cells.top() + place * _ROW, cells.right() - box.left(), _ROW)
        lit = function == part.function
        if lit:
            painter.fillRect(row, QColor(theme.selection))
        names = QRectF(row.left() + GAP, row.top(), cells.left() - row.left() - 2 * GAP, _ROW)
        draw_line(painter, names, part.facts.model.functions[function].name, theme.text, bold=lit)
        for number, owner in enumerate(part.owners):
            cell = QRectF(cells.left() + number * wide, row.top(), wide, _ROW)
            _paint_letters(painter, cell, part.facts.structure.holders(function).get(owner, {}), theme)
    _paint_grid(painter, QRectF(box.left(), cells.top(), cells.right() - box.left(), cells.height()), cells, theme)


def _paint_grid(painter: QPainter, whole: QRectF, cells: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.line), 1))
    top = cells.top()
    while top <= cells.bottom() + 1:
        painter.drawLine(QLineF(whole.left(), top, whole.right(), top))
        top += _ROW
    for left in (cells.left(), cells.right()):
        painter.drawLine(QLineF(left, whole.top(), left, whole.bottom()))


def _paint_letters(painter: QPainter, cell: QRectF, held: Collection[str], theme: Theme) -> None:
    letters = [ownership for ownership in Ownership if ownership in held]
    gap = 4.0
    badge = min(_BADGE, (cell.width() - 8 - gap * (len(letters) - 1)) / max(1, len(letters)))
    left = cell.center().x() - (badge * len(letters) + gap * (len(letters) - 1)) / 2
    for place, ownership in enumerate(letters):
        box = QRectF(left + place * (badge + gap), cell.center().y() - _BADGE / 2, badge, _BADGE)
        draw_badge(painter, box, ownership, theme)
