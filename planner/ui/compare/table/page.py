"""The table: what changes for each function, in words; sorted, filtered, copied and chosen from."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout

from planner.language import mark, number_words, tr, trn
from planner.model.compare.movement import Movement
from planner.ui.compare.compared import Compared
from planner.ui.compare.movement_words import MOVEMENTS
from planner.ui.compare.page import ComparePage
from planner.ui.compare.table.change_table import ChangeTable
from planner.ui.compare.table.rows import TableRows
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.widgets.plain import plain_label

ANY = mark("Any movement")


class TablePage(ComparePage):
    """Shows a comparison as a table; the accessible twin of the flow."""

    def __init__(self, selection: Selection, appearance: Appearance) -> None:
        """Start without a comparison."""
        super().__init__()
        self.rows = TableRows(self)
        self.search, self.movements = QLineEdit(self), QComboBox(self)
        self._number = plain_label("", "muted")
        self.table = ChangeTable(self.rows, selection, appearance, self)
        self.table.opened.connect(lambda function: self.board_asked.emit("function", function))
        self.search.textChanged.connect(self.rows.search)
        self.movements.activated.connect(lambda _: self.rows.choose_movement(self._movement()))
        self.rows.modelReset.connect(self._tell_number)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.addLayout(self._head())
        column.addWidget(self.table, 1)

    def show_compared(self, compared: Compared) -> None:
        """List the functions of a comparison; the place in the list is kept."""
        self._offer(compared.comparison.counted(compared.ownership))
        self.rows.show_compared(compared)

    def _offer(self, counts: Mapping[Movement, int]) -> None:
        """Offer these movements; the one that is chosen stays, also where no function has it any more."""
        chosen = self._movement()
        offered = [m for m in MOVEMENTS if m in counts or m is chosen]
        self.movements.clear()
        self.movements.addItem(tr(ANY), None)
        for movement in offered:
            number = number_words(counts.get(movement, 0))
            self.movements.addItem(f"{movement.sign} {movement.words} ({number})", movement)
        self.movements.setCurrentIndex(offered.index(chosen) + 1 if chosen in offered else 0)

    def _movement(self) -> Movement | None:
        """The movement that is chosen; None for any."""
        word = self.movements.currentData()  # Qt gives the plain text back
        return Movement(word) if word else None

    def _tell_number(self) -> None:
        listed, total = len(self.rows.rows), self.rows.total
        every, some = number_words(total), number_words(listed)
        functions = trn(total, "{number} function", "{number} functions", number=every)
        self._number.setText(functions if listed == total else tr("{n} of {all}", n=some, all=every))

    def _head(self) -> QHBoxLayout:
        self.search.setPlaceholderText(tr("Find in the table"))
        self.search.setAccessibleName(tr("Find in the table"))
        self.search.setClearButtonEnabled(True)
        self.movements.setAccessibleName(tr("Movement"))
        self.movements.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout()
        row.addWidget(self.search, 2)
        row.addWidget(self.movements)
        row.addWidget(self._number)
        row.addStretch(3)
        return row
