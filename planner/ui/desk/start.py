"""The first page on a projector: begin a workshop, open a document, or look at the example, in large words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.ui.welcome.page import BLANK, EXAMPLE
from planner.ui.widgets.plain import plain_button, plain_label, shortened
from planner.ui.workshop.look import MARGIN, room_sheet
from planner.ui.workshop.screen import emptied

if TYPE_CHECKING:
    from pathlib import Path

    from planner.storage.library import Template
    from planner.ui.window.main_window import MainWindow

_MOST_FILES = 4
_LONGEST = 34


class Start(QWidget):
    """What a facilitator needs before a document is open; all else is in the menus and in the other themes."""

    def __init__(self, window: MainWindow) -> None:
        """Offer what the window can do."""
        super().__init__()
        self._window = window
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Welcome"))
        self._files = QVBoxLayout()
        self._files.setSpacing(10)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(plain_label(tr("Recent files"), "room-name"))
        right.addLayout(self._files)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 30, MARGIN, 20)
        row.setSpacing(40)
        row.addLayout(self._ways_in(), 13)
        row.addLayout(right, 11)
        window.appearance.changed.connect(self._dress)
        self._dress()

    def _ways_in(self) -> QVBoxLayout:
        window, left = self._window, QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(plain_label(tr("Design your team around its functions"), "room-title", wrap=True))
        words = tr("Ninety minutes lead from an empty list to who decides and who does the work.")
        left.addWidget(plain_label(words, "room-muted", wrap=True))
        left.addSpacing(10)
        self.workshop = QPushButton(tr("Start a workshop"))
        self.workshop.setProperty("role", "primary")
        self.workshop.clicked.connect(lambda: window.workshop.enter_blank(self._template(BLANK)))
        example, opened = QPushButton(tr("See Northwind, an example")), QPushButton(tr("Open…"))
        example.clicked.connect(lambda: window.documents.new_from_template(self._template(EXAMPLE)))
        opened.clicked.connect(window.documents.open_dialog)
        for button in (self.workshop, example, opened):
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        return left

    def _dress(self) -> None:
        if self._window.appearance.theme.large:
            self.setStyleSheet(room_sheet(self._window.appearance.theme))

    def _template(self, file: str) -> Template:
        return next(template for template in self._window.templates if template.file == file)

    def showEvent(self, event: QShowEvent) -> None:
        """List the files that were used last."""
        super().showEvent(event)
        emptied(self._files)
        paths = self._window.settings.files_at_hand[:_MOST_FILES]
        for path in paths:
            button = QPushButton(plain_button(shortened(path.name, _LONGEST)))
            button.setEnabled(path.exists())
            button.clicked.connect(partial(self._open, path))
            self._files.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not paths:
            words = tr("Models you open or save are listed here.")
            self._files.addWidget(plain_label(words, "room-muted", wrap=True))
        self.workshop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, path: Path, *_: object) -> None:
        self._window.documents.open(path)
