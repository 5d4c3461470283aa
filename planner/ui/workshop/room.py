"""The room: one step of the workshop at a time, under its name and its time."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.language import mark, tr, trn
from planner.model.change import Change
from planner.model.edits.workshop import keep_time, turn_to_step
from planner.model.workshop.progress import Progress, progress
from planner.model.workshop.steps import Step, course, current_step, step_after
from planner.model.workshop_records import StepKind
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import shortened
from planner.ui.workshop.agenda_screen import AgendaScreen
from planner.ui.workshop.bars import Foot, TopBar
from planner.ui.workshop.look import room_sheet
from planner.ui.workshop.screen import Screen
from planner.ui.workshop.screens import screen_of
from planner.ui.workshop.step_clock import StepClock

_TICK = 500  # milliseconds; only what stands in the bar follows it
_VIEWS = {"board": mark("Board"), "graph": mark("Graph"), "agreements": mark("Agreements")}
_ALL = (1 << 24) - 1  # what Qt takes for no limit
_OVERLAPS = ("OVL01", "OVL02")


class Room(QWidget):
    """Shows the current step of the model's workshop and follows the model.

    Signals:
        left: leave the room.
        view_asked: look at the document beside the room: the key of the view.
        anew_asked: begin a new workshop.
        ticked: the time is another one.
    """

    left = Signal()
    view_asked = Signal(str)
    anew_asked = Signal()
    ticked = Signal()

    def __init__(self, session: Session, appearance: Appearance, now: Callable[[], float] = time.monotonic) -> None:
        """Follow a session; ``now`` gives seconds that only grow."""
        super().__init__()
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Workshop"))
        self._session, self._appearance = session, appearance
        self.clock = StepClock(now)
        self._at = ""  # the kind of the step that is in front
        self._screens: dict[StepKind, Screen] = {}
        self.top, self.foot = TopBar(appearance), Foot()
        self.pages = QStackedWidget()
        self.agenda = AgendaScreen(session, appearance)
        self.pages.addWidget(self.agenda)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)
        self._dress()
        self._connect()

    def _connect(self) -> None:
        self.top.agenda_asked.connect(self.show_agenda)
        self.top.minute_asked.connect(self.add_minute)
        self.top.pause_asked.connect(self.pause)
        self.foot.view_asked.connect(self._ask_for_view)
        self.foot.next_asked.connect(self._go_on)
        self.agenda.step_asked.connect(partial(self.turn_to, done=False))
        self.agenda.anew_asked.connect(self.anew_asked)
        self._appearance.changed.connect(self._dress)
        self._session.model_changed.connect(self._follow)
        self._session.stepped.connect(self._follow_step)

    def _dress(self) -> None:
        self.setStyleSheet(room_sheet(self._appearance.theme))

    # --- the steps ----------------------------------------------------------------------------------------------

    @property
    def step(self) -> Step | None:
        """The current step."""
        return current_step(self._session.model.workshop)

    @property
    def shown(self) -> Screen:
        """The screen that is in front."""
        shown = self.pages.currentWidget()
        return shown if isinstance(shown, Screen) else self.agenda

    def enter(self) -> None:
        """Go on where the group was; the time runs."""
        self._show_step(running=True)
        self._timer.start()

    def turn_to(self, kind: str, *, done: bool) -> None:
        """Leave the current step, which is ``done`` or not, for another one."""
        self.shown.leave()
        step = self.step
        if step is not None and step.kind == kind:
            self._show_step(running=self.clock.running)
            return
        words = tr("Go on in the workshop") if done else tr("Go to another step")
        edit = partial(turn_to_step, step=kind, done=done, seconds=self.clock.seconds, added=self._added)
        self._session.apply(words, edit)

    def _go_on(self) -> None:
        """Go to the next step; after the last one the agenda shows what was done."""
        if self.pages.currentWidget() is self.agenda:
            self._show_step(running=self.clock.running)
            return
        step = self.step
        following = None if step is None else step_after(self._session.model.workshop, step.kind)
        if following is not None:
            self.turn_to(following.kind.value, done=True)
        else:
            self.keep_time()
            self.left.emit()

    def show_agenda(self) -> None:
        """Show all steps, or the current one again."""
        if self.pages.currentWidget() is self.agenda:
            self._show_step(running=self.clock.running)
            return
        self.shown.leave()
        self.pages.setCurrentWidget(self.agenda)
        self.agenda.enter()
        self._tell()

    def _show_step(self, *, running: bool) -> None:
        step = self.step
        if step is None:
            return
        if step.kind not in self._screens:
            made = screen_of(step.kind, self._session, self._appearance)
            made.moved.connect(self._tell)
            made.finished.connect(self._go_on)
            self._screens[step.kind] = made
            self.pages.addWidget(made)
        if self._at != step.kind:
            self._at = step.kind
            self.clock.start(minutes=step.minutes, seconds=step.seconds, running=running)
        elif running:
            self.clock.resume()
        screen = self._screens[step.kind]
        self.pages.setCurrentWidget(screen)
        self._session.show_structure(screen.place)
        screen.enter()
        self._tell()

    def fit(self, most: QSize | None) -> None:
        """Take no more room for a step than a smaller screen shows in full size; None: all there is."""
        room = QSize(_ALL, _ALL) if most is None else most - QSize(0, self.top.height() + self.foot.height())
        self.pages.setMaximumSize(room)

    # --- the time -----------------------------------------------------------------------------------------------

    @property
    def _added(self) -> int:
        step = self.step
        return 0 if step is None else self._session.model.workshop.step(step.kind).added + self.clock.added

    def tick(self) -> None:
        """Show the time; nothing else follows it."""
        self.top.show_time(self.clock)
        self.ticked.emit()

    def add_minute(self) -> None:
        """Give the step one minute more."""
        self.clock.add_minute()
        self.tick()

    def pause(self) -> None:
        """Stop the time and write it down, or let it go on."""
        if self.clock.running:
            self.clock.pause()
            self.keep_time()
        else:
            self.clock.resume()
        self.tick()

    def rest(self) -> None:
        """Stop the time until the group comes back."""
        if self.clock.running:
            self.pause()
        self._timer.stop()

    def keep_time(self) -> None:
        """Write down how long the group was at the step."""
        edit = partial(keep_time, seconds=self.clock.seconds, added=self._added)
        self.clock.added = 0
        if not self._session.read_only:
            self._session.apply(tr("Keep the time of the workshop"), edit)

    # --- following ----------------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.opened:
            self._at = ""
            return
        if not self.isVisible() or self.step is None:
            return
        if self.step.kind != self._at:
            self._show_step(running=self.clock.running)
        else:
            self.clock.minutes = self.step.minutes + self.clock.added
            self.shown.refresh()
            self._tell()

    def _follow_step(self, change: Change) -> None:
        if self.isVisible():
            self.shown.follow_step(change)

    def _tell(self) -> None:
        step = self.step
        if step is None:
            return
        at_agenda = self.pages.currentWidget() is self.agenda
        workshop = self._session.model.workshop
        found = progress(self._session.checked, step.kind)
        far = "" if at_agenda else found.words if self.shown.far is None else self.shown.far
        self.top.show_step(tr("Agenda") if at_agenda else step.name, course(workshop), step.kind, far)
        self.top.show_time(self.clock)
        self._tell_foot("" if at_agenda else self.shown.then, self._ahead(step), step, found)

    def _ahead(self, step: Step) -> tuple[str, str]:
        """The way on, and the same in fewer words."""
        if self.pages.currentWidget() is self.agenda:
            return tr("Back"), tr("Back")
        following = step_after(self._session.model.workshop, step.kind)
        if following is None:
            return tr("Leave the room"), tr("Leave the room")
        short = tr("Next step")
        return short if self.shown.then else tr("Next: {name}", name=shortened(following.name)), short

    def _tell_foot(self, then: str, ahead: tuple[str, str], step: Step, found: Progress) -> None:
        facts = self.shown.facts
        abandoned = 0 if facts is None else sum(map(facts.is_abandoned, facts.owners))
        open_now = [] if facts is None else self._session.checked.open_findings(facts.structure_id)
        overlaps = sum(finding.rule in _OVERLAPS for finding in open_now)
        lot = sum(not topic.closed for topic in self._session.model.workshop.parking_lot.values())
        counts = [
            trn(abandoned, "{n} abandoned", "{n} abandoned"),
            trn(overlaps, "{n} overlap", "{n} overlaps"),
            trn(lot, "{n} parked", "{n} parked"),
        ]
        self.foot.tell(counts, then, tr(_VIEWS[step.plan.view]), ahead, complete=found.complete)

    def _ask_for_view(self) -> None:
        step = self.step
        if step is not None:
            self.shown.leave()
            self.view_asked.emit(step.plan.view)

    def keep_typed(self) -> None:
        """Make what is being typed a step now."""
        self.shown.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost."""
        self.shown.leave()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the agenda, else it leaves the room."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.pages.currentWidget() is self.agenda:
            self.show_agenda()
        else:
            self.shown.leave()
            self.left.emit()
