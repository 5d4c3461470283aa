"""The table as it was read, with a menu above each column for what it is."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QTableView

from planner.language import tr
from planner.ui.importing.table_rows import TableRows
from planner.ui.look.dialog_size import with_words
from planner.ui.widgets.plain import plain_button

_WIDEST = 260
_NARROWEST = 70
_ROW = 32
_MEASURED = 200  # rows


class Offer(NamedTuple):
    """An entry of the menu above a column.

    Attributes:
        words: what it says.
        chosen: is the column this?
        run: makes it this.
        group: the menu within the menu that it stands in; empty for none.
    """

    words: str
    chosen: bool
    run: Callable[[], object]
    group: str = ""


class TableView(QTableView):
    """Shows a table; a click on the head of a column, or Alt+Down in it, asks what the column is."""

    def __init__(self, rows: TableRows, offers: Callable[[int], Sequence[Offer]]) -> None:
        """Show rows; ``offers`` gives the menu of a column, none where it cannot be changed."""
        super().__init__()
        self._rows, self._offers = rows, offers
        self.setModel(rows)
        self.setAccessibleName(tr("The table as it was read"))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(with_words(_ROW))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.hide()  # it would stand out, and selecting everything has no use here
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_MEASURED)
        head.setMinimumSectionSize(_NARROWEST)
        head.setMaximumSectionSize(_WIDEST)
        head.sectionClicked.connect(self.ask_about)
        rows.modelReset.connect(self.resizeColumnsToContents)

    def menu_of(self, column: int) -> QMenu | None:
        """Give the menu of a column; None where nothing can be chosen."""
        offers = self._offers(column)
        if not offers:
            return None
        menu = QMenu(self)
        groups: dict[str, QMenu] = {"": menu}
        for offer in offers:
            if offer.group not in groups:
                groups[offer.group] = menu.addMenu(plain_button(offer.group))
            action = groups[offer.group].addAction(plain_button(offer.words))
            action.setCheckable(True)
            action.setChecked(offer.chosen)
            action.triggered.connect(offer.run)
        return menu

    def ask_about(self, column: int) -> None:
        """Open the menu of a column below its head."""
        menu = self.menu_of(column)
        if menu is not None:
            head = self.horizontalHeader()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(head.mapToGlobal(QPoint(head.sectionViewportPosition(column), head.height())))

    def bring(self, index: QModelIndex) -> None:
        """Bring a cell into sight and make it the current one."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu of the current column with Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.ask_about(max(0, self.currentIndex().column()))
        else:
            super().keyPressEvent(event)
