"""The dialog "What if…": what an owner would leave open, who takes over, and the structure that comes of it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.absence import Absence, Reason, absence, outcome, structure_without
from planner.model.ids import RecordKind, new_id
from planner.model.text import MAX_TEXT
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import large_words, open_at, with_words
from planner.ui.session import Session
from planner.ui.what_if.loads import Loads, load_changes
from planner.ui.what_if.opened_cards import OpenedCards
from planner.ui.what_if.weighed import Weighed
from planner.ui.what_if.words import REASONS, name_without, reasons_for, summary
from planner.ui.widgets.boxes import DropBox
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.widgets.segments import Segments
from planner.ui.widgets.viewport import scrolled

MAKE = mark("Make it a structure")

_SIZE = QSize(940, 620)
_SIDE = 320


class WhatIf(QDialog):
    """Tries an absence for a ``reason``; nothing changes until it is made a structure of its own."""

    def __init__(self, session: Session, appearance: Appearance, owner: str, parent: QWidget | None = None) -> None:
        """Ask about an owner of the structure that is shown."""
        super().__init__(parent)
        self._session, self._structure = session, session.structure
        self._found: Absence | None = None
        self.reason = Reason.LEAVES
        self._named = ""
        self.setWindowTitle(tr("What if…"))
        open_at(self, _SIZE)
        self.owners, self.reasons = DropBox(), Segments(tr("What happens"))
        self.summary = plain_label("", "strong", wrap=True)
        self.opened = OpenedCards(appearance)
        self.loads = Loads(appearance)
        self.no_loads = plain_label(tr("Nobody takes over anything yet."), "muted", wrap=True)
        self.weighed = Weighed(appearance)
        self.name, self.make = QLineEdit(), QPushButton(tr(MAKE))
        self._lay_out()
        self._offer(owner)
        self.owners.currentIndexChanged.connect(self._ask_again)
        self.reasons.chosen.connect(self._choose_reason)
        self.opened.chosen.connect(self._weigh)
        self.name.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip()) and not session.read_only))
        self.make.clicked.connect(self.accept)
        self._ask_again()

    # --- what is asked ------------------------------------------------------------------------------------------

    def choose_owner(self, owner: str) -> None:
        """Ask about another owner."""
        self.owners.setCurrentIndex(self.owners.findData(owner))

    def accept(self) -> None:
        """Make the absence a structure of its own, and show that."""
        if self._found is None or not self.make.isEnabled():
            return
        found, name, copy = self._found, self.name.text().strip(), new_id(RecordKind.STRUCTURE)
        edit = structure_without(
            structure=found.facts.structure_id,
            owner=found.owner,
            heirs=self.opened.heirs,
            copy=copy,
            name=name,
            reason=self.reason,
        )
        if self._session.apply(tr("Add structure {name}", name=shortened(name)), edit):
            self._session.show_structure(copy)
            super().accept()

    def _offer(self, owner: str) -> None:
        """Offer the owners of the structure that is shown, in the order people see."""
        facts = self._session.facts
        if facts is None:
            return
        for key in facts.structure.in_board_order(list(facts.structure.owners)):
            self.owners.addItem(" ".join(facts.model.owners[key].name.split()), key)
        self.owners.setCurrentIndex(max(0, self.owners.findData(owner)))

    def _ask_again(self) -> None:
        """Find out what the chosen owner would leave open."""
        owner = self.owners.currentData()
        if owner is None:
            return
        found = self._found = absence(self._session.checked, self._structure, owner)
        offered = reasons_for(found.facts.model.owners[owner].kind)
        self.reasons.set_choices([(reason.value, tr(REASONS[reason])) for reason in offered])
        for reason in offered:
            self.reasons.button(reason.value).setAutoDefault(False)
        self.summary.setText(summary(found))
        self.opened.show_absence(found)
        self._choose_reason(offered[0].value)

    def _choose_reason(self, reason: str) -> None:
        self.reason = Reason(reason)
        self.reasons.choose(reason)
        if self._found is not None and self.name.text().strip() in {"", self._named}:
            self._named = name_without(self._found, self.reason)
            self.name.setText(self._named)
        self._weigh()

    def _weigh(self) -> None:
        """Show what the chosen heirs would carry, and what the rules would say."""
        found = self._found
        if found is None:
            return
        heirs = self.opened.heirs
        changes = load_changes(found.facts, found.loads(heirs))
        self.loads.show_changes(changes)
        self.no_loads.setVisible(not changes)
        tried = outcome(self._session.checked, found, heirs, self.reason)
        self.weighed.weigh(found.facts.structure_id, tried.created, tried.solved)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.owners.setAccessibleName(tr("Owner"))
        self.owners.setMinimumContentsLength(12 if large_words() else 26)
        self.name.setAccessibleName(tr("Name of the new structure"))
        self.name.setMaxLength(MAX_TEXT)
        self.make.setProperty("role", "primary")
        self.make.setAutoDefault(False)  # Return in a choice must not make it
        self.name.returnPressed.connect(self.accept)
        top, sides, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(plain_label(tr("What if"), "heading"))
        top.addWidget(self.owners)
        top.addWidget(self.reasons)
        top.addStretch()
        sides.setSpacing(18)
        sides.addWidget(scrolled(self.opened), 1)
        sides.addWidget(scrolled(self._side()))
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(plain_label(tr("Keep this as"), "muted"))
        foot.addWidget(self.name, 1)
        for button in (close, self.make):
            foot.addWidget(button)
        for row in (top, foot):
            row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self.summary)
        column.addLayout(sides, 1)
        column.addLayout(foot)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(with_words(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(tr("Load of those who take over"), "section"))
        column.addWidget(self.no_loads)
        column.addWidget(self.loads)
        column.addSpacing(10)
        column.addWidget(self.weighed)
        column.addStretch()
        return side
