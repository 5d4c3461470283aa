"""The decisions about a function or an owner: those still to be made first, and a line that adds one."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.language import day_words, tr
from planner.model.edits.decisions import add_decision
from planner.model.ids import RecordKind, new_id
from planner.ui.fields.field import Scene
from planner.ui.fields.field_row import Desk
from planner.ui.fields.text_editors import Line
from planner.ui.session import Session
from planner.ui.widgets.column import arrange
from planner.ui.widgets.plain import plain_button, plain_tip, shortened


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
        about.sort(key=lambda item: (not item[1].is_open, -(item[1].date or date.max).toordinal(), item[0]))
        self.buttons = arrange(self._column, self.buttons, [key for key, _ in about], self._button)
        for key, decision in about:
            when = tr("open") if decision.is_open or decision.date is None else day_words(decision.date)
            self.buttons[key].setText(f"{plain_button(shortened(decision.name, 34))}  ·  {when}")
            self.buttons[key].setToolTip(plain_tip(decision.name))
            self.buttons[key].setAccessibleName(f"{decision.name}, {when}")
        return sum(decision.is_open for _, decision in about)

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
