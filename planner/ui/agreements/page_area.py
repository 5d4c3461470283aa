"""What the pages of the sections share: a title, what they are for, and a column below that scrolls."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.ui.widgets.plain import plain_label

_WIDEST = 820  # pixels: longer lines are hard to read
_EDGE, _SIDE = 8, 24
_LEVELS = 3  # a card that grows asks its column for room, the column asks the page, and this the scroll bar


class PageArea(QScrollArea):
    """A page with its title; parts are added to the column."""

    def __init__(self, title: str, purpose: str, button: QPushButton | None = None) -> None:
        """Start without parts; the button stands beside the title."""
        super().__init__()
        self._content, held = QWidget(), QWidget()
        self._content.setObjectName("agreements")
        held.setMaximumWidth(_WIDEST)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(title, "title"))
        words.addWidget(plain_label(purpose, "muted", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        if button is not None:
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(held)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addLayout(top)
        self._across = QHBoxLayout(self._content)
        self._across.setContentsMargins(_SIDE, 20, _SIDE, 24)
        self._across.addWidget(held)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the parts where they are when the scroll bar comes and goes."""
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        self._across.setContentsMargins(_SIDE, 20, _SIDE - bar, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card; only whole pages are scrolled by key."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def see(self, part: QWidget) -> None:
        """Scroll to a part, once everything has its place; a high one is seen from its top."""
        for _ in range(_LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        top = part.mapTo(self._content, QPoint(0, 0)).y()
        self.ensureVisible(0, top + min(part.height(), self.viewport().height() - 2 * _EDGE), 0, _EDGE)
        self.ensureVisible(0, top, 0, _EDGE)
