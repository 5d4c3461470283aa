"""The panel of the change plan: what to do on the way from one side of the comparison to the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.agreements import PlanNotes
from planner.model.change import Change, in_one_step
from planner.model.compare.comparison import Comparison
from planner.model.compare.way_findings import way_findings
from planner.model.edits.plan_notes import plan_key, set_step_note
from planner.model.plan.change_plan import change_plan
from planner.model.plan.notes import are_notes_alone
from planner.model.plan.step import Step
from planner.ui.fields.field_row import Desk
from planner.ui.fields.form import Form
from planner.ui.findings.ways import Questions
from planner.ui.look.appearance import Appearance
from planner.ui.plan.fields import FIELDS, StepScene
from planner.ui.plan.finding_form import FindingForm
from planner.ui.plan.head import Head, Offered
from planner.ui.plan.list import PlanList
from planner.ui.plan.noted import NotedPlan, Wanted
from planner.ui.plan.row import Row
from planner.ui.plan.rows import PlanRows
from planner.ui.plan.sections import by_part
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_button, plain_label
from planner.ui.words.keys import keys_words

NO_TWO_SIDES = mark("A change plan leads from one structure to another. Choose two on the left.")


class ChangePlanPanel(QWidget):
    """Shows the plan of a comparison; does no work while it is hidden.

    Signals:
        count_changed: how many steps the plan has now; None where that is not known while nobody looks.
        findings_asked: all findings are to be seen.
    """

    count_changed = Signal(object)
    findings_asked = Signal()

    def __init__(self, session: Session, selection: Selection, appearance: Appearance, dialogs: Questions) -> None:
        """Write into a session; ``dialogs`` asks what a fix needs to know."""
        super().__init__()
        self._session, self._selection, self._appearance, self._dialogs = session, selection, appearance, dialogs
        self._comparison: Comparison | None = None
        self._stale = False
        self._plan = ""
        self._desk = Desk(session, self)
        self.rows = PlanRows(self)
        self.head = Head(appearance, self)
        self.list = PlanList(self.rows, appearance, self._particulars, self._make_form, self._is_about_choice)
        self.empty = plain_label(tr(NO_TWO_SIDES), "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.setFocusProxy(self.list)
        self.head.wanted.connect(self._want)
        self.head.down.connect(self._go_down)
        self.head.findings_asked.connect(self._show_findings)
        self.list.chosen.connect(self._show_subject)
        self.list.ticked.connect(lambda number: self._tick([self.rows.row(number).step]))
        self.list.menu_asked.connect(lambda number, where: self.menu(number).popup(where))
        selection.changed.connect(self.list.viewport().update)
        session.model_changed.connect(self._follow_notes)
        self._tell()

    # --- what is shown ------------------------------------------------------------------------------------------

    @property
    def plan(self) -> str:
        """The key of the plan that is shown; empty where there is none."""
        return self._plan

    @property
    def count(self) -> int | None:
        """How many steps the plan has; None while that is not known."""
        if self._stale:
            return None
        return len(self.rows.noted.plan.steps) if self.rows.noted else 0

    @property
    def current(self) -> tuple[NotedPlan, Step] | None:
        """The plan with its notes and the step that the keyboard is on; None where it is on none."""
        noted, number = self.rows.noted, self.list.currentIndex().row()
        step = self.rows.row(number).step if number >= 0 else None
        return (noted, step) if noted is not None and step is not None else None

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show the plan of another comparison, or of the same one after an edit."""
        self._comparison = comparison
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True
            self.count_changed.emit(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def commit_pending(self) -> None:
        """Finish what has been typed and not yet left, before the document is saved or closed."""
        if isinstance(self.list.form, Form):
            self.list.form.commit()

    def reveal(self, step: str) -> None:
        """Bring a step, by its key, into sight as the current one."""
        number = self.rows.reveal(step)
        if number is not None:
            self.list.go_to(number)
            self._tell()

    def reveal_change(self, change: Change) -> None:
        """Bring the first step into sight whose note a change touched."""
        if self._plan:
            was, now = (model.plans.get(self._plan, PlanNotes()).steps for model in (change.before, change.after))
            differing = [key for key in (*now, *was) if was.get(key) != now.get(key)]
            if differing:
                self.reveal(differing[0])

    # --- following ----------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self._stale = False
        comparison, model = self._comparison, self._session.model
        plan = plan_key(comparison.before.structure_id, comparison.after.structure_id) if comparison else ""
        if plan != self._plan:
            self.list.let_go()
            self.rows.start_anew()
            self._plan = plan
        notes = model.plans.get(plan, PlanNotes())
        if comparison is None:
            self.rows.show(None, ())
        else:
            self.rows.show(self._noted(comparison, notes), way_findings(self._session.checked, comparison))
        self._load_form()
        self._tell()
        self.count_changed.emit(self.count)

    def _follow_notes(self, change: Change) -> None:
        """Show what was ticked or written; the plan stays, and nobody else has to look at it."""
        if are_notes_alone(change.touched) and not self._stale:
            self.rows.show_notes(change.after.plans.get(self._plan, PlanNotes()))
            self._load_form()
            self._tell()

    def _noted(self, comparison: Comparison, notes: PlanNotes) -> NotedPlan:
        known = self.rows.noted
        if known is not None and _says_the_same(known.plan.comparison, comparison):
            known.notes = notes
            return known
        return NotedPlan(change_plan(comparison), notes)

    def _load_form(self) -> None:
        number = self.rows.number_of(self.list.opened) if self.list.opened else None
        if number is None:
            return
        row = self.rows.row(number)
        if isinstance(self.list.form, Form) and row.step is not None:
            self._load_step(self.list.form, row.step)

    def _tell(self) -> None:
        noted = self.rows.noted
        self.head.setVisible(noted is not None)
        self.list.setVisible(noted is not None)
        self.empty.setVisible(noted is None)
        if noted is not None:
            owners = noted.owners()
            named = sorted((noted.plan.comparison.name_of_owner(owner), owner) for owner in owners)
            parts = [(part, len(steps)) for part, steps in by_part(noted.plan.steps).items()]
            offered = Offered(parts, [(owner, name, owners[owner]) for name, owner in named])
            self.head.show_wanted(self.rows.wanted, offered)
            self.head.show_state(noted.done, len(noted.plan.steps), self.rows.findings)

    def _want(self, wanted: Wanted) -> None:
        self.list.close_open()
        self.rows.want(wanted)

    def _go_down(self) -> None:
        self.list.setFocus()
        first = next((n for n in range(self.rows.rowCount()) if self.rows.row(n).step is not None), None)
        if first is not None:
            self.list.go_to(first)
            self._show_subject(first)

    def _show_findings(self) -> None:
        number = self.rows.reveal_findings()
        if number is not None:
            self.list.setFocus()
            self.list.go_to(number)

    # --- what the user does -------------------------------------------------------------------------------------

    def menu(self, number: int) -> QMenu:
        """The context menu of a row."""
        row = self.rows.row(number)
        menu = passing_menu(self)
        if row.step is not None:
            opened = row.id == self.list.opened
            edit = self.list.close_open if opened else partial(self.list.open_row, number)
            menu.addAction(f"{tr('Close') if opened else tr('Edit')}\t{keys_words('Return')}", edit)
            words = tr("Mark as not done") if row.note.done else tr("Mark as done")
            tick = menu.addAction(f"{words}\t{keys_words('Space')}", partial(self._tick, [row.step]))
            tick.setEnabled(self._may_write)
        elif row.finding is not None:
            menu.addAction(tr("Show in Findings"), self.findings_asked.emit)
        elif row.is_heading and (steps := self.rows.below(row.id)):
            menu.addAction(tr("Fold") if row.open else tr("Unfold"), partial(self.rows.turn, row.id))
            undone = [step for step in steps if not row.done or not self._is_done(step)]
            all_done = tr("Mark all {n} as done", n=len(steps))
            words = all_done if undone else tr("Mark all {n} as not done", n=len(steps))
            menu.addAction(plain_button(words), partial(self._tick, undone or steps)).setEnabled(self._may_write)
        menu.addSeparator()
        menu.addAction(tr("Unfold all"), partial(self.rows.turn_all, opened=True))
        menu.addAction(tr("Fold all"), partial(self.rows.turn_all, opened=False))
        return menu

    @property
    def _may_write(self) -> bool:
        return not self._session.read_only

    def _is_done(self, step: Step) -> bool:
        return self.rows.noted is not None and self.rows.noted.note(step).done

    def _tick(self, steps: Sequence[Step | None]) -> None:
        """Mark steps as done, or as not done where all of them are."""
        noted, ticked = self.rows.noted, [step for step in steps if step is not None]
        if noted is None or not ticked:
            return
        done = not all(self._is_done(step) for step in ticked)
        edits = [partial(set_step_note, plan=self._plan, step=step.key, done=done) for step in ticked]
        name = noted.says.title(ticked[0]) if len(ticked) == 1 else tr("{n} steps", n=len(ticked))
        label = tr("Mark {name} as done", name=name) if done else tr("Mark {name} as not done", name=name)
        self._session.apply(label, in_one_step(*edits))

    def _show_subject(self, number: int) -> None:
        """Choose what a row is about in every view, as far as the model still has it."""
        row = self.rows.row(number)
        kind, record = "", ""
        if row.step is not None:
            kind, record = row.step.about, row.step.id
        elif row.finding is not None:
            kind, record = row.finding.subjects[0].kind, row.finding.subjects[0].id
        model = self._session.model
        if (kind == "function" and record in model.functions) or (kind == "owner" and record in model.owners):
            self._selection.show(kind, record)

    def _is_about_choice(self, row: Row) -> bool:
        chosen = {*self._selection.functions, self._selection.owner} - {""}
        about = {row.step.id} if row.step is not None else set()
        if row.finding is not None:
            about = {subject.id for subject in row.finding.about}
        return not chosen.isdisjoint(about)

    def _particulars(self, row: Row) -> Sequence[str]:
        noted = self.rows.noted
        return noted.says.particulars(row.step) if noted is not None and row.step is not None else ()

    # --- the open card ------------------------------------------------------------------------------------------

    def _make_form(self, row: Row) -> QWidget:
        if row.finding is not None:
            return FindingForm(row.finding, self._session, self._dialogs, self.findings_asked.emit)
        form = Form(FIELDS, self._desk)
        if row.step is not None:
            self._load_step(form, row.step)
        return form

    def _load_step(self, form: Form, step: Step) -> None:
        facts, noted = self._session.facts, self.rows.noted
        if facts is not None and noted is not None:
            form.load([StepScene.of(facts, self._plan, step.key, noted.says.title(step))])


def _says_the_same(one: Comparison, other: Comparison) -> bool:
    """Do two comparisons lead to the same plan, since nothing was edited that it depends on?"""
    for was, now in ((one.before, other.before), (one.after, other.after)):
        if was.structure_id != now.structure_id or was.structure is not now.structure:
            return False
        parts = ("functions", "owners", "areas", "settings")
        if any(getattr(was.model, part) is not getattr(now.model, part) for part in parts):
            return False
    return True
