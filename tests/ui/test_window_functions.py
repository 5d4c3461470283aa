"""Functions and areas in the window: added, renamed, copied, placed and removed, each as one named step."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from planner.ui.functions.rows import Filter
from tests.ui.hands import CTRL, PLAIN, one_step

ABANDONED = "Data quality & enrichment"
HELD = "Content strategy & calendar"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def choose(hands, *names):
    for place, name in enumerate(names):
        hands.click(hands.on_row(name), CTRL if place else PLAIN)
    hands.key(hands.list, Qt.Key.Key_Escape)


def press_return(hands, field):
    hands.key(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # a field in a list is finished after the key


def listed(hands):
    return [hands.rows.text(row).name for row in hands.rows.rows if row.function]


def entries(menu):
    """What a menu offers, without keys and separators."""
    return [a.text().split("\t")[0].replace("&&", "&") for a in menu.actions() if not a.isSeparator()]


def menu_at(hands, name, reason=QContextMenuEvent.Reason.Mouse):
    """The context menu of a row, opened with the right button or with the menu key."""
    viewport, point = hands.on_row(name)
    target = viewport if reason is QContextMenuEvent.Reason.Mouse else hands.list
    QApplication.sendEvent(target, QContextMenuEvent(reason, point, viewport.mapToGlobal(point)))
    return popup()


def popup():
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return menu


def trigger(menu, words):
    next(a for a in menu.actions() if a.text().split("\t")[0].replace("&&", "&") == words).trigger()


# --- functions ------------------------------------------------------------------------------------------------------


def test_a_function_is_added_to_the_area_of_the_current_row_and_chosen(hands):
    choose(hands, HELD)
    hands.window.dialogs.prepared = ["Podcast"]
    with one_step(hands, "Add Podcast"):
        hands.run("add_function")
    new, beside = hands.function("Podcast"), hands.function(HELD)
    assert hands.session.model.functions[new].area == hands.session.model.functions[beside].area
    assert ("GAP01", "Podcast") in hands.findings()


def test_a_new_function_is_chosen_and_in_sight(hands):
    hands.window.dialogs.prepared = ["Podcast"]
    hands.run("add_function")
    assert hands.window.selection.functions == (hands.function("Podcast"),)
    index = hands.rows.index(hands.rows.row_of(hands.function("Podcast")))
    assert hands.list.viewport().rect().contains(hands.list.visualRect(index))


def test_f2_renames_in_the_list_itself(hands):
    choose(hands, ABANDONED)
    hands.list.setFocus()
    hands.run("rename")
    field = hands.list.findChild(QLineEdit)
    assert field.text() == ABANDONED
    with one_step(hands, f"Rename {ABANDONED}"):
        field.setText("Clean <b>data</b>")
        press_return(hands, field)
    assert "Clean <b>data</b>" in listed(hands)
    assert ("GAP01", "Clean <b>data</b>") in hands.findings(), "findings carry the new name"


def test_escape_in_the_field_leaves_the_name(hands):
    choose(hands, ABANDONED)
    hands.list.setFocus()
    hands.run("rename")
    field = hands.list.findChild(QLineEdit)
    field.setText("Other")
    hands.key(field, Qt.Key.Key_Escape)
    assert hands.session.undo_label == ""
    assert ABANDONED in listed(hands)


def test_an_empty_name_is_refused_with_a_sentence(hands):
    choose(hands, ABANDONED)
    hands.list.setFocus()
    hands.run("rename")
    field = hands.list.findChild(QLineEdit)
    field.setText("   ")
    press_return(hands, field)
    assert hands.session.undo_label == ""
    assert hands.window.notice.words == "A function needs a name."


def test_f2_asks_for_the_name_where_the_list_has_not_the_keyboard(hands):
    hands.window.selection.show("function", hands.function(ABANDONED))
    hands.window.workspace.findings.view.setFocus()
    hands.window.dialogs.prepared = ["Clean data"]
    with one_step(hands, f"Rename {ABANDONED}"):
        hands.run("rename")
    assert "Clean data" in listed(hands)
    assert ABANDONED not in listed(hands)


def test_ctrl_d_copies_a_function_with_its_owners_behind_it(hands):
    choose(hands, HELD)
    with one_step(hands, f"Duplicate {HELD}"):
        hands.key(hands.list, Qt.Key.Key_D, CTRL)
    assert hands.holders(f"{HELD} (copy)", "decision") == hands.holders(HELD, "decision")
    names = listed(hands)
    assert names.index(f"{HELD} (copy)") == names.index(HELD) + 1


def test_several_functions_are_copied_in_one_step(hands):
    choose(hands, HELD, ABANDONED)
    with one_step(hands, "Duplicate 2 functions"):
        hands.run("duplicate")
    assert {f"{HELD} (copy)", f"{ABANDONED} (copy)"} <= set(listed(hands))


def test_del_takes_functions_out_of_the_structure_and_the_model_keeps_them(hands):
    choose(hands, HELD, ABANDONED)
    with one_step(hands, "Take 2 functions out of Small team"):
        hands.key(hands.list, Qt.Key.Key_Delete)
    assert HELD not in listed(hands)
    hands.rows.choose_filter(Filter.ABSENT)
    assert {HELD, ABANDONED} <= set(listed(hands))


def test_shift_del_deletes_from_the_model_and_names_what_is_lost(hands):
    choose(hands, HELD)
    hands.window.dialogs.prepared = [True]
    with one_step(hands, f"Delete {HELD}"):
        hands.key(hands.list, Qt.Key.Key_Delete, SHIFT)
    assert hands.window.dialogs.asked == [f"Delete {HELD} from the model?"]
    assert HELD not in [record.name for record in hands.session.model.functions.values()]


def test_nothing_is_deleted_when_the_question_is_answered_with_no(hands):
    choose(hands, HELD)
    hands.window.dialogs.prepared = [False]
    hands.key(hands.list, Qt.Key.Key_Delete, SHIFT)
    assert hands.session.undo_label == ""


def test_del_while_typing_in_the_search_deletes_letters_only(hands):
    choose(hands, HELD)
    hands.run("filter")
    search = hands.window.workspace.panel.search
    search.setText("con")
    search.home(False)
    hands.key(search, Qt.Key.Key_Delete)
    assert search.text() == "on"
    assert hands.session.undo_label == ""


def test_pasted_lines_are_functions_in_one_step(hands):
    QGuiApplication.clipboard().setText("- Podcast\n\n2. Newsletter\nPodcast\r\n")
    choose(hands, HELD)
    with one_step(hands, "Paste 2 functions"):
        hands.key(hands.list, Qt.Key.Key_V, CTRL)
    assert {"Podcast", "Newsletter"} <= set(listed(hands))


def test_pasting_while_typing_puts_text_into_the_field(hands):
    QGuiApplication.clipboard().setText("Podcast")
    hands.run("filter")
    search = hands.window.workspace.panel.search
    hands.key(search, Qt.Key.Key_V, CTRL)
    assert search.text() == "Podcast"
    assert hands.session.undo_label == ""


def test_functions_are_edited_in_the_details(hands):
    choose(hands, HELD)
    hands.run("details")
    assert hands.window.workspace.inspector.isVisible()
    assert any(field.text() == HELD for field in hands.window.workspace.inspector.findChildren(QLineEdit))


# --- areas ----------------------------------------------------------------------------------------------------------


def test_an_area_is_added_renamed_and_deleted_and_its_functions_stay(hands):
    hands.window.dialogs.prepared = ["Partnerships", "Market & insight"]
    with one_step(hands, "Add area Partnerships"):
        hands.run("add_area")
    hands.click(hands.on_row("Insight"))
    with one_step(hands, "Rename area Insight"):
        hands.key(hands.list, Qt.Key.Key_F2)
    menu = menu_at(hands, "Market & insight")
    assert entries(menu) == ["Add a function here…", "Rename the area…", "Duplicate the area", "Delete the area"]
    inside = listed(hands)
    with one_step(hands, "Delete area Market & insight"):
        trigger(menu, "Delete the area")
    assert sorted(listed(hands)) == sorted(inside)
    assert hands.rows.text(hands.rows.rows[-1]).name in inside
    assert "Without an area" in [hands.rows.text(row).name for row in hands.rows.rows]


def test_an_area_without_functions_is_listed_where_its_rank_says(hands):
    hands.window.dialogs.prepared = ["Partnerships", "Resellers"]
    hands.run("add_area")
    headings = [hands.rows.text(row).name for row in hands.rows.rows if not row.function]
    assert headings[-1] == "Partnerships"
    hands.rows.choose_filter(Filter.ABANDONED)
    assert "Partnerships" not in [hands.rows.text(row).name for row in hands.rows.rows]
    hands.rows.choose_filter(Filter.IN_SCOPE)
    hands.click(hands.on_row("Partnerships"))
    assert hands.window.selection.functions == ()
    assert not hands.window.lift.active
    trigger(menu_at(hands, "Partnerships"), "Add a function here…")
    assert [row.area for row in hands.rows.rows if hands.rows.text(row).name in {"Partnerships", "Resellers"}] == [
        hands.session.model.functions[hands.function("Resellers")].area
    ] * 2


def test_a_function_is_added_into_the_area_whose_menu_was_used(hands):
    hands.window.dialogs.prepared = ["Win and loss interviews"]
    with one_step(hands, "Add Win and loss interviews"):
        trigger(menu_at(hands, "Insight"), "Add a function here…")
    record = hands.session.model.functions[hands.function("Win and loss interviews")]
    assert hands.session.model.areas[record.area].name == "Insight"


def test_the_arrow_of_an_area_folds_it(hands):
    count = len(hands.rows.rows)
    viewport, point = hands.on_row("Insight")
    hands.click((viewport, QPoint(15, point.y())))
    assert len(hands.rows.rows) < count
    hands.click((viewport, QPoint(15, point.y())))
    assert len(hands.rows.rows) == count


# --- context menus --------------------------------------------------------------------------------------------------


def test_the_menu_of_a_function_offers_what_applies(hands):
    in_scope = entries(menu_at(hands, HELD))
    assert in_scope[:3] == ["Assign…", "Park…", "Undecided"]
    assert "Take out of Small team" in in_scope
    hands.window.dialogs.prepared = [("No budget",)]
    with one_step(hands, f"Park {HELD}"):
        trigger(menu_at(hands, HELD), "Park…")
    hands.rows.choose_filter(Filter.PARKED)
    menu = menu_at(hands, HELD)
    assert entries(menu)[0] == "Bring back into scope"
    assert "Assign…" not in entries(menu)
    with one_step(hands, f"Bring back {HELD}"):
        trigger(menu, "Bring back into scope")
    hands.rows.choose_filter(Filter.IN_SCOPE)
    choose(hands, HELD)
    hands.run("remove")
    hands.rows.choose_filter(Filter.ABSENT)
    menu = menu_at(hands, HELD)
    assert entries(menu) == ["Put into Small team", "Rename…", "Duplicate", "Delete from the model…"]
    with one_step(hands, f"Put {HELD} into Small team"):
        trigger(menu, "Put into Small team")


def test_assign_asks_who_holds_what(hands):
    founder = hands.owner("Founder")
    hands.window.dialogs.prepared = [(founder, "review")]
    with one_step(hands, f"Give {ABANDONED} to Founder"):
        trigger(menu_at(hands, ABANDONED), "Assign…")
    assert hands.holders(ABANDONED, "review") == ["Founder"]


def test_an_ownership_is_marked_as_undecided_in_the_menu(hands):
    menu = menu_at(hands, ABANDONED)
    marks = next(a.menu() for a in menu.actions() if a.menu() is not None)
    with one_step(hands, f"Mark decision of {ABANDONED} undecided"):
        trigger(marks, "Who decides it")
    assert ("GAP01", ABANDONED) not in hands.findings(), "undecided counts as held"
    menu = menu_at(hands, ABANDONED)
    marks = next(a.menu() for a in menu.actions() if a.menu() is not None)
    assert [a.isChecked() for a in marks.actions()] == [True, False, False, False]


@pytest.mark.parametrize("name", [HELD, "Insight"])
def test_the_menu_key_opens_the_menu_of_the_current_row(hands, name):
    viewport, _ = hands.on_row(name)
    hands.click((viewport, hands.list.visualRect(hands.rows.index(0)).center()))
    hands.click(hands.on_row(name))
    hands.list.setFocus()
    below = QPoint(5, viewport.height() - 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, below, viewport.mapToGlobal(below))
    QApplication.sendEvent(hands.list, event)
    menu = popup()
    wanted = "Rename the area…" if name == "Insight" else "Park…"
    assert wanted in entries(menu)
    assert bool(menu.findChildren(QMenu)) is (name == HELD)


def test_closed_menus_do_not_pile_up(hands):
    for _ in range(5):
        menu_at(hands, HELD)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len([m for m in hands.list.findChildren(QMenu) if m.parent() is hands.list]) <= 1
