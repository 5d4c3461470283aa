"""Choosing who holds which ownership on a function."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, tr
from planner.model.vocabulary import Ownership
from planner.ui.dialogs.button_row import button_row
from planner.ui.dialogs.owner_list import HELD, ID, OwnerRow, OwnerRows
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at
from planner.ui.look.marks import draw_badge
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened

_WORDS = {
    Ownership.DECISION: mark("&Decides"),
    Ownership.EXECUTION: mark("&Executes"),
    Ownership.INPUT: mark("Gives &input"),
    Ownership.REVIEW: mark("&Reviews"),
}
_ALREADY = {
    Ownership.DECISION: mark("{owner} already decides it."),
    Ownership.EXECUTION: mark("{owner} already executes it."),
    Ownership.INPUT: mark("{owner} already gives input on it."),
    Ownership.REVIEW: mark("{owner} already reviews it."),
}
_SIZE = QSize(460, 520)
_BADGE = 16
_LONGEST = 200  # characters of a name
_ICON = QSize(_BADGE + 4, _BADGE)  # with room before the words


class OwnerPicker(QDialog):
    """A searchable list of the owners of the structure shown, and the four ownerships.

    Letters go to the search; the arrows walk the list from there. In the list D, E, I and R choose the ownership, in
    the search Alt with the letter does. Return assigns.
    """

    def __init__(self, session: Session, function: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Ask who holds what on this function in the structure that is shown."""
        super().__init__(parent)
        self._appearance = appearance
        place = session.model.structures[session.structure]
        name = session.model.functions[function].name
        self.setWindowTitle(tr("Assign"))
        open_at(self, _SIZE)
        self._rows = OwnerRows(session.model, session.structure, function)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._rows)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search = self._make_search()
        self._list = self._make_list()
        self._choices = QButtonGroup(self)
        buttons, self._give = button_row(self, tr("Assign"))
        self._none = plain_label("", "muted", wrap=True)
        self._lay_out(name, place.name, buttons)
        self._choose(next((o for o in Ownership if not place.owners_with(function, o)), Ownership.INPUT))
        self._filter("")
        self._search.setFocus()

    @property
    def answer(self) -> tuple[str, str] | None:
        """The owner's id and the ownership, when both are chosen and new."""
        owner, ownership = self._owner(), self._ownership()
        if owner is None or ownership in owner.data(HELD):
            return None
        return str(owner.data(ID)), ownership.value

    def accept(self) -> None:
        """Close with the answer, if there is one."""
        if self.answer is not None:
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send arrows from the search to the list, and letters of ownerships in the list to the choices."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._search and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self._list.setFocus()
                return self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            if watched is self._list:
                return self._typed_in_list(event)
        return super().eventFilter(watched, event)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(tr("Find an owner"))
        search.setAccessibleName(tr("Find an owner"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._filter)
        search.installEventFilter(self)
        return search

    def _make_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(tr("Owners"))
        view.setModel(self._shown)
        self._drawing = OwnerRow(self._appearance)
        view.setItemDelegate(self._drawing)
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.selectionModel().selectionChanged.connect(self._follow)
        view.doubleClicked.connect(self.accept)
        view.installEventFilter(self)
        return view

    def _lay_out(self, function: str, structure: str, buttons: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(
            plain_label(tr("Assign {function}", function=shortened(function, _LONGEST)), "heading", wrap=True)
        )
        column.addWidget(
            plain_label(tr("in {structure}", structure=shortened(structure, _LONGEST)), "muted", wrap=True)
        )
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        column.addLayout(self._choice_grid())
        column.addSpacing(8)
        column.addLayout(buttons)

    def _choice_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, ownership in enumerate(Ownership):
            button = QPushButton(tr(_WORDS[ownership]))
            button.setAccessibleName(tr(_WORDS[ownership]).replace("&", ""))
            button.setIcon(QIcon(self._badge(ownership)))
            button.setIconSize(_ICON)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(self._follow)
            self._choices.addButton(button, place)
            grid.addWidget(button, 0, place)
        return grid

    def _badge(self, ownership: Ownership) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(_ICON * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_badge(painter, QRectF(0, 0, _BADGE, _BADGE), ownership, self._appearance.theme)
        painter.end()
        return picture

    # --- choosing -----------------------------------------------------------------------------------------------

    def _choose(self, ownership: Ownership) -> None:
        self._choices.button(list(Ownership).index(ownership)).setChecked(True)
        self._follow()

    def _ownership(self) -> Ownership:
        return list(Ownership)[self._choices.checkedId()]

    def _owner(self) -> QModelIndex | None:
        chosen = self._list.selectionModel().selectedIndexes()
        return chosen[0] if chosen else None

    def _filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        if self._owner() is None and self._shown.rowCount():
            self._select(0)
        self._follow()

    def _step(self, step: int) -> bool:
        owner = self._owner()
        self._select((owner.row() if owner is not None else -1) + step)
        return True

    def _select(self, row: int) -> None:
        place = self._shown.index(max(0, min(row, self._shown.rowCount() - 1)), 0)
        self._list.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _typed_in_list(self, event: QKeyEvent) -> bool:
        letter = event.text().upper()
        for ownership in Ownership:
            if letter == ownership.letter:
                self._choose(ownership)
                return True
        return False

    def _follow(self) -> None:
        owner = self._owner()
        self._give.setEnabled(self.answer is not None)
        words = ""
        if not self._rows.rowCount():
            words = tr("This structure has no owners yet. Add a role, a partner or a department first.")
        elif owner is None:
            words = tr("No owner has this name.")
        elif self.answer is None:
            words = tr(_ALREADY[self._ownership()], owner=shortened(str(owner.data()), _LONGEST))
        self._none.setText(words)
