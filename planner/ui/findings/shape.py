"""The shape of a severity as a widget of its own."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.model.finding import Severity
from planner.model.wording import capital, spoken
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import with_words
from planner.ui.look.marks import draw_severity

_SIZE = 18


class Shape(QWidget):
    """An octagon, a triangle or a circle."""

    def __init__(self, severity: Severity, appearance: Appearance) -> None:
        """Show a severity."""
        super().__init__()
        self._severity, self._appearance = severity, appearance
        self.setFixedSize(QSize(with_words(_SIZE), with_words(_SIZE)))
        self.setAccessibleName(capital(spoken(severity)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the shape."""
        painter = QPainter(self)
        draw_severity(painter, self.rect().toRectF().adjusted(1, 1, -1, -1), self._severity, self._appearance.theme)
        painter.end()
