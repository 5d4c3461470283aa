"""The strip over a document from elsewhere: what is in it, and how to edit it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from planner.language import tr
from planner.storage.known import trust
from planner.ui.document_words import FROM_ELSEWHERE
from planner.ui.files.open_document import OpenDocument
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, plain_tip
from planner.ui.words.summary import summary_words


class ReadingStrip(QFrame):
    """Shown while a document is open for reading because this installation does not know its file yet.

    Signals:
        told: a sentence worth a notice.
    """

    told = Signal(str)

    def __init__(self, session: Session, document: OpenDocument) -> None:
        """Follow a session and its document, which it lets be changed."""
        super().__init__()
        self._session, self._document = session, document
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("This file is open for reading"))
        self._summary = plain_label("", "muted", wrap=True)
        self.edit = QPushButton(tr("Edit"))
        self.edit.setProperty("role", "primary")
        self.edit.clicked.connect(document.edit)
        self.trust = QPushButton(tr("Trust this folder"))
        self.trust.setToolTip(
            plain_tip(tr("Files in this folder, and in the folders within, open for editing from now on"))
        )
        self.trust.clicked.connect(self._trust)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(tr("Open for reading, since this file is new on this computer"), "strong"))
        words.addWidget(self._summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.trust)
        row.addWidget(self.edit)
        session.document_changed.connect(self._follow)
        session.model_changed.connect(self._follow)
        self.hide()

    @property
    def words(self) -> str:
        """The summary that is shown."""
        return self._summary.text()

    def _follow(self, _change: object = None) -> None:
        reading = self._session.read_only == tr(FROM_ELSEWHERE)
        if reading:
            self._summary.setText(summary_words(self._session.checked))
        self.setVisible(reading)

    def _trust(self) -> None:
        place = self._session.place
        if place is None:
            return
        try:
            trust(place.path.parent)
        except (OSError, ValueError):
            self.told.emit(
                tr("This folder cannot be remembered, because the data folder of planner cannot be written.")
            )
        self._document.edit()
