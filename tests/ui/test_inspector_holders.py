"""In the inspector of a function it is said who holds what of it, with boundary and share."""

import pytest
from PySide6.QtTest import QTest

from planner.model.vocabulary import Ownership
from tests.ui.inspector_desk import AGENCY, DATA, HEAD, LEAD, LEFT, SALES, SEO, InspectorDesk, S, pressed, typed


@pytest.fixture
def desk(qtbot, qapp):
    return InspectorDesk(qtbot, qapp)


@pytest.fixture
def function(desk):
    """The page of Data quality, with everything unfolded."""
    return desk.choose_data_quality()


def test_owners_stand_under_their_ownership_and_can_be_removed(desk):
    desk.selection.choose_functions([SEO])
    rows = desk.inspector.function_page.holders.rows
    assert [list(rows[each].holders) for each in Ownership] == [[HEAD], [LEAD, AGENCY], [SALES], []]

    pressed(rows[Ownership.EXECUTION].holders[AGENCY].remove)

    assert list(rows[Ownership.EXECUTION].holders) == [LEAD]
    assert desk.session.undo_label == "Remove SEO agency from execution of SEO"
    desk.session.undo()
    assert list(rows[Ownership.EXECUTION].holders) == [LEAD, AGENCY]


def test_boundary_and_share_are_edited_and_keep_each_other(desk):
    desk.selection.choose_functions([SEO])
    rows = desk.inspector.function_page.holders.rows
    lead = rows[Ownership.EXECUTION].holders[LEAD]
    typed(lead.boundary, "articles")
    typed(lead.share, "0.7")
    assert desk.session.undo_label == "Set share of SEO to 0.7"
    typed(lead.boundary, "all articles")
    held = desk.session.model.structures[S].assignments[SEO][LEAD]["execution"]
    assert (held.boundary, held.share) == ("all articles", 0.7)

    typed(lead.share, "2")
    assert lead.share.problem == "A share lies between 0 and 1; 2 does not."
    assert lead.share.editor.text() == "0.7"
    assert not rows[Ownership.DECISION].holders[HEAD].share.isVisible()


def test_an_ownership_is_marked_as_undecided(desk):
    desk.selection.choose_functions([SEO])
    box = desk.inspector.function_page.holders.rows[Ownership.REVIEW].undecided
    QTest.mouseClick(box, LEFT)
    assert desk.session.model.structures[S].functions[SEO].undecided == {"review"}
    assert box.isChecked()
    assert desk.session.undo_label == "Mark review of SEO as undecided"
    desk.session.undo()
    assert not box.isChecked()


def test_assign_asks_for_the_owner(desk, function):
    QTest.mouseClick(function.holders.assign, LEFT)
    assert desk.session.undo_label == ""
    desk.picked.answer = (HEAD, "decision")
    QTest.mouseClick(function.holders.assign, LEFT)
    assert desk.session.model.structures[S].owners_with(DATA, Ownership.DECISION) == [HEAD]
    assert desk.session.undo_label == "Add Data quality to Head of marketing"
    assert list(function.holders.rows[Ownership.DECISION].holders) == [HEAD]
