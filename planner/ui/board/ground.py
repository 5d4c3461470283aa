"""The ground of the board: what the cards stand on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.board.paint import paint_heading
from planner.ui.board.sections import Section
from planner.ui.look.appearance import Appearance


class Ground(QWidget):
    """Paints the headings of the sections."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without headings."""
        super().__init__()
        self._appearance = appearance
        self._headings: dict[str, tuple[QRectF, Section]] = {}

    def show_headings(self, headings: dict[str, tuple[QRectF, Section]]) -> None:
        """Show these headings."""
        if headings != self._headings:
            self._headings = headings
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the headings."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.board))
        for box, section in self._headings.values():
            paint_heading(painter, box, section.title, section.note, theme)
