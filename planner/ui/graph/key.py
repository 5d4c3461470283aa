"""The key of a picture: samples of its lines, boxes and signs with the words for them, painted in rows."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from planner.language import mark, number_words, tr
from planner.model.compare.graph_changes import Difference
from planner.model.finding import Severity
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import spoken
from planner.ui.graph.change_looks import paint_sample
from planner.ui.graph.paint import line_style
from planner.ui.look.marks import draw_badge, draw_severity
from planner.ui.look.theme import Size, Theme, font

LINE_WORDS: Mapping[str, str] = {
    Ownership.EXECUTION.value: mark("decides → executes"),
    Ownership.REVIEW.value: mark("reviews"),
    Ownership.INPUT.value: mark("gives input"),
}
BOX_WORDS: Mapping[str, str] = {
    OwnerKind.ROLE.value: mark("role"),
    OwnerKind.PARTNER.value: mark("external partner"),
    OwnerKind.DEPARTMENT.value: mark("department"),
    "overloaded": mark("load above capacity"),
    "abandoned": mark("abandoned"),
}
QUIET = "quiet"
"""The entry that tells where the lines are that are not drawn."""

_LETTERS: Mapping[str, Ownership] = {ownership.letter: ownership for ownership in Ownership}
_WORDS: Mapping[str, str] = {
    **LINE_WORDS,
    **BOX_WORDS,
    QUIET: mark("lighter lines: choose their owner"),
    "D": mark("decides"),
    "E": mark("executes"),
    "I": mark("gives input"),
    "R": mark("reviews"),
}
_DIFFERENCES = frozenset(difference.value for difference in Difference)
HEIGHT = 26.0
_SAMPLE = 30.0
_MARK = 18.0
_SPACE = 7.0
BETWEEN = 20.0


class Counted(NamedTuple):
    """How many lines there are of a kind, and how many of them are drawn before an owner is chosen."""

    lines: int = 0
    drawn: int = 0

    @property
    def words(self) -> str:
        """Both numbers, or the one that they have in common."""
        lines = number_words(self.lines)
        if self.drawn == self.lines:
            return lines
        return tr("{drawn} of {lines}", drawn=number_words(self.drawn), lines=lines)


def words_of(kind: str) -> str:
    """The words for a kind: of line, of box, a letter of an ownership, a severity, or what became of something."""
    if kind in _DIFFERENCES:
        return Difference(kind).words
    return tr(_WORDS[kind]) if kind in _WORDS else spoken(Severity(kind))


def entry_width(kind: str, words: str) -> float:
    """The pixels that one entry takes."""
    return _sample_width(kind) + _SPACE + QFontMetricsF(font(Size.BODY)).horizontalAdvance(words)


def paint_entry(painter: QPainter, corner: QPointF, kind: str, words: str, theme: Theme, *, on: bool = True) -> None:
    """Paint a sample with its words; what is switched off is grey."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(corner.x(), corner.y(), _sample_width(kind), HEIGHT)
    mark = QRectF(room.left(), room.center().y() - _MARK / 2, _MARK, _MARK)
    if kind in LINE_WORDS:
        _paint_line(painter, room, kind, theme.ownership(kind) if on else QColor(theme.strong_line))
    elif kind in _LETTERS:
        draw_badge(painter, mark, _LETTERS[kind], theme)
    elif kind in _DIFFERENCES:
        paint_sample(painter, room, Difference(kind), theme)
    elif kind == QUIET:
        _paint_quiet(painter, room, theme)
    elif kind in BOX_WORDS:
        _paint_box(painter, room.adjusted(2, 6, -2, -6), kind, theme)
    else:
        draw_severity(painter, mark.adjusted(1, 1, -1, -1), Severity(kind), theme)
    painter.setFont(font(Size.BODY))
    painter.setPen(QColor(theme.text if on else theme.muted))
    metrics = QFontMetricsF(painter.font())
    middle = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(room.right() + _SPACE, middle), words)


def paint_key(painter: QPainter, corner: QPointF, width: float, kinds: Sequence[str], theme: Theme) -> None:
    """Paint a key of these kinds, in as many rows as the width asks for."""
    for kind, place in _placed(kinds, width):
        paint_entry(painter, corner + place, kind, words_of(kind), theme)


def key_height(kinds: Sequence[str], width: float) -> float:
    """The height in pixels that a key needs in this width."""
    return max((place.y() + HEIGHT for _, place in _placed(kinds, width)), default=0.0)


def _sample_width(kind: str) -> float:
    return _SAMPLE if kind == QUIET or kind in LINE_WORDS or kind in BOX_WORDS or kind in _DIFFERENCES else _MARK


def _placed(kinds: Sequence[str], width: float) -> list[tuple[str, QPointF]]:
    left, top = 0.0, 0.0
    placed = []
    for kind in kinds:
        wide = entry_width(kind, words_of(kind))
        if left and left + wide > width:
            left, top = 0.0, top + HEIGHT
        placed.append((kind, QPointF(left, top)))
        left += wide + BETWEEN
    return placed


def _paint_line(painter: QPainter, room: QRectF, kind: str, colour: QColor) -> None:
    middle, right = room.center().y(), room.right()
    pen = QPen(colour, 2.5 if kind == Ownership.EXECUTION else 2.0, line_style(kind))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(room.left(), middle), QPointF(right - 8, middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF([QPointF(right, middle), QPointF(right - 8, middle - 3.5), QPointF(right - 8, middle + 3.5)])
    )


def _paint_quiet(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Three faint lines, as many lie side by side that nobody can follow."""
    painter.setPen(QPen(QColor(theme.strong_line), 1))
    for down in (-4, 0, 4):
        height = room.center().y() + down
        painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))


def _paint_box(painter: QPainter, rect: QRectF, kind: str, theme: Theme) -> None:
    solid, dashed = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
    looks = {
        OwnerKind.ROLE.value: (theme.text, theme.card, solid),
        OwnerKind.PARTNER.value: (theme.strong_line, theme.partner, dashed),
        OwnerKind.DEPARTMENT.value: (theme.strong_line, theme.department, solid),
        "overloaded": (theme.error, theme.card, solid),
        "abandoned": (theme.error, theme.error_ground, dashed),
    }
    colour, ground, style = looks[kind]
    painter.setPen(QPen(QColor(colour), 2 if kind == "overloaded" else 1.3, style))
    painter.setBrush(QColor(ground))
    round_by = rect.height() / 2 if kind == "abandoned" else 3
    painter.drawRoundedRect(rect, round_by, round_by)
