"""The view of the agreements: what it shows, how it follows, and how it is reached."""

import subprocess
import sys
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.model.change import in_one_step
from planner.model.edits.cadences import add_cadence, delete_cadence
from planner.model.edits.decisions import add_decision, set_decision
from planner.model.edits.functions import set_function
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.model.edits.handoffs import add_handoff, set_handoff
from planner.model.edits.next_review import set_next_review
from planner.model.edits.tools import add_tool, set_tool
from planner.model.finding import Severity
from planner.storage.library import templates
from tests.day import TODAY
from tests.ui.agreement_hands import at_the_agreements, page, said
from tests.ui.hostile_names import HOSTILE, assert_all_plain, assert_fits

KEY = Qt.Key


@pytest.fixture
def hands(window):
    """A user with an empty model open, looking at its agreements."""
    return at_the_agreements(window, "blank")


@pytest.fixture
def example(window):
    return at_the_agreements(window)


def titles(shown):
    return [shown.section.face(shown.section.scene(shown._facts, key)).title for key in shown.cards]


# --- how it is reached ------------------------------------------------------------------------------------------------


def test_nothing_of_it_is_loaded_before_it_is_looked_at():
    code = (
        "import sys, planner.app; "
        "assert 'planner.ui.window.workspace' in sys.modules; "
        "print([name for name in sys.modules if name.startswith(('planner.ui.agreements', 'planner.ui.fields'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_it_is_a_view_like_the_others(hands):
    window = hands.window
    assert window.workspace.bar.views.button("agreements").isChecked()
    assert not window.workspace.panel.isVisible()
    assert window.workspace.side.isVisible()
    action = window.actions_by_id["view_agreements"]
    assert action.isChecked()
    assert action.shortcuts()
    hands.run("view_board")
    assert not hands.view.isVisible()


def test_each_section_of_an_empty_model_says_what_to_do(hands):
    for kind, word in (("goal", "goal"), ("tool", "tool"), ("handoff", "handoff"), ("decision", "decision")):
        shown = page(hands, kind)
        assert shown.empty.isVisible()
        assert "for instance" in shown.empty.words.text()
        assert shown.add.text() == f"New {word}"
        assert hands.view.sections.entry(kind).right == "0"
    assert hands.view.sections.entry("cadence").right == "0 of 3"
    assert hands.view.sections.entry("next_review").right == "not set"


def test_the_three_topics_are_always_seen(hands):
    shown = page(hands, "cadence")
    assert [tile.add.isVisible() for tile in shown.topics.tiles.values()] == [True, True, True]
    structure = hands.session.structure
    add = partial(add_cadence, structure=structure, cadence="c_one", reviews={"results", "blockers"}, every="week")
    hands.session.apply("Add", add)
    QApplication.processEvents()
    assert [tile.add.isVisible() for tile in shown.topics.tiles.values()] == [True, False, False]
    assert [tile.said.text() for tile in shown.topics.tiles.values()][1:] == ["Blockers and results, every week"] * 2
    assert hands.view.sections.entry("cadence").right == "2 of 3"


def test_the_example_is_told_in_full(example):
    assert titles(page(example, "goal"))[0] == "Customers who stay and refer us"
    tools = page(example, "tool")
    assert "Owned by Content lead" in tools.cards[next(iter(tools.cards))].accessibleName()
    assert "Lead management & routing → Sales" in titles(page(example, "handoff"))
    assert titles(page(example, "cadence")) == ["Quarterly plan", "Monthly review", "Weekly stand-up"]
    log = page(example, "decision")
    assert titles(log)[0] == "Who speaks for us at the two trade shows in spring?", "what is open stands first"
    assert "look again on 2027-" in log.cards[list(log.cards)[1]].accessibleName()
    assert example.view.sections.entry("next_review").right == "2027-02-15"


def test_handoffs_and_cadences_are_those_of_the_structure_shown(example):
    shown = page(example, "handoff")
    small = list(shown.cards)
    example.session.show_structure(example.structure("Growth stage"))
    assert set(shown.cards) != set(small)
    assert set(shown.cards) == set(example.session.facts.structure.handoffs)
    assert example.view.sections.entry("handoff").right == str(len(shown.cards))


# --- findings ---------------------------------------------------------------------------------------------------------


def test_a_missing_cadence_is_told_and_goes(hands):
    shown = page(hands, "cadence")
    (told,) = said(shown.notes)
    assert "priorities, results and blockers" in told
    assert hands.view.sections.entry("cadence").severity is Severity.ADVICE
    add = partial(
        add_cadence, structure=hands.session.structure, cadence="c_a", reviews={"priorities", "results", "blockers"}
    )
    hands.session.apply("Add", add)
    assert said(shown.notes) == []
    assert hands.view.sections.entry("cadence").severity is None
    hands.session.apply("Delete", partial(delete_cadence, structure=hands.session.structure, cadence="c_a"))
    assert said(shown.notes) == [told]


def test_a_missing_and_a_past_review_are_told_and_go(hands):
    page_ = hands.view.review
    hands.view.reveal("next_review", "")
    QApplication.processEvents()
    assert len(said(page_.notes)) == 1
    assert hands.view.sections.entry("next_review").severity is Severity.ADVICE
    hands.session.apply("Set", partial(set_next_review, day=date(2020, 1, 1)))
    assert hands.view.sections.entry("next_review").severity is Severity.WARNING
    QApplication.processEvents()
    assert "2020-01-01" in said(page_.notes)[0]
    hands.session.apply("Set", partial(set_next_review, day=TODAY))
    assert said(page_.notes) == []


def test_a_tool_without_an_owner_is_marked_on_its_card(example):
    shown = page(example, "tool")
    key = next(iter(shown.cards))
    card = shown.cards[key]
    assert "warning" not in card.accessibleName()
    example.session.apply("Own", partial(set_tool, tool=key, owner=None))
    assert "warning: " in card.accessibleName()
    assert "Nobody owns it" in card.accessibleName()
    assert example.view.sections.entry("tool").severity is Severity.WARNING
    example.session.undo()
    assert "warning" not in card.accessibleName()


def test_a_handoff_without_an_agreement_is_marked_on_its_card(example):
    shown = page(example, "handoff")
    place = example.session.structure
    key = next(key for key, title in zip(shown.cards, titles(shown), strict=True) if "routing → Sales" in title)
    example.session.apply("Clear", partial(set_handoff, structure=place, handoff=key, agreement=""))
    assert "warning: " in shown.cards[key].accessibleName()
    assert example.view.sections.entry("handoff").severity is Severity.WARNING
    example.session.apply("Agree", partial(set_handoff, structure=place, handoff=key, agreement="within a day"))
    assert "warning" not in shown.cards[key].accessibleName()


def test_an_accepted_finding_is_no_mark(example):
    from planner.model.edits.acceptances import accept

    (finding,) = [f for f in example.session.checked.findings_in_model() if f.rule == "GOV07"]
    assert example.view.sections.entry("decision").severity is Severity.ADVICE
    example.session.apply("Accept", partial(accept, finding=finding, reason="asked on Friday"))
    assert example.view.sections.entry("decision").severity is None


# --- following --------------------------------------------------------------------------------------------------------


def test_it_does_nothing_while_it_is_hidden_and_catches_up(example, monkeypatch):
    from planner.ui.agreements import view as module

    asked = []
    original = module.found_at
    monkeypatch.setattr(module, "found_at", lambda *args: asked.append(args) or original(*args))
    shown = page(example, "goal")
    example.run("view_board")
    asked.clear()
    example.session.apply("Add", partial(add_goal, goal="g_new", name="A new goal"))
    assert asked == []
    assert "g_new" not in shown.cards
    example.run("view_agreements")
    assert len(asked) == 1
    assert "g_new" in shown.cards


def test_a_step_makes_no_card_anew(example):
    shown = page(example, "goal")
    before = dict(shown.cards)
    key = next(iter(before))
    example.session.apply("Rename", partial(set_goal, goal=key, name="Zebra"))
    assert list(shown.cards)[-1] == key, "cards stand by name"
    assert all(shown.cards[each] is before[each] for each in before)


def test_a_step_lays_out_only_the_card_that_differs(hands, monkeypatch):
    from planner.ui.agreements.face_view import FaceView

    edits = [partial(add_goal, goal=f"g_{n:03}", name=f"Goal {n:03}") for n in range(200)]
    hands.session.apply("Add many", in_one_step(*edits))
    for _ in range(3):
        QApplication.processEvents()
    laid = []
    original = FaceView._blocks
    monkeypatch.setattr(FaceView, "_blocks", lambda face, width: laid.append(face) or original(face, width))
    hands.session.apply("Describe", partial(set_goal, goal="g_007", description="Counted each quarter"))
    QApplication.processEvents()
    assert set(laid) == {hands.view.page().cards["g_007"].face}
    assert len(laid) <= 4, "once for each width that is asked for"


def test_another_document_has_its_own_cards(example):
    shown = page(example, "goal")
    QTest.mouseClick(next(iter(shown.cards.values())).face, Qt.MouseButton.LeftButton)
    example.window.documents.new_from_template(next(t for t in templates() if t.file == "small-b2b-marketing-team"))
    QApplication.processEvents()
    assert list(example.view.page().cards) == list(example.view.page().section.order(example.session.facts))


# --- bringing into sight ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["goal", "tool", "handoff", "decision", "cadence"])
def test_showing_an_agreement_opens_the_view_at_it(example, kind):
    shown = page(example, kind)
    key = list(shown.cards)[-1]
    example.run("view_board")
    example.window.selection.show(kind, key)
    assert example.window.view == "agreements"
    assert (example.view.shown, example.view.page().current) == (kind, key)
    card = example.view.page().cards[key]
    QApplication.processEvents()
    assert not card.visibleRegion().isEmpty()


def test_a_finding_about_all_agreements_of_a_kind_opens_their_section(hands):
    found = []
    for _ in range(2):
        hands.run("view_board")
        hands.run("next_finding")
        found.append((hands.window.view, hands.view.shown))
    assert sorted(found) == [("agreements", "cadence"), ("agreements", "next_review")]


def test_showing_an_agreement_lets_what_is_chosen_be(example):
    function = example.function("Paid search")
    example.window.selection.choose_functions([function])
    example.window.selection.show("goal", next(iter(example.session.model.goals)))
    assert example.window.selection.functions == (function,)


def test_showing_a_function_leaves_the_view_for_the_board(example):
    example.window.selection.show("function", example.function("Paid search"))
    assert example.window.view == "board"


def test_a_card_far_below_is_scrolled_to(hands):
    edits = [partial(add_goal, goal=f"g_{n:02}", name=f"Goal {n:02}") for n in range(40)]
    hands.session.apply("Add many", in_one_step(*edits))
    hands.run("view_board")
    hands.window.selection.show("goal", "g_39")
    QApplication.processEvents()
    shown = hands.view.page()
    assert shown.area.verticalScrollBar().value() > 0
    assert not shown.cards["g_39"].visibleRegion().isEmpty()


def test_undo_of_an_agreement_shows_it_from_another_view(hands):
    hands.session.apply("Add", partial(add_goal, goal="g_a", name="Trust"))
    hands.session.apply("Rename", partial(set_goal, goal="g_a", name="Trusted"))
    hands.session.apply("Add", partial(add_tool, tool="t_a", name="CRM"))
    hands.run("view_board")
    hands.session.undo()
    assert (hands.window.view, hands.view.shown) == ("agreements", "tool")
    hands.session.undo()
    assert (hands.view.shown, hands.view.page().current) == ("goal", "g_a")
    hands.session.redo()
    assert (hands.view.shown, hands.view.page().current) == ("goal", "g_a")
    hands.run("view_board")
    hands.session.apply("Set", partial(set_next_review, day=TODAY))
    hands.session.undo()
    assert (hands.window.view, hands.view.shown) == ("agreements", "next_review")


def test_undo_of_an_agreement_in_another_structure_turns_to_that_structure(example):
    growth, small = example.structure("Growth stage"), example.structure("Small team")
    example.session.show_structure(growth)
    key = next(iter(example.session.facts.structure.handoffs))
    example.session.apply("Say", partial(set_handoff, structure=growth, handoff=key, passes="other"))
    example.session.show_structure(small)
    example.run("view_board")
    example.session.undo()
    assert example.session.structure == growth
    assert (example.window.view, example.view.page().current) == ("agreements", key)


def test_undo_of_a_handoff_stays_with_the_function_whose_details_show_it(example):
    handoff = next(iter(example.session.facts.structure.handoffs.items()))
    example.run("view_board")
    example.window.selection.choose_functions([handoff[1].start])
    edit = partial(set_handoff, structure=example.session.structure, handoff=handoff[0], passes="other")
    example.session.apply("Say", edit)
    example.session.undo()
    assert example.window.view == "board"


def test_undo_of_a_deleted_goal_shows_the_goal_here_and_a_function_elsewhere(example):
    goal = next(iter(example.session.model.goals))
    example.view.reveal("goal", "")
    example.session.apply("Delete", partial(delete_goal, goal=goal))
    example.session.undo()
    assert (example.window.view, example.view.page().current) == ("agreements", goal)
    example.session.redo()
    example.run("view_board")
    example.session.undo()
    assert example.window.view == "board"
    assert goal in example.session.model.functions[example.window.selection.functions[0]].goals


# --- text -------------------------------------------------------------------------------------------------------------


@pytest.fixture(params=HOSTILE.values(), ids=HOSTILE)
def name(request):
    return request.param


def test_hostile_text_is_plain_and_keeps_the_window_its_size(example, name):
    model, place = example.session.model, example.session.structure
    function, owner = next(iter(model.functions)), next(iter(model.structures[place].owners))
    sales = example.owner("Sales")
    edits = [
        partial(set_function, function=function, name=name),
        partial(add_goal, goal="g_h", name=name),
        partial(set_goal, goal="g_h", description=name),
        partial(add_tool, tool="t_h", name=name),
        partial(set_tool, tool="t_h", category=name, owner=owner, description=name),
        partial(add_handoff, structure=place, handoff="h_h", start=function, end=sales, passes=name, agreement=name),
        partial(add_cadence, structure=place, cadence="c_h", reviews={"results"}, name=name, every=name),
        partial(add_decision, decision="d_h", name=name, reason=name, about=frozenset([function, owner, place])),
        partial(set_decision, decision="d_h", owner=owner),
    ]
    assert example.session.apply(f"Add {name}", in_one_step(*edits))
    for kind, key in (("goal", "g_h"), ("tool", "t_h"), ("handoff", "h_h"), ("cadence", "c_h"), ("decision", "d_h")):
        shown = page(example, kind)
        shown.turn(key)
        QApplication.processEvents()
        assert_all_plain(shown)
        assert_fits(example)
        assert shown.cards[key].face.height() < 250
        assert shown.area.widget().width() <= shown.area.viewport().width()
        labels = {action.text() for action in shown.menu(key).actions()}
        assert "Delete\tDel" in labels
        shown.turn(key)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in example.view.findChildren(QLabel))
