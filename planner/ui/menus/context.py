"""Context menus of functions, chips, owners and areas."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.language import mark, tr
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.dragging.drops import Carried
from planner.ui.intents.functions import FunctionIntents
from planner.ui.intents.owners import NEW_OWNER, OwnerIntents
from planner.ui.intents.structures import StructureIntents
from planner.ui.menus.structures import new_structure_menu, structure_menu
from planner.ui.session import Session
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_button
from planner.ui.words.keys import keys_words

_WHO = {
    Ownership.DECISION: mark("Who decides it"),
    Ownership.EXECUTION: mark("Who executes it"),
    Ownership.INPUT: mark("Who gives input on it"),
    Ownership.REVIEW: mark("Who reviews it"),
}


class Menus:
    """Builds the menu for what was clicked; every entry is one intent."""

    def __init__(
        self, session: Session, functions: FunctionIntents, owners: OwnerIntents, structures: StructureIntents
    ) -> None:
        """Offer these intents."""
        self._session, self._functions, self._owners, self._structures = session, functions, owners, structures

    def of_functions(self, parent: QWidget, functions: Sequence[str]) -> QMenu:
        """The menu of one or several functions in the list."""
        menu = passing_menu(parent)
        structure = self._session.model.structures[self._session.structure]
        if any(key not in structure.functions for key in functions):
            _entry(menu, tr("Put into {structure}", structure=structure.name), lambda: self._functions.place(functions))
            menu.addSeparator()
        elif all(structure.functions[key].parked for key in functions):
            _entry(menu, tr("Bring back into scope"), lambda: self._functions.bring_back(functions))
            menu.addSeparator()
        else:
            _entry(menu, tr("Assign…"), lambda: self._functions.assign(functions), "Ctrl+Return")
            _entry(menu, tr("Park…"), lambda: self._functions.park(functions))
            if len(functions) == 1:
                self._add_undecided(menu, functions[0])
            menu.addSeparator()
        if len(functions) == 1:
            _entry(menu, tr("Rename…"), lambda: self._functions.rename(functions[0]), "F2")
            _entry(menu, tr("Duplicate"), lambda: self._functions.duplicate(functions), "Ctrl+D")
        if all(key in structure.functions for key in functions):
            take_out = partial(self._functions.take_out, functions)
            _entry(menu, tr("Take out of {structure}", structure=structure.name), take_out, "Del")
        _entry(menu, tr("Delete from the model…"), lambda: self._functions.delete(functions), "Shift+Del")
        return menu

    def of_chip(self, parent: QWidget, chip: Carried) -> QMenu:
        """The menu of a function on a card."""
        menu = passing_menu(parent)
        owner = self._session.model.owners[chip.owner].name
        _entry(
            menu,
            tr("Take from {owner}", owner=owner),
            lambda: self._functions.unassign(chip.function, chip.owner, chip.ownership),
            "Del",
        )
        menu.addSeparator()
        for entry in self.of_functions(menu, [chip.function]).actions():
            menu.addAction(entry)
        return menu

    def of_owner(self, parent: QWidget, owner: str) -> QMenu:
        """The menu of a card."""
        menu = passing_menu(parent)
        record = self._session.model.owners[owner]
        structure = self._session.model.structures[self._session.structure]
        _entry(menu, tr("Rename…"), lambda: self._owners.rename(owner), "F2")
        _entry(menu, tr("Duplicate"), lambda: self._owners.duplicate(owner), "Ctrl+D")
        if record.kind == OwnerKind.ROLE:
            vacant = structure.owners[owner].people_of(record.kind) == 0
            words = tr("Mark as filled") if vacant else tr("Mark as vacant")
            _entry(menu, words, lambda: self._owners.set_vacant(owner, vacant=not vacant))
        _entry(menu, tr("What if it leaves…"), lambda: self._owners.explore_absence(owner))
        menu.addSeparator()
        remove = partial(self._owners.remove, owner)
        _entry(menu, tr("Remove from {structure}", structure=structure.name), remove, "Del")
        _entry(menu, tr("Delete from the model…"), lambda: self._owners.delete(owner), "Shift+Del")
        return menu

    def of_area(self, parent: QWidget, area: str) -> QMenu:
        """The menu of an area heading."""
        menu = passing_menu(parent)
        _entry(menu, tr("Add a function here…"), lambda: self._functions.add(area))
        menu.addSeparator()
        _entry(menu, tr("Rename the area…"), lambda: self._functions.rename_area(area), "F2")
        _entry(menu, tr("Duplicate the area"), lambda: self._functions.duplicate_area(area), "Ctrl+D")
        _entry(menu, tr("Delete the area"), lambda: self._functions.delete_area(area))
        return menu

    def of_structure(self, parent: QWidget, structure: str) -> QMenu:
        """The menu of a structure."""
        return structure_menu(parent, self._session, self._structures, structure)

    def of_new_structure(self, parent: QWidget) -> QMenu:
        """The ways to a new structure."""
        return new_structure_menu(parent, self._session, self._structures)

    def of_new_owner(self, parent: QWidget, kind: str) -> QMenu | None:
        """Owners of this kind that the model has and the structure has not; None when there are none."""
        model = self._session.model
        seated = model.structures[self._session.structure].owners
        others = sorted((o.name, key) for key, o in model.owners.items() if o.kind == kind and key not in seated)
        if not others:
            return None
        menu = passing_menu(parent)
        _entry(menu, tr(NEW_OWNER[kind]), lambda: self._owners.add(kind))
        menu.addSeparator()
        for name, key in others:
            _entry(menu, name, partial(self._owners.seat, key))
        return menu

    def _add_undecided(self, menu: QMenu, function: str) -> None:
        marks = menu.addMenu(tr("Undecided"))
        undecided = self._session.model.structures[self._session.structure].functions[function].undecided
        for ownership in Ownership:
            marked = ownership in undecided
            run = partial(self._functions.mark_undecided, function, ownership, undecided=not marked)
            entry = _entry(marks, tr(_WHO[ownership]), run)
            entry.setCheckable(True)
            entry.setChecked(marked)


def _entry(menu: QMenu, words: str, run: Callable[[], object], keys: str = "") -> QAction:
    action = menu.addAction("\t".join(filter(None, (plain_button(words), keys_words(keys)))))
    action.triggered.connect(lambda _checked: run())
    return action
