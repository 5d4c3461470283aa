"""The dialog that copies a structure with other owners in the places of some."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, tr
from planner.model.change import Edit, in_one_step
from planner.model.edits.owners import add_owners
from planner.model.edits.structure_from import structure_from
from planner.model.edits.structures import add_structure, delete_structure
from planner.model.ids import RecordKind, new_id
from planner.model.records import Owner
from planner.model.text import MAX_TEXT
from planner.ui.fields.record_choices import by_name
from planner.ui.look.dialog_size import open_at
from planner.ui.session import Session
from planner.ui.widgets.boxes import DropBox
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.widgets.viewport import scrolled

NOBODY = mark("Nobody")
_HINT = mark(
    "Choose who stands in the place of each owner in the copy, or type the name of a new one. Where one stands in for "
    "several, it holds all that they held."
)

_SIZE = QSize(640, 600)


class CopyWithOthers(QDialog):
    """The owners of a structure, each with a choice of who stands in its place: itself until that is changed."""

    def __init__(self, session: Session, structure: str, parent: QWidget | None) -> None:
        """Ask about the owners of a structure."""
        super().__init__(parent)
        self._session, self._structure = session, structure
        self._place, self._owners = session.model.structures[structure], session.model.owners
        self.setWindowTitle(tr("Copy with other owners"))
        open_at(self, _SIZE)
        self.name = QLineEdit(tr("{name} (copy)", name=self._place.name))
        self.name.setMaxLength(MAX_TEXT)
        self.name.setAccessibleName(tr("Name of the copy"))
        self.boxes = {owner: self._box(owner) for owner in self._place.in_board_order(list(self._place.owners))}
        self.make, cancel = QPushButton(tr("Make the copy")), QPushButton(tr("Cancel"))
        self.make.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addStretch()
        for button, run in ((cancel, self.reject), (self.make, self.accept)):
            button.setAutoDefault(False)  # Return behind a name must not make it
            button.clicked.connect(run)
            row.addWidget(button)
        self.name.returnPressed.connect(self.accept)
        self.name.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(
            plain_label(tr("Copy {name} with other owners", name=shortened(self._place.name)), "heading", wrap=True)
        )
        column.addWidget(plain_label(tr(_HINT), "muted", wrap=True))
        column.addWidget(plain_label(tr("Name of the copy"), "small"))
        column.addWidget(self.name)
        column.addWidget(self._list(), 1)
        column.addLayout(row)
        self.name.setFocus()
        self.name.selectAll()

    def accept(self) -> None:
        """Make the copy and show it."""
        name, copy = self.name.text().strip(), new_id(RecordKind.STRUCTURE)
        if self.make.isEnabled() and self._session.apply(
            tr("Add structure {name}", name=shortened(name)), self._edit(copy, name)
        ):
            self._session.show_structure(copy)
            super().accept()

    def _edit(self, copy: str, name: str) -> Edit:
        """The edit that makes the copy; owners that are new enter the model first."""
        new: dict[str, Owner] = {}
        owners = {owner: self._successor(owner, new) for owner in self.boxes}
        changed = {owner: successor for owner, successor in owners.items() if successor != owner}
        made = partial(structure_from, source=self._structure, copy=copy, name=name, owners=changed)
        if not new:
            return made
        # An owner enters the model by a seat: it gets one for as long as the step takes.
        lobby = new_id(RecordKind.STRUCTURE)
        return in_one_step(
            partial(add_structure, structure=lobby, name=name),
            partial(add_owners, structure=lobby, owners=new),
            made,
            partial(delete_structure, structure=lobby),
        )

    def _successor(self, owner: str, new: dict[str, Owner]) -> str | None:
        """Who stands in the place of an owner; a name that nobody has becomes a new owner of its kind."""
        box = self.boxes[owner]
        if box.itemText(box.currentIndex()) == box.currentText():
            return box.currentData() or None
        typed = " ".join(box.currentText().split())
        known: dict[str, str] = {box.itemText(place).casefold(): box.itemData(place) for place in range(box.count())}
        known |= {record.name.casefold(): key for key, record in new.items()} | {"": ""}
        if typed.casefold() in known:
            return known[typed.casefold()] or None
        key = new_id(RecordKind.OWNER)
        new[key] = Owner(name=typed, kind=self._owners[owner].kind)
        return key

    def _box(self, owner: str) -> DropBox:
        box = DropBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(tr("Who stands in the place of {owner}", owner=self._owners[owner].name))
        seated = self._place.in_board_order(list(self._place.owners))
        others = [key for key in by_name(self._owners) if key not in self._place.owners]
        box.addItem(tr(NOBODY), "")
        for key in (*seated, *others):
            box.addItem(" ".join(self._owners[key].name.split()), key)
        box.setCurrentIndex(box.findData(owner))
        return box

    def _list(self) -> QScrollArea:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, (owner, box) in enumerate(self.boxes.items()):
            grid.addWidget(plain_label(self._owners[owner].name, wrap=True), row, 0)
            grid.addWidget(box, row, 1)
        grid.setRowStretch(len(self.boxes), 1)
        return scrolled(page)
