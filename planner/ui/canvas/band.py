"""The rubber band: a frame drawn over a canvas that chooses what it touches."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from planner.ui.dragging.carry import far_enough
from planner.ui.look.appearance import Appearance

Touched = Mapping[str, Sequence[QRectF]]
"""The records that a band touches, in the order people see, with the places where each of them stands."""

Chosen = tuple[tuple[str, ...], str]
"""Functions, or one owner."""

ADDS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""The keys with which a band adds to what is chosen."""

_TINT = 28  # of 255
_LINE = 2


class Banded(Protocol):
    """A canvas over which a band is drawn, in the canvas's own pixels."""

    def touched(self, band: QRectF) -> Touched:
        """What a band touches."""
        ...

    def on_screen(self, place: QRectF) -> QRectF:
        """Where a place of the canvas stands in the widget that the band covers."""
        ...


class Band(QWidget):
    """Lies over a canvas, lets the mouse through, and shows what would be chosen when it is let go.

    Nothing is chosen before: a band costs the rest of the window nothing, and Esc has nothing to take back.
    """

    def __init__(self, canvas: Banded, appearance: Appearance, parent: QWidget) -> None:
        """Lie over the parent, which shows the canvas."""
        super().__init__(parent)
        self._canvas, self._appearance, self._below = canvas, appearance, parent
        self._start: QPointF | None = None
        self._box = QRectF()
        self._touched: Touched = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def pressed(self) -> bool:
        """Was a band begun, however small it still is?"""
        return self._start is not None

    @property
    def touched(self) -> Touched:
        """What the band touches."""
        return self._touched

    @property
    def box(self) -> QRectF:
        """The band in the canvas's pixels; empty before it is drawn."""
        return self._box

    def begin(self, at: QPointF) -> None:
        """Begin at a point of the canvas."""
        self._start, self._box, self._touched = at, QRectF(), {}

    def stretch(self, to: QPointF) -> None:
        """Draw the band to a point of the canvas; it appears once that is far enough to be meant."""
        if self._start is None:
            return
        span = self._canvas.on_screen(QRectF(self._start, to))
        if self.isHidden() and not far_enough(span.topLeft(), span.bottomRight()):
            return
        if self.isHidden():
            self.setGeometry(self._below.rect())
            self.show()
            self.raise_()
        before = self._painted()
        self._box = QRectF(self._start, to).normalized()
        self._touched = self._canvas.touched(self._box)
        self.update(before.united(self._painted()))

    def end(self) -> bool:
        """Take the band away; gives whether it was drawn at all. What it touched can still be asked."""
        drawn = self.isVisible()
        self._start = None
        self.hide()
        return drawn

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the band, and a frame around what it touches."""
        action = QColor(self._appearance.theme.action)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(action, _LINE))
        for places in self._touched.values():
            for place in places:
                painter.drawRoundedRect(self._canvas.on_screen(place), 5, 5)
        tint = QColor(action)
        tint.setAlpha(_TINT)
        painter.setBrush(tint)
        painter.setPen(QPen(action, 1))
        painter.drawRect(self._canvas.on_screen(self._box))

    def _painted(self) -> QRegion:
        """The part of the screen that the band and its frames take."""
        places = [place for each in self._touched.values() for place in each]
        whole = QRegion()
        for place in (self._box, *places):
            whole += self._canvas.on_screen(place).toAlignedRect().adjusted(-_LINE, -_LINE, _LINE, _LINE)
        return whole


def added(before: Chosen, touched: Sequence[str], *, adding: bool) -> list[str]:
    """The functions that are chosen after a band: those that it touches, behind those before where it adds."""
    return list(dict.fromkeys((*(before[0] if adding else ()), *touched)))
