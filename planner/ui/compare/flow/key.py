"""The key of a flow: a sample of each movement and of each kind of bar, with the words for them, painted in rows."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from planner.language import mark, number_words, tr
from planner.model.compare.movement import Movement
from planner.model.vocabulary import OwnerKind
from planner.ui.compare.flow.curve import Band
from planner.ui.compare.flow.hatch import hatch_of
from planner.ui.compare.flow.paint import hatch_pen, paint_bar_shape, paint_sign
from planner.ui.compare.flow.picture import BAR, FlowPicture
from planner.ui.compare.movement_words import MOVEMENTS
from planner.ui.look.theme import Theme, font

HEIGHT = 24.0
BETWEEN = 16.0
_SAMPLE = QRectF(0, 5, 28, 14)
_BAR = QRectF(0, 4, BAR, 16)
_SPACE = 6.0

BAR_WORDS: Mapping[str, str] = {
    OwnerKind.PARTNER.value: mark("external partner"),
    OwnerKind.DEPARTMENT.value: mark("department"),
}
"""The kinds of bars that a key explains: roles are plain, and what is no owner's carries its words."""


def bar_kinds(picture: FlowPicture) -> list[str]:
    """The kinds of bars in a picture that a key explains."""
    kinds = {bar.kind for bar in picture.bars}
    return [kind for kind in BAR_WORDS if kind in kinds]


def entry_width(kind: Movement | str, words: str) -> float:
    """The pixels that an entry takes."""
    return _sample(kind).width() + _SPACE + QFontMetricsF(font()).horizontalAdvance(words)


def paint_entry(
    painter: QPainter, corner: QPointF, kind: Movement | str, words: str, theme: Theme, *, on: bool = True
) -> None:
    """Paint a sample with its words; what is switched off is pale."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sample = _sample(kind).translated(corner)
    painter.setOpacity(1.0 if on else 0.35)
    if isinstance(kind, Movement):
        _paint_movement(painter, sample, kind, theme)
    else:
        paint_bar_shape(painter, sample, kind, theme)
    painter.setOpacity(1.0)
    painter.setFont(font())
    painter.setPen(QColor(theme.text if on else theme.muted))
    metrics = QFontMetricsF(painter.font())
    middle = corner.y() + (HEIGHT + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(sample.right() + _SPACE, middle), words)


def key_of(counts: Mapping[Movement, int], bars: Iterable[str]) -> list[tuple[Movement | str, str]]:
    """The entries of a key: movements with how many functions they have, then kinds of bars."""
    words = {m: f"{m.words} {number_words(counts[m])}" for m in MOVEMENTS if m in counts}
    return [*words.items(), *((kind, tr(BAR_WORDS[kind])) for kind in bars)]


def paint_key(
    painter: QPainter, corner: QPointF, width: float, entries: Sequence[tuple[Movement | str, str]], theme: Theme
) -> None:
    """Paint a key, in as many rows as the width asks for."""
    for (kind, words), place in zip(entries, _placed(entries, width), strict=True):
        paint_entry(painter, corner + place, kind, words, theme)


def key_height(entries: Sequence[tuple[Movement | str, str]], width: float) -> float:
    """The height in pixels that a key needs in this width."""
    return max((place.y() + HEIGHT for place in _placed(entries, width)), default=0.0)


def _sample(kind: Movement | str) -> QRectF:
    return _SAMPLE if isinstance(kind, Movement) else _BAR


def _paint_movement(painter: QPainter, sample: QRectF, movement: Movement, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.movement(movement))
    painter.drawRect(sample)
    painter.setPen(hatch_pen(movement, theme))
    level = Band(sample.top(), sample.top(), sample.height())
    painter.drawLines(hatch_of(movement, level, sample.left(), [0.0] * round(sample.width())))
    paint_sign(painter, sample.center(), movement, theme)


def _placed(entries: Sequence[tuple[Movement | str, str]], width: float) -> list[QPointF]:
    left, top = 0.0, 0.0
    places = []
    for kind, words in entries:
        wide = entry_width(kind, words)
        if left and left + wide > width:
            left, top = 0.0, top + HEIGHT
        places.append(QPointF(left, top))
        left += wide + BETWEEN
    return places
