"""The bars of one measure: before and after, each with its figure."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.language import mark, number_words, tr
from planner.model.scorecard import Score
from planner.model.wording import whole_percent
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import font

NOTHING = mark("nothing to count")

_ROW = 22
_BAR = 12
_FIGURES = 150
_SHORTEST = 24
_SPACE = 10


class ScoreBars(QWidget):
    """Two bars, one below the other: that of the side before is outlined, that of the side after is filled."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without figures."""
        super().__init__()
        self._appearance = appearance
        self._scores: tuple[Score, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_FIGURES + _SHORTEST)
        appearance.changed.connect(self.update)

    def show_scores(self, before: Score, after: Score) -> None:
        """Show one measure of both sides."""
        self._scores = before, after
        self.update()

    def sizeHint(self) -> QSize:
        """Two rows."""
        return QSize(240, 2 * _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bars, and the figures behind them."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        metrics = QFontMetricsF(painter.font())
        room = float(self.width() - _FIGURES)
        for number, score in enumerate(self._scores):
            middle = number * _ROW + _ROW / 2
            ground = QRectF(0.5, middle - _BAR / 2, room, _BAR)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.bar_ground))
            painter.drawRoundedRect(ground, 3, 3)
            if score.value:
                filled = QRectF(ground.topLeft(), ground.size())
                filled.setWidth(max(3.0, room * score.value))
                painter.setPen(QPen(QColor(theme.bar), 1.2))
                painter.setBrush(QColor(theme.bar if number else theme.card))
                painter.drawRoundedRect(filled, 3, 3)
            painter.setPen(QColor(theme.muted if score.value is None else theme.text))
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(room + _SPACE, base), figure(score))


def figure(score: Score) -> str:
    """The figure of a measure in words: ``40 of 43, 93 %``, ``87 %``, or that there is nothing to count."""
    if score.value is None:
        return tr(NOTHING)
    percent = f"{number_words(whole_percent(score.value))} %"
    if score.good is None or score.counted is None:
        return percent
    good, counted = number_words(score.good), number_words(score.counted)
    return tr("{n} of {all}, {percent}", n=good, all=counted, percent=percent)
