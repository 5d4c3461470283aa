"""Owners and structures in the window: added, renamed, copied and removed, each as one named step."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from planner.model.edits.owners import delete_owner, remove_owner
from planner.ui.functions.rows import Filter
from tests.ui.hands import CTRL, LEFT, PLAIN, one_step

HELD = "Content strategy & calendar"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def head(hands, owner):
    """A card and a point on its head."""
    card = hands.board.cards[hands.owner(owner)]
    hands.board.ensureWidgetVisible(card)
    QApplication.processEvents()
    return card, card.rect().topLeft() + card.face.badges[0].box.topLeft().toPoint() / 3


def names_on_board(hands):
    return [hands.session.model.owners[owner].name for owner in hands.board.cards]


def menu_on(widget, point):
    """The context menu that the right button opens, closed again but still good for its entries."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return {a.text().split("\t")[0].replace("&&", "&"): a for a in menu.actions() if not a.isSeparator()}


# --- owners ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["role", "partner", "department"])
def test_an_owner_is_added_chosen_and_brought_into_sight(hands, kind):
    hands.window.dialogs.prepared = ["Event manager"]
    with one_step(hands, "Add Event manager"):
        hands.run(f"add_{kind}")
    key = hands.owner("Event manager")
    assert hands.session.model.owners[key].kind == kind
    assert hands.window.selection.owner == key
    card, viewport = hands.board.cards[key], hands.board.viewport()
    assert viewport.rect().contains(card.mapTo(viewport, card.rect().center()))


def test_f2_on_a_card_asks_for_its_name(hands):
    hands.click(head(hands, "Content lead"))
    hands.window.dialogs.prepared = ["Head of content"]
    with one_step(hands, "Rename Content lead"):
        hands.key(hands.board, Qt.Key.Key_F2)
    assert "Head of content" in names_on_board(hands)


def test_two_clicks_on_a_head_rename_it(hands):
    card, point = head(hands, "Content lead")
    hands.window.dialogs.prepared = ["Head of content"]
    with one_step(hands, "Rename Content lead"):
        QTest.mouseDClick(card, LEFT, PLAIN, point)
    assert "Head of content" in names_on_board(hands)


def test_f2_on_a_function_of_a_card_renames_the_function(hands):
    hands.click(hands.on_chip("Content lead", HELD, "decision"))
    hands.window.dialogs.prepared = ["Content plan"]
    with one_step(hands, f"Rename {HELD}"):
        hands.key(hands.board, Qt.Key.Key_F2)
    assert hands.holders("Content plan", "decision") == ["Content lead"]


def test_ctrl_d_copies_an_owner_that_holds_nothing(hands):
    hands.click(head(hands, "Content lead"))
    with one_step(hands, "Duplicate Content lead"):
        hands.key(hands.board, Qt.Key.Key_D, CTRL)
    assert ("LOAD01", "Content lead (copy)") in hands.findings()


def test_del_on_a_card_removes_the_owner_and_what_it_held_is_open_again(hands):
    content = hands.owner("Content lead")
    place = hands.session.model.structures[hands.session.structure]
    alone = [f for f in place.functions if set(place.holders(f)) == {content}]
    assert alone
    hands.click(head(hands, "Content lead"))
    with one_step(hands, "Remove Content lead"):
        hands.key(hands.board, Qt.Key.Key_Delete)
    assert "Content lead" not in names_on_board(hands)
    assert content in hands.session.model.owners, "the model keeps the owner"
    hands.rows.choose_filter(Filter.ABANDONED)
    listed = {row.function for row in hands.rows.rows if row.function}
    assert set(alone) <= listed, "what nobody else held is abandoned"
    assert all(("GAP01", hands.session.model.functions[f].name) in hands.findings() for f in alone)


def test_an_owner_that_was_removed_can_be_seated_again(hands):
    hands.click(head(hands, "Content lead"))
    hands.run("remove")
    menu = hands.window.menus.of_new_owner(hands.board, "role")
    entries = {a.text(): a for a in menu.actions()}
    assert set(entries) == {"New role…", "", "Content lead"}
    with one_step(hands, "Add Content lead"):
        entries["Content lead"].trigger()
    assert "Content lead" in names_on_board(hands)


def test_shift_del_on_a_card_deletes_the_owner_after_a_question(hands):
    hands.click(head(hands, "Content lead"))
    hands.window.dialogs.prepared = [True]
    with one_step(hands, "Delete Content lead"):
        hands.key(hands.board, Qt.Key.Key_Delete, SHIFT)
    assert hands.window.dialogs.asked == ["Delete Content lead from the model?"]
    assert "Content lead" not in [owner.name for owner in hands.session.model.owners.values()]


def test_del_on_a_chip_takes_only_that_assignment(hands):
    before = hands.holders(HELD, "execution")
    hands.click(hands.on_chip("Content lead", HELD, "decision"))
    with one_step(hands, f"Take {HELD} from Content lead"):
        hands.key(hands.board, Qt.Key.Key_Delete)
    assert hands.holders(HELD, "decision") == []
    assert hands.holders(HELD, "execution") == before
    assert hands.session.facts.structure.in_scope(hands.function(HELD))


def test_the_menu_of_a_chip_offers_what_applies_to_it_and_to_its_function(hands):
    entries = menu_on(*hands.on_chip("Content lead", HELD, "decision"))
    assert list(entries)[:4] == ["Take from Content lead", "Assign…", "Park…", "Undecided"]
    with one_step(hands, f"Take {HELD} from Content lead"):
        entries["Take from Content lead"].trigger()


def test_the_menu_of_a_card_makes_a_role_vacant_and_filled(hands):
    entries = menu_on(*head(hands, "Content lead"))
    with one_step(hands, "Make Content lead vacant"):
        entries["Mark as vacant"].trigger()
    assert "VACANT" in hands.board.cards[hands.owner("Content lead")].face.tags
    with one_step(hands, "Make Content lead filled"):
        menu_on(*head(hands, "Content lead"))["Mark as filled"].trigger()
    assert "Mark as vacant" not in menu_on(*head(hands, "SEO agency"))


# --- structures -----------------------------------------------------------------------------------------------------


def test_a_structure_is_added_copied_renamed_and_deleted(hands):
    dialogs = hands.window.dialogs
    dialogs.prepared = ["Growth stage"]
    with one_step(hands, "Add structure Growth stage"):
        hands.run("add_structure")
    hands.session.show_structure(hands.structure("Small team"))
    held = hands.session.facts.structure.assignments
    dialogs.prepared = ["After the reorg"]
    with one_step(hands, "Duplicate structure Small team"):
        hands.run("duplicate_structure")
    assert hands.session.model.structures[hands.session.structure].name == "After the reorg"
    assert hands.session.facts.structure.assignments == held
    dialogs.prepared = ["Next year"]
    with one_step(hands, "Rename structure After the reorg"):
        hands.run("rename_structure")
    dialogs.prepared = [True]
    with one_step(hands, "Delete structure Next year"):
        hands.run("delete_structure")
    assert {s.name for s in hands.session.model.structures.values()} == {"Small team", "Growth stage"}


def test_the_only_structure_cannot_be_deleted(hands):
    assert not hands.window.actions_by_id["delete_structure"].isEnabled()
    button = hands.window.workspace.bar.structures.button(hands.session.structure)
    where = button.rect().center()
    assert not structure_menu(button, where)["Delete…"].isEnabled()


def structure_menu(button, where):
    button.customContextMenuRequested.emit(where)
    menu = QApplication.activePopupWidget()
    menu.close()
    return {a.text(): a for a in menu.actions() if not a.isSeparator()}


def test_the_menu_of_a_structure_in_the_bar_renames_it(hands):
    hands.window.dialogs.prepared = ["Today"]
    button = hands.window.workspace.bar.structures.button(hands.session.structure)
    with one_step(hands, "Rename structure Small team"):
        structure_menu(button, button.rect().center())["Rename…"].trigger()
    assert button.text() == "Today"


def test_few_structures_are_buttons_and_many_are_a_list(hands):
    bar = hands.window.workspace.bar
    boxes = bar.findChildren(QComboBox)
    for count in range(2, 7):
        hands.window.dialogs.prepared = [f"Plan & <{count}>"]
        hands.run("add_structure")
        QApplication.processEvents()
        shown = [box for box in boxes if box.isVisible()]
        assert len(shown) == (1 if count > 3 else 0)
        assert bar.structures.isVisible() is (count <= 3)
        assert hands.window.minimumSizeHint().width() <= 1280
    box = shown[0]
    assert [box.itemText(place) for place in range(box.count())] == [
        "Small team",
        *(f"Plan & <{count}>" for count in range(2, 7)),
    ]
    box.setFocus()
    hands.key(box, Qt.Key.Key_Home)
    assert hands.session.structure == hands.structure("Small team")
    for _ in range(3):
        hands.session.undo()
    QApplication.processEvents()
    assert bar.structures.isVisible()
    assert not box.isVisible()
    hands.click((bar.structures.button(hands.structure("Plan & <2>")), button_centre(bar, hands)))
    assert hands.session.structure == hands.structure("Plan & <2>")


def button_centre(bar, hands):
    return bar.structures.button(hands.structure("Plan & <2>")).rect().center()


def test_the_model_gets_another_title(hands):
    hands.window.dialogs.prepared = ["Northwind [*] & <b>more</b>"]
    with one_step(hands, "Rename the model"):
        hands.run("rename_model")
    assert hands.window.windowHandle().title().startswith("Northwind [*] & <b>more</b> —")


# --- undo shows what it is about ------------------------------------------------------------------------------------


def test_undo_brings_what_it_changed_into_sight(hands):
    last = next(row.function for row in reversed(hands.rows.rows) if row.function)
    name = hands.session.model.functions[last].name
    hands.window.dialogs.prepared = [(hands.owner("SEO agency"), "input")]
    hands.window.functions.assign([last])
    hands.list.scrollToTop()
    hands.board.verticalScrollBar().setValue(0)
    hands.key(hands.window, Qt.Key.Key_Z, CTRL)
    assert hands.window.selection.functions == (last,)
    index = hands.rows.index(hands.rows.row_of(last))
    assert hands.list.viewport().rect().intersects(hands.list.visualRect(index)), f"{name} is scrolled to"
    hands.key(hands.window, Qt.Key.Key_Z, CTRL | SHIFT)
    card, viewport = hands.board.cards[hands.owner("SEO agency")], hands.board.viewport()
    assert viewport.rect().contains(card.mapTo(viewport, card.rect().center())), "and so is the card that holds it"


def test_undo_brings_back_an_owner_and_chooses_it(hands):
    hands.click(head(hands, "SEO agency"))
    hands.run("remove")
    hands.board.verticalScrollBar().setValue(0)
    hands.window.workspace.bar.undo.click()
    assert hands.window.selection.owner == hands.owner("SEO agency")
    card, viewport = hands.board.cards[hands.owner("SEO agency")], hands.board.viewport()
    assert viewport.rect().contains(card.mapTo(viewport, card.rect().center()))


def test_undo_shows_the_structure_it_is_about(hands):
    small = hands.session.structure
    hands.click(head(hands, "SEO agency"))
    hands.run("remove")
    hands.window.dialogs.prepared = ["Growth stage"]
    hands.run("duplicate_structure")
    growth = hands.session.structure
    assert growth != small
    hands.session.undo()
    hands.session.redo()
    hands.session.show_structure(small)
    hands.session.undo()
    hands.session.undo()
    assert hands.session.structure == small
    assert "SEO agency" in names_on_board(hands)


def test_a_card_that_goes_while_it_is_pressed_does_nothing_when_it_is_let_go(hands):
    board, owner = hands.window.workspace.board, hands.owner("Content lead")
    card = board.cards[owner]
    hands.session.apply("Remove", partial(remove_owner, structure=hands.session.structure, owner=owner))
    card.fold_asked.emit()
    assert owner not in board.cards


def test_a_board_that_gets_another_room_before_it_hears_of_a_step_waits_for_the_step(hands):
    board, session, owner = hands.window.workspace.board, hands.session, hands.owner("Content lead")

    def give_room(_change) -> None:
        board.resize(board.width() - 200, board.height())

    session.model_changed.disconnect(board._follow_change)
    session.model_changed.connect(give_room)
    session.model_changed.connect(board._follow_change)
    session.apply("Delete", partial(delete_owner, owner=owner))
    assert board.cards.keys() == session.model.structures[session.structure].owners.keys()
    session.undo()
    assert owner in board.cards
