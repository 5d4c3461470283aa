"""Agreements are added by mouse and by keyboard, each as one step, and filled in where that is next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.agreement_hands import (
    NAMED,
    at_the_agreements,
    button,
    first,
    page,
    records,
)
from tests.ui.hands import LEFT, one_step

KEY = Qt.Key


@pytest.fixture
def hands(window):
    return at_the_agreements(window)


@pytest.mark.parametrize("kind", NAMED)
def test_one_with_a_name_is_added_by_keyboard(hands, kind):
    shown = page(hands, kind)
    before = set(shown.cards)
    shown.focus_cards()
    hands.key(shown.cards[shown.current], KEY.Key_N)
    assert shown.draft.line.hasFocus()
    QTest.keyClicks(shown.draft.line, "Something new")
    with one_step(hands, f"Add {kind} Something new"):
        hands.key(shown.draft.line, KEY.Key_Return)
    (made,) = set(shown.cards) - before
    assert records(hands, kind)[made].name == "Something new"
    assert not shown.draft.isVisible()
    assert shown.draft.line.text() == ""


@pytest.mark.parametrize("kind", NAMED)
def test_one_with_a_name_is_added_by_mouse(hands, kind):
    shown = page(hands, kind)
    count = len(shown.cards)
    QTest.mouseClick(shown.add, LEFT)
    QTest.keyClicks(shown.draft.line, "Something new")
    QTest.mouseClick(shown.draft.add, LEFT)
    assert len(shown.cards) == count + 1
    QTest.mouseClick(shown.add, LEFT)
    QTest.mouseClick(button(shown.draft, "Cancel"), LEFT)
    assert not shown.draft.isVisible()
    assert len(shown.cards) == count + 1


def test_what_is_added_goes_on_where_it_is_to_be_filled_in(hands):
    shown = page(hands, "decision")
    shown.start_new()
    QTest.keyClicks(shown.draft.line, "Webinars every second month")
    hands.key(shown.draft.line, KEY.Key_Return)
    card = shown.cards[shown.current]
    assert card.form.rows["reason"].editor.hasFocus()
    hands.key(card.form.rows["reason"].editor, KEY.Key_Escape)
    assert not card.is_open
    assert card.hasFocus()


def test_goals_are_added_one_after_the_other(hands):
    shown = page(hands, "goal")
    hands.key(hands.view.sections, KEY.Key_N)
    for name in ("First", "Second"):
        QTest.keyClicks(shown.draft.line, name)
        hands.key(shown.draft.line, KEY.Key_Return)
        card = shown.cards[shown.current]
        assert card.hasFocus()
        assert not card.is_open
        hands.key(card, KEY.Key_Insert)
    assert {"First", "Second"} <= {goal.name for goal in hands.session.model.goals.values()}


def test_a_handoff_is_added_by_keyboard(hands):
    shown = page(hands, "handoff")
    count = len(shown.cards)
    shown.focus_cards()
    hands.key(shown.cards[shown.current], KEY.Key_N)
    start, end = shown.draft.ends
    assert start.hasFocus()
    QTest.keyClicks(start, "Landing pages")
    hands.key(start, KEY.Key_Return)
    assert end.hasFocus(), "what is missing is asked next"
    QTest.keyClicks(end, "Sales (department)")
    with one_step(hands, "Add handoff Landing pages → Sales"):
        hands.key(end, KEY.Key_Return)
    assert len(shown.cards) == count + 1
    made = records(hands, "handoff")[shown.current]
    assert (made.start, made.end) == (hands.function("Landing pages"), hands.owner("Sales"))


def test_a_handoff_that_goes_nowhere_says_why(hands):
    shown = page(hands, "handoff")
    before = hands.session.model
    QTest.mouseClick(shown.add, LEFT)
    start, end = shown.draft.ends
    for editor in (start, end):
        QTest.keyClicks(editor, "Landing pages")
        hands.key(editor, KEY.Key_Return)
    assert shown.draft.isVisible()
    assert "cannot start and end at Landing pages" in shown.draft.problem
    assert hands.session.model is before


def test_a_cadence_is_added_for_a_topic_that_has_none(hands):
    shown = page(hands, "cadence")
    shown.delete(first(shown))
    tile = next(tile for tile in shown.topics.tiles.values() if tile.add.isVisible())
    assert tile.accessibleName() == "Priorities"
    with one_step(hands, "Add cadence for priorities"):
        QTest.mouseClick(tile.add, LEFT)
    assert records(hands, "cadence")[shown.current].reviews == {"priorities"}
    assert not tile.add.isVisible()


def test_a_cadence_is_added_by_key_for_the_first_topic_without_one(hands):
    shown = page(hands, "cadence")
    shown.delete(list(shown.cards)[1])
    shown.focus_cards()
    hands.key(shown.cards[shown.current], KEY.Key_N)
    assert records(hands, "cadence")[shown.current].reviews == {"results"}
    assert shown.cards[shown.current].form.rows["name"].editor.hasFocus()


def test_an_empty_name_adds_nothing_and_escape_lets_go(hands):
    shown = page(hands, "goal")
    before = hands.session.model
    shown.start_new()
    QTest.keyClicks(shown.draft.line, "  ")
    hands.key(shown.draft.line, KEY.Key_Return)
    assert shown.draft.isVisible()
    hands.key(shown.draft.line, KEY.Key_Escape)
    assert not shown.draft.isVisible()
    assert hands.session.model is before
    assert shown.cards[shown.current].hasFocus()
