"""Goal and rules: what the group wants to leave the room with, who is there, and how it works."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.edits.workshop import set_workshop
from planner.model.workshop.steps import plan_of
from planner.model.workshop_records import StepKind
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label
from planner.ui.workshop.entry import Line
from planner.ui.workshop.look import NAME, room_font
from planner.ui.workshop.screen import Screen, add_lines, halves, scrolled


class GoalScreen(Screen):
    """Two fields, and the rules."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out the fields."""
        super().__init__(session, appearance)
        left, right = halves(self, 14, 10)
        self.objective = QPlainTextEdit()
        self.objective.setFont(room_font(NAME))
        self.objective.setStyleSheet(f"font-size: {NAME}px;")
        self.objective.setTabChangesFocus(True)
        self.objective.setPlaceholderText(tr("Each function has one who decides and one who does the work."))
        self.objective.setAccessibleName(tr("Objective"))
        self.participants = Line(tr("Roles or names, if you want them in the minutes"), tr("Participants"))
        self.participants.editingFinished.connect(self.leave)
        left.addWidget(plain_label(tr("What is true when we leave the room?"), "room-name", wrap=True))
        left.addWidget(self.objective, 1)
        left.addWidget(plain_label(tr("Who is here?"), "room-name", wrap=True))
        left.addWidget(self.participants)
        rules = QFrame()
        rules.setProperty("role", "hint")
        lines = QVBoxLayout(rules)
        lines.setContentsMargins(26, 24, 26, 24)
        lines.setSpacing(18)
        lines.addWidget(plain_label(tr("How we work"), "room-name"))
        add_lines(lines, plan_of(StepKind.GOAL).prompts)
        sheet = QWidget()  # so that a window that is low scrolls the rules instead of cutting them
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rules)
        column.addStretch(1)
        right.addWidget(scrolled(sheet), 1)

    def enter(self) -> None:
        """Begin with the objective."""
        self.refresh()
        self.objective.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what the model says; what is being typed stays."""
        if self.objective.toPlainText() != self.workshop.objective:
            self.objective.setPlainText(self.workshop.objective)
        if self.participants.text() != self.workshop.participants:
            self.participants.setText(self.workshop.participants)

    def leave(self) -> None:
        """Keep what was typed."""
        said: dict[str, Any] = {
            "objective": self.objective.toPlainText().strip(),
            "participants": self.participants.text().strip(),
        }
        now = {"objective": self.workshop.objective, "participants": self.workshop.participants}
        if said != now and self.workshop.current:
            about_goal = said["objective"] != now["objective"]
            label = tr("Say what the workshop is for") if about_goal else tr("Say who takes part")
            self.apply(label, partial(set_workshop, **said))
