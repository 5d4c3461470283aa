"""A message with a few ways out, in plain text whatever its words hold."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.finding import Severity
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import with_words
from planner.ui.widgets.mark import Mark
from planner.ui.widgets.plain import plain_button, plain_label, shortened

_MARK = 24  # pixels
_WIDTH = 480
_SIDE_BY_SIDE = 3  # offers that have room beside each other; more stand below each other
_LONGEST, _LONGEST_DETAIL = 400, 1800  # characters, so that the buttons stay on the screen


class Message(QDialog):
    """One sentence, what there is to say about it, and buttons; ``answer`` is the button's words or empty."""

    def __init__(
        self,
        sentence: str,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        detail: str = "",
        severity: Severity = Severity.ADVICE,
        offers: Sequence[str] = (),
        close: str = "",
        danger: bool = False,
    ) -> None:
        """Lay the message out.

        Args:
            sentence: what it is about, in one sentence.
            appearance: the theme for its mark.
            parent: the window it belongs to.
            detail: more about it, smaller; may hold several lines.
            severity: the mark beside it.
            offers: the words of the buttons that do something; the first is the default one.
            close: the words of the button that does nothing; Esc presses it.
            danger: is the button that does nothing the safe default?
        """
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle("planner")
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(detail)
        self.setMinimumWidth(with_words(_WIDTH))
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(plain_label(shortened(sentence, _LONGEST), "heading", wrap=True))
        if detail:
            words.addWidget(plain_label(shortened(detail, _LONGEST_DETAIL), "muted", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Mark(severity, appearance, size=_MARK), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(24)
        column.addLayout(top)
        column.addStretch()
        column.addLayout(self._buttons(offers, close, danger=danger))

    def _buttons(self, offers: Sequence[str], close: str, *, danger: bool) -> QBoxLayout:
        closing = QPushButton(plain_button(close or tr("Close")))
        closing.clicked.connect(self.reject)
        taking = [QPushButton(plain_button(words)) for words in offers]
        for button, words in zip(taking, offers, strict=True):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, words=words: self._take(words))
        row: QBoxLayout = QHBoxLayout() if len(offers) <= _SIDE_BY_SIDE else QVBoxLayout()
        row.setSpacing(8)
        if len(offers) <= _SIDE_BY_SIDE:
            row.addStretch()
            in_order = (closing, *reversed(taking))
        else:
            in_order = (*taking, closing)
        for button in in_order:
            row.addWidget(button)
        default = closing if danger or not taking else taking[0]
        default.setDefault(True)
        default.setFocus()
        return row

    def _take(self, words: str) -> None:
        self.answer = words
        self.accept()
