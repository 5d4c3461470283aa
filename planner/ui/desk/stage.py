"""The stage of the desk: one large page, whose places can be pressed or gone to by keys."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.audience.page import Page, body_box, paint_page
from planner.ui.look.appearance import Appearance

_SMALLEST = QSize(760, 420)
_TURNS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Stage(QWidget):
    """Paints a page as large as it is itself.

    Signals:
        chosen: the place of a record was pressed or gone to: its kind, its id.
        entered: what is chosen is to be worked on.
        turned: another page is wanted: 1 the next one, -1 the one before.
    """

    chosen = Signal(str, str)
    entered = Signal()
    turned = Signal(int)

    def __init__(self, appearance: Appearance, is_chosen: Callable[[str], bool]) -> None:
        """Start without a page; ``is_chosen`` says whether the record with an id is chosen."""
        super().__init__()
        self._appearance, self._is_chosen = appearance, is_chosen
        self.page: Page | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        appearance.changed.connect(self.update)

    def show_page(self, page: Page) -> None:
        """Show another page."""
        self.page = page
        self.setAccessibleName(page.title)
        self.setAccessibleDescription(page.words)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Pages say how much more there is where there is little room."""
        return _SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the page, and a frame around what the keyboard is on."""
        if self.page is None:
            return
        theme = self._appearance.theme
        painter = QPainter(self)
        paint_page(painter, QSizeF(self.size()), self.page, theme)
        spot = next((s for s in self.page.spots(body_box(QSizeF(self.size()))) if self._is_chosen(s.record)), None)
        if spot is not None and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.action), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.box.adjusted(1, 1, -1, -1), 8, 8)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be pressed."""
        found = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; what is chosen already is entered."""
        found = self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            return
        if self._is_chosen(found[1]):
            self.entered.emit()
        else:
            self.chosen.emit(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move and turn, Enter works on what is chosen."""
        key = event.key()
        if key in _TURNS:
            self.turned.emit(_TURNS[Qt.Key(key)])
        elif key in _MOVES:
            self._move(_MOVES[Qt.Key(key)])
        elif key in _ENTERS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _at(self, point: QPointF) -> tuple[str, str] | None:
        spot = None if self.page is None else self.page.spot_at(point, QSizeF(self.size()))
        return None if spot is None else (spot.kind, spot.record)

    def _move(self, by: int) -> None:
        spots = [] if self.page is None else self.page.spots(body_box(QSizeF(self.size())))
        place = next((place for place, spot in enumerate(spots) if self._is_chosen(spot.record)), -1)
        place = place + by if place >= 0 else 0 if by > 0 else len(spots) - 1
        if 0 <= place < len(spots):
            self.chosen.emit(spots[place].kind, spots[place].record)
