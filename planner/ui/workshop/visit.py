"""Going into the room and out of it: the page over the window, and the strip that leads back."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton

from planner.exchange.documents.kinds import KINDS
from planner.language import day_words, tr
from planner.model.change import Change, Edit, in_one_step
from planner.model.edits.structures import add_structure
from planner.model.edits.workshop import begin_workshop
from planner.model.ids import RecordKind, new_id
from planner.model.workshop.steps import current_step
from planner.ui.commands import Command
from planner.ui.document_words import FIRST_STRUCTURE
from planner.ui.look.dress import large_sheet
from planner.ui.widgets.plain import plain_label, shortened

if TYPE_CHECKING:
    from planner.storage.library import Template
    from planner.ui.window.main_window import MainWindow
    from planner.ui.workshop.room import Room

_IN_THE_ROOM = ("undo", "redo", "save", "full_screen", "help", "close", "quit")


class ReturnStrip(QFrame):
    """Over the document while the workshop waits: the step, its time, and the way back.

    Signals:
        back_asked: back to the room.
    """

    back_asked = Signal()

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("The workshop goes on"))
        self.words = plain_label("", "strong")
        self.back = QPushButton(tr("Back to the room"))
        self.back.setProperty("role", "primary")
        self.back.clicked.connect(self.back_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.back)
        self.hide()


class Visit(QObject):
    """Begins workshops, shows the room, and keeps the way back open."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window; the room is made when it is first entered."""
        super().__init__(window)
        self._window = window
        self.now: Callable[[], float] = time.monotonic
        self.room: Room | None = None
        self.strip = ReturnStrip()
        self.strip.back_asked.connect(self.enter)
        window.session.model_changed.connect(self._follow)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog over the room is as large as the room."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent) and self.in_front():
            child = event.child()
            if isinstance(child, QDialog) and not self._window.appearance.theme.large:
                child.setStyleSheet(child.styleSheet() + large_sheet())
        return super().eventFilter(watched, event)

    def commands(self) -> list[Command]:
        """The menu Workshop."""
        begun = self._begun
        return [
            Command(
                "workshop",
                "Workshop",
                lambda: tr("Back to the workshop") if begun() else tr("Start the workshop…"),
                self.enter,
                ("F6",),
                lambda: self._window.is_open() and not self.in_front(),
            ),
            Command("minutes", "Workshop", tr("Minutes of the workshop…"), self._write_minutes, (), begun),
        ]

    def enter(self) -> None:
        """Show the room; a workshop that did not begin yet begins."""
        window = self._window
        if not window.is_open() or not (self._begun() or self.begin()):
            return
        if self.room is None:
            self.room = self._make()
        self.strip.hide()
        window.menuBar().hide()
        window.statusBar().hide()
        window.show_page(self.room)
        window.notice.setStyleSheet("QLabel { font-size: 27px; }")
        self.room.enter()

    def enter_blank(self, blank: Template) -> None:
        """Begin a document with nothing in it, and its workshop."""
        if self._window.documents.new_from_template(blank):
            self.enter()

    def leave(self, view: str = "") -> None:
        """Go back to the document; with a view the workshop goes on there, and a strip leads back."""
        window = self._window
        window.menuBar().show()
        window.statusBar().show()
        window.notice.setStyleSheet("")
        window.show_page(window.pages.page(is_open=True))
        if view:
            window.show_view(view)
        elif self.room is not None:
            self.room.rest()
        self.strip.setVisible(self._begun() and self.room is not None)
        self._tell()

    def begin(self) -> bool:
        """Begin the workshop, or a new one; gives whether it could."""
        session = self._window.session
        model, today = session.model, session.checked.whole.today
        edits: list[Edit] = []
        baseline = next((key for key, place in model.structures.items() if place.baseline), session.structure)
        if not baseline:
            baseline = new_id(RecordKind.STRUCTURE)
            edits.append(partial(add_structure, structure=baseline, name=tr(FIRST_STRUCTURE)))
        start = partial(
            begin_workshop,
            structure=baseline,
            checkpoint=new_id(RecordKind.CHECKPOINT),
            name=tr("Before the workshop of {day}", day=day_words(today)),
            day=today,
        )
        return session.apply(tr("Start the workshop"), in_one_step(*edits, start))

    def _begin_anew(self) -> None:
        if self.begin() and self.room is not None:
            self.room.enter()

    def _make(self) -> Room:
        from planner.ui.workshop.room import Room  # noqa: PLC0415 - only when it is entered

        window = self._window
        room = Room(window.session, window.appearance, self.now)
        room.left.connect(self.leave)
        room.view_asked.connect(self.leave)
        room.anew_asked.connect(self._begin_anew)
        room.ticked.connect(self._tell)
        # A menu bar that is not in sight gives no keys, so the room has those that are needed in it.
        room.addActions([window.actions_by_id[key] for key in _IN_THE_ROOM if key in window.actions_by_id])
        window.document.reading.connect(room.keep_typed)
        return room

    def _tell(self) -> None:
        step = current_step(self._window.session.model.workshop)
        if step is not None and self.room is not None:
            name, time = shortened(step.name), self.room.clock.words()
            self.strip.words.setText(tr("Workshop: {step} · {time}", step=name, time=time))

    def _write_minutes(self) -> None:
        from planner.ui.export_commands import write_document  # noqa: PLC0415 - only when it is asked for

        write_document(self._window, next(kind for kind in KINDS if kind.key == "minutes"))

    def _begun(self) -> bool:
        return current_step(self._window.session.model.workshop) is not None

    def in_front(self) -> bool:
        """Is the room what the window shows?"""
        return self.room is not None and self.room.isVisible()

    def _follow(self, change: Change) -> None:
        if change.opened:
            self.strip.hide()
            self._window.menuBar().show()
        elif self.in_front() and not self._begun():
            self.leave()
