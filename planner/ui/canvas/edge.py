"""Scrolling at the edge: what is dragged to the upper or lower edge of an area brings more of it into sight."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

_EDGE = 32  # pixels from the edge where it scrolls, unless the pointer rests on something
_RIM = 8  # pixels from the edge where it scrolls in any case
_STEP = 18  # pixels a scroll step
_TICK = 30  # milliseconds between scroll steps


class EdgeScroll(QObject):
    """Scrolls an area up or down while the pointer is held at its edge.

    Signals:
        scrolled: something else stands under the pointer now.
    """

    scrolled = Signal()

    def __init__(self, area: QAbstractScrollArea, where: Callable[[], QPoint], rests: Callable[[], bool]) -> None:
        """Scroll an area.

        Args:
            area: what is scrolled.
            where: tells where the pointer is on the screen.
            rests: does the pointer rest on something that must not run away from it?
        """
        super().__init__(area)
        self._area, self._where, self._rests = area, where, rests
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._scroll)

    def turn(self, *, on: bool) -> None:
        """Begin to scroll at the edge, or end it."""
        if on != self._timer.isActive():
            (self._timer.start if on else self._timer.stop)()

    def _scroll(self) -> None:
        viewport = self._area.viewport()
        here = viewport.mapFromGlobal(self._where())
        if not viewport.rect().adjusted(0, -_EDGE, 0, _EDGE).contains(here):
            return
        if viewport.rect().adjusted(0, _RIM, 0, -_RIM).contains(here) and self._rests():
            return
        bar, before = self._area.verticalScrollBar(), self._area.verticalScrollBar().value()
        if here.y() < _EDGE:
            bar.setValue(before - _STEP)
        elif here.y() > viewport.height() - _EDGE:
            bar.setValue(before + _STEP)
        if bar.value() != before:
            self.scrolled.emit()
