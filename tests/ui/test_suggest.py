"""Suggesting owners in the window: asking, waiting, taking some of it, and giving up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.vocabulary import Ownership
from planner.ui.appearance import Appearance
from planner.ui.session import Session
from planner.ui.suggest.dialog import SuggestOwners
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("fonts")

LEFT = Qt.MouseButton.LeftButton
SKETCH = """
Team
  SEO {area: Content; effort: 0.3}: D Lead; E Writer
  Blog {area: Content; effort: 0.3}: D Lead
  Ads {area: Demand; effort: 0.3}: E Writer
  + Head
Later < Team
  Ads: D Lead; E Buyer
"""
TEAM = id_of("s", "Team")


@pytest.fixture
def session():
    made = Session(today=lambda: TODAY)
    made.open(sketched(SKETCH))
    return made


@pytest.fixture
def opened(qtbot, qapp, session):
    dialog = SuggestOwners(session, Appearance(qapp, "light"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.work.stop()


def answered(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.proposal is not None, timeout=60_000)
    return dialog


def test_gaps_are_filled_in_one_step_and_undone_in_one(qtbot, opened, session):
    answered(qtbot, opened)
    before = session.model
    assert "Two suggestions." in opened.summary.text()
    assert [box.isChecked() for box in opened.offered.boxes] == [True, True]
    QTest.mouseClick(opened.change, LEFT)
    assert not opened.isVisible()
    assert session.undo_label == "Take 2 suggestions"
    facts = session.facts
    assert facts.executing(id_of("f", "Blog"))
    assert facts.deciding(id_of("f", "Ads"))
    session.undo()
    assert session.model is before


def test_some_can_be_left_and_what_is_ticked_is_weighed(qtbot, opened, session):
    answered(qtbot, opened)
    blog = next(box for box in opened.offered.boxes if "executes Blog" in box.accessibleName())
    loads = len(opened.loads.changes)
    QTest.mouseClick(blog, LEFT)
    assert len(opened.loads.changes) < loads
    QTest.mouseClick(opened.make, LEFT)
    made = session.model.structures[session.structure]
    assert made.name == "Team, suggested"
    assert not made.owners_with(id_of("f", "Blog"), Ownership.EXECUTION)
    assert made.owners_with(id_of("f", "Ads"), Ownership.DECISION)
    assert not session.model.structures[TEAM].owners_with(id_of("f", "Ads"), Ownership.DECISION)


def test_nothing_ticked_is_nothing_to_take(qtbot, opened):
    answered(qtbot, opened)
    QTest.mouseClick(opened.none, LEFT)
    assert not opened.change.isEnabled()
    assert not opened.make.isEnabled()
    QTest.mouseClick(opened.all, LEFT)
    assert opened.change.isEnabled()
    opened.name.clear()
    assert not opened.make.isEnabled()


def test_another_task_asks_again_and_roles_of_other_structures_may_join(qtbot, opened, session):
    answered(qtbot, opened)
    QTest.mouseClick(opened.asked.tasks.button("grow"), LEFT)
    opened.asked.wishes[2].setFocus()
    QTest.keyClick(opened.asked.wishes[2], Qt.Key.Key_End)
    assert opened.proposal is None
    answered(qtbot, opened)
    assert "Buyer would join." in opened.summary.text()
    QTest.mouseClick(opened.change, LEFT)
    assert id_of("o", "Buyer") in session.model.structures[TEAM].owners


def test_demands_that_collide_are_told_and_nothing_can_be_taken(qtbot, opened):
    opened.asked.most_load.setFocus()
    opened.asked.most_load.selectAll()
    QTest.keyClicks(opened.asked.most_load, "20")
    qtbot.waitUntil(lambda: "with nobody above 20 %" in opened.summary.text(), timeout=60_000)
    assert not opened.change.isEnabled()
    assert opened.offered.boxes == []


def test_a_search_can_be_given_up(qtbot, opened):
    assert opened.work.is_busy
    QTest.mouseClick(opened.stop, LEFT)
    assert not opened.work.is_busy
    assert opened.summary.text().startswith("Stopped.")
    qtbot.waitUntil(lambda: not opened.stop.isVisible())


def test_the_menu_opens_it_for_the_structure_that_is_shown(hands):
    asked = []
    hands.window.dialogs.suggest_owners = lambda _parent, session: asked.append(session.structure)
    hands.run("suggest")
    assert asked == [hands.session.structure]
