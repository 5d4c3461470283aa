"""The rows of the change plan: loops, sections, groups, steps and findings, as far as they are wanted and unfolded."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.language import mark, tr
from planner.model.agreements import PlanNotes
from planner.model.finding import Finding
from planner.model.plan.step import Step
from planner.ui.findings.grouping import headline
from planner.ui.plan.noted import NotedPlan, Wanted
from planner.ui.plan.row import Row, RowId, RowKind
from planner.ui.plan.sections import FEW, Part, by_group, by_part, part_of
from planner.ui.plan.words import StepWords
from planner.ui.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

FOUND: RowId = ("section", "found")
"""The heading over the findings."""

NO_MATCH = mark("No step is like this. Take the filter away to see all of them.")
NO_STEPS = mark("Nothing changes on the way, so there is nothing to do.")
_FOUND_WORDS = mark("Lost on the way")


class PlanRows(QAbstractListModel):
    """Keeps its rows by what they are, so that what is open and marked stays so while steps come and go."""

    def __init__(self, parent: QObject) -> None:
        """Start without a plan."""
        super().__init__(parent)
        self.noted: NotedPlan | None = None
        self.wanted = Wanted()
        self._findings: Sequence[Finding] = ()
        self._turned: dict[RowId, bool] = {}
        self._first: RowId = ()
        self._rows: list[Row] = []

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def steps(self) -> list[Step]:
        """The steps that are wanted, folded ones too."""
        return self.noted.wanted(self.wanted) if self.noted else []

    @property
    def findings(self) -> int:
        """How many findings there are on the way."""
        return len(self._findings)

    def below(self, heading: RowId) -> list[Step]:
        """The steps below a heading, folded ones too."""
        return [step for step in self.steps if heading in self._headings_of(step)]

    def row(self, number: int) -> Row:
        """One of the rows."""
        return self._rows[number]

    def number_of(self, row: RowId) -> int | None:
        """The number of a row, or None where it is gone or folded away."""
        return next((number for number, shown in enumerate(self._rows) if shown.id == row), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of rows that are not folded away."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the words for screen readers, whether a step is done, and in a tip what it is in full."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and row.step is not None:
            return Qt.CheckState.Checked if row.note.done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and row.step is not None:
            return plain_tip(row.step.words)
        return None

    # --- changing -----------------------------------------------------------------------------------------------

    def show(self, noted: NotedPlan | None, findings: Sequence[Finding]) -> None:
        """Show a plan with its notes, and the findings on the way."""
        self.noted, self._findings = noted, findings
        self._arrange()

    def show_notes(self, notes: PlanNotes) -> None:
        """Show other notes beside the steps of the same plan."""
        if self.noted is not None:
            self.noted.notes = notes
            self._arrange()

    def start_anew(self) -> None:
        """Forget what was folded and filtered, for another plan."""
        self._turned.clear()
        self._first = ()
        self.wanted = Wanted()

    def want(self, wanted: Wanted) -> None:
        """List other steps."""
        self.wanted = wanted
        self._arrange()

    def turn(self, heading: RowId) -> None:
        """Fold what stands below a heading, or show it again."""
        number = self.number_of(heading)
        if number is not None:
            self._turned[heading] = not self._rows[number].open
            self._arrange()

    def turn_all(self, *, opened: bool) -> None:
        """Unfold or fold all groups, and all sections without groups."""
        for step in self.steps:
            *above, nearest = self._headings_of(step)
            self._turned.update(dict.fromkeys(above, True) | {nearest: opened})
        self._arrange()

    def reveal(self, step: str) -> int | None:
        """Unfold what a step, by its key, stands below, and list all steps if it is not wanted; gives its row."""
        found = next((each for each in self.noted.plan.steps if each.key == step), None) if self.noted else None
        if found is None or self.noted is None:
            return None
        if not self.noted.is_wanted(found, self.wanted):
            self.wanted = Wanted()
        self._turned.update(dict.fromkeys(self._headings_of(found), True))
        self._arrange()
        return self.number_of(("step", step))

    def reveal_findings(self) -> int | None:
        """Unfold the findings; gives the row of the first."""
        self._turned[FOUND] = True
        self._arrange()
        number = self.number_of(FOUND)
        return None if number is None else number + 1

    # --- arranging ----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Put the rows in order; what is open or current stays so by its id."""
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in persistent]
        self._rows = [] if self.noted is None else list(self._all_rows(self.noted))
        places = {row.id: number for number, row in enumerate(self._rows)}
        moved = [self.index(places[row]) if row in places else QModelIndex() for row in ids]
        self.changePersistentIndexList(persistent, moved)
        self.layoutChanged.emit()

    def _all_rows(self, noted: NotedPlan) -> Iterator[Row]:
        for loop in noted.plan.loops:
            yield Row(RowKind.LOOP, ("loop", *loop.steps), _plain(noted.says.loop(loop)))
        steps = noted.wanted(self.wanted)
        if not steps:
            yield Row(RowKind.WORDS, ("words",), _plain(tr(NO_MATCH if noted.plan.steps else NO_STEPS)))
        for part, mine in by_part(steps).items():
            yield from self._section(noted, part, mine)
        if noted.loose:
            yield Row(RowKind.WORDS, ("loose",), _plain(noted.loose))
        if self._findings:
            count = len(self._findings)
            heading = Row(
                RowKind.SECTION, FOUND, _plain(tr(_FOUND_WORDS)), total=count, open=self._is_open(FOUND, count)
            )
            yield heading
            yield from (_finding(finding) for finding in self._findings if heading.open)

    def _section(self, noted: NotedPlan, part: Part, steps: Sequence[Step]) -> Iterator[Row]:
        groups = by_group(noted.plan, part, steps) if noted.is_grouped(part) else {}
        key = ("section", part.value)
        heading = _heading(RowKind.SECTION, key, part.words, noted, steps)
        heading = heading._replace(open=self._is_open(key, 0 if groups else len(steps)))
        yield heading
        if heading.open and not groups:
            yield from (_step(noted, step, key) for step in steps)
        for words, mine in groups.items() if heading.open else ():
            group = _heading(RowKind.GROUP, ("group", part.value, words), words, noted, mine)
            if not self._first and group.done < group.total:
                self._first = group.id  # what is to be done first is shown at once
            group = group._replace(open=self._is_open(group.id, len(mine)))
            yield group
            if group.open:
                yield from (_step(noted, step, group.id) for step in mine)

    def _headings_of(self, step: Step) -> list[RowId]:
        part = part_of(step)
        headings: list[RowId] = [("section", part.value)]
        if self.noted is not None and self.noted.is_grouped(part):
            headings += [("group", part.value, words) for words in by_group(self.noted.plan, part, [step])]
        return headings

    def _is_open(self, heading: RowId, count: int) -> bool:
        """Is what stands below a heading shown? What was sought is; what is long is not, but for the first group."""
        if self.wanted.text:
            return True
        starts = heading == self._first if heading[0] == "group" else count <= FEW
        return self._turned.get(heading, starts)


def _heading(kind: RowKind, key: RowId, words: str, noted: NotedPlan, steps: Sequence[Step]) -> Row:
    return Row(kind, key, _plain(words), total=len(steps), done=sum(noted.note(step).done for step in steps))


def _step(noted: NotedPlan, step: Step, heading: RowId) -> Row:
    key, number = ("step", step.key), noted.says.number(step)
    return Row(RowKind.STEP, key, noted.words(step), heading, number, step, noted.note(step), noted.remark(step))


def _finding(finding: Finding) -> Row:
    words = StepWords(headline(finding), (finding.rule,), finding.message, "")
    return Row(RowKind.FINDING, ("finding", *finding.key), words, FOUND, finding=finding)


def _plain(words: str) -> StepWords:
    return StepWords(words, (), "", "")
