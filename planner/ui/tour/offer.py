"""The offer of the tour: once, when the example is opened, and gone with the first thing that is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from planner.language import tr
from planner.ui.tour.tour import EXAMPLE
from planner.ui.widgets.plain import plain_label

if TYPE_CHECKING:
    from planner.model.change import Change
    from planner.ui.window.main_window import MainWindow

_LOW = 48  # pixels above the bottom of the window, as notices


class TourOffer(QFrame):
    """Stands low in the window and never takes the keyboard by itself."""

    def __init__(self, window: MainWindow) -> None:
        """Wait for the example in a window."""
        super().__init__(window)
        self._window = window
        self._titles = {template.title for template in window.templates if template.file == EXAMPLE}
        self.setProperty("role", "card")
        self.setAccessibleName(tr("The tour"))
        self.take, self.refuse = QPushButton(tr("Take the tour")), QPushButton(tr("Not now"))
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(self._take)
        self.refuse.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(8)
        row.addWidget(plain_label(tr("New here? Five marks show what is where, in one minute.")))
        row.addSpacing(8)
        row.addWidget(self.refuse)
        row.addWidget(self.take)
        window.installEventFilter(self)
        window.document.open_changed.connect(self._consider)
        window.session.model_changed.connect(self._give_way)
        window.actions_by_id["tour"].triggered.connect(self.hide)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay low in the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._stand()
        return super().eventFilter(watched, event)

    def _consider(self, is_open: bool) -> None:
        settings = self._window.settings
        if is_open and not settings.tour_offered and self._window.session.model.title in self._titles:
            settings.tour_offered = True
            self._stand()
            self.show()
            self.raise_()
        else:
            self.hide()

    def _give_way(self, change: Change) -> None:
        if not change.opened:
            self.hide()

    def _take(self) -> None:
        self.hide()
        self._window.actions_by_id["tour"].trigger()

    def _stand(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _LOW)
