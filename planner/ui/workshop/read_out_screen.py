"""The read-out: what one role holds, in full sentences that the whole room can read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.vocabulary import OwnerKind
from planner.model.workshop.read_out import read_out, readers
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.look import MARGIN, NAME
from planner.ui.workshop.screen import Screen, emptied, scrolled

_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ReadOutScreen(Screen):
    """One owner at a time; arrows, Enter or the buttons go on."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out the name and the sentences."""
        super().__init__(session, appearance)
        self.owner = ""
        self.kind, self.name = plain_label("", "room-muted"), plain_label("", "room-title", wrap=True)
        sheet = QWidget()
        self._lines = QVBoxLayout(sheet)
        self._lines.setContentsMargins(0, 0, 12, 0)
        self._lines.setSpacing(18)
        self.back, self.on = QPushButton(tr("← Back")), QPushButton(tr("Next →"))
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.back, self.on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 16)
        column.setSpacing(10)
        column.addWidget(self.kind)
        column.addWidget(self.name)
        column.addWidget(scrolled(sheet), 1)
        column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enter(self) -> None:
        """Begin with the first."""
        self.owner = ""
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def far(self) -> str | None:
        """Which of them is read out."""
        order = self._order()
        if self.owner not in order:
            return ""
        return tr("{n} of {all}", n=order.index(self.owner) + 1, all=len(order))

    @property
    def then(self) -> str:
        """Who is read out after this one."""
        order, model = self._order(), self.session.model
        following = order[order.index(self.owner) + 1 :] if self.owner in order else []
        return tr("Next: {name}", name=shortened(model.owners[following[0]].name, 26)) if following else ""

    def sentences(self) -> list[str]:
        """What is read out."""
        facts = self.facts
        return [words for _, words in read_out(facts, self.owner)] if facts is not None and self.owner else []

    def refresh(self) -> None:
        """Show what the owner holds now."""
        order = self._order()
        if self.owner not in order:
            self.owner = order[0] if order else ""
        emptied(self._lines)
        record = self.session.model.owners.get(self.owner)
        self.name.setText(shortened(record.name) if record else tr("Nobody is on the list yet"))
        outside = {OwnerKind.PARTNER: tr("External partner"), OwnerKind.DEPARTMENT: tr("Department")}
        self.kind.setText(
            outside.get(OwnerKind(record.kind), tr("Role")) if record and record.kind in set(OwnerKind) else ""
        )
        for sentence in self.sentences():
            label = plain_label(sentence, wrap=True)
            label.setStyleSheet(f"font-size: {NAME}px;")
            self._lines.addWidget(label)
        self._lines.addStretch(1)
        self.back.setEnabled(bool(order) and self.owner != order[0])
        self.on.setEnabled(bool(order) and self.owner != order[-1])
        self.moved.emit()

    def step(self, by: int) -> None:
        """Go to the next one (1) or back (-1); after the last one the step is finished."""
        order = self._order()
        place = order.index(self.owner) + by if self.owner in order else 0
        if place >= len(order):
            self.finished.emit()
        elif place >= 0:
            self.owner = order[place]
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter go on and back."""
        if event.key() in _ON:
            self.step(1)
        elif event.key() in _BACK:
            self.step(-1)
        else:
            super().keyPressEvent(event)

    def _order(self) -> list[str]:
        facts = self.facts
        return [] if facts is None else readers(facts)
