"""The menu of a cell: its letters, the clipboard, filling, and the menus of its function and its owner."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.language import tr
from planner.model.facts import Facts
from planner.model.matrix.cells import letters_in
from planner.model.vocabulary import Ownership
from planner.model.wording import capital
from planner.ui.matrix.table import MatrixTable
from planner.ui.matrix.words import functions_counted
from planner.ui.menus.context import Menus
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_button, shortened
from planner.ui.words.keys import keys_words

_LONGEST_NAME = 40


def cell_menu(parent: QWidget, table: MatrixTable, menus: Menus, facts: Facts) -> QMenu:
    """Give the menu of the chosen range; function and owner are those of the current cell."""
    menu = passing_menu(parent)
    editing, chosen = table.editing, table.chosen
    if chosen.functions:
        _add_letters(menu, table, facts)
        for group in (
            [(tr("Clear"), "Del", editing.clear)],
            [
                (tr("Cut"), "Ctrl+X", editing.cut),
                (tr("Copy"), "Ctrl+C", editing.copy),
                (tr("Copy with names"), "Ctrl+Shift+C", editing.copy_with_names),
                (tr("Paste"), "Ctrl+V", editing.paste),
            ],
            [(tr("Fill down"), "Ctrl+D", editing.fill_down), (tr("Fill right"), "Ctrl+R", editing.fill_right)],
        ):
            for words, keys, run in group:
                _entry(menu, f"{words}\t{keys_words(keys)}", run)
            menu.addSeparator()
    owner = chosen.owner
    if owner:
        _entry(menu, tr("Sort by this owner"), lambda: table.sort_asked.emit(owner))
        menu.addSeparator()
    if chosen.function:
        _add_menu(menu, menus.of_functions(menu, chosen.functions), _functions_words(facts, chosen.functions))
    elif chosen.area:
        _add_menu(menu, menus.of_area(menu, chosen.area), facts.model.areas[chosen.area].name)
    if owner:
        _add_menu(menu, menus.of_owner(menu, owner), facts.model.owners[owner].name)
    return menu


def _add_letters(menu: QMenu, table: MatrixTable, facts: Facts) -> None:
    shown, cells = table.cells.shown, table.chosen.cells
    held = frozenset.intersection(*(letters_in(facts.structure, cell) for cell in cells))
    for ownership in Ownership:
        words = f"{capital(shown.said(ownership))}\t{shown.key_of(ownership)}"
        entry = _entry(menu, words, lambda each=ownership: table.editing.toggle(each))  # type: ignore[misc]
        entry.setCheckable(True)
        entry.setChecked(ownership in held)


def _functions_words(facts: Facts, functions: list[str]) -> str:
    return facts.model.functions[functions[0]].name if len(functions) == 1 else functions_counted(len(functions))


def _add_menu(menu: QMenu, other: QMenu, name: str) -> None:
    """Hang a menu below a name; its keys mean something else here, so they are not told."""
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    other.setTitle(plain_button(shortened(" ".join(name.split()), _LONGEST_NAME)))
    for entry in other.actions():
        entry.setText(entry.text().partition("\t")[0])
    menu.addMenu(other)


def _entry(menu: QMenu, words: str, run: Callable[[], object]) -> QAction:
    entry = menu.addAction(words)
    entry.triggered.connect(lambda _checked: run())
    return entry
