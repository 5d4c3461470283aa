"""The merge window shows what a merge does before it is done, and asks what only people can decide."""

import random
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.model.edits.assignments import assign
from planner.model.edits.functions import delete_function, park, set_function
from planner.model.edits.owners import delete_owner, set_owner
from planner.model.edits.structures import set_title
from planner.model.edits.tools import set_tool
from planner.model.operating_model import OperatingModel
from planner.storage.library import templates
from planner.storage.merging.round import Side
from planner.storage.write import to_bytes
from planner.ui.look.appearance import Appearance
from planner.ui.merge.dialog import MergeWindow
from planner.ui.merge.meeting import NOTHING_KNOWN, Meeting, Version, likeliest_first
from planner.ui.merge.rows import CONFLICT
from tests.model.agreed import AGENCY, EVENTS, HEAD, LEAD, PRICING, SEO, SMALL, TOOL, start
from tests.storage.merging.everyday import big, worked_on

BASE = start().with_defaults_removed()
KNOWN, UNKNOWN = Version(BASE, "the version before"), Version(OperatingModel(), NOTHING_KNOWN)
HOSTILE = "<img src='file:///x'> & <b>bold</b>"


def after(*edits):
    model = BASE
    for edit in edits:
        model = edit(model).model
    return model


MINE = after(
    partial(set_title, title="Mine"),
    partial(set_function, function=SEO, metric="visits"),
    partial(delete_function, function=PRICING),
    partial(assign, structure=SMALL, function=EVENTS, owner=HEAD, ownership="decision"),
)
THEIRS = after(
    partial(set_title, title="Theirs"),
    partial(set_function, function=SEO, metric="leads", note=HOSTILE),
    partial(set_function, function=PRICING, critical=True),
    partial(assign, structure=SMALL, function=EVENTS, owner=LEAD, ownership="decision"),
)


@pytest.fixture
def opened(qtbot, qapp, fonts):  # noqa: ARG001
    def make(mine=MINE, theirs=THEIRS, bases=(KNOWN, UNKNOWN)):
        meeting = Meeting("Northwind", Version(mine, "what is open"), Version(theirs, "the other"), tuple(bases))
        window = MergeWindow(meeting, Appearance(qapp, "light"))
        qtbot.addWidget(window)
        window.show()
        return window

    return make


def under(window, row):
    """The words of a row and of all below it."""
    found = [row.data()]
    for place in range(window.rows.rowCount(row)):
        found += under(window, window.rows.index(place, 0, row))
    return found


def tops(window):
    return [window.rows.index(place, 0).data() for place in range(window.rows.rowCount())]


def states(window):
    top = window.rows.index(0, 0)
    return [window.rows.index(place, 1, top).data() for place in range(window.rows.rowCount(top))]


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.tree, key)


def test_it_counts_and_folds_what_either_side_has_alone_by_function_and_owner(opened):
    window = opened()
    assert tops(window) == ["To decide: 3", "Only in theirs: 2 changes", "Only in mine: 1 change"]
    theirs = under(window, window.rows.index(1, 0))[1:]
    assert theirs[::2] == ["SEO", "Events"]
    assert theirs[1].startswith("SEO: the note is “<img")
    assert theirs[3] == "Events: Lead decides it now in Small team."
    assert under(window, window.rows.index(2, 0))[1:] == ["Events", "Events: Head decides it now in Small team."]
    subject = window.rows.index(0, 0, window.rows.index(1, 0))
    assert not window.tree.isExpanded(subject)


def test_two_who_decide_the_same_are_no_question(opened):
    window = opened()
    window.all_theirs.click()
    window.ready.click()
    deciders = window.answer.merged.model.structures[SMALL].owners_with(EVENTS, "decision")
    assert set(deciders) == {HEAD, LEAD}


def test_a_question_names_what_it_is_about_and_what_either_side_says(opened):
    window = opened()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    pane = window.pane
    assert pane.sentence.text() == "SEO: the metric is “leads” on one side and “visits” on the other."
    assert pane.cards[Side.OURS].button.accessibleName() == "Mine: visits"
    assert pane.cards[Side.THEIRS].button.accessibleName() == "Theirs: leads"
    assert pane.later.isChecked()
    press(window, Qt.Key.Key_Up)
    assert pane.cards[Side.OURS].button.accessibleName() == "Mine: Removed."
    assert "theirs stays" in pane.later.accessibleName()


def test_all_can_be_decided_with_the_keyboard_alone(opened):
    window = opened()
    assert window.focusWidget() is window.tree
    assert (window.count.text(), window.ready.text()) == ("0 of 3 decided", "Merge, 3 left open")
    press(window, Qt.Key.Key_T, Qt.Key.Key_F8, Qt.Key.Key_M, Qt.Key.Key_F8, Qt.Key.Key_T)
    assert states(window) == ["theirs", "mine", "theirs"]
    assert (window.count.text(), window.ready.text()) == ("3 of 3 decided", "Merge")
    press(window, Qt.Key.Key_L)
    assert states(window) == ["theirs", "mine", "open"]
    press(window, Qt.Key.Key_Home, Qt.Key.Key_F8)
    assert window.tree.currentIndex().data(CONFLICT) == 2, "the only one that is open"
    press(window, Qt.Key.Key_T, Qt.Key.Key_Return)
    model = window.answer.merged.model
    assert (model.title, model.functions[SEO].metric) == ("Theirs", "leads")
    assert PRICING not in model.functions
    assert window.answer.merged.conflicts == ()


def test_what_stays_open_is_kept_as_decisions_to_make(opened):
    window = opened()
    window.pane.cards[Side.THEIRS].button.click()
    window.ready.click()
    merged = window.answer.merged
    assert merged.model.title == "Theirs"
    assert merged.model.functions[SEO].metric == "visits"
    assert len(merged.conflicts) == 2
    assert len(merged.model.decisions) == len(BASE.decisions) + 2


def test_a_removal_says_what_it_takes_along_and_settles_what_hangs_on_it(opened):
    def noted(model):
        return set_owner(model, owner=AGENCY, note="Their contract runs on.")

    def helped(model):
        return assign(model, structure=SMALL, function=EVENTS, owner=AGENCY, ownership="execution")

    mine = after(partial(delete_owner, owner=AGENCY), partial(set_tool, tool=TOOL, owner=HEAD))
    theirs = after(noted, helped, partial(set_tool, tool=TOOL, owner=AGENCY))
    window = opened(mine, theirs)
    assert states(window) == ["open", "open"]
    press(window, Qt.Key.Key_M)
    assert states(window) == ["mine", "settled"]
    assert window.warning.text() == "What is removed takes along: Agency executes Events in Small team."
    assert (window.count.text(), window.ready.text()) == ("1 of 1 decided", "Merge")
    press(window, Qt.Key.Key_Down, Qt.Key.Key_T)
    assert states(window) == ["mine", "settled"]
    assert not window.pane.cards[Side.THEIRS].button.isEnabled()
    press(window, Qt.Key.Key_Up, Qt.Key.Key_T)
    assert states(window) == ["theirs", "open"]
    assert not window.warning.isVisible()
    press(window, Qt.Key.Key_F8, Qt.Key.Key_T, Qt.Key.Key_Return)
    assert window.answer.merged.model == theirs


def test_what_went_along_with_a_removal_is_told_afterwards_too(window, tmp_path):
    window.documents.new_from_template(templates()[1])
    window.dialogs.prepared = [tmp_path / "mine.opmodel"]
    assert window.documents.saving.save()
    key, function = next(iter(window.session.model.functions.items()))
    other = tmp_path / "other.opmodel"
    other.write_bytes(to_bytes(delete_function(window.session.model, function=key).model))
    window.session.apply("Note", partial(set_function, function=key, note="n"))
    structure = window.session.structure
    window.session.apply("Park", partial(park, structure=structure, function=key, reason="no budget", until=None))
    window.dialogs.prepared = [other, lambda dialog: dialog.all_theirs.click() is None]
    window.actions_by_id["merge"].trigger()
    assert f"What is removed takes along: {function.name} in " in window.notice.words
    assert key not in window.session.model.functions


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_cancel_gives_nothing(opened, key):
    window = opened()
    window.all_mine.click()
    press(window, key) if key else window.cancel.click()
    assert window.answer is None
    assert window.result() == MergeWindow.DialogCode.Rejected


def test_the_buttons_step_through_and_end_at_the_ends(opened):
    window = opened()
    assert not window.pane.before.isEnabled()
    window.pane.next.click()
    window.pane.next.click()
    assert not window.pane.next.isEnabled()
    assert window.tree.currentIndex().data(CONFLICT) == 2
    window.pane.before.click()
    assert window.tree.currentIndex().data(CONFLICT) == 1


def test_without_a_base_nothing_is_gone_and_differences_are_questions(opened):
    window = opened()
    window.all_theirs.click()
    window.base.setCurrentIndex(1)
    assert window.rows.rowCount(window.rows.index(0, 0)) == 2, "the title and the metric; the function stays"
    assert window.count.text() == "2 of 2 decided", "what was decided still counts"
    window.ready.click()
    assert PRICING in window.answer.merged.model.functions
    assert window.answer.base is UNKNOWN


def test_equal_versions_leave_nothing_to_decide(opened):
    window = opened(mine=MINE, theirs=MINE)
    assert tops(window) == ["Only in theirs: nothing", "Only in mine: nothing"]
    assert not window.all_mine.isVisible()
    assert window.ready.text() == "Merge"
    assert "Theirs says nothing" in window.words


def test_strangers_are_told(opened):
    assert not opened().warning.isVisible()
    other = big()
    assert "no function and no owner in common" in opened(theirs=other, bases=[UNKNOWN]).warning.text()


def test_text_is_plain_and_readable_for_screen_readers(opened):
    window = opened()
    row = window.rows.index(0, 0, window.rows.index(0, 0, window.rows.index(1, 0)))
    window.tree.setCurrentIndex(row)
    assert "<b>bold</b>" in window.words
    assert {label.textFormat() for label in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert QAccessible.queryAccessibleInterface(window.tree).text(QAccessible.Text.Name) == "What the merge does"
    window.decide(Side.OURS)
    first = window.rows.index(0, 0, window.rows.index(0, 0))
    window.tree.setCurrentIndex(first)
    press(window, Qt.Key.Key_M)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("mine counts")


def test_the_nearest_version_is_the_likeliest_base():
    dice = random.Random(3)
    base = big()
    newer = worked_on(base, dice, 12)
    theirs = worked_on(base, dice, 3)
    old, new = Version(base, "old"), Version(newer, "new")
    assert likeliest_first([new, old], theirs) == (old, new)
    assert likeliest_first([new, Version(newer, "same")], newer)[0] is new
