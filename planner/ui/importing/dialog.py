"""Import a table: one page with the table as it was read, and beside it what was understood, each thing changeable."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.exchange.grids.grid import Tables
from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import DEFAULT_STRUCTURE, Matrix
from planner.language import mark, tr
from planner.model.change import Edited
from planner.model.operating_model import OperatingModel
from planner.ui.importing.columns import column_words, left_out, offers
from planner.ui.importing.draft import Draft, Outcome, outcome
from planner.ui.importing.lists import Place
from planner.ui.importing.remembered import as_text, heading_key, with_text
from planner.ui.importing.side import Side
from planner.ui.importing.source import READ_ERRORS, Source
from planner.ui.importing.table_rows import TableRows
from planner.ui.importing.table_view import Offer, TableView
from planner.ui.importing.words import arrival, tally
from planner.ui.importing.working import Working
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import large_words
from planner.ui.settings import Settings
from planner.ui.widgets.boxes import DropBox
from planner.ui.widgets.plain import plain_label, shortened

_SIZE = QSize(1180, 640)
_READING = mark("Reading the table…")


class Target(NamedTuple):
    """The model that a table goes into, an empty one where there is no document, and the structure that is shown."""

    model: OperatingModel
    structure: str


class ImportTable(QDialog):
    """Shows a table and what it gives for a model; a change is worked out at once and shown in the same place.

    Signals:
        agreed: what the model becomes, and the name of the structure, when people want it to come in.
    """

    agreed = Signal(object, str)

    def __init__(
        self,
        source: Source,
        into: Target,
        settings: Settings,
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        """Read a source, for a model that it may go into."""
        super().__init__(parent)
        self._source, self._model, self._settings = source, into.model, settings
        self._draft: Draft | None = None
        self._outcome: Outcome | None = None
        self.setWindowTitle(tr("Import a table"))
        self.resize(_SIZE.boundedTo(parent.size() - QSize(40, 40)).expandedTo(QSize(760, 480)))
        self.rows = TableRows(appearance, self)
        self.table = TableView(self.rows, self._offers)
        self.tables = DropBox()
        self.tables.setAccessibleName(tr("Table of the file"))
        self.side = Side(into.model, into.structure)
        self.problem = plain_label("", "error", wrap=True)
        self.tally = plain_label("", "strong", wrap=large_words())
        self.hint = plain_label("", "muted", wrap=large_words())
        self.heads_hint = plain_label(tr("Click the head of a column to change what it is."), "muted", wrap=True)
        self.bar = QProgressBar()
        self.agree = QPushButton(tr("Import"))
        self.cancel = QPushButton(tr("Cancel"))
        self._lay_out()
        self._working = Working(self)
        self._working.busy_changed.connect(self._show_busy)
        self._working.done.connect(self._take)
        self.side.changed.connect(self.change)
        self.side.place_chosen.connect(self._show_place)
        self.tables.activated.connect(lambda _: self._show_table())
        self._working.run(self._read)

    @property
    def ready(self) -> bool:
        """Is everything worked out?"""
        return not self._working.busy

    def change(self, draft: Draft) -> None:
        """Work out another draft."""
        self._draft = draft
        self.agree.setEnabled(False)
        self._working.run(partial(outcome, draft, self._model))

    def accept(self) -> None:
        """Let it come in, and remember what was decided for tables with the same heading."""
        worked = self._outcome
        if worked is None or worked.edited is None or self._draft is None or not self.agree.isEnabled():
            return
        self._settings.remember_import(heading_key(self._draft.tables), as_text(self._draft))
        super().accept()
        self.agreed.emit(Edited(worked.edited.model, worked.edited.touched), self._draft.structure)

    def done(self, result: int) -> None:
        """Let go of what is still being read."""
        self._working.stop()
        super().done(result)

    # --- working it out -----------------------------------------------------------------------------------------

    def _read(self) -> Tables | str:
        try:
            return self._source.read()
        except READ_ERRORS as error:
            return str(error)

    def _take(self, found: Tables | Outcome | str) -> None:
        if isinstance(found, str):
            self._show_problem(found)
        elif isinstance(found, Outcome):
            self._outcome = found
            self._show()
        else:
            remembered = self._settings.remembered_import(heading_key(found))
            structure = self.side.structure_name or self._free_name()
            if not self.side.structure_name:
                self.side.new_name.setText(structure)
            self.change(with_text(Draft(found, structure), remembered))

    def _free_name(self) -> str:
        names = {place.name for place in self._model.structures.values()}
        usual = tr(DEFAULT_STRUCTURE)
        return usual if usual not in names else shortened(self._source.title)

    def _offers(self, column: int) -> Sequence[Offer]:
        if self._draft is None or self._outcome is None:
            return ()
        use: Use | None = None
        if isinstance(self._outcome.found, Matrix):
            use = self._outcome.found.tables[self._shown_table].uses.get(column)
        return offers(self._draft, self._outcome, self._heading(column), use, self.change)

    def _heading(self, column: int) -> str:
        return self.rows.heading(column)

    # --- showing it ---------------------------------------------------------------------------------------------

    @property
    def _shown_table(self) -> int:
        return max(0, self.tables.currentIndex())

    def _show(self) -> None:
        worked, draft = self._outcome, self._draft
        if worked is None or draft is None:
            return
        self._list_tables(worked)
        self._show_table()
        self.side.show_outcome(draft, worked)
        self.problem.setText(worked.error)
        self.problem.setVisible(bool(worked.error))
        self.heads_hint.setVisible(bool(self._offers(0)))
        self.tally.setText(tally(worked.found, worked.edited.model if worked.edited else None) if worked.found else "")
        named = bool(draft.structure) or not isinstance(worked.found, Matrix)
        self.agree.setEnabled(worked.edited is not None and named and not worked.changes_nothing)
        self.hint.setText(arrival(worked) if named else tr("Name the structure that it goes into."))
        self._pages.setCurrentIndex(1)

    def _list_tables(self, worked: Outcome) -> None:
        words = [
            tr("Table {number}: {heading}", number=place, heading=shortened(grid.heading) or tr("without a heading"))
            for place, grid in enumerate(worked.grids, 1)
        ]
        if [self.tables.itemText(place) for place in range(self.tables.count())] != words:
            self.tables.clear()
            self.tables.addItems(words)
        self.tables.setVisible(len(words) > 1)

    def _show_table(self) -> None:
        worked, draft, table = self._outcome, self._draft, self._shown_table
        if worked is None or draft is None or table >= len(worked.grids):
            return
        grid = worked.grids[table]
        matrix = worked.found if isinstance(worked.found, Matrix) else None
        headers = matrix.tables[table].headers if matrix else (grid.rows[0][0],)
        if matrix:
            bad = {
                (cell.row, cell.place): tr("“{text}” was not understood", text=shortened(cell.text))
                for cell in matrix.unread
                if cell.table == table
            }
        else:
            heads = [text.strip() for text in grid.rows[0][1]]
            bad = {(cell.row, heads.index(cell.column)): str(cell) for cell in worked.bad if cell.column in heads}
        self.rows.show(
            grid,
            words=column_words(draft, worked, table),
            left_out=left_out(draft, worked, table),
            headers=frozenset(headers),
            bad=bad,
        )

    def _show_place(self, place: Place) -> None:
        if place.table != self._shown_table and place.table < self.tables.count():
            self.tables.setCurrentIndex(place.table)
            self._show_table()
        self.table.bring(self.rows.place_of(place.row, place.column))

    def _show_problem(self, sentence: str) -> None:
        self.failed.setText(sentence)
        self._pages.setCurrentIndex(2)
        self.agree.setEnabled(False)
        self.cancel.setText(tr("Close"))

    def _show_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.hint.setText(tr(_READING) if busy else "")

    # --- laying out ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Import {name}", name=shortened(self._source.name)), "heading"))
        self._pages = QStackedWidget()
        self.failed = plain_label("", "", wrap=True)
        for page in (_centred(plain_label(tr(_READING), "muted")), self._page(), _centred(self.failed)):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(160)
        self.bar.setVisible(False)
        self.agree.setProperty("role", "primary")
        self.agree.setEnabled(False)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        for widget in (self.tally, self.hint, self.bar):
            bottom.addWidget(widget)
        if large_words():
            bottom.setStretchFactor(self.tally, 1)
            bottom.setStretchFactor(self.hint, 1)
        else:
            bottom.addStretch()
        for button, run in ((self.cancel, self.reject), (self.agree, self.accept)):
            button.setAutoDefault(False)  # Return in a name must not let it come in
            button.clicked.connect(run)
            bottom.addWidget(button)
        column.addLayout(bottom)

    def _page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.tables)
        left.addWidget(self.problem)
        left.addWidget(self.table, 1)
        left.addWidget(self.heads_hint)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.problem.setVisible(False)
        return page


def _centred(label: QLabel) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "card")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(40, 40, 40, 40)
    inside.addWidget(label)
    return frame
