"""Who could be the answer: owners as cards, the likeliest first, found by letters, and what else can be answered."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.workshop.queue import candidates
from planner.ui.library.known_names import name_key
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_label
from planner.ui.workshop.key_card import GAP, HEIGHT, KeyCard
from planner.ui.workshop.owner_note import note_on

_MOST = 9
_LAST = 50  # pixels for the line below the cards


class AnswerCards(QWidget):
    """As many cards as have room; what is typed leaves those whose names have these letters.

    Signals:
        chosen: an owner is the answer, by its id.
        other_chosen: something else is, by its key.
        new_asked: somebody is who stands on no card.
    """

    chosen = Signal(str)
    other_chosen = Signal(str)
    new_asked = Signal()

    def __init__(self, appearance: Appearance, others: Mapping[str, str]) -> None:
        """Lay out the cards; ``others`` are the words of what else can be answered, by key."""
        super().__init__()
        self.typed = ""
        self._typing = False
        self._question: tuple[Facts, str, Ownership] | None = None
        self._owners: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._filter = plain_label("", "room-muted")
        column.addWidget(self._filter)
        self._cards = [KeyCard(appearance) for _ in range(_MOST)]
        for place, card in enumerate(self._cards):
            card.clicked.connect(partial(self.choose_at, place))
            column.addWidget(card)
        self._others = {key: KeyCard(appearance) for key in others}
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for key, card in self._others.items():
            card.show_card(key, others[key])
            card.clicked.connect(partial(self._choose_other, key))
            row.addWidget(card)
        column.addLayout(row)
        column.addLayout(self._last_row())
        column.addStretch(1)

    def _last_row(self) -> QHBoxLayout:
        self._more = plain_label("", "room-muted")
        self._new = QPushButton(tr("+ New owner"))
        self._new.setProperty("role", "plain")
        self._new.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._new.clicked.connect(self.new_asked)
        row = QHBoxLayout()
        row.addWidget(self._more, 1)
        row.addWidget(self._new)
        return row

    # --- what is asked ------------------------------------------------------------------------------------------

    def ask(self, facts: Facts, function: str, ownership: Ownership) -> None:
        """Show who could have an ownership on a function."""
        self._question = facts, function, ownership
        for part in (*self._others.values(), self._new):
            part.show()
        self._show()

    def ask_nothing(self) -> None:
        """Show no answer."""
        self._question, self._owners = None, []
        for part in (*self._cards, *self._others.values(), self._new, self._filter):
            part.hide()
        self._more.setText("")

    def choose_at(self, place: int, *_: object) -> None:
        """Answer with the owner on a card, by its place from 0; nothing where there is none."""
        if 0 <= place < len(self._owners):
            self.chosen.emit(self._owners[place])

    def _choose_other(self, key: str, *_: object) -> None:
        self.other_chosen.emit(key)

    def knows(self, key: str) -> bool:
        """Does this key stand for something else that can be answered?"""
        return key in self._others

    # --- finding by letters -------------------------------------------------------------------------------------

    @property
    def finding(self) -> bool:
        """Was anything typed to find somebody?"""
        return bool(self.typed or self._typing)

    def add_letters(self, letters: str) -> None:
        """Leave those whose names have these letters as well."""
        self.typed = (self.typed + letters).lstrip()
        self._typing = True
        self._show()

    def drop_letter(self) -> None:
        """Take the last letter back, or end the finding where there is none."""
        self.typed, self._typing = self.typed[:-1], bool(self.typed)
        self._show()

    def forget(self) -> None:
        """End the finding."""
        self.typed, self._typing = "", False

    # --- drawing ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._question is None:
            return
        facts, function, ownership = self._question
        key, names = name_key(self.typed), {}
        for owner in candidates(facts, function, ownership):
            name = name_key(facts.model.owners[owner].name)
            if key in name:
                names[owner] = name
        found = sorted(names, key=lambda owner: not names[owner].startswith(key))
        self._owners = found[: min(self._room() - self.finding, _MOST)]
        holding = facts.owners_with(function, ownership)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(self._owners))
            if place < len(self._owners):
                owner = self._owners[place]
                record = facts.model.owners[owner]
                note = tr("now") if owner in holding else note_on(facts, owner)
                outside = record.kind != OwnerKind.ROLE
                card.show_card(str(place + 1), record.name, note, first=place == 0, outside=outside)
        hidden = len(found) - len(self._owners)
        nobody = tr("Nobody has these letters.") if self.typed else tr("Nobody yet")
        unseen = trn(hidden, "{n} more: type letters", "{n} more: type letters") if hidden else ""
        self._more.setText(unseen if found else nobody)
        self._filter.setText(tr("Find: {letters}▏", letters=self.typed))
        self._filter.setVisible(self.finding)

    def _room(self) -> int:
        """How many cards have room above the others and the line below them."""
        return max(2, (self.height() - _LAST) // (HEIGHT + GAP) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many owners as have room."""
        super().resizeEvent(event)
        self._show()
