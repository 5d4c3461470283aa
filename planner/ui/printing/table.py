"""Tables on paper: a row is a strip, and the headings come again at the top of each page."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.exchange.documents.content import Grid
from planner.model.vocabulary import Ownership
from planner.ui.look.theme import LIGHT
from planner.ui.printing.strips import POINT, Strip
from planner.ui.printing.text import SMALL, Look, Words

_AIR = 4.0 * POINT
_BADGE = 10.0 * POINT
_BESIDE = 14.0 * POINT
_THIN = 0.5 * POINT
_LETTERS = {ownership.letter: ownership for ownership in Ownership}
_BOLD = Look(SMALL, bold=True)
_CELL = Look(SMALL)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a cell: the text that it is of, which of its lines, and the letter that stands before it."""

    words: Words
    number: int
    letter: str = ""


def table_strips(grid: Grid, width: float, page: float) -> Iterator[Strip]:
    """Give the strips of a table.

    Args:
        grid: the table.
        width: how wide it is, in units.
        page: how high a page is; a row that is higher goes on over the next one.
    """
    shares = grid.shares or (1,) * len(grid.header)
    widths = [width * share / sum(shares) for share in shares]
    heads = [Words(text, _BOLD, each - 2 * _AIR) for text, each in zip(grid.header, widths, strict=True)]
    high = max(words.height for words in heads) + 2 * _AIR
    head = Strip(high, lambda painter, top: _paint_head(painter, top, heads, widths, high), keeps=True)
    yield head
    most = max(1, int((page - high - 2 * _AIR) // _CELL.line))
    for row in grid.rows:
        cells = [[*_cell(grid, place, text, widths[place])] for place, text in enumerate(row)]
        tallest = max(map(len, cells))
        for first in range(0, max(tallest, 1), most):
            piece = [cell[first : first + most] for cell in cells]
            yield _row(grid, piece, widths, head, ends=first + most >= tallest)


def _cell(grid: Grid, place: int, text: str, width: float) -> Iterator[_Line]:
    look = _CELL if place else _BOLD
    for line in text.splitlines():
        badged = grid.badges and place > 0 and line[1:2] == " " and line[0] in _LETTERS
        letter, words = (line[0], line[2:]) if badged else ("", line)
        broken = Words(words, look, width - 2 * _AIR - (_BESIDE if badged else 0.0))
        for number in range(broken.count):
            yield _Line(broken, number, letter if number == 0 else " " if badged else "")


def _row(grid: Grid, cells: list[list[_Line]], widths: list[float], head: Strip, *, ends: bool) -> Strip:
    high = max(map(len, cells)) * _CELL.line + 2 * _AIR
    numeric = len(cells) - grid.numbers

    def paint(painter: QPainter, top: float) -> None:
        left = 0.0
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            for number, line in enumerate(cell):
                down = top + _AIR + number * _CELL.line
                beside = width - 2 * _AIR - line.words.width(line.number) if place >= numeric else 0.0
                _paint_line(painter, line, left + _AIR + beside, down)
            left += width
        if ends:
            _rule(painter, left, top + high, LIGHT.line)

    return Strip(high, paint, head=head)


def _paint_line(painter: QPainter, line: _Line, left: float, top: float) -> None:
    if line.letter:
        if line.letter != " ":
            _paint_badge(painter, line.letter, left, top)
        left += _BESIDE
    line.words.paint(painter, left, top, range(line.number, line.number + 1))


def _paint_badge(painter: QPainter, letter: str, left: float, top: float) -> None:
    box = QRectF(left, top + (_CELL.line - _BADGE) / 2, _BADGE, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIGHT.ownership(_LETTERS[letter]))
    painter.drawRoundedRect(box, 2 * POINT, 2 * POINT)
    look = Look(7.0, bold=True, colour=LIGHT.on_ownership)
    words = Words(letter, look, _BADGE)
    words.paint(painter, box.left() + (_BADGE - words.width()) / 2, box.center().y() - look.line / 2)


def _paint_head(painter: QPainter, top: float, heads: list[Words], widths: list[float], high: float) -> None:
    painter.fillRect(QRectF(0, top, sum(widths), high), QColor(LIGHT.board))
    left = 0.0
    for words, width in zip(heads, widths, strict=True):
        words.paint(painter, left + _AIR, top + _AIR)
        left += width


def _rule(painter: QPainter, width: float, top: float, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), _THIN))
    painter.drawLine(QPointF(0, top), QPointF(width, top))
