"""The documents that a crash left behind, on the welcome page: recover, look at or discard each."""

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.storage.recovery import Recovery, recoveries
from planner.ui.recovery.words import recovery_words
from planner.ui.widgets.plain import plain_button, plain_label, plain_tip
from planner.ui.words.moments import here_and_now

_MOST = 5
"""How many are shown; the others follow when these are dealt with."""


class LostWork(QWidget):
    """One card for each document; hidden while there is none.

    Signals:
        recover_asked: the Recovery that shall be open again.
        look_asked: the Recovery that somebody wants to look at.
        discard_asked: the Recovery that nobody wants.
    """

    recover_asked = Signal(object)
    look_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self) -> None:
        """Show nothing before `refresh`."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self._shown: tuple[Recovery, ...] = ()
        self.hide()

    def refresh(self) -> None:
        """Look what there is to recover."""
        self._shown = recoveries(_MOST)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._shown:
            self._column.addWidget(plain_label(tr("NOT SAVED WHEN THE PROGRAM ENDED"), "section"))
        for recovery in self._shown:
            self._column.addWidget(self._card(recovery))
        self.setVisible(bool(self._shown))

    def _card(self, recovery: Recovery) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        words = recovery_words(recovery, here_and_now())
        card.setAccessibleName(words)
        if recovery.path is not None:
            card.setToolTip(plain_tip(str(recovery.path)))
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(plain_label(words, "strong", wrap=True), 1)
        for text, signal in (
            (mark("Recover"), self.recover_asked),
            (mark("Look at it"), self.look_asked),
            (mark("Discard…"), self.discard_asked),
        ):
            button = QPushButton(plain_button(tr(text)))
            button.setAccessibleName(f"{tr(text)}: {words}")
            if signal is self.recover_asked:
                button.setProperty("role", "primary")
            button.clicked.connect(partial(_send, signal, recovery))
            row.addWidget(button)
        return card


def _send(signal: SignalInstance, recovery: Recovery, _checked: bool = False) -> None:
    signal.emit(recovery)
