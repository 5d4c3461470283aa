"""The dialog "Suggest owners": what is asked at the left, what is proposed in the middle, what it does at the right."""

from functools import partial

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr, trn
from planner.model.consequence import consequence
from planner.model.facts import Facts
from planner.model.ids import RecordKind, new_id
from planner.model.rules.load03 import OVERLOADED
from planner.model.suggest.apart import Filled
from planner.model.suggest.collisions import impossible
from planner.model.suggest.demands import Demands, Newcomer, Task
from planner.model.suggest.newcomers import newcomers
from planner.model.suggest.proposal import Proposal
from planner.model.suggest.puzzle import Puzzle, puzzle_of
from planner.model.suggest.sentences import summary
from planner.model.suggest.suggesting import SECONDS, answer
from planner.model.text import MAX_TEXT
from planner.storage.library import template_model, templates
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import large_words, open_at, with_words
from planner.ui.session import Session
from planner.ui.suggest.asked import Asked
from planner.ui.suggest.offered import Offered
from planner.ui.suggest.work import Work
from planner.ui.what_if.loads import Loads, changes_of
from planner.ui.what_if.weighed import Weighed
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.widgets.viewport import scrolled

CHANGE, MAKE = mark("Change this structure"), mark("Make it a structure")

_SIZE = QSize(1160, 640)
_LEFT, _RIGHT = 260, 250
_PAUSE = 250  # milliseconds that a slider must rest before it is asked again
_SEED = 1
_NOBODY = mark(
    "No role is known that could join. Add roles to another structure of the model, and they are offered here."
)


class SuggestOwners(QDialog):
    """Asks, waits for another process, and takes as much of the answer as is wanted; nothing changes before that."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Ask about the structure that is shown."""
        super().__init__(parent)
        self._session = session
        self._facts: Facts | None = session.facts
        self._joining: tuple[Newcomer, ...] | None = None
        self._posed: tuple[Demands, Puzzle] | None = None
        self.proposal: Proposal | None = None
        self.setWindowTitle(tr("Suggest owners"))
        open_at(self, _SIZE)
        self.asked = Asked(session.facts, OVERLOADED.of(session.model.settings), appearance)
        self.offered, self.loads, self.weighed = Offered(appearance), Loads(appearance), Weighed(appearance)
        self.summary = plain_label("", "strong", wrap=True)
        self.load_words = plain_label(tr("Load before and after"), "section")
        self.waiting, self.stop = QProgressBar(), QPushButton(tr("Stop"))
        self.all, self.none = QPushButton(tr("Take all")), QPushButton(tr("Take none"))
        self.name, self.change, self.make = QLineEdit(), QPushButton(tr(CHANGE)), QPushButton(tr(MAKE))
        self.work = Work(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._show(None)
        self._ask()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self.asked.changed.connect(self._wait)
        self.work.progressed.connect(self._show_progress)
        self.work.filled.connect(self._show_filled)
        self.work.failed.connect(lambda: self._tell((tr("The search ended without an answer. Try it again."),)))
        self.stop.clicked.connect(self._give_up)
        self.offered.ticked.connect(self._weigh)
        self.all.clicked.connect(partial(self.offered.tick_all, ticked=True))
        self.none.clicked.connect(partial(self.offered.tick_all, ticked=False))
        self.name.textChanged.connect(lambda _: self._offer_taking())
        self.change.clicked.connect(self._change)
        self.make.clicked.connect(self._make)

    # --- asking -------------------------------------------------------------------------------------------------

    def _wait(self) -> None:
        """Ask again soon; what is being answered is no longer asked."""
        self.work.stop()
        self._show(None)
        self._pause.start()

    def _ask(self) -> None:
        facts, demands = self._facts, self.asked.demands
        if facts is None:
            return
        joining = self._those_who_may_join(facts) if demands.task is Task.GROW else ()
        if demands.task is Task.GROW and not joining:
            self._tell((tr(_NOBODY),))
            return
        puzzle = puzzle_of(facts, demands, joining)
        stuck = impossible(facts, demands, puzzle)
        if stuck:
            self._tell(stuck)
            return
        self._posed = demands, puzzle
        self.waiting.setValue(0)
        self.summary.setText(tr("Looking for what suits best…"))
        self.stop.setText(tr("Stop"))
        self.work.start(puzzle, _SEED, SECONDS)
        self._show_waiting()

    def _those_who_may_join(self, facts: Facts) -> tuple[Newcomer, ...]:
        if self._joining is None:
            self._joining = newcomers(facts, [template_model(template) for template in templates()])
        return self._joining

    def _show_filled(self, filled: Filled) -> None:
        if self._posed is None or self._facts is None:
            return
        demands, puzzle = self._posed
        joining = self._joining or ()
        found = answer(self._facts, demands, joining, puzzle, proof=filled.proof, choice=filled.choice, seed=_SEED)
        if isinstance(found, Proposal):
            self.summary.setText(" ".join(summary(found)))
            self._show(found)
        else:
            self._tell(found.sentences)

    def _show_progress(self, part: float) -> None:
        self.waiting.setValue(round(100 * part))
        if self.work.so_far is not None:
            self.summary.setText(tr("Something was found. Looking whether anything suits better…"))
            self.stop.setText(tr("Show what was found"))

    def _give_up(self) -> None:
        """Be content with what was found so far, if anything was."""
        so_far = self.work.so_far
        self.work.stop()
        if so_far is not None:
            self._show_filled(so_far)
        else:
            self._tell((tr("Stopped. Change what is asked to look again."),))

    def _tell(self, sentences: tuple[str, ...]) -> None:
        self.summary.setText("\n".join(sentences))
        self._show(None)

    # --- showing ------------------------------------------------------------------------------------------------

    def _show(self, proposal: Proposal | None) -> None:
        self.proposal = proposal
        self.offered.show_proposal(proposal)
        self._weigh()
        self._show_waiting()

    def _show_waiting(self) -> None:
        for widget in (self.waiting, self.stop):
            widget.setVisible(self.work.is_busy)
        for button in (self.all, self.none):
            button.setVisible(self.proposal is not None and len(self.proposal.suggestions) > 1)

    def _weigh(self) -> None:
        """Show what the ticked suggestions would do to the load and to the findings."""
        proposal, taken = self.proposal, self.offered.taken
        changes = []
        if proposal is not None and taken:
            structure = proposal.facts.structure_id
            tried = consequence(self._session.checked, proposal.edit(taken), structure)
            changes = changes_of(proposal.facts, tried.checked.facts[structure])
            self.weighed.weigh(structure, tried.created, tried.solved)
        else:
            self.weighed.forget()
        self.loads.show_changes(changes)
        self.load_words.setVisible(bool(changes))
        self._offer_taking()

    def _offer_taking(self) -> None:
        may = bool(self.offered.taken) and not self._session.read_only
        self.change.setEnabled(may)
        self.make.setEnabled(may and bool(self.name.text().strip()))

    # --- taking -------------------------------------------------------------------------------------------------

    def _change(self) -> None:
        """Put what is ticked into the structure that is shown, in one step."""
        taken = self.offered.taken
        if self.proposal is not None and self._session.apply(_label(len(taken)), self.proposal.edit(taken)):
            self.accept()

    def _make(self) -> None:
        """Make what is ticked a structure of its own, and show that."""
        if self.proposal is None:
            return
        name, copy = self.name.text().strip(), new_id(RecordKind.STRUCTURE)
        edit = self.proposal.edit_of_copy(copy, name, self.offered.taken)
        if self._session.apply(tr("Add structure {name}", name=shortened(name)), edit):
            self._session.show_structure(copy)
            self.accept()

    def done(self, result: int) -> None:
        """End the search with the dialog."""
        self._pause.stop()
        self.work.stop()
        super().done(result)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        named = " ".join(self._facts.structure.name.split()) if self._facts is not None else ""
        self.name.setText(tr("{structure}, suggested", structure=named))
        self.name.setMaxLength(MAX_TEXT)
        self.name.setAccessibleName(tr("Name of the new structure"))
        self.waiting.setRange(0, 100)
        self.waiting.setTextVisible(False)
        self.waiting.setFixedHeight(8)
        self.make.setProperty("role", "primary")
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.change, self.make, self.stop, self.all, self.none, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(
            plain_label(tr("Suggest owners in {structure}", structure=shortened(named)), "heading", wrap=True)
        )
        column.addLayout(self._sides(), 1)
        column.addLayout(self._foot(close))

    def _sides(self) -> QHBoxLayout:
        self.asked.setFixedWidth(max(with_words(_LEFT), self.asked.minimumSizeHint().width()))
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addWidget(scrolled(self.asked))
        sides.addLayout(self._middle(), 1)
        if not large_words():  # else it stands below what is offered
            sides.addWidget(scrolled(self._right()))
        return sides

    def _foot(self, close: QPushButton) -> QVBoxLayout:
        """The buttons in one row, in two where the words are large."""
        foot, keeping, leaving = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (keeping, leaving):
            row.setSpacing(10)
        leaving.addWidget(close)
        leaving.addStretch()
        leaving.addWidget(self.change)
        keeping.addWidget(plain_label(tr("or keep it as"), "muted"))
        keeping.addWidget(self.name, 1)
        keeping.addWidget(self.make)
        foot.addLayout(leaving)
        if large_words():
            foot.addLayout(keeping)
        else:
            leaving.addLayout(keeping, 1)
        return foot

    def _middle(self) -> QVBoxLayout:
        middle, line = QVBoxLayout(), QHBoxLayout()
        middle.setSpacing(10)
        line.setSpacing(8)
        for widget in (self.waiting, self.stop):
            line.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.all)
        buttons.addWidget(self.none)
        buttons.addStretch()
        middle.addWidget(self.summary)
        middle.addLayout(line)
        middle.addLayout(buttons)
        middle.addWidget(scrolled(self._offered_and_weighed() if large_words() else self.offered), 1)
        return middle

    def _offered_and_weighed(self) -> QWidget:
        """What is proposed, and under it what that does: for words that leave no room beside it."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.offered)
        column.addWidget(self._right())
        column.addStretch()
        return both

    def _right(self) -> QWidget:
        side = QWidget()
        if not large_words():
            side.setFixedWidth(_RIGHT)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for part in (self.load_words, self.loads, self.weighed):
            column.addWidget(part)
        column.addStretch()
        return side


def _label(number: int) -> str:
    return trn(number, "Take a suggestion", "Take {n} suggestions")
