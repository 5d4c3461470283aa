"""The lists beside a table: its owners with their kinds, its areas, and what could not be read."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QListWidget, QMenu, QTreeWidget, QTreeWidgetItem

from planner.language import tr
from planner.model.vocabulary import OwnerKind
from planner.ui.importing.words import KINDS
from planner.ui.widgets.plain import plain_tip, shortened

_KIND_WIDTH = 108
_KEY = Qt.ItemDataRole.UserRole


class OwnerLine(NamedTuple):
    """An owner of the table: its name, its kind, and why it is of that kind, which may be empty."""

    name: str
    kind: OwnerKind
    because: str


class OwnersList(QTreeWidget):
    """Owners with their kinds; a click on a kind, Return, or R, P and D change it for all that are selected.

    Signals:
        kind_chosen: the names of owners, and the kind that they are now.
    """

    kind_chosen = Signal(list, object)

    def __init__(self) -> None:
        """Start without owners."""
        super().__init__()
        _plain_list(self, tr("Owners and their kinds"), 2)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(lambda item, _column: self.ask(item))

    def show_owners(self, owners: Sequence[OwnerLine]) -> None:
        """Show owners; what was selected stays selected."""
        before = {item.data(0, _KEY) for item in self.selectedItems()}
        self.clear()
        for owner in owners:
            item = QTreeWidgetItem([shortened(owner.name), f"{tr(KINDS[owner.kind])} ▾"])
            item.setData(0, _KEY, owner.name)
            item.setToolTip(0, plain_tip(owner.name))
            item.setToolTip(1, plain_tip(owner.because))
            self.addTopLevelItem(item)
            item.setSelected(owner.name in before)

    def menu_of(self, item: QTreeWidgetItem) -> QMenu:
        """Give the menu of kinds for an owner, or for all that are selected with it."""
        menu = QMenu(self)
        for kind, words in KINDS.items():
            menu.addAction(tr(words)).triggered.connect(lambda _checked, kind=kind: self._choose(item, kind))
        return menu

    def ask(self, item: QTreeWidgetItem) -> None:
        """Open the menu of kinds beside an owner."""
        menu = self.menu_of(item)
        menu.aboutToHide.connect(menu.deleteLater)
        box = self.visualItemRect(item)
        menu.popup(self.viewport().mapToGlobal(QPoint(self.columnViewportPosition(1), box.bottom())))

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 1:
            self.ask(item)

    def _choose(self, item: QTreeWidgetItem, kind: OwnerKind) -> None:
        chosen = self.selectedItems()
        items = chosen if any(other is item for other in chosen) else [item]
        self.kind_chosen.emit([other.data(0, _KEY) for other in items], kind)


class AreasList(QTreeWidget):
    """Areas with the number of their functions."""

    def __init__(self) -> None:
        """Start without areas."""
        super().__init__()
        _plain_list(self, tr("Areas and the number of their functions"), 2)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)

    def show_areas(self, areas: Mapping[str, int]) -> None:
        """Show areas by name with the number of their functions."""
        self.clear()
        for name, number in areas.items():
            item = QTreeWidgetItem([shortened(name) or tr("Without an area"), str(number)])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            item.setToolTip(0, plain_tip(name))
            self.addTopLevelItem(item)


class Place(NamedTuple):
    """What there is to tell, and the cell that it is about: its table, the number of its row, its column."""

    words: str
    table: int = -1
    row: int = 0
    column: int = 0


class UnreadList(QListWidget):
    """What could not be read; a click shows its cell.

    Signals:
        place_chosen: a Place with a cell.
    """

    place_chosen = Signal(object)

    def __init__(self) -> None:
        """Start with nothing to tell."""
        super().__init__()
        self.setAccessibleName(tr("What could not be read, and what else there is to tell"))
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._choose)
        self.itemClicked.connect(lambda item: self._choose(self.row(item)))
        self._places: Sequence[Place] = ()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show what there is to tell."""
        self._places = ()
        self.clear()
        self.addItems([place.words for place in places])
        self._places = places

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._places) and self._places[row].table >= 0:
            self.place_chosen.emit(self._places[row])


def _plain_list(view: QTreeWidget, name: str, columns: int) -> None:
    view.setAccessibleName(name)
    view.setColumnCount(columns)
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    head = view.header()
    head.setStretchLastSection(False)
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    if columns > 1:
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, _KIND_WIDTH)
