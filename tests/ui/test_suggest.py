"""Suggesting owners in the window: asking, waiting, taking some of it, and giving up."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.model.suggest.exact import Proof
from planner.model.vocabulary import Ownership
from planner.storage.library import template_model, templates
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.suggest.dialog import SuggestOwners
from planner.ui.suggest.limits import WhoMayGetWhat
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


def limits_of(dialog):
    """The dialog about who may get what, opened by its button."""
    QTest.mouseClick(dialog.asked.limit_more, LEFT)
    return dialog.asked.findChild(WhoMayGetWhat)


def after_limits(qtbot, dialog, limits):
    """Use what is ticked, and wait for the answer to it."""
    QTest.mouseClick(limits.take, LEFT)
    assert dialog.proposal is None
    return answered(qtbot, dialog)


def test_nobody_gets_anything_in_an_area_that_is_not_ticked(qtbot, opened):
    given = {s.function: s.after for s in answered(qtbot, opened).proposal.suggestions}
    blog, ads = (id_of("f", name) for name in ("Blog", "Ads"))
    limits = limits_of(opened)
    row = limits.areas.boxes.lines.index(opened.proposal.name(given[blog]))
    place = limits.areas.visualRect(limits.areas.boxes.index(row, limits.areas.boxes.columns.index("Content")))
    QTest.mouseClick(limits.areas.viewport(), LEFT, pos=place.center())
    after_limits(qtbot, opened, limits)
    assert "1 owner is kept to areas." in opened.asked.limits_words.text()
    kept = {s.function: s.after for s in opened.proposal.suggestions}
    assert kept[blog] != given[blog]
    assert kept[ads]
    again = limits_of(opened)
    assert (row, 0) not in again.areas.boxes.ticked
    QTest.mouseClick(again.none, LEFT)
    after_limits(qtbot, opened, again)
    assert {s.function: s.after for s in opened.proposal.suggestions} == given


def test_functions_are_kept_as_they_are_by_the_keyboard_alone(qtbot, opened):
    answered(qtbot, opened)
    opened.asked.limit_more.setFocus()
    QTest.keyClick(opened.asked.limit_more, Qt.Key.Key_Space)
    limits = opened.asked.findChild(WhoMayGetWhat)
    limits.pages.button("functions").setFocus()
    QTest.keyClick(limits.pages.button("functions"), Qt.Key.Key_Space)
    QTest.keyClicks(limits.search, "blog")
    hidden = [limits.functions.isRowHidden(row) for row in range(len(limits.functions.boxes.lines))]
    assert hidden.count(False) == 1
    QTest.keyClick(limits.functions, Qt.Key.Key_Down)
    QTest.keyClick(limits.functions, Qt.Key.Key_Right)
    QTest.keyClick(limits.functions, Qt.Key.Key_Space)
    limits.take.setFocus()
    QTest.keyClick(limits.take, Qt.Key.Key_Space)
    assert opened.asked.limits.fixed == {id_of("f", "Blog")}
    assert "1 function stays as it is." in opened.asked.limits_words.text()
    answered(qtbot, opened)
    assert {s.function for s in opened.proposal.suggestions} == {id_of("f", "Ads")}


def test_owners_can_be_kept_to_where_they_work_today(opened):
    limits = limits_of(opened)
    QTest.mouseClick(limits.today, LEFT)
    content, demand = (id_of("a", name) for name in ("Content", "Demand"))
    lead, writer, head = (id_of("o", name) for name in ("Lead", "Writer", "Head"))
    assert limits.limits.covers == {lead: frozenset([content])}
    assert writer not in limits.limits.covers  # it works in both areas
    assert head not in limits.limits.covers  # it holds nothing that would tell
    QTest.mouseClick(limits.all, LEFT)
    assert not limits.limits.covers
    columns = limits.areas.horizontalHeader()
    at = QPoint(columns.sectionViewportPosition(1) + 20, 20)
    QTest.mouseClick(columns.viewport(), LEFT, pos=at)
    assert set(limits.limits.covers.values()) == {frozenset([content])}
    assert demand not in limits.limits.covers[head]


def test_nothing_can_be_taken_and_no_load_is_told_while_the_first_search_goes_on(opened):
    assert opened.work.is_busy
    assert not opened.change.isEnabled()
    assert not opened.make.isEnabled()
    assert not opened.load_words.isVisible()


def test_a_search_can_be_given_up(qtbot, opened):
    assert opened.work.is_busy
    QTest.mouseClick(opened.stop, LEFT)
    assert not opened.work.is_busy
    assert opened.summary.text().startswith("Stopped.")
    qtbot.waitUntil(lambda: not opened.stop.isVisible())


def test_whoever_stops_while_it_is_being_proved_gets_what_was_found(qtbot, qapp):
    operations = next(template for template in templates() if template.name.startswith("Marketing operations"))
    session = Session(today=lambda: TODAY)
    session.open(template_model(operations))
    dialog = SuggestOwners(session, Appearance(qapp, "light"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    QTest.mouseClick(dialog.asked.tasks.button("grow"), LEFT)
    qtbot.waitUntil(lambda: dialog.work.so_far is not None, timeout=60_000)
    qtbot.waitUntil(lambda: dialog.stop.text() == "Show what was found")
    assert dialog.waiting.value() >= 60
    QTest.mouseClick(dialog.stop, LEFT)
    assert not dialog.work.is_busy
    assert dialog.proposal is not None
    assert dialog.proposal.proof is Proof.OPEN
    assert "not proved" in dialog.summary.text()
    dialog.reject()


def test_the_menu_opens_it_for_the_structure_that_is_shown(hands):
    asked = []
    hands.window.dialogs.suggest_owners = lambda _parent, session: asked.append(session.structure)
    hands.run("suggest")
    assert asked == [hands.session.structure]
