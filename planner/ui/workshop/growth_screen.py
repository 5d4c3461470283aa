"""The growth structure: a copy of today's, gone through function by function, or drawn on the board."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.change import Change, in_one_step
from planner.model.edits.structures import duplicate_structure
from planner.model.edits.workshop import set_workshop
from planner.model.facts import Facts
from planner.model.ids import RecordKind, new_id
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_button, plain_label, shortened
from planner.ui.workshop.assign_panel import AssignPanel
from planner.ui.workshop.entry import Line
from planner.ui.workshop.look import MARGIN
from planner.ui.workshop.screen import Screen, emptied

_NAME_OF_COPY = mark("Growth stage")
_MOST_OTHERS = 3


class _GrowthPanel(AssignPanel):
    """Goes through the growth structure; what is there is kept by Enter."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__(session, appearance, again=True)

    @property
    def facts(self) -> Facts | None:
        """The facts of the growth structure."""
        return self.session.checked.facts.get(self.workshop.growth or "")


class GrowthScreen(Screen):
    """Asks for the name of the copy, then goes through it."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out the question and the panel."""
        super().__init__(session, appearance)
        self.panel = _GrowthPanel(session, appearance)
        self.panel.moved.connect(self.moved)
        self.panel.finished.connect(self.finished)
        self.name = Line(tr(_NAME_OF_COPY), tr("Name of the new structure"))
        self.name.setText(tr(_NAME_OF_COPY))
        self.name.setMaximumWidth(620)
        self.name.returnPressed.connect(self.copy)
        self.start = QPushButton(tr("Copy today's structure"))
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self.copy)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._first_page())
        self.pages.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    def _first_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 22, MARGIN, 16)
        column.setSpacing(16)
        column.addWidget(plain_label(tr("What will the team look like when it has grown?"), "room-title", wrap=True))
        words = tr(
            "We start from a copy of today and go through it: Enter keeps an owner, any other key changes it. "
            "A plus adds a role or a partner that is new."
        )
        column.addWidget(plain_label(words, "room-muted", wrap=True))
        column.addSpacing(10)
        column.addWidget(plain_label(tr("Name of the new structure"), "room-strong"))
        column.addWidget(self.name)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self.others = QVBoxLayout()
        self.others.setSpacing(10)
        column.addLayout(self.others)
        column.addStretch(1)
        return page

    @property
    def place(self) -> str:
        """The growth structure, once there is one."""
        return self.workshop.growth or super().place

    @property
    def facts(self) -> Facts | None:
        """The facts of the growth structure, and of today's before there is one."""
        return self.session.checked.facts.get(self.workshop.growth or "") or super().facts

    @property
    def far(self) -> str | None:
        """Where the group is in the copy."""
        return self.panel.far if self.pages.currentIndex() else ""

    @property
    def then(self) -> str:
        """The next function."""
        return self.panel.then if self.pages.currentIndex() else ""

    def enter(self) -> None:
        """Go on where the group was."""
        self.refresh()
        if self.pages.currentIndex():
            self.panel.enter()
        else:
            self.name.setText(self._unused_name())
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.selectAll()

    def refresh(self) -> None:
        """Show the question until there is a copy."""
        is_there = self.workshop.growth is not None
        self.pages.setCurrentIndex(int(is_there))
        self.start.setEnabled(bool(self.place))
        self._offer_others()
        if is_there:
            self.panel.refresh()

    def follow_step(self, change: Change) -> None:
        """Show the function that was answered, or is open again."""
        if self.pages.currentIndex():
            self.panel.follow_step(change)

    def _unused_name(self) -> str:
        """A name that no structure has."""
        taken = {place.name for place in self.session.model.structures.values()}
        usual = tr(_NAME_OF_COPY)
        names = (usual, *(f"{usual} {number}" for number in range(2, len(taken) + 2)))
        return next(name for name in names if name not in taken)

    def _offer_others(self) -> None:
        """A structure that is there already can be gone on with."""
        emptied(self.others)
        model = self.session.model
        others = [key for key in model.structure_order() if key != super(GrowthScreen, self).place]
        for key in others[:_MOST_OTHERS] if self.workshop.growth is None else []:
            name = model.structures[key].name
            button = QPushButton(plain_button(tr("Go on with {structure}", structure=shortened(name, 40))))
            button.clicked.connect(partial(self._go_on_with, key))
            self.others.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _go_on_with(self, structure: str, *_: object) -> None:
        """Take a structure of the model as the growth structure."""
        name = shortened(self.session.model.structures[structure].name)
        if self.apply(tr("Go on with {structure}", structure=name), partial(set_workshop, growth=structure)):
            self.session.show_structure(structure)
            self.enter()

    def copy(self) -> None:
        """Copy today's structure and show the copy."""
        name, key = self.name.text().strip() or tr(_NAME_OF_COPY), new_id(RecordKind.STRUCTURE)
        edit = in_one_step(
            partial(duplicate_structure, structure=self.place, copy=key, name=name), partial(set_workshop, growth=key)
        )
        if self.apply(tr("Copy today's structure as {name}", name=shortened(name)), edit):
            self.session.show_structure(key)
            self.enter()
