"""The decisions about a function or an owner: those still to be made first, and a line that adds one."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.language import day_words, tr
from planner.model.agreements import Decision
from planner.model.edits.decisions import add_decision
from planner.model.ids import RecordKind, new_id
from planner.ui.fields.field import Scene
from planner.ui.fields.field_row import Desk
from planner.ui.fields.text_editors import Line
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_button, plain_tip, shortened


def is_open(decision: Decision) -> bool:
    """Is it still to be made, since it has no owner or no date?"""
    return decision.owner is None or decision.date is None


class DecisionsAbout(QWidget):
    """A button for each decision, which shows it in the decision log."""

    def __init__(self, session: Session, desk: Desk) -> None:
        """Start without decisions."""
        super().__init__()
        self._session, self._desk = session, desk
        self._here = ""
        self.buttons: dict[str, QPushButton] = {}
        self.line = Line()
        self.line.setPlaceholderText(tr("Add a decision or an open question"))
        self.line.setAccessibleName(tr("Add a decision or an open question"))
        self.line.returnPressed.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.line)

    def load(self, scene: Scene) -> int:
        """Show the decisions about the function or owner of the scene; gives how many are still to be made."""
        here = scene.function or scene.owner
        if here != self._here:
            self._here = here
            self.line.clear()
        about = [(key, record) for key, record in scene.model.decisions.items() if here in record.about]
        about.sort(key=lambda item: (not is_open(item[1]), -(item[1].date or date.max).toordinal(), item[0]))
        for key in self.buttons.keys() - dict(about).keys():
            gone = self.buttons.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, decision) in enumerate(about):
            if key not in self.buttons:
                self.buttons[key] = self._button(key)
            if self._column.indexOf(self.buttons[key]) != place:
                self._column.insertWidget(place, self.buttons[key])
            when = tr("open") if is_open(decision) or decision.date is None else day_words(decision.date)
            self.buttons[key].setText(f"{plain_button(shortened(decision.name, 34))}  ·  {when}")
            self.buttons[key].setToolTip(plain_tip(decision.name))
            self.buttons[key].setAccessibleName(f"{decision.name}, {when}")
        self.buttons = {key: self.buttons[key] for key, _ in about}
        return sum(is_open(decision) for _, decision in about)

    def _button(self, key: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "entry")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._desk.open(key))
        return button

    def _add(self) -> None:
        name = self.line.text().strip()
        if name:
            key = new_id(RecordKind.DECISION)
            edit = partial(add_decision, decision=key, name=name, about=frozenset([self._here]))
            if self._session.apply(tr("Add decision {name}", name=shortened(name)), edit):
                self.line.clear()
