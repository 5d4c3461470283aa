"""Structures: the switch and its menus, what is known about them, checkpoints, and copies with other owners."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.owners import remove_owner, set_owner
from planner.model.edits.structures import delete_structure, duplicate_structure, set_title
from planner.model.stages import SOURCE, STAGES
from planner.storage.library import templates
from planner.ui.structures.about import StructureAbout
from planner.ui.structures.checkpoints import NONE_YET, CheckpointsDialog
from planner.ui.structures.copy_with_others import NOBODY, CopyWithOthers
from tests.day import TODAY
from tests.ui.hands import one_step

LEFT = Qt.MouseButton.LeftButton


def entries(menu):
    return {action.text(): action for action in menu.actions() if action.text()}


def names(hands):
    model = hands.session.model
    return [model.structures[key].name for key in model.structure_order()]


def shown(hands):
    return hands.session.model.structures[hands.session.structure]


def add(hands, *more):
    """Add copies of the shown structure under these names."""
    for name in more:
        edit = partial(duplicate_structure, structure=hands.session.structure, copy=f"s_{name}", name=name)
        assert hands.session.apply(f"Add {name}", edit)


def open_menu_of(hands, structure):
    """Ask for the menu of a structure's button in the switch, as the right button of the mouse does."""
    button = hands.window.workspace.bar.structures.button(structure)
    ask_for_menu(button)
    return entries(QApplication.activePopupWidget())


def ask_for_menu(widget):
    point = QPoint(10, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, event)


# --- the switch -----------------------------------------------------------------------------------------------------


def test_the_plus_offers_every_way_to_a_new_structure(hands):
    button = hands.window.workspace.bar._add
    QTest.mouseClick(button, LEFT)
    offered = entries(QApplication.activePopupWidget())
    assert list(offered) == [
        "Empty structure…",
        "From a template…",
        "Copy of Small team…",
        "Copy of Small team with other owners…",
    ]
    hands.window.dialogs.prepared = ["Later"]
    with one_step(hands, "Add structure Later"):
        offered["Empty structure…"].trigger()
    assert shown(hands).functions == {}


def test_a_structure_is_taken_in_from_a_template_that_has_several(hands):
    northwind = next(t for t in templates() if t.name == "Northwind example")
    hands.window.dialogs.prepared = [northwind, ("Growth stage",)]
    functions = len(hands.session.model.functions)
    with one_step(hands, "Add structure Growth stage"):
        hands.run("structure_from_template")
    assert hands.window.dialogs.offered[1][0].options == ("Small team", "Growth stage")
    assert shown(hands).name == "Growth stage"
    assert len(shown(hands).assignments) > 40
    assert len(hands.session.model.functions) > functions
    names_here = [function.name for function in hands.session.model.functions.values()]
    assert len(names_here) == len(set(names_here)), "functions with the same name are the same"


def test_a_template_that_is_not_chosen_changes_nothing(hands):
    before = hands.session.model
    hands.window.dialogs.prepared = [None]
    hands.run("structure_from_template")
    northwind = next(t for t in templates() if t.name == "Northwind example")
    hands.window.dialogs.prepared = [northwind, None]
    hands.run("structure_from_template")
    assert hands.session.model is before


def test_the_menu_of_a_structure_says_that_it_is_today_and_the_switch_shows_it(hands):
    add(hands, "Later")
    small = hands.structure("Small team")
    with one_step(hands, "Say that Small team is today"):
        open_menu_of(hands, small)["This is today"].trigger()
    bar = hands.window.workspace.bar
    assert bar.structures.button(small).text() == "Small team · today"
    assert open_menu_of(hands, small)["This is today"].isChecked()
    open_menu_of(hands, "s_Later")["This is today"].trigger()
    assert bar.structures.button(small).text() == "Small team"
    hands.session.show_structure("s_Later")
    with one_step(hands, "Say that Later is not today"):
        hands.run("baseline")


def test_a_structure_moves_left_and_right(hands):
    add(hands, "Later")
    menu = open_menu_of(hands, "s_Later")
    assert not menu["Move right"].isEnabled()
    with one_step(hands, "Move structure Later"):
        menu["Move left"].trigger()
    assert names(hands) == ["Later", "Small team"]
    hands.session.show_structure("s_Later")
    hands.run("move_structure_right")
    assert names(hands) == ["Small team", "Later"]


def test_what_a_structure_comes_after_is_chosen_in_its_menu(hands):
    add(hands, "Later", "Latest")
    small = hands.structure("Small team")
    assert names(hands) == ["Small team", "Latest", "Later"]
    after = entries(open_menu_of(hands, "s_Later")["Comes after"].menu())
    assert after["The one before it"].isChecked()
    with one_step(hands, "Let Later come after Small team"):
        after["Small team"].trigger()
    assert hands.session.model.before("s_Later") == small
    after = entries(open_menu_of(hands, "s_Later")["Comes after"].menu())
    assert after["Small team"].isChecked()
    after["The one before it"].trigger()
    assert hands.session.model.before("s_Later") == "s_Latest"


def test_with_many_structures_the_list_has_the_same_menu(hands):
    add(hands, "A", "B", "C")
    hands.session.show_structure("s_B")
    box = next(box for box in hands.window.workspace.bar.findChildren(QComboBox) if box.isVisible())
    assert box.currentText() == "B"
    ask_for_menu(box)
    menu = entries(QApplication.activePopupWidget())
    assert "About this structure…" in menu
    hands.window.dialogs.prepared = ["Bee"]
    with one_step(hands, "Rename structure B"):
        menu["Rename…"].trigger()
    assert box.currentText() == "Bee"


def test_the_last_structure_is_not_deleted(hands):
    assert not open_menu_of(hands, hands.session.structure)["Delete…"].isEnabled()
    assert not hands.window.actions_by_id["delete_structure"].isEnabled()


# --- about a structure ----------------------------------------------------------------------------------------------


@pytest.fixture
def about(hands, qtbot):
    add(hands, "Later")
    dialog = StructureAbout(hands.session, hands.window.appearance, "s_Later", hands.window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def editor(form, key):
    return form.rows[key].editor


def test_name_note_and_time_of_a_structure_are_set_one_step_each(hands, about):
    name = editor(about.about, "name")
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Growth")
    with one_step(hands, "Rename structure Later"):
        QTest.keyClick(name, Qt.Key.Key_Return)
    kind = editor(about.time, "trigger_kind")
    kind.setCurrentIndex(kind.findText("Headcount"))
    with one_step(hands, "Set it is time for it by of Growth to Headcount"):
        kind.activated.emit(kind.currentIndex())
    QTest.keyClicks(editor(about.time, "trigger"), "12 people")
    QTest.keyClicks(editor(about.about, "note"), "When the second product is out.")
    about.accept()
    record = hands.session.model.structures["s_Later"]
    assert (record.name, record.trigger_kind, record.trigger) == ("Growth", "headcount", "12 people")
    assert record.note == "When the second product is out."


def test_bands_are_offered_with_their_source_and_never_as_a_target(hands, about):
    assert [tile.text() for tile in about.stages] == [f"{stage.name}: {stage.band}" for stage in STAGES]
    with one_step(hands, "Set size of Later to 6 to 20 marketers"):
        QTest.mouseClick(about.stages[2], LEFT)
    record = hands.session.model.structures["s_Later"]
    assert (record.size_band, record.size_source) == ("6 to 20 marketers", SOURCE)
    assert [tile.isChecked() for tile in about.stages] == [False, False, True]
    band = editor(about.size_of_team, "size_band")
    band.setFocus()
    band.selectAll()
    QTest.keyClicks(band, "8 people")
    QTest.keyClick(band, Qt.Key.Key_Return)
    assert [tile.isChecked() for tile in about.stages] == [False, False, False]


def test_today_and_what_it_comes_after_are_set_in_the_dialog_too(hands, about):
    with one_step(hands, "Say that Later is today"):
        QTest.mouseClick(editor(about.about, "baseline"), LEFT)
    after = editor(about.about, "after")
    assert [after.itemText(n) for n in range(after.count())] == ["The one before it", "Small team"]
    after.setCurrentIndex(1)
    after.activated.emit(1)
    assert hands.session.model.structures["s_Later"].after == hands.structure("Small team")


def test_the_dialog_of_a_structure_that_goes_stays_quiet(hands, about):
    hands.session.apply("Delete", partial(delete_structure, structure="s_Later"))
    assert "s_Later" not in hands.session.model.structures
    about.accept()


def test_menu_and_command_lead_to_what_is_known(hands):
    small = hands.session.structure
    open_menu_of(hands, small)["About this structure…"].trigger()
    hands.run("about_structure")
    open_menu_of(hands, small)["Copy with other owners…"].trigger()
    assert hands.window.dialogs.asked == ["about Small team"] * 2 + ["other owners for Small team"]


# --- checkpoints ----------------------------------------------------------------------------------------------------


@pytest.fixture
def checkpoints(hands, qtbot):
    dialog = CheckpointsDialog(hands.session, hands.window.appearance, hands.window.dialogs, hands.window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def lines(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_checkpoint_is_kept_renamed_and_deleted(hands, checkpoints):
    assert checkpoints.none.isVisible()
    assert checkpoints.none.text() == NONE_YET
    assert not checkpoints.compare.isEnabled()
    hands.window.dialogs.prepared = ["In May", "Before the move"]
    with one_step(hands, "Keep checkpoint In May"):
        QTest.mouseClick(checkpoints.keep, LEFT)
    assert lines(checkpoints) == [f"In May · {TODAY.isoformat()} · of Small team"]
    with one_step(hands, "Rename checkpoint In May"):
        QTest.mouseClick(checkpoints.rename, LEFT)
    assert lines(checkpoints) == [f"Before the move · {TODAY.isoformat()} · of Small team"]
    with one_step(hands, "Delete checkpoint Before the move"):
        QTest.mouseClick(checkpoints.delete, LEFT)
    assert lines(checkpoints) == []


def test_the_dialog_of_checkpoints_hears_of_no_edit_once_it_is_gone(hands):
    CheckpointsDialog(hands.session, hands.window.appearance, hands.window.dialogs, hands.window).deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert hands.session.apply("Title", partial(set_title, title="Later"))


def test_a_checkpoint_is_taken_back_as_a_structure(hands, checkpoints):
    hands.window.dialogs.prepared = ["In May"]
    hands.run("keep_checkpoint")
    small, lead = hands.session.structure, hands.owner("Content lead")
    hands.session.apply("Remove", partial(remove_owner, structure=small, owner=lead))
    with one_step(hands, "Take back In May"):
        QTest.mouseClick(checkpoints.take_back, LEFT)
    assert shown(hands).name == "In May"
    assert lead in shown(hands).owners


def test_a_checkpoint_is_compared_with_its_structure_as_it_is_now(hands):
    small = hands.session.structure
    edit = partial(keep_checkpoint, checkpoint="k_may", structure=small, name="In May", day=TODAY)
    hands.session.apply("Keep", edit)
    hands.session.apply("Remove", partial(remove_owner, structure=small, owner=hands.owner("Content lead")))
    hands.window.dialogs.prepared = [("k_may", small)]
    hands.run("checkpoints")
    workspace = hands.window.workspace
    assert hands.window.view == "compare"
    assert workspace.compare.compared == ("k_may", small)
    assert workspace.plan.plan == f"k_may {small}"


def test_compare_gives_both_sides_of_the_current_checkpoint(hands, checkpoints):
    hands.window.dialogs.prepared = ["In May", "In June"]
    hands.run("keep_checkpoint")
    hands.run("keep_checkpoint")
    checkpoints.list.setCurrentRow(0)
    QTest.mouseClick(checkpoints.compare, LEFT)
    first = next(key for key, kept in hands.session.model.checkpoints.items() if kept.name == "In June")
    assert checkpoints.sides == (first, hands.session.structure)
    assert not checkpoints.isVisible()


# --- copies with other owners ---------------------------------------------------------------------------------------


@pytest.fixture
def copying(hands, qtbot):
    dialog = CopyWithOthers(hands.session, hands.session.structure, hands.window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def type_into(box, words):
    box.setFocus()
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), words)


def test_a_copy_takes_over_what_is_held_for_other_owners(hands, copying):
    head, lead, founder = (hands.owner(name) for name in ("Head of marketing", "Content lead", "Founder"))
    decided = hands.session.facts.held_by(head, "decision")
    led = hands.session.facts.held_by(lead, "execution")
    owners = set(hands.session.model.owners)
    type_into(copying.boxes[head], "VP marketing")
    type_into(copying.boxes[lead], "vp marketing")
    copying.boxes[founder].setCurrentIndex(copying.boxes[founder].findText(NOBODY))
    copying.name.setText("Next year")
    before = hands.session.model
    with one_step(hands, "Add structure Next year"):
        QTest.mouseClick(copying.make, LEFT)
    assert not copying.isVisible()
    vp = hands.owner("VP marketing")
    assert set(hands.session.model.owners) - owners == {vp}, "one new owner for the same name twice"
    place, facts = shown(hands), hands.session.facts
    assert place.name == "Next year"
    assert founder not in place.owners
    assert head not in place.owners
    assert decided <= facts.held_by(vp, "decision")
    assert led <= facts.held_by(vp, "execution")
    assert names(hands) == ["Small team", "Next year"], "nothing is left of how the owner came in"
    assert (
        hands.session.model.structures[hands.structure("Small team")]
        is before.structures[hands.structure("Small team")]
    )


def test_a_copy_without_a_change_is_a_duplicate(hands, copying):
    small = shown(hands)
    assert copying.name.text() == "Small team (copy)"
    QTest.keyClick(copying.name, Qt.Key.Key_Return)
    assert shown(hands).name == "Small team (copy)"
    assert shown(hands).assignments == small.assignments


def test_an_owner_that_is_called_like_nobody_stays_in_a_copy(hands, qtbot):
    founder = hands.owner("Founder")
    assert hands.session.apply("", partial(set_owner, owner=founder, name=NOBODY))
    dialog = CopyWithOthers(hands.session, hands.session.structure, hands.window)
    qtbot.addWidget(dialog)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert shown(hands).name == "Small team (copy)"
    assert founder in shown(hands).owners


def test_return_behind_the_name_of_an_owner_makes_nothing(hands, copying):
    before = hands.session.model
    head = copying.boxes[hands.owner("Head of marketing")]
    type_into(head, "VP marketing")
    QTest.keyClick(head.lineEdit(), Qt.Key.Key_Return)
    assert hands.session.model is before
    assert copying.isVisible()


def test_a_copy_needs_a_name(copying):
    copying.name.clear()
    assert not copying.make.isEnabled()
