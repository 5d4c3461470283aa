"""Add from the library…: functions, roles, partners and departments that others have needed, several at once."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.storage.library import Library
from planner.ui.library.delegate import LibraryRowDelegate
from planner.ui.library.picks import Shelf, picks_edit, picks_label
from planner.ui.library.rows import LibraryRows
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.segments import Segments

_SHELVES = (
    (Shelf.FUNCTIONS, mark("Functions")),
    (Shelf.ROLES, mark("Roles")),
    (Shelf.PARTNERS, mark("Partners")),
    (Shelf.DEPARTMENTS, mark("Departments")),
)
_SIZE = QSize(820, 600)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class AddFromLibrary(QDialog):
    """Ticks entries of the library and adds them to the structure that is shown, as one step.

    Ticks stay while the user searches and goes from shelf to shelf; the button counts them all. From the search the
    arrows walk the list, where Space ticks.
    """

    def __init__(
        self, session: Session, library: Library, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Offer the library for the structure that is shown."""
        super().__init__(parent)
        self._session, self._library = session, library
        self._structure = session.structure
        self.setWindowTitle(tr("Add from the library"))
        open_at(self, _SIZE)
        self._rows = LibraryRows(library, session.model, self._structure, self)
        self._rows.ticked_changed.connect(self._follow)
        self._rows.modelReset.connect(self._follow)
        self._drawing = LibraryRowDelegate(appearance)
        self._shelves = Segments(tr("Part of the library"))
        self._shelves.set_choices([(shelf, tr(words)) for shelf, words in _SHELVES])
        self._shelves.choose(Shelf.FUNCTIONS)
        self._shelves.chosen.connect(lambda key: self._rows.show_shelf(Shelf(key)))
        self._search = self._make_search()
        self._list = self._make_list()
        self._nothing = plain_label(tr("Nothing in this part of the library has these words."), "muted", wrap=True)
        self._add = QPushButton()
        self._add.setProperty("role", "primary")
        self._add.setDefault(True)
        self._add.clicked.connect(self.accept)
        self._lay_out(session.model.structures[self._structure].name)
        self._search.setFocus()
        self._follow()

    def accept(self) -> None:
        """Add what is ticked; a refusal leaves the dialog open."""
        picks = self._rows.ticked
        edit = picks_edit(self._session.model, self._structure, self._library, picks)
        if edit is not None and self._session.apply(picks_label(picks), edit):
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search into the list with the arrow down, and back to the search when letters are typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._search and event.key() == Qt.Key.Key_Down:
                return self._enter_list()
            if watched is self._list and event.text().isalnum() and not event.modifiers() & _COMMANDS:
                self._search.setFocus()
                self._search.insert(event.text())
                return True
        return super().eventFilter(watched, event)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(tr("Search the library"))
        search.setAccessibleName(tr("Search the library"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._rows.search)
        search.installEventFilter(self)
        return search

    def _make_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(tr("Library"))
        view.setModel(self._rows)
        view.setItemDelegate(self._drawing)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.installEventFilter(self)
        return view

    def _lay_out(self, structure: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Add from the library"), "heading"))
        words = f"{tr(self._library.title)}: {tr(self._library.description)}"
        column.addWidget(plain_label(words, "muted", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self._shelves)
        top.addWidget(self._search, 1)
        column.addLayout(top)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self._nothing)
        inside.addWidget(self._list)
        column.addWidget(card, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(
            plain_label(tr("What you add goes into {structure} only.", structure=structure), "muted", wrap=True), 1
        )
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        bottom.addWidget(cancel)
        bottom.addWidget(self._add)
        column.addLayout(bottom)

    # --- staying true -------------------------------------------------------------------------------------------

    def _enter_list(self) -> bool:
        self._list.setFocus()
        if not self._list.currentIndex().isValid():
            self._list.selectionModel().setCurrentIndex(
                self._rows.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        return True

    def _follow(self) -> None:
        count = len(self._rows.ticked)
        self._add.setText(tr("Add {n}", n=count) if count else tr("Add"))
        self._add.setEnabled(bool(count))
        self._nothing.setVisible(not self._rows.rowCount())
        self._list.setVisible(bool(self._rows.rowCount()))
