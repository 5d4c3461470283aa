"""A list of cards, as wide as itself, that are drawn rather than edited in place."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QListView, QWidget

from planner.ui.widgets.menu import menu_place
from planner.ui.widgets.viewport import give_viewport

_STEP = 24  # pixels that one notch of the wheel scrolls, thrice


class CardList(QListView):
    """Cards one below the other.

    Signals:
        chosen: the user chose the card in this row.
        menu_asked: the menu of a row is wanted at a point of the screen.
    """

    chosen = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start without cards; screen readers say the name."""
        super().__init__(parent)
        give_viewport(self)
        self.setAccessibleName(name)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_STEP)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current row."""
        index, point = menu_place(self, event)
        if index.isValid():
            self.menu_asked.emit(index.row(), point)
