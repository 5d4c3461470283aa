"""The buttons on the board that add an owner, one in each section."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QPushButton, QWidget

from planner.language import mark, tr
from planner.model.vocabulary import OwnerKind
from planner.ui.intents.owners import OwnerIntents
from planner.ui.menus.context import Menus

_WORDS = {
    OwnerKind.ROLE.value: (mark("+ Add role"), mark("Add a role")),
    OwnerKind.PARTNER.value: (mark("+ Add partner"), mark("Add a partner")),
    OwnerKind.DEPARTMENT.value: (mark("+ Add department"), mark("Add a department")),
}
"""What a button says, in sight and to screen readers."""


class Adds:
    """A button by kind of owner, made when it is first placed."""

    def __init__(self, ground: QWidget, owners: OwnerIntents, menus: Menus) -> None:
        """Stand on a ground; ``menus`` offers what there is to choose from."""
        self._ground, self._owners, self._menus = ground, owners, menus
        self._buttons: dict[str, QPushButton] = {}

    def place(self, boxes: Mapping[str, QRectF]) -> None:
        """Show a button for each of these kinds of owners, and where it stands."""
        for kind, box in boxes.items():
            if kind not in self._buttons:
                self._buttons[kind] = self._button(kind)
            self._buttons[kind].setGeometry(box.toRect())
        for kind, button in self._buttons.items():
            button.setVisible(kind in boxes)

    def _button(self, kind: str) -> QPushButton:
        words, spoken = _WORDS[kind]
        button = QPushButton(tr(words), self._ground)
        button.setProperty("role", "ghost")
        button.setAccessibleName(tr(spoken))
        button.clicked.connect(partial(self._add, kind, button))
        return button

    def _add(self, kind: str, button: QPushButton) -> None:
        menu = self._menus.of_new_owner(button, kind)
        if menu is None:
            self._owners.add(kind)
        else:
            menu.popup(button.mapToGlobal(QPoint(12, button.height() // 2)))
