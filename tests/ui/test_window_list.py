"""The function list: its search, its filters and their counts, and dragging several from it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.ui.functions.rows import Filter
from tests.ui.hands import CTRL

ABANDONED = "Data quality & enrichment"


def listed(hands):
    return [hands.rows.text(row).name for row in hands.rows.rows if row.function]


def counts(hands):
    """The number on each filter."""
    filters = hands.window.workspace.panel.filters
    return {chosen: int(filters.button(chosen.value).text().split("\n")[1]) for chosen in Filter}


def test_the_search_finds_names_and_areas_while_typing(hands):
    search = hands.window.workspace.panel.search
    hands.key(hands.window, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert search.hasFocus()
    QTest.keyClicks(search, "DATA QUAL")
    assert listed(hands) == [ABANDONED]
    search.clear()
    QTest.keyClicks(search, "insight")
    area = next(row.area for row in hands.rows.rows)
    inside = [f for f in hands.session.model.functions.values() if f.area == area]
    assert len(listed(hands)) >= len(inside) > 1
    search.clear()
    QTest.keyClicks(search, "zzz")
    assert listed(hands) == []


def test_a_search_is_kept_while_the_model_changes(hands):
    search = hands.window.workspace.panel.search
    search.setText("data")
    hands.drag(hands.on_row(ABANDONED), hands.on_zone("Founder", "decision"))
    assert ABANDONED in listed(hands)
    assert search.text() == "data"
    assert 0 < len(listed(hands)) < counts(hands)[Filter.IN_SCOPE]


@pytest.mark.parametrize("chosen", list(Filter))
def test_each_filter_lists_as_many_as_it_says(hands, chosen):
    button = hands.window.workspace.panel.filters.button(chosen.value)
    hands.click((button, button.rect().center()))
    assert hands.rows.filter is chosen
    assert len(listed(hands)) == counts(hands)[chosen]


def test_the_counts_follow_what_is_done(hands):
    before = counts(hands)
    hands.drag(hands.on_row(ABANDONED), hands.on_zone("Founder", "decision"))
    assert counts(hands)[Filter.ABANDONED] == before[Filter.ABANDONED] - 1
    hands.click(hands.on_row("Webinars"))
    hands.window.dialogs.prepared = [("No budget",)]
    hands.run("park")
    assert counts(hands)[Filter.PARKED] == before[Filter.PARKED] + 1
    assert counts(hands)[Filter.IN_SCOPE] == before[Filter.IN_SCOPE] - 1
    hands.click(hands.on_row(ABANDONED))
    hands.run("remove")
    assert counts(hands)[Filter.ABSENT] == before[Filter.ABSENT] + 1
    for _ in range(3):
        hands.session.undo()
    assert counts(hands) == before


def test_a_function_that_is_taken_up_leaves_the_list_of_the_abandoned(hands):
    hands.rows.choose_filter(Filter.ABANDONED)
    assert ABANDONED in listed(hands)
    hands.drag(hands.on_row(ABANDONED), hands.on_zone("Founder", "execution"))
    assert ABANDONED not in listed(hands)


def test_an_absent_function_dropped_on_a_card_enters_the_structure(hands):
    hands.window.dialogs.prepared = ["Growth stage"]
    hands.run("duplicate_structure")
    hands.click(hands.on_row("Webinars"))
    hands.run("remove")
    hands.rows.choose_filter(Filter.ABSENT)
    hands.drag(hands.on_row("Webinars"), hands.on_zone("Founder", "decision"))
    assert hands.holders("Webinars", "decision") == ["Founder"]
    assert hands.session.facts.structure.in_scope(hands.function("Webinars"))
    hands.session.show_structure(hands.structure("Small team"))
    assert hands.holders("Webinars", "decision") != ["Founder"], "the other structure is as it was"


def test_the_place_in_the_list_is_kept_when_the_model_changes(hands):
    hands.list.verticalScrollBar().setValue(200)
    hands.window.functions.mark_undecided(hands.function(ABANDONED), "review", undecided=True)
    assert hands.list.verticalScrollBar().value() == 200


def test_an_empty_list_says_what_to_do(hands):
    hands.rows.choose_filter(Filter.PARKED)
    texts = [
        label.text() for label in hands.window.workspace.panel.findChildren(type(hands.window.workspace.panel._empty))
    ]
    assert "Nothing is parked." in texts


def test_a_second_press_at_once_may_drag_and_two_clicks_rename(hands):
    name = "Data quality & enrichment"
    row, zone = hands.on_row(name), hands.on_zone("Content lead", "decision")
    QTest.mouseClick(row[0], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row[1])
    send_second_press(row)
    hands.release(row[0], row)
    editor = hands.list.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == name
    hands.key(editor, Qt.Key.Key_Escape)
    send_second_press(row)
    hands.move(row[0], zone)
    hands.release(row[0], zone)
    assert hands.holders(name, "decision") == ["Content lead"]


def send_second_press(where):
    """The event that the window system sends for a second press soon after a click."""
    widget, point = where
    at = QPointF(widget.mapToGlobal(point))
    kind, left, plain = QEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(point), at, left, left, plain))
