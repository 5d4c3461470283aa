"""One conflict of a merge: a sentence, what either side says side by side, and whose word counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, tr
from planner.storage.merging.conflict import Conflict
from planner.storage.merging.round import Side
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import breakable, plain_label, shortened
from planner.ui.widgets.viewport import give_viewport

_KEYS = mark("M mine · T theirs · L later · F8 the next open one")
_SETTLED = mark("Settled by a removal: there is nothing left to choose here.")
_LONGEST_BEFORE = 300  # characters
_SIDES = (Side.OURS, Side.THEIRS, None)


class ConflictPane(QWidget):
    """Shows a conflict and asks about it.

    Signals:
        chosen: the Side whose word counts, or None for later.
        step_asked: 1 for the next conflict, -1 for the one before.
    """

    chosen = Signal(object)
    step_asked = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        """Show nothing yet."""
        super().__init__()
        self._appearance = appearance
        self._count = plain_label("", "section")
        self.sentence = plain_label("", "heading", wrap=True)
        self._was = plain_label("", "muted", wrap=True)
        self._settled = plain_label(tr(_SETTLED), "strong", wrap=True)
        self.cards = {Side.OURS: _Said(tr("&Mine")), Side.THEIRS: _Said(tr("&Theirs"))}
        self.later = QRadioButton(tr("Decide &later"))
        self._group = QButtonGroup(self)
        for number, button in enumerate((*(card.button for card in self.cards.values()), self.later)):
            self._group.addButton(button, number)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda number: self.chosen.emit(_SIDES[number]))
        self.before, self.next = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        for stepping, step in ((self.before, -1), (self.next, 1)):
            stepping.setAutoDefault(False)
            stepping.clicked.connect(lambda _=False, step=step: self.step_asked.emit(step))
        self._lay_out()

    def show_conflict(self, conflict: Conflict, place: int, count: int) -> None:
        """Show a conflict, the one at this place among so many."""
        self._count.setText(tr("{place} OF {count}", place=place + 1, count=count))
        self.sentence.setText(breakable(conflict.message))
        self._was.setText(tr("Before: {words}", words=breakable(shortened(conflict.was, _LONGEST_BEFORE))))
        self._was.setVisible(bool(conflict.was))
        for words, card in zip(conflict.words, self.cards.values(), strict=True):
            card.say(words)
        kept = Side.THEIRS if conflict.keeps_theirs else Side.OURS
        mine = mark("Decide &later: mine stays, and the question goes to the decision log")
        theirs = mark("Decide &later: theirs stays, and the question goes to the decision log")
        self.later.setText(tr(theirs if kept is Side.THEIRS else mine))
        self.later.setAccessibleName(self.later.text().replace("&", ""))
        self.before.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < count)

    def show_choice(self, side: Side | None, *, settled: bool) -> None:
        """Show whose word counts, or that what is removed leaves nothing to choose."""
        self._group.button(_SIDES.index(side)).setChecked(True)
        self._settled.setVisible(settled)
        for button in self._group.buttons():
            button.setEnabled(not settled)
        theme = self._appearance.theme
        for of, card in self.cards.items():
            line = f"2px solid {theme.action}" if of is side else f"1px solid {theme.line}"
            card.setStyleSheet(f"#said {{ background: {theme.card}; border: {line}; border-radius: 8px; }}")

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        for card in self.cards.values():
            both.addWidget(card, 1)
        steps = QHBoxLayout()
        steps.setSpacing(8)
        steps.addWidget(plain_label(tr(_KEYS), "muted"), 1)
        steps.addWidget(self.before)
        steps.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._count)
        column.addWidget(self.sentence)
        column.addWidget(self._was)
        column.addWidget(self._settled)
        column.addLayout(both, 1)
        column.addWidget(self.later)
        column.addLayout(steps)


class _Said(QFrame):
    """What one side says, in full, under the button that lets it count."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("said")
        self._title = title.replace("&", "")
        self.button = QRadioButton(title)
        self._words = plain_label("", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scrolled = QScrollArea()
        give_viewport(scrolled)
        scrolled.viewport().setAutoFillBackground(False)
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(self._words)
        self._words.setAutoFillBackground(False)  # which taking it has switched on
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.button)
        column.addWidget(scrolled, 1)

    def say(self, words: str) -> None:
        """Show what the side says."""
        self._words.setText(breakable(words))
        self.button.setAccessibleName(f"{self._title}: {words}")
