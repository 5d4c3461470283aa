"""A row of the findings panel, and the list of rows that tells only of those that differ."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.language import tr, trn
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule_words import reason, sources
from planner.model.rulebook import RULE_BY_CODE
from planner.model.wording import capital, spoken
from planner.ui.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

RowId = tuple[tuple[str, ...], tuple[str, ...]]
"""What makes a row the same before and after an edit: its group, and what it is there."""


class RowKind(StrEnum):
    """What a row shows."""

    HEADING = "heading"
    FINDING = "finding"
    POINTER = "pointer"
    WORDS = "words"


class Row(NamedTuple):
    """A heading over a group, a finding, a function to look at, or a sentence.

    Attributes:
        kind: which of these.
        id: what makes it the same after an edit.
        title: its first words.
        text: the words below them.
        code: the code of the rule, where there is one.
        severity: of the finding, or the gravest below the heading.
        finding: the finding.
        reason: why the finding was accepted; empty when it was not.
        subjects: what is shown when the row is chosen.
        counts: for a heading, how many findings of each severity stand below it.
        open: for a heading, are they shown?
    """

    kind: RowKind
    id: RowId
    title: str
    text: str = ""
    code: str = ""
    severity: Severity | None = None
    finding: Finding | None = None
    reason: str = ""
    subjects: tuple[Subject, ...] = ()
    counts: tuple[tuple[Severity, int], ...] = ()
    open: bool = True

    @property
    def group(self) -> tuple[str, ...]:
        """The group that it belongs to."""
        return self.id[0]

    @property
    def number(self) -> int:
        """For a heading, how many findings stand below it."""
        return sum(number for _, number in self.counts)

    @property
    def spoken(self) -> str:
        """The row for screen readers."""
        if self.kind is RowKind.HEADING:
            findings = trn(self.number, "1 finding", "{n} findings") if self.counts else ""
            return ", ".join(filter(None, (self.title, findings, tr("shown") if self.open else tr("folded"))))
        if self.finding is None:
            return f"{self.title}. {self.text}" if self.text else self.title
        rule = RULE_BY_CODE[self.finding.rule]
        severity = capital(spoken(self.finding.severity))
        said = f"{severity}: {tr(rule.title)}. {self.finding.message} {rule.code}"
        return f"{said} {tr('Accepted: {reason}', reason=self.reason)}" if self.reason else said

    @property
    def why(self) -> str:
        """For a finding, why its rule matters and where that comes from, in plain sentences."""
        rule = RULE_BY_CODE[self.code]
        return "\n".join([reason(rule), *sources(rule)])


class RowList(QAbstractListModel):
    """Rows that are removed and inserted where they differ, so that what people read stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of rows that are not folded away."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The headline of a row, its words for screen readers, and for a heading the tip."""
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row.finding is not None:
            return row.why
        if role == Qt.ItemDataRole.ToolTipRole and row.kind is RowKind.HEADING:
            return plain_tip(row.title)
        return None

    def row(self, number: int) -> Row:
        """One of the rows."""
        return self._rows[number]

    def number_of(self, row: RowId) -> int | None:
        """The number of a row, or None where it is gone or folded away."""
        return next((number for number, shown in enumerate(self._rows) if shown.id == row), None)

    def turn(self, group: tuple[str, ...]) -> None:
        """Fold the rows under a heading, or show them again."""
        raise NotImplementedError

    def _set_rows(self, rows: list[Row]) -> None:
        """Show other rows, from the top."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _replace(self, low: int, high: int, wanted: Sequence[Row]) -> None:
        """Bring the rows from one place to another (not included) to what they should be, run by run."""
        new, old = {row.id for row in wanted}, {row.id for row in self._rows[low:high]}
        here = QModelIndex()
        for first, last in reversed(_runs([row.id not in new for row in self._rows[low:high]])):
            self.beginRemoveRows(here, low + first, low + last)
            del self._rows[low + first : low + last + 1]
            self.endRemoveRows()
        for first, last in _runs([row.id not in old for row in wanted]):
            self.beginInsertRows(here, low + first, low + last)
            self._rows[low + first : low + first] = wanted[first : last + 1]
            self.endInsertRows()
        for number, row in enumerate(wanted, low):
            self._set_row(number, row)

    def _set_row(self, number: int, row: Row) -> None:
        before, self._rows[number] = self._rows[number], row
        if before != row:
            self.dataChanged.emit(self.index(number), self.index(number))

    def _insert_row(self, number: int, row: Row) -> None:
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.insert(number, row)
        self.endInsertRows()

    def _remove_row(self, number: int) -> None:
        self.beginRemoveRows(QModelIndex(), number, number)
        del self._rows[number]
        self.endRemoveRows()


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """The first and last places of each run of marks that are set."""
    runs: list[tuple[int, int]] = []
    for place, mark in enumerate(marks):
        if mark and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif mark:
            runs.append((place, place))
    return runs
