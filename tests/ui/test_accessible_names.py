"""Names for screen readers: whatever can have the keyboard says what it is, in every view and every dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from planner.model.finding import Question
from planner.storage.library import load_library
from planner.ui.about.dialog import About
from planner.ui.compare.pages import PAGES
from planner.ui.dialogs.messages import Message
from planner.ui.dialogs.owner_picker import OwnerPicker
from planner.ui.dialogs.template_picker import TemplatePicker
from planner.ui.dialogs.text_questions import TextQuestions
from planner.ui.findings.rules_dialog import RulesDialog
from planner.ui.key_sheet.sheet import KeySheet, key_groups
from planner.ui.library.add_from_library import AddFromLibrary
from planner.ui.sharing.dialog import ShareDialog
from planner.ui.structures.about import StructureAbout
from planner.ui.structures.checkpoints import CheckpointsDialog
from planner.ui.structures.copy_with_others import CopyWithOthers
from planner.ui.suggest.dialog import SuggestOwners
from planner.ui.what_if.dialog import WhatIf
from planner.ui.window.workspace import VIEWS


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def nameless(root: QWidget) -> list[str]:
    """What can have the keyboard under a widget, is in sight, and has no name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        reachable = widget.isVisibleTo(root) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not reachable or widget.isWindow() or widget.focusProxy() is not None:
            continue
        if not spoken(widget):
            found.append(" < ".join(_ancestors(widget)))
    return found


def _ancestors(widget: QWidget) -> list[str]:
    names = []
    step: QWidget | None = widget
    while step is not None and len(names) < 4:
        names.append(f"{type(step).__name__}#{step.objectName()}")
        step = step.parentWidget()
    return names


@pytest.fixture
def northwind(window):
    window.documents.new_from_template(next(t for t in window.templates if t.name.startswith("Northwind")))
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("view", VIEWS)
def test_everything_in_a_view_has_a_name(northwind, view):
    northwind.show_view(view)
    QApplication.processEvents()
    assert nameless(northwind) == []


@pytest.mark.parametrize("kind", ["function", "owner"])
def test_everything_in_the_details_has_a_name(northwind, kind):
    records = northwind.session.model.functions if kind == "function" else northwind.session.model.owners
    northwind.selection.show(kind, next(iter(records)))
    northwind.show_details()
    QApplication.processEvents()
    assert nameless(northwind) == []


@pytest.mark.parametrize("section", ["goal", "tool", "handoff", "cadence", "decision", "next_review"])
def test_everything_in_the_agreements_has_a_name(northwind, section):
    northwind.show_view("agreements")
    northwind.workspace.agreements.reveal(section, "")
    QApplication.processEvents()
    assert nameless(northwind) == []


@pytest.mark.parametrize("page", PAGES)
def test_everything_in_a_comparison_has_a_name(northwind, page):
    northwind.show_view("compare")
    compare = northwind.workspace.compare
    compare.show_page(page)
    QApplication.processEvents()
    assert nameless(northwind) == []


def test_everything_on_the_welcome_page_has_a_name(window):
    assert nameless(window) == []


def test_everything_in_the_overlays_has_a_name(northwind):
    for command in ("palette", "find"):
        northwind.actions_by_id[command].trigger()
        assert nameless(northwind) == []


DIALOGS = {
    "about": About,
    "key sheet": lambda w: KeySheet(key_groups(w.commands), w),
    "rules": lambda w: RulesDialog(w.session, w.appearance, "", w),
    "library": lambda w: AddFromLibrary(w.session, load_library(), w.appearance, w),
    "suggest": lambda w: SuggestOwners(w.session, w.appearance, w),
    "what if": lambda w: WhatIf(w.session, w.appearance, next(iter(w.session.model.owners)), w),
    "checkpoints": lambda w: CheckpointsDialog(w.session, w.appearance, w.dialogs, w),
    "copy": lambda w: CopyWithOthers(w.session, w.session.structure, w),
    "structure": lambda w: StructureAbout(w.session, w.appearance, w.session.structure, w),
    "assign": lambda w: OwnerPicker(w.session, next(iter(w.session.model.functions)), w.appearance, w),
    "templates": lambda w: TemplatePicker(w.templates, w.appearance, w),
    "questions": lambda w: TextQuestions("Park", ["Why?", Question("Which?", ("one", "two"))], w),
    "sharing": lambda w: ShareDialog("copy", w.session.model, w.appearance, w),
    "message": lambda w: Message("It could not be read.", w.appearance, w, offers=("Try again",)),
}
"""Every dialog that can be opened without a file, a table or another version."""


@pytest.mark.parametrize("made", DIALOGS.values(), ids=list(DIALOGS))
def test_everything_in_a_dialog_has_a_name(northwind, made):
    dialog = made(northwind)
    dialog.show()
    QApplication.processEvents()
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.close()


def test_the_search_for_nameless_widgets_finds_one(qtbot):
    root = QWidget()
    QVBoxLayout(root).addWidget(QPushButton())
    qtbot.addWidget(root)
    root.show()
    assert nameless(root) == ["QPushButton# < QWidget#"]


def test_every_action_has_words(northwind):
    assert [key for key, action in northwind.actions_by_id.items() if not action.text().strip()] == []
