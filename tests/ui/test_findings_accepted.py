"""Accepted findings stand apart and count nowhere; what the last step solved is told below."""

from functools import partial

from PySide6.QtCore import Qt

from planner.model.edits.assignments import assign, unassign
from planner.model.edits.functions import park, set_function
from planner.model.edits.rule_settings import switch_rule
from planner.model.edits.structures import add_structure
from planner.ui.findings.grouping import Grouping
from tests.ui.findings_desk import HEAD, LEAD, S, abandoned, held, team

DECIDE = partial(assign, structure=S, function="f_data", owner=HEAD, ownership="decision")


def overlapping():
    """Head and lead both execute Seo, without a boundary."""
    model = held(held(team("Seo", "Data"), "f_seo", HEAD, "decision"), "f_seo", LEAD, "execution")
    return held(model, "f_seo", HEAD, "execution")


def accept(desk, words, reason="until March"):
    """Open a card and accept it with a reason."""
    desk.said.texts = (reason,)
    desk.click(words)
    desk.click(words, "Accept…")


# --- accepting --------------------------------------------------------------------------------------------------


def test_accepting_asks_for_the_reason_and_is_one_step(desk):
    desk.open(overlapping())
    before = desk.session.model
    accept(desk, "Seo")
    title, (question,), button = desk.said.asked[0]
    assert (title, button) == ("Accept this finding", "Accept")
    assert question.startswith("Seo has two execution owners")
    assert question.endswith("Why does the team live with it?")
    assert desk.session.undo_label == "Accept Seo: overlapping execution"
    desk.session.undo()
    assert desk.session.model is before
    assert "Seo" in desk.cards()


def test_an_accepted_finding_is_folded_at_the_end_and_counts_nowhere(desk):
    desk.open(overlapping())
    assert desk.panel.count == 2
    accept(desk, "Seo")
    assert desk.panel.count == 1
    assert desk.headings() == [("Abandoned function", 1), ("Accepted", 1)]
    assert desk.cards() == ["Data"]
    assert desk.panel.head.tallies.accessibleName() == "1 error, 0 warnings, 0 pieces of advice"
    assert desk.panel.solved.lines == (), "what the team lives with is not solved"


def test_the_reason_stands_on_the_card_and_it_can_be_taken_back(desk):
    desk.open(overlapping())
    accept(desk, "Seo", "They share the work by habit")
    desk.click("Accepted")
    title = "Seo: overlapping execution"
    assert "Accepted: They share the work by habit" in desk.drawn(title)
    assert "Accepted: They share the work by habit" in desk.rows.row(desk.row(title)).spoken
    assert desk.buttons(title) == ["Take back"]
    desk.click(title, "Take back")
    assert desk.session.undo_label == "Take back Seo: overlapping execution"
    assert desk.session.model.accepted == {}
    assert desk.cards() == ["Data", "Seo"]
    assert desk.panel.count == 2


def test_it_comes_back_when_what_it_says_changes_and_not_when_something_is_renamed(desk):
    desk.open(overlapping())
    accept(desk, "Seo")
    desk.session.apply("Rename", partial(set_function, function="f_seo", name="Search"))
    assert "Search" not in desk.cards()
    analyst = partial(assign, structure=S, function="f_seo", owner="o_agency", ownership="execution")
    desk.session.apply("A third", analyst)
    assert "Search" in desk.cards()
    desk.session.undo()
    assert "Search" not in desk.cards(), "and it is accepted again when that is undone"


def test_a_structure_of_which_everything_is_accepted_says_that_nothing_is_found(desk):
    desk.open(team("Data"))
    accept(desk, "Data")
    assert desk.panel.count == 0
    assert desk.headings() == [("Accepted", 1)]
    assert desk.panel._empty.isVisible()
    assert desk.panel.view.isVisible()


def test_next_and_previous_pass_accepted_findings(desk):
    desk.open(overlapping())
    accept(desk, "Seo")
    desk.click("Accepted")
    desk.panel.next_finding()
    assert desk.selection.functions == ("f_data",)
    desk.panel.next_finding()
    assert desk.selection.functions == ("f_data",)


def test_a_cancelled_question_accepts_nothing(desk):
    desk.open(team("Data"))
    desk.said.texts = None
    desk.click("Data")
    desk.click("Data", "Accept…")
    assert desk.said.asked
    assert desk.session.undo_label == ""


def test_a_document_that_is_only_read_lets_nothing_be_accepted_or_taken_back(desk):
    desk.open(overlapping())
    accept(desk, "Seo")
    desk.open(desk.session.model, read_only="It needs a newer version.")
    desk.click("Data")
    assert desk.buttons("Data") == ["About this rule…"]
    desk.click("Accepted")
    assert desk.buttons("Seo: overlapping execution") == []


def test_only_the_open_finding_can_be_accepted_by_command(desk):
    desk.open(overlapping())
    assert desk.panel.open_finding() is None
    desk.click("Data")
    assert desk.panel.open_finding().about[0].name == "Data"
    desk.said.texts = ("later",)
    desk.panel.accept_open()
    assert desk.panel.count == 1
    assert desk.panel.open_finding() is None


def test_each_grouping_keeps_accepted_findings_apart(desk):
    desk.open(overlapping())
    accept(desk, "Seo")
    for grouping in Grouping:
        desk.panel.group_by(grouping)
        assert desk.headings()[-1] == ("Accepted", 1)


# --- solved just now --------------------------------------------------------------------------------------------


def test_what_a_step_solved_is_struck_below_until_the_next_step(desk):
    desk.open(team("Data", "Events"))
    assert desk.panel.solved.isHidden()
    desk.session.apply("Decide", DECIDE)
    assert desk.panel.solved.lines == ("Data: abandoned function",)
    assert desk.panel.solved.isVisible()
    assert desk.panel.solved.accessibleName() == "Solved just now: Data: abandoned function"
    desk.session.apply("Rename", partial(set_function, function="f_events", name="Fairs"))
    assert desk.panel.solved.isHidden()


def test_nothing_in_the_list_moves_when_the_strip_comes(desk, qtbot):
    desk.open(abandoned(4))
    top = desk.box("F01").top()
    desk.session.apply("Park", partial(park, structure=S, function="f_f03", reason="later"))
    qtbot.waitUntil(lambda: desk.panel.solved.height() > 0)
    assert desk.box("F01").top() == top
    assert desk.panel.solved.geometry().top() >= desk.view.geometry().bottom()


def test_many_solved_findings_are_a_few_lines_and_a_number(desk):
    desk.open(abandoned(20))
    for_all = [partial(park, structure=S, function=f"f_f{n:02}", reason="later") for n in range(20)]

    def all_parked(model):
        from planner.model.change import in_one_step

        return in_one_step(*for_all)(model)

    desk.session.apply("Park all", all_parked)
    assert desk.panel.solved.lines == ("F00: abandoned function", "F01: abandoned function", "and 18 more")


def test_undoing_tells_what_it_solved_too(desk):
    model = held(held(team("Data"), "f_data", HEAD, "decision"), "f_data", LEAD, "execution")
    desk.open(model)
    desk.session.apply("Take", partial(unassign, structure=S, function="f_data", owner=LEAD, ownership="execution"))
    assert desk.panel.count == 1
    desk.session.undo()
    assert desk.panel.solved.lines == ("Data: no execution owner",)


def test_a_rule_that_is_switched_off_solves_nothing(desk):
    desk.open(team("Data"))
    desk.session.apply("Off", partial(switch_rule, rule="GAP01", off=True))
    assert desk.panel.count == 0
    assert desk.panel.solved.isHidden()


def test_another_structure_has_solved_nothing(desk):
    desk.open(add_structure(team("Data"), structure="s_big", name="Growth").model)
    desk.session.apply("Decide", DECIDE)
    assert desk.panel.solved.isVisible()
    desk.session.show_structure("s_big")
    assert desk.panel.solved.isHidden()


def test_the_strip_takes_no_keyboard(desk):
    desk.open(team("Data"))
    desk.session.apply("Decide", DECIDE)
    assert desk.panel.solved.focusPolicy() == Qt.FocusPolicy.NoFocus
