"""Questions in the room itself: a line to type the answer in, or the answers as cards."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.finding import Question
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_label
from planner.ui.workshop.entry import Line
from planner.ui.workshop.key_card import GAP, KeyCard
from planner.ui.workshop.screen import emptied

Answered = Callable[[Sequence[str]], object]


class QuestionPane(QWidget):
    """Asks one question after the other, then hands all answers over."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without a question."""
        super().__init__()
        self._appearance = appearance
        self._questions: Sequence[Question] = ()
        self._answers: list[str] = []
        self._answered: Answered | None = None
        self._cancelled: Callable[[], object] | None = None
        self.words = plain_label("", "room-name", wrap=True)
        self.line = Line("", tr("Answer"))
        self.line.returnPressed.connect(self._take_line)
        self._options = QWidget()
        self.cards: list[KeyCard] = []
        self._column = QVBoxLayout(self._options)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        self.ok, self.cancel = QPushButton(tr("OK")), QPushButton(tr("Cancel"))
        self.ok.setProperty("role", "primary")
        self.ok.clicked.connect(self._take_line)
        self.cancel.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.ok, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.line)
        column.addWidget(self._options)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(self, questions: Sequence[Question], answered: Answered, cancelled: Callable[[], object]) -> None:
        """Ask; the answers go to ``answered``."""
        self._questions, self._answered, self._cancelled = questions, answered, cancelled
        self._answers = []
        self._show()

    def _show(self) -> None:
        question = self._questions[len(self._answers)]
        self.words.setText(question.text)
        self.line.clear()
        self.line.setAccessibleName(question.text)
        emptied(self._column)
        self.cards = []
        for place, option in enumerate(question.options):
            card = KeyCard(self._appearance)
            card.show_card(str(place + 1), option)
            card.clicked.connect(partial(self._take, option))
            self._column.addWidget(card)
            self.cards.append(card)
        self.line.setVisible(not question.options)
        self.ok.setVisible(not question.options)
        (self if question.options else self.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_line(self) -> None:
        self._take(self.line.text())

    def _take(self, answer: str, *_: object) -> None:
        self._answers.append(answer)
        if len(self._answers) < len(self._questions):
            self._show()
        elif self._answered is not None:
            self._answered(tuple(self._answers))

    def _leave(self) -> None:
        if self._cancelled is not None:
            self._cancelled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose an answer, Esc goes back."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif text.isdigit() and 0 < int(text) <= len(self.cards):
            self.cards[int(text) - 1].click()
        else:
            super().keyPressEvent(event)
