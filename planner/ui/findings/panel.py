"""The findings of the structure that is shown, each with why it matters and the ways out of it."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from planner.model.change import Change
from planner.model.finding import Finding, Fix, Key, Needs
from planner.ui.appearance import Appearance
from planner.ui.findings.rows import FindingRows, Found
from planner.ui.findings.view import FindingsView
from planner.ui.plain import plain_button, plain_label
from planner.ui.selection import Selection
from planner.ui.session import Session

SHOW = "Show"


class Questions(Protocol):
    """What a fix may have to ask first."""

    def ask_texts(
        self, parent: QWidget | None, title: str, questions: Sequence[str], *, button: str = "OK"
    ) -> tuple[str, ...] | None:
        """Ask for a text for each question; None when the user cancels."""

    def pick_owner(self, parent: QWidget | None, session: Session, function: str) -> tuple[str, str] | None:
        """Ask who holds what on a function: the owner's id and the ownership; None when the user cancels."""


class FindingsPanel(QWidget):
    """A list of finding cards that follows the session.

    Signals:
        count_changed: how many findings there are now, folded ones too.
    """

    count_changed = Signal(int)

    def __init__(
        self,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        dialogs: Questions,
        parent: QWidget | None = None,
    ) -> None:
        """Follow the session; ``dialogs`` asks what a fix needs to know."""
        super().__init__(parent)
        self._session, self._selection, self._dialogs = session, selection, dialogs
        self._structure = ""
        self._count = 0
        self._fixes: dict[Key, tuple[Fix, ...]] = {}
        self._rows = FindingRows(self)
        self.view = FindingsView(self._rows, appearance, self._labels, self._is_selected, self)
        self._empty = plain_label("", "muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.chosen.connect(self._show_subject)
        self.view.used.connect(self._use)
        self.view.turned.connect(self._turn)
        self.view.menu_asked.connect(self._open_menu)
        selection.changed.connect(self.view.viewport().update)
        session.model_changed.connect(self._follow)
        session.structure_changed.connect(self._show_anew)
        self._show_anew()

    @property
    def count(self) -> int:
        """How many findings there are, folded ones too."""
        return self._count

    @property
    def rows(self) -> FindingRows:
        """The rows of the list."""
        return self._rows

    def next_finding(self) -> None:
        """Choose the next finding; after the last comes the first."""
        self._step(1)

    def previous_finding(self) -> None:
        """Choose the finding before; before the first comes the last."""
        self._step(-1)

    def fixes(self, finding: Finding) -> tuple[Fix, ...]:
        """The fixes that can be made now; none in a document that is only read."""
        if self._session.read_only:
            return ()
        if finding.key not in self._fixes:
            self._fixes[finding.key] = self._session.checked.fixes(finding)
        return self._fixes[finding.key]

    def apply_fix(self, finding: Finding, fix: Fix) -> None:
        """Ask what the fix needs to know, then make it as one step named by its label."""
        label = fix.label.removesuffix("…")
        answers: Sequence[str] | None = ()
        if fix.needs is Needs.WORDS:
            answers = self._dialogs.ask_texts(self, label, [question.text for question in fix.questions], button=label)
        elif fix.needs is Needs.OWNER:
            answers = self._dialogs.pick_owner(self, self._session, finding.subjects[0].id)
        if answers is not None:
            self._session.apply(label, fix.edit(answers))

    # --- following the session ----------------------------------------------------------------------------------

    def _found(self) -> Found:
        checked = self._session.checked
        found = checked.found.get(self._session.structure, {})
        return {(about, key): findings for about, by in found.items() for key, findings in by.items()}

    def _follow(self, change: Change) -> None:
        if change.opened or self._structure != self._session.structure:
            self._show_anew()
            return
        self._fixes.clear()
        self._rows.follow(self._found())
        self._keep_open()
        self.view.remeasure()
        self._tell()

    def _show_anew(self) -> None:
        self._structure = self._session.structure
        self._fixes.clear()
        self._rows.show(self._found())
        self._tell()

    def _keep_open(self) -> None:
        """Stay at the open finding when its names, and with them its place, have changed."""
        key, current = self.view.opened, self.view.currentIndex().row()
        if key is None or (current >= 0 and self._key(current) == key):
            return
        row = next((row for row in range(self._rows.rowCount()) if self._key(row) == key), None)
        if row is not None:
            self.view.restore(row)

    def _key(self, row: int) -> Key | None:
        finding = self._rows.row(row).finding
        return finding.key if finding else None

    def _tell(self) -> None:
        count = self._rows.findings
        structure = self._session.model.structures.get(self._structure)
        self._empty.setText(f"Nothing found: no rule has anything to say about {structure.name}." if structure else "")
        self._empty.setVisible(not count)
        self.view.setVisible(bool(count))
        if count != self._count:
            self._count = count
            self.count_changed.emit(count)

    # --- what the user does -------------------------------------------------------------------------------------

    def _labels(self, finding: Finding) -> tuple[str, ...]:
        return SHOW, *(fix.label for fix in self.fixes(finding))

    def _is_selected(self, finding: Finding) -> bool:
        subject = finding.subjects[0]
        return subject.id in self._selection.functions or subject.id == self._selection.owner

    def _show_subject(self, row: int) -> None:
        finding = self._rows.row(row).finding
        if finding is not None:
            self._selection.show(finding.subjects[0].kind, finding.subjects[0].id)

    def _use(self, row: int, button: int) -> None:
        finding = self._rows.row(row).finding
        if finding is not None and button > 0:
            self.apply_fix(finding, self.fixes(finding)[button - 1])
        else:
            self.view.choose(row)

    def _turn(self, row: int) -> None:
        self._rows.turn(self._rows.row(row).group)
        self.view.remeasure()

    def _open_menu(self, row: int, point: QPoint) -> None:
        shown = self._rows.row(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if shown.finding is None:
            menu.addAction("Fold" if shown.open else "Unfold", lambda: self._turn(row))
        else:
            menu.addAction(SHOW, lambda: self.view.choose(row))
            for fix in self.fixes(shown.finding):
                menu.addAction(plain_button(fix.label), partial(self.apply_fix, shown.finding, fix))
        menu.popup(point)

    def _step(self, step: int) -> None:
        count = self._rows.rowCount()
        if not count:
            return
        row = self.view.currentIndex().row()
        if row < 0:
            row = min(-step, 0)
        elif self._key(row) != self.view.opened:
            row -= step  # the current row itself is still to be chosen
        for _ in range(count):
            row = (row + step) % count
            if self._rows.row(row).finding is not None:
                self.view.choose(row)
                return
