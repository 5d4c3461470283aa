"""The findings of a comparison: what it solves, what it brings, and what stays open, side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.language import mark, number_words, tr
from planner.model.compare.finding_changes import finding_changes
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.rulebook import RULE_BY_CODE
from planner.ui.compare.compared import Compared
from planner.ui.compare.page import ComparePage
from planner.ui.findings.aim import aim_of, take_aim
from planner.ui.findings.cards import Action
from planner.ui.findings.row import Row, RowKind, RowList
from planner.ui.findings.view import FindingsView
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.widgets.plain import plain_label

SHOW = mark("Show on the board")
SHOW_RECORD = mark("Show")

_COLUMNS = {
    "solved": (mark("Solved"), mark("Nothing that was found before is solved.")),
    "created": (mark("New"), mark("The change brings nothing new to look at.")),
    "left": (mark("Still open"), mark("Nothing of what was found before is left.")),
}
_ON_BOARD = {"function", "owner"}


class ChangedRows(RowList):
    """The findings of one column; after an edit only the rows that differ are told."""

    def __init__(self, column: str, parent: QObject) -> None:
        """Start without findings."""
        super().__init__(parent)
        self._column = column

    def show(self, findings: Sequence[Finding]) -> None:
        """Show these findings in this order."""
        rows = [self._row(finding) for finding in findings]
        known, wanted = {row.id for row in self._rows}, {row.id for row in rows}
        stay = [row.id for row in self._rows if row.id in wanted]
        if stay == [row.id for row in rows if row.id in known]:
            self._replace(0, len(self._rows), rows)
        else:
            self._set_rows(rows)

    def turn(self, group: tuple[str, ...]) -> None:
        """There are no headings to turn."""

    def _row(self, finding: Finding) -> Row:
        return Row(
            RowKind.FINDING,
            ((self._column,), finding.key),
            tr(RULE_BY_CODE[finding.rule].title),
            finding.message,
            finding.rule,
            finding.severity,
            finding,
            subjects=finding.about,
        )


class FindingsPage(ComparePage):
    """Three columns of findings with their numbers; a click selects what one is about."""

    def __init__(self, selection: Selection, appearance: Appearance) -> None:
        """Start without a comparison."""
        super().__init__()
        self._selection = selection
        self._facts: dict[str, Facts] = {}
        self.rows = {column: ChangedRows(column, self) for column in _COLUMNS}
        self.lists = {column: self._list(column, appearance) for column in _COLUMNS}
        self.titles = {column: plain_label("", "heading") for column in _COLUMNS}
        self._nothing = {column: plain_label(tr(words), "muted", wrap=True) for column, (_, words) in _COLUMNS.items()}
        selection.changed.connect(self._paint_anew)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 4, 8, 8)
        columns.setSpacing(16)
        for column in _COLUMNS:
            rows = QVBoxLayout()
            rows.addWidget(self.titles[column])
            rows.addWidget(self._nothing[column])
            rows.addWidget(self.lists[column], 1)
            rows.addStretch()
            columns.addLayout(rows, 1)

    def show_compared(self, compared: Compared) -> None:
        """Show what becomes of the findings."""
        before, after = compared.comparison.before, compared.comparison.after
        self._facts = {"solved": before, "created": after, "left": after}
        changes = finding_changes(compared.findings(compared.before), compared.findings(compared.after))
        for column, found in zip(_COLUMNS, (changes.solved, changes.created, changes.left), strict=True):
            self.rows[column].show(found)
            self.lists[column].remeasure()
            self.titles[column].setText(f"{tr(_COLUMNS[column][0])} {number_words(len(found))}")
            self.lists[column].setAccessibleName(f"{tr(_COLUMNS[column][0])}: {number_words(len(found))}")
            self._nothing[column].setVisible(not found)
            self.lists[column].setVisible(bool(found))

    def _list(self, column: str, appearance: Appearance) -> FindingsView:
        made = FindingsView(self.rows[column], appearance, self._actions, self._is_chosen, self)
        made.chosen.connect(partial(self._select, column))
        made.used.connect(partial(self._use, column))
        return made

    def _actions(self, row: Row, opened: bool) -> Sequence[Action]:
        if not opened or not row.subjects or row.subjects[0].kind in {"structure", "model"}:
            return ()
        column = row.group[0]
        on_board = row.subjects[0].kind in {*_ON_BOARD, "ownership_line"}
        return (Action(tr(SHOW if on_board else SHOW_RECORD), partial(self._go_to, column, row), quiet=True),)

    def _use(self, column: str, row: int, button: int) -> None:
        shown, view = self.rows[column].row(row), self.lists[column]
        self._actions(shown, view.is_open(shown))[button].run()

    def _select(self, column: str, row: int) -> None:
        """Choose the functions or the owner that a finding is about, and bring them into sight."""
        aim = aim_of(self.rows[column].row(row).subjects, self._facts[column])
        if aim is not None and aim.kind in _ON_BOARD:
            take_aim(self._selection, aim)

    def _go_to(self, column: str, row: Row) -> None:
        """Leave the comparison for what a finding is about."""
        aim = aim_of(row.subjects, self._facts[column])
        if aim is None:
            return
        if aim.kind in _ON_BOARD:
            self.board_asked.emit(aim.kind, aim.records[0])
        else:
            take_aim(self._selection, aim)

    def _is_chosen(self, row: Row) -> bool:
        chosen = {*self._selection.functions, self._selection.owner}
        return any(subject.id in chosen for subject in row.subjects)

    def _paint_anew(self) -> None:
        for shown in self.lists.values():
            shown.viewport().update()
