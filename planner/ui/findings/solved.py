"""The strip that tells which findings the last step solved; the next step takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.language import number_words, tr
from planner.model.finding import Finding, finding_order
from planner.ui.findings.grouping import headline
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Size, font

_LINE, _PAD, _TICK = 18, 8, 18
_MOST = 3  # lines; the rest is a number, so that the list keeps its room


class Solved(QWidget):
    """Struck lines with a tick below the list, so that nothing above them moves."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Start without any."""
        super().__init__(parent)
        self._appearance = appearance
        self._lines: tuple[str, ...] = ()
        self._rest = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        appearance.changed.connect(self.update)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is struck, and as the last line how many more there are."""
        return (*self._lines, tr("and {n} more", n=number_words(self._rest))) if self._rest else self._lines

    def show_solved(self, findings: Sequence[Finding]) -> None:
        """Tell of these, gravest first; of none, take the strip away."""
        ordered = sorted(findings, key=finding_order)
        shown = ordered if len(ordered) <= _MOST else ordered[: _MOST - 1]
        self._lines = tuple(headline(finding) for finding in shown)
        self._rest = len(ordered) - len(shown)
        self.setAccessibleName(tr("Solved just now: {findings}", findings="; ".join(self.lines)) if ordered else "")
        self.setVisible(bool(ordered))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line each."""
        return QSize(0, 2 * _PAD + _LINE * len(self.lines))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw a line above, and below it a tick and struck words for each."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        struck = font(Size.SMALL)
        struck.setStrikeOut(True)
        room = self.width() - _TICK
        for number, words in enumerate(self.lines):
            top = _PAD + _LINE * number
            rest = number >= len(self._lines)
            if not rest:
                _draw_tick(painter, QPointF(1, top + _LINE / 2), QColor(theme.muted))
            painter.setFont(font(Size.SMALL) if rest else struck)
            painter.setPen(QColor(theme.muted))
            shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(_TICK, top, room, _LINE), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def _draw_tick(painter: QPainter, at: QPointF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([at, at + QPointF(3.5, 3.5), at + QPointF(10, -4)])
