"""What is suggested, each with its reasons and a box to tick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.language import number_words, tr
from planner.model.suggest.proposal import Proposal, Suggestion
from planner.model.suggest.sentences import sentence, why
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.boxes import TickBox
from planner.ui.widgets.mark import Mark
from planner.ui.widgets.plain import plain_label

_MOST_SHOWN = 200
"""Cards that are made; what comes behind is taken or left as a whole."""


class Offered(QWidget):
    """A card for each suggestion; all are ticked at first.

    Signals:
        ticked: another part of the proposal is to be taken.
    """

    ticked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Start without a proposal."""
        super().__init__()
        self._appearance = appearance
        self._proposal: Proposal | None = None
        self.boxes: list[TickBox] = []
        self._cards: list[QWidget] = []
        self._rest = TickBox("")
        self._rest.hide()
        self._rest.clicked.connect(lambda _: self.ticked.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._rest)
        self._column.addStretch()

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Show another proposal, or none."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._proposal, self.boxes, self._cards = proposal, [], []
        offered = () if proposal is None else proposal.suggestions
        for place, suggestion in enumerate(offered[:_MOST_SHOWN]):
            card = self._card(suggestion)
            self._cards.append(card)
            self._column.insertWidget(place, card)
        rest = len(offered) - _MOST_SHOWN
        self._rest.setText(tr("And {n} more", n=number_words(rest)))
        self._rest.setVisible(rest > 0)
        self._rest.setChecked(True)

    @property
    def taken(self) -> list[Suggestion]:
        """The suggestions that are ticked."""
        if self._proposal is None:
            return []
        offered = self._proposal.suggestions
        ticked = [suggestion for suggestion, box in zip(offered, self.boxes, strict=False) if box.isChecked()]
        return [*ticked, *(offered[_MOST_SHOWN:] if self._rest.isChecked() else ())]

    def tick_all(self, *, ticked: bool) -> None:
        """Take everything, or nothing."""
        for box in (*self.boxes, self._rest):
            box.setChecked(ticked)
        self.ticked.emit()

    def _card(self, suggestion: Suggestion) -> QFrame:
        card, box = QFrame(), TickBox("")
        card.setProperty("role", "card")
        words = sentence(self._proposal, suggestion) if self._proposal is not None else ""
        box.setChecked(True)
        box.setAccessibleName(" ".join(words.split()))
        box.setAccessibleDescription(" ".join(why(suggestion).split()))
        box.clicked.connect(lambda _: self.ticked.emit())
        self.boxes.append(box)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain_label(words, "strong", wrap=True))
        texts.addWidget(plain_label(why(suggestion), "muted", wrap=True))
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(box)
        row.addWidget(Mark(suggestion.ownership, self._appearance))
        row.addLayout(texts, 1)
        return card
