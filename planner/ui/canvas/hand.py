"""The hand that moves a scrolled area: the middle button, or the left one while Space is held."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea


class Hand:
    """Drags what an area shows; each event handler says whether the event was meant for it."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        """Move what this area shows."""
        self._area = area
        self._at: QPointF | None = None
        self._space = False

    def hold_space(self, *, held: bool) -> None:
        """Let the left button move the area too, or no longer."""
        self._space = held
        self._show()

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of the area."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._at = event.globalPosition()
            self._show()
        return self._at is not None

    def move(self, event: QMouseEvent) -> bool:
        """Let the area follow the pointer."""
        if self._at is None:
            return False
        by = event.globalPosition() - self._at
        for bar, way in (
            (self._area.horizontalScrollBar(), by.x()),
            (self._area.verticalScrollBar(), by.y()),
        ):
            bar.setValue(bar.value() - round(way))
        self._at = event.globalPosition()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let go of the area."""
        if self._at is None or event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            return False
        self._at = None
        self._show()
        return True

    def _show(self) -> None:
        if self._at is not None:
            self._area.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self._area.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._area.viewport().unsetCursor()
