"""The merge window: what comes in, what stays, and what is left to decide, before anything is done."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, number_words, tr
from planner.storage.merging.merge import Merged
from planner.storage.merging.round import Question, Side
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at
from planner.ui.merge.conflict_pane import ConflictPane
from planner.ui.merge.meeting import Meeting, Outlook, Version, along_words, outlook
from planner.ui.merge.rows import CONFLICT, TELLS, MergeRows
from planner.ui.widgets.plain import breakable, plain_label, plain_tip, shortened

_SIZE = QSize(1120, 640)
_LEFT, _RIGHT = 480, 600
_LETTERS = {"m": Side.OURS, "t": Side.THEIRS, "l": None}
_LONGEST = 90  # characters of a name in the lines at the top
_MOST_NOTES, _LONGEST_NOTE = 4, 200  # so that the questions keep their room
_STRANGERS = mark("The two have no function and no owner in common. A merge puts all of both into one document.")
_FOLD_ABOVE = 12
"""How many rows a side may have to be unfolded from the start."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A merge that was agreed to.

    Attributes:
        merged: what it gives.
        base: what both were taken to come from.
    """

    merged: Merged
    base: Version


class MergeWindow(QDialog):
    """Asks how two versions become one; ``answer`` is that, once it is agreed.

    In the list M, T and L decide the conflict that is current, F8 and Shift+F8 lead to the next and the last open one.
    """

    def __init__(self, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show what a merge would do."""
        super().__init__(parent)
        self._meeting, self._appearance = meeting, appearance
        self._outlook = Outlook((), (), (), (), strangers=False)
        self._decided: dict[Question, Side] = {}
        self._weighed: dict[Question, Side] = {}
        self._settled: frozenset[Question] = frozenset()
        self._along: tuple[str, ...] = ()
        self.answer: Agreed | None = None
        self.setWindowTitle(tr("Merge two versions"))
        open_at(self, _SIZE)
        self.rows = MergeRows(self)
        self.tree = self._make_tree()
        self.base = self._make_base()
        self.pane = ConflictPane(appearance)
        self.pane.chosen.connect(self.decide)
        self.pane.step_asked.connect(self._step)
        self._title, self._words = plain_label("", "heading", wrap=True), plain_label("", wrap=True)
        self.count = plain_label("", "strong")
        self.warning = plain_label("", "warning", wrap=True)
        self.all_mine, self.all_theirs = QPushButton(tr("All mine")), QPushButton(tr("All theirs"))
        self.ready, self.cancel = QPushButton(tr("Merge")), QPushButton(tr("Cancel"))
        self._lay_out()
        self.tree.installEventFilter(self)
        self._look()
        self.tree.setFocus()

    @property
    def words(self) -> str:
        """What is shown about a row that is no conflict."""
        return f"{self._title.text()}\n{self._words.text()}"

    def decide(self, side: Side | None) -> None:
        """Let a side's word count in the conflict that is current, or nobody's yet."""
        place = self._current()
        if place is None:
            return
        key = self._outlook.conflicts[place].key
        if key in self._settled:
            return
        self._decided.pop(key, None)
        if side is not None:
            self._decided[key] = side
        self._weigh()

    def accept(self) -> None:
        """Merge as it was decided, and close."""
        base = self._base()
        with _busy():
            self.answer = Agreed(self._meeting.merged(base, self._decided), base)
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let letters in the list decide."""
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text().lower()
            if letter in _LETTERS and self._current() is not None:
                self.decide(_LETTERS[letter])
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the last open conflict with the keys that lead through findings."""
        if event.key() == Qt.Key.Key_F8:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, only_open=True)
            return
        super().keyPressEvent(event)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setAccessibleName(tr("What the merge does"))
        tree.setModel(self.rows)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.selectionModel().currentChanged.connect(self._show)
        theme = self._appearance.theme
        tree.setStyleSheet(
            f"QTreeView {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}"
            f"QTreeView:focus {{ border-color: {theme.action}; }}"
            f"QTreeView::item {{ padding: 5px 4px; border: none; }}"
            f"QTreeView::item:selected {{ background: {theme.selection}; color: {theme.text}; }}"
        )
        return tree

    def _make_base(self) -> QComboBox:
        base = QComboBox()
        base.setAccessibleName(tr("What both versions come from"))
        for version in self._meeting.bases:
            base.addItem(shortened(version.words, _LONGEST))
        base.setEnabled(len(self._meeting.bases) > 1)
        base.currentIndexChanged.connect(lambda _: self._look())
        return base

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(
            plain_label(tr("Merge two versions of {name}", name=shortened(self._meeting.name)), "title", wrap=True)
        )
        column.addLayout(self._sides())
        column.addWidget(self.warning)
        column.addWidget(self._halves(), 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.all_mine.clicked.connect(lambda: self._decide_all(Side.OURS))
        self.all_theirs.clicked.connect(lambda: self._decide_all(Side.THEIRS))
        self.cancel.clicked.connect(self.reject)
        self.ready.clicked.connect(self.accept)
        for button in (self.all_mine, self.all_theirs, self.cancel):
            button.setAutoDefault(False)
        self.ready.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.all_mine)
        row.addWidget(self.all_theirs)
        row.addWidget(self.count, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.ready)
        return row

    def _sides(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        rows = (
            (tr("Mine"), plain_label(shortened(self._meeting.mine.words, _LONGEST))),
            (tr("Theirs"), plain_label(shortened(self._meeting.theirs.words, _LONGEST))),
            (tr("Both come from"), self.base),
        )
        for place, (title, widget) in enumerate(rows):
            grid.addWidget(plain_label(title, "muted"), place, 0)
            grid.addWidget(widget, place, 1)
        return grid

    def _halves(self) -> QSplitter:
        telling = QWidget()
        column = QVBoxLayout(telling)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addStretch()
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidget(telling)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.pane)
        self._pages.addWidget(scrolled)
        self._pages.setContentsMargins(12, 0, 0, 0)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.tree)
        halves.addWidget(self._pages)
        halves.setHandleWidth(0)
        halves.setSizes([_LEFT, _RIGHT])
        return halves

    # --- showing ------------------------------------------------------------------------------------------------

    def _base(self) -> Version:
        return self._meeting.bases[self.base.currentIndex()]

    def _look(self) -> None:
        """Look what a merge from this base would do; what was decided counts where it is still asked."""
        with _busy():
            found = self._outlook = outlook(self._meeting, self._base())
        asked = {conflict.key for conflict in found.conflicts}
        self._decided = {key: side for key, side in self._decided.items() if key in asked}
        self._weighed, self._settled, self._along = {}, frozenset(), ()
        self.rows.show_outlook(self._meeting, found)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for place in range(self.rows.rowCount()):
            top = self.rows.index(place, 0)
            self.tree.setExpanded(top, bool(place == 0 and found.conflicts) or self.rows.rowCount(top) <= _FOLD_ABOVE)
        for widget in (self.all_mine, self.all_theirs, self.count):
            widget.setVisible(bool(found.conflicts))
        self.tree.setCurrentIndex(self.rows.conflict_row(0) if found.conflicts else self.rows.index(0, 0))
        self._weigh()

    def _weigh(self) -> None:
        """Show what is decided, and what removals that are decided settle and take along."""
        about_removals = {question: side for question, side in self._decided.items() if not question[1]}
        if about_removals != self._weighed:  # a merge takes up to a second
            with _busy():
                found = self._meeting.merged(self._base(), self._decided)
            self._weighed, self._settled, self._along = about_removals, found.settled, found.along
        for place, conflict in enumerate(self._outlook.conflicts):
            self.rows.show_choice(place, self._decided.get(conflict.key), settled=conflict.key in self._settled)
        self._show(self.tree.currentIndex(), self.tree.currentIndex())
        self._tell_notes()
        self._tell_count()

    def _tell_notes(self) -> None:
        strange = [tr(_STRANGERS)] if self._outlook.strangers else []
        notes = [*strange, *self._meeting.notes, *self._outlook.notes]
        told = [shortened(note, _LONGEST_NOTE) for note in notes[:_MOST_NOTES]]
        if len(notes) > _MOST_NOTES:
            told.append(tr("And {n} more like these.", n=number_words(len(notes) - _MOST_NOTES)))
        self.warning.setText(breakable("\n".join(filter(None, [along_words(self._along), *told]))))
        self.warning.setToolTip(plain_tip("\n".join(self._along)))
        self.warning.setVisible(bool(self.warning.text()))

    def _show(self, row: QModelIndex, _before: QModelIndex) -> None:
        place = self._current()
        self._pages.setCurrentIndex(int(place is None))
        if place is None:
            first = row.siblingAtColumn(0)
            self._title.setText(breakable(str(first.data() or "")))
            self._words.setText(breakable(str(first.data(TELLS) or "")))
        else:
            conflict = self._outlook.conflicts[place]
            self.pane.show_conflict(conflict, place, len(self._outlook.conflicts))
            self.pane.show_choice(self._decided.get(conflict.key), settled=conflict.key in self._settled)

    def _tell_count(self) -> None:
        total = len(self._outlook.conflicts) - len(self._settled)
        decided = len(self._decided.keys() - self._settled)
        self.count.setText(tr("{n} of {all} decided", n=number_words(decided), all=number_words(total)))
        self.ready.setText(
            tr("Merge, {n} left open", n=number_words(total - decided)) if decided < total else tr("Merge")
        )

    # --- going through ------------------------------------------------------------------------------------------

    def _current(self) -> int | None:
        """The place of the conflict that is current; None where another row is."""
        place = self.tree.currentIndex().siblingAtColumn(0).data(CONFLICT)
        return None if place is None else int(place)

    def _step(self, step: int, *, only_open: bool = False) -> None:
        """Go to the next or the last conflict; past the end to the first one again where only open ones count."""
        conflicts, current = self._outlook.conflicts, self._current()
        start = current if current is not None else (-1 if step > 0 else len(conflicts))
        for away in range(1, len(conflicts) + 1):
            place = start + step * away
            if only_open:
                place %= len(conflicts)
            if not 0 <= place < len(conflicts):
                return
            if not only_open or conflicts[place].key not in {*self._decided, *self._settled}:
                self.tree.setCurrentIndex(self.rows.conflict_row(place))
                self.tree.scrollTo(self.tree.currentIndex())
                return

    def _decide_all(self, side: Side) -> None:
        self._decided = {conflict.key: side for conflict in self._outlook.conflicts}
        self._weigh()


@contextmanager
def _busy() -> Iterator[None]:
    """Show that something goes on: with ten thousand records it takes a second."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
