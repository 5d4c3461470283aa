"""The list of findings at work: a click shows what a finding is about, buttons and menus do something about it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.ui.findings.aim import aim_of, take_aim
from planner.ui.findings.grouping import ACCEPTED
from planner.ui.findings.row import Row, RowKind, RowList
from planner.ui.findings.view import FindingsView
from planner.ui.findings.ways import Ways
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_button

SHOW = mark("Show")


class FindingsList(FindingsView):
    """A view of rows that can be worked through."""

    def __init__(
        self,
        rows: RowList,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        *,
        ways: Ways,
        parent: QWidget,
    ) -> None:
        """Show rows of a session; ``ways`` are what can be done about findings."""
        super().__init__(rows, appearance, ways.actions, self._is_about_choice, parent)
        self._session, self._selection, self._ways = session, selection, ways
        self.chosen.connect(self._show_subjects)
        self.used.connect(self._use_button)
        self.turned.connect(self._turn)
        self.menu_asked.connect(self._open_menu)
        selection.changed.connect(self.viewport().update)

    def step(self, by: int) -> None:
        """Choose the next finding (1) or the one before (-1), round and round; folded ones are unfolded."""
        rows, row = self._rows, self.currentIndex().row()
        if not rows.rowCount():
            return
        if row < 0:
            row = min(-by, 0)
        elif not self.is_open(rows.row(row)):
            row -= by  # the current row itself is still to be chosen
        for _ in range(rows.rowCount() + 1):
            row = (row + by) % rows.rowCount()
            shown = rows.row(row)
            if shown.group == ACCEPTED:
                continue
            if shown.kind is RowKind.FINDING:
                self.choose(row)
                return
            if shown.kind is RowKind.HEADING and not shown.open:
                rows.turn(shown.group)
                row += shown.number + 1 if by < 0 else 0

    def current_row(self) -> Row | None:
        """The row that the keyboard is on."""
        row = self.currentIndex().row()
        return self._rows.row(row) if row >= 0 else None

    def keep_open(self) -> None:
        """Stay at the open finding when its names, and with them its place, have changed; lay everything out anew."""
        key, current = self.opened, self.currentIndex().row()
        if key is not None and not (current >= 0 and self.is_open(self._rows.row(current))):
            row = next((row for row in range(self._rows.rowCount()) if self.is_open(self._rows.row(row))), None)
            if row is not None:
                self.restore(row)
        self.remeasure()

    def _is_about_choice(self, row: Row) -> bool:
        chosen = {*self._selection.functions, self._selection.owner}
        return any(subject.id in chosen for subject in row.subjects)

    def _show_subjects(self, row: int) -> None:
        self._aim_at(self._rows.row(row))

    def _aim_at(self, row: Row) -> None:
        facts = self._session.facts
        rule = row.finding.rule if row.finding is not None else ""
        aim = aim_of(row.subjects, facts, rule) if facts is not None else None
        if aim is not None:
            take_aim(self._selection, aim)

    def _use_button(self, row: int, button: int) -> None:
        shown = self._rows.row(row)
        self._ways.actions(shown, self.is_open(shown))[button].run()

    def _turn(self, row: int) -> None:
        shown = self._rows.row(row)
        self._rows.turn(shown.group)
        self.remeasure()
        if not shown.open:
            self._aim_at(shown)

    def _open_menu(self, row: int, point: QPoint) -> None:
        shown = self._rows.row(row)
        menu = passing_menu(self)
        if shown.kind is RowKind.HEADING:
            menu.addAction(tr("Fold") if shown.open else tr("Unfold"), lambda: self._turn(row))
        elif shown.subjects:
            menu.addAction(tr(SHOW), lambda: self.choose(row))
        quiet = False
        for action in self._ways.entries(shown):
            if action.quiet and not quiet:
                menu.addSeparator()
            quiet = action.quiet
            menu.addAction(plain_button(action.words), action.run)
        menu.popup(point)
