"""What an owner would leave open, function by function, with a choice of who takes over."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.absence import Absence, Heirs, Opened
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import capital, spoken
from planner.ui.look.appearance import Appearance
from planner.ui.what_if.words import how_words, is_abandoned, known_by
from planner.ui.widgets.boxes import DropBox
from planner.ui.widgets.mark import Mark
from planner.ui.widgets.plain import plain_label

NOBODY = mark("Nobody yet")
ABANDONED = mark("Nobody would own it at all")

Key = tuple[str, Ownership]


class OpenedCards(QWidget):
    """A card a function; each choice is preset to the suggestion.

    Signals:
        chosen: another heir was chosen somewhere.
    """

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Start without cards."""
        super().__init__()
        self._appearance = appearance
        self.boxes: dict[Key, DropBox] = {}
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch()

    def show_absence(self, found: Absence) -> None:
        """Show what an owner would leave open."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.boxes.clear()
        self._cards = [
            self._card(found, function, list(opened))
            for function, opened in groupby(found.opened, key=lambda opened: opened.function)
        ]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)

    @property
    def heirs(self) -> Heirs:
        """Who takes over what, as it is chosen now."""
        return {key: box.currentData() for key, box in self.boxes.items() if box.currentData()}

    def _card(self, found: Absence, function: str, opened: Sequence[Opened]) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(plain_label(found.facts.model.functions[function].name, "strong", wrap=True), 1)
        if is_abandoned(found, function):
            head.addWidget(plain_label(tr(ABANDONED), "error"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        # Who knows a function is the same for each ownership but for the order.
        column.addWidget(_known(found, opened[0]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, lost in enumerate(opened):
            box = self._box(found, lost)
            grid.addWidget(Mark(lost.ownership, self._appearance), row, 0)
            grid.addWidget(plain_label(tr("{ownership} goes to", ownership=capital(spoken(lost.ownership)))), row, 1)
            grid.addWidget(box, row, 2)
            self.boxes[lost.function, lost.ownership] = box
        column.addLayout(grid)
        return card

    def _box(self, found: Absence, lost: Opened) -> DropBox:
        """Nobody; who knows it; then everybody else who may hold it."""
        owners, place = found.facts.model.owners, found.facts.structure
        box = DropBox()
        box.setAccessibleName(
            tr(
                "Who takes over the {ownership} of {function}",
                ownership=spoken(lost.ownership),
                function=_function(found, lost),
            )
        )
        kinds = {OwnerKind.ROLE} | ({OwnerKind.PARTNER} if lost.ownership is Ownership.EXECUTION else set())
        known = {knowing.owner: how_words(knowing) for knowing in lost.knowing}
        others = [key for key in place.in_board_order(list(place.owners)) if key not in known and key != found.owner]
        box.addItem(tr(NOBODY), "")
        for owner in (*known, *others):
            if owners[owner].kind in kinds:
                words = f"{owners[owner].name} · {known[owner]}" if owner in known else owners[owner].name
                box.addItem(" ".join(words.split()), owner)
        box.setCurrentIndex(max(0, box.findData(found.heirs.get((lost.function, lost.ownership), ""))))
        box.currentIndexChanged.connect(lambda _: self.chosen.emit())
        return box


def _function(found: Absence, lost: Opened) -> str:
    return found.facts.model.functions[lost.function].name


def _known(found: Absence, lost: Opened) -> QLabel:
    return plain_label(known_by(found, lost.knowing), "muted" if lost.knowing else "warning", wrap=True)
