"""The findings of one structure as the rows of a list, which changes only where an edit made a difference."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.model.finding import Finding, Severity
from planner.model.reach import Asked
from planner.model.rulebook import RULE_BY_CODE

FEW = 5
"""A rule with more findings than this gets a heading that folds them."""

Found = Mapping[Asked, tuple[Finding, ...]]
"""Findings by the subject that was asked about."""

NONE_FOUND: Found = {}

Group = tuple[int, str]
"""The order of a severity and the code of a rule."""

Place = tuple[int, str, tuple[str, ...]]
"""What a row is sorted by: its group and, for a finding, the names of its subjects and the id of the first."""

_SEVERITIES = tuple(Severity)


class Row(NamedTuple):
    """A heading over the findings of one rule, or one finding.

    Attributes:
        place: where it is sorted in.
        finding: the finding; None for a heading.
        number: for a heading, how many findings stand under it.
        open: for a heading, are they shown?
        headed: for a finding, does it stand under a heading?
    """

    place: Place
    finding: Finding | None = None
    number: int = 0
    open: bool = True
    headed: bool = False

    @property
    def group(self) -> Group:
        """The severity and rule it belongs to."""
        return self.place[:2]

    @property
    def severity(self) -> Severity:
        """The severity of the finding, or of all under the heading."""
        return _SEVERITIES[self.place[0]]

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.place[1]

    @property
    def words(self) -> str:
        """The headline: the rule's title for a heading, else what the finding is about and, if needed, the title."""
        title = RULE_BY_CODE[self.code].title
        if self.finding is None:
            return title
        name = self.finding.subjects[0].name
        return name if self.headed else f"{name}: {title[:1].lower()}{title[1:]}"

    @property
    def spoken(self) -> str:
        """The row for screen readers."""
        if self.finding is None:
            state = "shown" if self.open else "folded"
            findings = "1 finding" if self.number == 1 else f"{self.number} findings"
            return f"{self.severity.value.capitalize()}: {self.words}, {findings}, {state}"
        title = RULE_BY_CODE[self.code].title
        return f"{self.severity.value.capitalize()}: {title}. {self.finding.message} {self.code}"


class FindingRows(QAbstractListModel):
    """The rows, gravest first, then by rule and by the names of what they are about.

    A rule with many findings and every rule that gives advice has a heading; advice starts folded.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without findings."""
        super().__init__(parent)
        self._found: Found = NONE_FOUND
        self._groups: dict[Group, dict[Place, Finding]] = {}
        self._rows: list[Row] = []
        self._turned: set[Group] = set()

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def findings(self) -> int:
        """How many findings there are, folded ones too."""
        return sum(len(group) for group in self._groups.values())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """The number of rows that are not folded away."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The headline of a row, and its words for screen readers."""
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row.finding is not None:
            return why(row)
        return None

    def row(self, number: int) -> Row:
        """One of the rows."""
        return self._rows[number]

    def number_of(self, place: Place) -> int | None:
        """The number of the row at a place, or None where it is gone or folded away."""
        number = self._number(place)
        return number if number < len(self._rows) and self._rows[number].place == place else None

    # --- changing -----------------------------------------------------------------------------------------------

    def show(self, found: Found) -> None:
        """Show the findings of another structure or document; what the user folded stays folded."""
        self.beginResetModel()
        self._found = found
        self._groups = {}
        for finding in (finding for findings in found.values() for finding in findings):
            place = _place(finding)
            self._groups.setdefault(place[:2], {})[place] = finding
        self._rows = [row for group in sorted(self._groups) for row in self._rows_of(group)]
        self.endResetModel()

    def follow(self, found: Found) -> None:
        """Show the findings of the same structure after an edit, and tell of the rows that differ only."""
        gone, come = _differences(self._found, found)
        self._found = found
        for finding in gone:
            place = _place(finding)
            self._groups[place[:2]].pop(place, None)
        for finding in come:
            place = _place(finding)
            self._groups.setdefault(place[:2], {})[place] = finding
        for group in sorted({_place(finding)[:2] for finding in (*gone, *come)}):
            self._regroup(group)
            if not self._groups[group]:
                del self._groups[group]

    def turn(self, group: Group) -> None:
        """Fold the findings under a heading, or show them again."""
        self._turned ^= {group}
        self._regroup(group)

    def is_open(self, group: Group) -> bool:
        """Are the findings of this group shown? Advice starts folded, the rest does not."""
        starts_open = group[0] != Severity.ADVICE.order
        return starts_open != (group in self._turned)

    def _rows_of(self, group: Group) -> list[Row]:
        findings = self._groups[group]
        headed = len(findings) > FEW or (bool(findings) and group[0] == Severity.ADVICE.order)
        shown = not headed or self.is_open(group)
        rows = [Row((*group, ()), number=len(findings), open=shown)] if headed else []
        if shown:
            rows += [Row(place, findings[place], headed=headed) for place in sorted(findings)]
        return rows

    def _number(self, place: Place) -> int:
        return bisect_left(self._rows, place, key=lambda row: row.place)

    def _regroup(self, group: Group) -> None:
        """Bring the rows of one group to what they should be, run by run."""
        order, code = group
        low, high = self._number((order, code, ())), self._number((order, f"{code}\0", ()))
        target = self._rows_of(group)
        new, old = {row.place for row in target}, {row.place for row in self._rows[low:high]}
        here = QModelIndex()
        for first, last in reversed(_runs([row.place not in new for row in self._rows[low:high]])):
            self.beginRemoveRows(here, low + first, low + last)
            del self._rows[low + first : low + last + 1]
            self.endRemoveRows()
        for first, last in _runs([row.place not in old for row in target]):
            self.beginInsertRows(here, low + first, low + last)
            self._rows[low + first : low + first] = target[first : last + 1]
            self.endInsertRows()
        for number, row in enumerate(target, low):
            if self._rows[number] != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))


def why(row: Row) -> str:
    """Why the rule of a row matters and where it comes from, in plain sentences."""
    rule = RULE_BY_CODE[row.code]
    return "\n".join([rule.rationale, *(f"{source.text} (grade {source.grade.value})" for source in rule.sources)])


def _place(finding: Finding) -> Place:
    names = (*(subject.name for subject in finding.subjects), finding.subjects[0].id)
    return finding.severity.order, finding.rule, names


def _differences(
    before: Mapping[Asked, tuple[Finding, ...]], after: Mapping[Asked, tuple[Finding, ...]]
) -> tuple[list[Finding], list[Finding]]:
    """The findings that are gone and those that are new; what an edit leaves alone is the same object."""
    gone: list[Finding] = []
    come: list[Finding] = []
    for asked in before.keys() | after.keys():
        was, now = before.get(asked, ()), after.get(asked, ())
        if was is not now:
            gone += was
            come += now
    return gone, come


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """The first and last places of each run of marks that are set."""
    runs: list[tuple[int, int]] = []
    for place, mark in enumerate(marks):
        if mark and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif mark:
            runs.append((place, place))
    return runs
