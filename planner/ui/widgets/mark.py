"""A small widget that draws one mark: the shape of a severity, the letter of an ownership."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import with_words
from planner.ui.look.marks import draw_badge, draw_severity

_SIZE = 16


class Mark(QWidget):
    """The shape of a severity, or the badge of an ownership, filled when somebody holds it."""

    def __init__(self, mark: Severity | Ownership, appearance: Appearance, *, size: int = _SIZE) -> None:
        """Draw this mark in the theme that is worn; ``size`` is in pixels beside words of the usual size."""
        super().__init__()
        self._mark, self._appearance, self._size = mark, appearance, with_words(size)
        self._held = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def hold(self, held: bool) -> None:
        """Say whether anybody holds the ownership."""
        if held != self._held:
            self._held = held
            self.update()

    def sizeHint(self) -> QSize:
        """As big as text is high, where nothing else was said."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the mark."""
        painter = QPainter(self)
        box = QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height())
        if isinstance(self._mark, Severity):
            draw_severity(painter, box.adjusted(1, 1, -1, -1), self._mark, self._appearance.theme)
        else:
            draw_badge(painter, box, self._mark, self._appearance.theme, held=self._held)
        painter.end()
