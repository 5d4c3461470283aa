"""Dragging, clicking and keys on the board, as Qt events: what a user sees while doing it and what is so afterwards."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from planner.model.edits.functions import delete_function
from planner.ui.dragging.drops import LIST, Carried
from planner.ui.dragging.lift import By
from planner.ui.functions.rows import Filter
from tests.ui.hands import CTRL

ABANDONED = "Data quality & enrichment"


def test_a_function_dropped_on_a_zone_is_held_there_and_its_finding_clears(hands):
    assert ("GAP01", ABANDONED) in hands.findings()
    hands.drag(hands.on_row(ABANDONED), hands.on_zone("Content lead", "decision"))
    assert hands.holders(ABANDONED, "decision") == ["Content lead"]
    assert ("GAP01", ABANDONED) not in hands.findings()
    assert hands.session.undo_label == f"Give {ABANDONED} to Content lead (decides)"


def test_the_tip_says_what_the_drop_would_clear_and_what_would_still_be_missing(hands):
    start = hands.on_row(ABANDONED)
    hands.press(start)
    hands.move(start[0], hands.on_zone("Content lead", "decision"))
    lift = hands.window.lift
    assert lift.headline == f"Content lead decides {ABANDONED}."
    lines = lift.effect.split("\n")
    assert lines[0] == "Clears abandoned function."
    assert "Still missing: who executes it." in lines
    assert ("GAP01", ABANDONED) in hands.findings(), "a preview changes nothing"
    hands.move(start[0], hands.on_zone("Content lead", "execution"))
    assert "Still missing: who decides it." in lift.effect
    assert " of " in lift.effect, "an execution tells what it does to the load"
    hands.release(start[0], hands.on_zone("Content lead", "execution"))
    assert hands.holders(ABANDONED, "execution") == ["Content lead"]


def test_a_drop_between_cards_moves_and_with_ctrl_copies(hands):
    name = "Content strategy & calendar"
    chip = hands.on_chip("Content lead", name, "decision")
    hands.drag(chip, hands.on_zone("Founder", "decision"))
    assert hands.holders(name, "decision") == ["Founder"]
    hands.session.undo()
    hands.drag(hands.on_chip("Content lead", name, "decision"), hands.on_zone("Founder", "review"), CTRL)
    assert hands.holders(name, "decision") == ["Content lead"]
    assert "Founder" in hands.holders(name, "review")


def test_a_drop_on_the_list_takes_the_function_from_its_card(hands):
    name = "Content strategy & calendar"
    start = hands.on_chip("Content lead", name, "decision")
    hands.press(start)
    hands.move(start[0], hands.on_list())
    assert hands.window.lift.target == LIST
    assert hands.window.lift.headline == f"Content lead no longer decides {name}."
    hands.release(start[0], hands.on_list())
    assert hands.holders(name, "decision") == []
    assert ("GAP02", name) in hands.findings()


def test_what_goes_while_it_is_pressed_is_not_lifted(hands):
    start = hands.on_chip("Content lead", "Content strategy & calendar", "decision")
    hands.press(start)
    function = hands.function("Content strategy & calendar")
    hands.session.apply("Delete", partial(delete_function, function=function))
    hands.move(start[0], hands.on_list())
    assert not hands.window.lift.active
    hands.release(start[0], hands.on_list())
    hands.session.undo()
    assert hands.holders("Content strategy & calendar", "decision") == ["Content lead"]


def test_a_press_that_drops_an_armed_function_lifts_nothing_that_was_pressed_before(hands):
    card, point = hands.on_chip("Content lead", "Content strategy & calendar", "decision")
    hands.press((card, point))  # and the button is let go outside of the window
    hands.window.lift.lift([Carried(hands.function(ABANDONED), "", "")], By.CLICK)
    hands.press(hands.on_zone("Content lead", "input"))
    assert hands.holders(ABANDONED, "input") == ["Content lead"]
    hands.move(card, hands.on_list())
    assert not hands.window.lift.active


def test_esc_lets_go_and_nothing_changes(hands):
    before = hands.session.model
    start, end = hands.on_row(ABANDONED), hands.on_zone("Content lead", "decision")
    hands.press(start)
    hands.move(start[0], end)
    hands.key(hands.window, Qt.Key.Key_Escape)
    assert not hands.window.lift.active
    hands.release(start[0], end)
    assert hands.session.model is before
    assert hands.session.undo_label == ""


def test_several_chosen_functions_are_dropped_in_one_step(hands):
    names = ["Customer research", "Competitive intelligence"]
    hands.click(hands.on_row(names[0]))
    hands.click(hands.on_row(names[1]), CTRL)
    hands.drag(hands.on_row(names[1]), hands.on_zone("Founder", "review"))
    assert [hands.holders(name, "review") for name in names] == [["Founder"], ["Founder"]]
    assert hands.session.undo_label == "Give 2 functions to Founder (reviews)"
    hands.session.undo()
    assert [hands.holders(name, "review") for name in names] == [[], []]


def test_an_area_heading_drags_all_its_functions(hands):
    inside = [r.function for r in hands.rows.rows if r.function and hands.rows.text(r).name != "Insight"]
    area = next(r.area for r in hands.rows.rows if hands.rows.text(r).name == "Insight")
    functions = [key for key in inside if hands.session.model.functions[key].area == area]
    hands.drag(hands.on_row("Insight"), hands.on_zone("Founder", "input"))
    place = hands.session.model.structures[hands.session.structure]
    founder = hands.owner("Founder")
    assert functions
    assert all(founder in place.owners_with(function, "input") for function in functions)


def test_a_parked_function_is_refused_with_the_reason(hands):
    name = "Webinars"
    hands.window.dialogs.prepared = [("No budget this year",)]
    hands.window.functions.park([hands.function(name)])
    hands.rows.choose_filter(Filter.PARKED)
    start, end = hands.on_row(name), hands.on_zone("Founder", "decision")
    before = hands.session.model
    hands.press(start)
    hands.move(start[0], end)
    assert not hands.window.lift.allowed
    assert hands.window.lift.effect == f"{name} is parked in Small team. Bring it back into scope first."
    hands.release(start[0], end)
    assert hands.session.model is before
    assert hands.window.notice.words == f"{name} is parked in Small team. Bring it back into scope first."


def test_a_clicked_function_is_armed_and_a_click_on_a_zone_drops_it(hands, qtbot):
    hands.click(hands.on_row(ABANDONED))
    assert hands.window.lift.active
    zone = hands.on_zone("Content lead", "execution")
    hands.hover(zone)
    qtbot.waitUntil(lambda: hands.window.lift.target is not None)
    assert hands.window.lift.headline == f"Content lead executes {ABANDONED}."
    hands.click(zone)
    assert hands.holders(ABANDONED, "execution") == ["Content lead"]
    assert not hands.window.lift.active


def test_a_press_beside_the_cards_disarms(hands):
    hands.click(hands.on_row(ABANDONED))
    hands.click((hands.board.viewport(), hands.board.viewport().rect().topRight()))
    assert not hands.window.lift.active


def test_by_keyboard_alone_a_function_is_lifted_and_dropped_by_letter(hands):
    hands.window.selection.show("function", hands.function(ABANDONED))
    hands.list.setFocus()
    hands.key(hands.list, Qt.Key.Key_Space)
    first = hands.window.lift.target.owner
    hands.key(hands.board, Qt.Key.Key_Right)
    second = hands.window.lift.target.owner
    assert second != first
    hands.key(hands.board, Qt.Key.Key_E)
    assert hands.holders(ABANDONED, "execution") == [hands.session.model.owners[second].name]
    assert QApplication.focusWidget() is hands.list, "the keyboard is back where it was lifted"
    hands.key(hands.list, Qt.Key.Key_Space)
    hands.key(hands.board, Qt.Key.Key_Return)
    assert len(hands.holders(ABANDONED, "decision")) == 1, "Enter drops on the first ownership that nobody holds"


def test_esc_by_keyboard_lets_go(hands):
    hands.window.selection.show("function", hands.function(ABANDONED))
    hands.list.setFocus()
    hands.key(hands.list, Qt.Key.Key_Space)
    hands.key(hands.board, Qt.Key.Key_Escape)
    assert not hands.window.lift.active
    assert hands.session.undo_label == ""


def test_the_arrows_reach_the_functions_on_the_cards_and_space_lifts_them(hands):
    name = "Content strategy & calendar"
    card, point = hands.on_chip("Content lead", name, "decision")
    hands.click((card, point))
    assert hands.window.selection.functions == (hands.function(name),)
    hands.key(hands.board, Qt.Key.Key_Space)
    assert hands.window.lift.active
    hands.key(hands.board, Qt.Key.Key_Delete)
    assert hands.holders(name, "decision") == []


def test_what_is_dropped_where_it_is_changes_nothing(hands):
    name = "Content strategy & calendar"
    before = hands.session.model
    hands.drag(hands.on_row(name), hands.on_zone("Content lead", "decision"))
    assert hands.session.model is before
    assert hands.session.undo_label == ""


@pytest.mark.parametrize("ownership", ["decision", "execution", "input", "review"])
def test_every_zone_gives_its_ownership(hands, ownership):
    hands.drag(hands.on_row(ABANDONED), hands.on_zone("Founder", ownership))
    assert hands.holders(ABANDONED, ownership) == ["Founder"]


def test_undo_and_redo_show_the_structure_they_are_about(hands):
    hands.drag(hands.on_row(ABANDONED), hands.on_zone("Founder", "decision"))
    hands.window.dialogs.prepared = ["Growth stage"]
    hands.run("add_structure")
    assert hands.session.model.structures[hands.session.structure].name == "Growth stage"
    hands.session.undo()
    hands.session.undo()
    assert hands.session.model.structures[hands.session.structure].name == "Small team"
    assert hands.holders(ABANDONED, "decision") == []
    hands.session.redo()
    assert hands.holders(ABANDONED, "decision") == ["Founder"]


def test_the_pointer_is_a_closed_hand_while_carrying_and_itself_again_afterwards(hands):
    start = hands.on_row(ABANDONED)
    hands.press(start)
    hands.move(start[0], hands.on_zone("Content lead", "decision"))
    assert QApplication.overrideCursor().shape() == Qt.CursorShape.ClosedHandCursor
    hands.key(hands.window, Qt.Key.Key_Escape)
    assert QApplication.overrideCursor() is None


def test_over_a_card_the_zones_stay_free_and_the_tip_names_what_is_carried(hands):
    start, card = hands.on_row(ABANDONED), hands.board.cards[hands.owner("Content lead")]
    hands.press(start)
    hands.move(start[0], (hands.board.viewport(), hands.board.viewport().rect().topRight()))
    floating = [w for w in hands.window.findChildren(QWidget) if type(w).__name__ == "_CarriedChip"]
    assert [chip.isVisible() for chip in floating] == [True]
    hands.move(start[0], (card, card.rect().center()))
    assert [chip.isVisible() for chip in floating] == [False]
    assert ABANDONED in hands.window.lift.headline
    hands.key(hands.window, Qt.Key.Key_Escape)
