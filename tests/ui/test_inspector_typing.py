"""What is typed in the inspector belongs to its function until it is finished, taken back or has nowhere to go."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from planner.model.edits.functions import delete_function, set_function, set_placement
from tests.ui.inspector_desk import DATA, SEO, InspectorDesk, S, typed


@pytest.fixture
def desk(qtbot, qapp):
    return InspectorDesk(qtbot, qapp)


@pytest.fixture
def function(desk):
    """The page of Data quality, with everything unfolded."""
    return desk.choose_data_quality()


def test_typing_goes_on_while_the_model_changes_elsewhere(desk, function):
    row = function.row("name")
    typed(row, "Data he", key=None)
    row.editor.setCursorPosition(2)
    desk.session.apply("Effort", partial(set_placement, structure=S, function=DATA, effort=0.4))
    assert (row.editor.text(), row.editor.cursorPosition()) == ("Data he", 2)
    assert row.editor.hasFocus()
    assert function.row("effort").editor.text() == "0.4"


def test_what_was_typed_belongs_to_the_function_it_was_typed_for(desk, function):
    typed(function.row("name"), "Data health", key=None)
    desk.selection.choose_functions([SEO])
    assert desk.session.model.functions[DATA].name == "Data health"
    assert desk.session.model.functions[SEO].name == "SEO"
    assert function.row("name").editor.text() == "SEO"


@pytest.mark.parametrize(("field", "text"), [("name", "Pricing"), ("tools", "Web analytics"), ("area", "Brand")])
def test_what_was_typed_about_a_function_that_is_gone_goes_with_it(desk, function, field, text):
    refused = []
    desk.session.refused.connect(refused.append)
    row = function.row(field)
    QTest.keyClicks(row.editor if field == "name" else row.editor.findChild(QLineEdit), text)
    desk.session.apply("Delete", partial(delete_function, function=DATA))
    without = desk.session.model
    desk.inspector.commit_pending()
    assert desk.session.model is without
    assert refused == []


def test_what_was_typed_is_finished_before_saving(desk, function):
    typed(function.row("name"), "Data health", key=None)
    desk.inspector.commit_pending()
    assert desk.session.model.functions[DATA].name == "Data health"


def test_escape_takes_back_what_was_typed(desk, function):
    typed(function.row("name"), "Something", key=Qt.Key.Key_Escape)
    assert function.row("name").editor.text() == "Data quality"
    assert desk.session.undo_label == ""


@pytest.mark.parametrize("key", ["name", "area", "description"])
def test_undo_in_a_finished_field_is_that_of_the_document(desk, function, key):
    undo = QShortcut(QKeySequence.StandardKey.Undo, desk.inspector)
    undo.activated.connect(desk.session.undo)
    before = desk.session.model
    editor = function.row(key).editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_X)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.model is not before

    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert desk.session.model is before


def test_undo_while_typing_takes_back_what_was_typed(desk, function):
    undo = QShortcut(QKeySequence.StandardKey.Undo, desk.inspector)
    undo.activated.connect(desk.session.undo)
    desk.session.apply("Effort", partial(set_placement, structure=S, function=DATA, effort=0.4))
    editor = function.row("name").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_X)
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Data quality"
    assert desk.session.undo_label == "Effort"


def test_a_hidden_inspector_catches_up_when_it_is_shown(desk, function):
    desk.inspector.hide()
    desk.session.apply("Rename", partial(set_function, function=DATA, name="Records"))
    desk.inspector.show()
    assert function.row("name").editor.text() == "Records"
