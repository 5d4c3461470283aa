"""Everything that the keyboard reaches has a name for screen readers and shows that the keyboard is on it."""

import pytest
from PySide6.QtWidgets import QMenu

from tests.ui.access import assert_named_and_marked, reached, spoken


@pytest.mark.parametrize("view", ["board", "graph", "matrix", "compare"])
def test_each_view_can_be_walked_by_ear_and_by_eye(hands, view):
    hands.window.show_view(view)
    hands.window.selection.show("owner", hands.owner("Content lead"))
    widgets = reached(hands.window)
    if view == "board":
        assert hands.list in widgets
        assert hands.board in widgets
    assert_named_and_marked(widgets)


@pytest.mark.parametrize(("kind", "name"), [("function", "Webinars"), ("owner", "SEO agency")])
def test_the_details_can_be_walked_by_ear_and_by_eye(hands, kind, name):
    hands.window.selection.show(kind, hands.function(name) if kind == "function" else hands.owner(name))
    hands.run("details")
    inspector = hands.window.workspace.inspector
    widgets = [widget for widget in reached(hands.window) if inspector.isAncestorOf(widget)]
    assert len(widgets) > 5
    assert_named_and_marked(widgets)


def test_the_welcome_page_can_be_walked_by_ear_and_by_eye(window):
    assert_named_and_marked(reached(window))


def test_every_action_has_a_name_and_no_two_have_the_same_keys(hands):
    keys = [key.toString() for action in hands.window.actions_by_id.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for action in hands.window.actions_by_id.values():
        assert action.text().strip()
        assert any(isinstance(place, QMenu) for place in action.associatedObjects()), f"{action.text()} is in no menu"


def test_no_two_menus_have_the_same_letter(hands):
    letters = [action.text().partition("&")[2][:1].upper() for action in hands.window.menuBar().actions()]
    assert len(letters) == len(set(letters)), letters
    assert all(letters)


def test_screen_readers_hear_the_board(hands):
    cards = hands.board.cards
    assert cards.keys() == hands.session.facts.structure.owners.keys()
    for owner, card in cards.items():
        assert hands.session.model.owners[owner].name in spoken(card)
