"""The menus about structures: what can be done with one, and the ways to a new one."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.language import tr
from planner.ui.intents.structures import StructureIntents
from planner.ui.session import Session
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_button
from planner.ui.words.structures import DEFAULT_AFTER


def structure_menu(parent: QWidget, session: Session, intents: StructureIntents, structure: str) -> QMenu:
    """Give the menu of a structure."""
    menu, model = passing_menu(parent), session.model
    record = model.structures[structure]
    menu.addAction(tr("Rename…"), partial(intents.rename, structure))
    menu.addAction(tr("About this structure…"), partial(intents.describe, structure))
    today = menu.addAction(tr("This is today"), partial(intents.set_baseline, structure, baseline=not record.baseline))
    _check(today, record.baseline)
    _add_after(menu, session, intents, structure)
    menu.addSeparator()
    menu.addAction(tr("Duplicate…"), partial(intents.duplicate, structure))
    menu.addAction(tr("Copy with other owners…"), partial(intents.copy_with_others, structure))
    menu.addAction(tr("Keep a checkpoint…"), partial(intents.keep_checkpoint, structure))
    menu.addSeparator()
    for words, by in ((tr("Move left"), -1), (tr("Move right"), 1)):
        menu.addAction(words, partial(intents.move, structure, by)).setEnabled(intents.may_move(structure, by))
    menu.addSeparator()
    menu.addAction(tr("Delete…"), partial(intents.delete, structure)).setEnabled(len(model.structures) > 1)
    return menu


def new_structure_menu(parent: QWidget, session: Session, intents: StructureIntents) -> QMenu:
    """Give the menu of the ways to a new structure."""
    menu, shown = passing_menu(parent), session.structure
    menu.addAction(tr("Empty structure…"), intents.add)
    menu.addAction(tr("From a template…"), intents.add_from_template)
    if shown:
        name = plain_button(session.model.structures[shown].name)
        menu.addSeparator()
        menu.addAction(tr("Copy of {structure}…", structure=name), partial(intents.duplicate, shown))
        with_others = tr("Copy of {structure} with other owners…", structure=name)
        menu.addAction(with_others, partial(intents.copy_with_others, shown))
    return menu


def _add_after(menu: QMenu, session: Session, intents: StructureIntents, structure: str) -> None:
    """Offer what a structure comes after, where there are others."""
    model = session.model
    others = [key for key in model.structure_order() if key != structure]
    if not others:
        return
    named = model.structures[structure].after
    after = menu.addMenu(tr("Comes after"))
    _check(after.addAction(tr(DEFAULT_AFTER), partial(intents.set_after, structure, None)), named is None)
    after.addSeparator()
    for key in others:
        entry = after.addAction(plain_button(model.structures[key].name), partial(intents.set_after, structure, key))
        _check(entry, named == key)


def _check(entry: QAction, checked: bool) -> None:
    entry.setCheckable(True)
    entry.setChecked(checked)
