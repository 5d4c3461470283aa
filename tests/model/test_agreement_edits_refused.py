"""What edits of agreements and settings may not do, where they change nothing, and accepting findings."""

from functools import partial

import pytest

from planner.model.agreements import Acceptance, PlanNotes, RuleSettings, Settings, StepNote
from planner.model.change import Edit, Edited, Ref
from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.acceptances import accept, withdraw
from planner.model.edits.assignments import assign
from planner.model.edits.cadences import set_cadence
from planner.model.edits.decisions import set_decision
from planner.model.edits.functions import duplicate_function, set_function
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.model.edits.handoffs import delete_handoff, set_handoff
from planner.model.edits.next_review import set_next_review
from planner.model.edits.owners import delete_owner, remove_owner, set_owner
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.edits.structures import duplicate_structure
from planner.model.edits.tools import add_tool, delete_tool, set_tool
from planner.model.errors import EditError
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.model.agreed import (
    DECISION,
    EVENTS,
    GOAL,
    GROWTH,
    HEAD,
    LEAD,
    MANY,
    NEW,
    PART,
    PRICING,
    SALES,
    SEO,
    SMALL,
    TO_SALES,
    TO_SEO,
    TOOL,
    WEEKLY,
    small,
    start,
)
from tests.model.refused_agreements import REFUSED


@pytest.mark.parametrize(("edit", "why"), REFUSED.values(), ids=REFUSED)
def test_what_may_not_be_done_is_refused_with_a_sentence(edit: Edit, why: str) -> None:
    model = start()
    with pytest.raises(EditError, match=f"^{why}") as refusal:
        edit(model)
    assert str(refusal.value).endswith(".")
    assert model == start()


SAME = {
    "a goal's own name": partial(set_goal, goal=GOAL, name=" Pipeline "),
    "a tool's own owner": partial(set_tool, tool=TOOL, owner=LEAD),
    "a decision's own date": partial(set_decision, decision=DECISION, date="2026-09-01"),
    "a handoff's own ends": small(set_handoff, handoff=TO_SEO, start=PRICING, end=SEO),
    "a cadence's own topics": small(set_cadence, cadence=WEEKLY, reviews=["results", "priorities"], name=" "),
    "a function's own goals": partial(set_function, function=SEO, goals=[GOAL]),
    "no next review": partial(set_next_review, day=None),
    "a rule that is on": partial(switch_rule, rule="OVL03", off=False),
    "a rule that nothing is said about": partial(switch_rule, rule="GAP01", off=False),
    "the threshold that is set": partial(set_threshold, threshold=MANY, value=4.0),
    "the default where nothing is said": partial(set_threshold, threshold=PART, value=40),
    "no threshold where nothing is said": partial(set_threshold, threshold=PART, value=None),
    "a finding that is not accepted": partial(withdraw, key="GAP01 - f_x"),
}


@pytest.mark.parametrize("edit", SAME.values(), ids=SAME)
def test_where_nothing_changes_the_model_is_the_same_and_nothing_is_touched(edit: Edit) -> None:
    model = start()
    assert edit(model) == Edited(model, frozenset())
    assert edit(model).model is model


def test_what_stands_already_in_a_cadence_or_handoff_may_stay_however_odd() -> None:
    model = start()
    place = model.structures[SMALL]
    odd = place.cadences[WEEKLY].replace(reviews=frozenset({"budget"}))
    model = model.replace(structures={**model.structures, SMALL: place.replace(cadences={WEEKLY: odd})})
    kept = set_cadence(model, structure=SMALL, cadence=WEEKLY, reviews={"budget", "blockers"}).model
    assert kept.structures[SMALL].cadences[WEEKLY].reviews == {"budget", "blockers"}
    inside = set_owner(start(), owner=SALES, kind="role").model
    noted = set_handoff(inside, structure=SMALL, handoff=TO_SALES, note="weekly").model
    assert noted.structures[SMALL].handoffs[TO_SALES].note == "weekly"


def test_a_copied_structure_has_the_same_handoffs_and_cadences() -> None:
    copied = duplicate_structure(start(), structure=SMALL, copy=NEW["s"], name="After the reorg").model
    assert copied.structures[NEW["s"]].handoffs == copied.structures[SMALL].handoffs != {}
    assert copied.structures[NEW["s"]].cadences == copied.structures[SMALL].cadences != {}
    less = delete_handoff(copied, structure=NEW["s"], handoff=TO_SEO).model
    assert TO_SEO in less.structures[SMALL].handoffs


def test_a_copied_function_serves_the_same_goals_and_has_no_handoffs() -> None:
    copied = duplicate_function(start(), structure=SMALL, function=SEO, copy=NEW["f"]).model
    assert (copied.functions[NEW["f"]].goals, copied.functions[NEW["f"]].tools) == ({GOAL}, {TOOL})
    assert copied.structures[SMALL].handoffs == start().structures[SMALL].handoffs


def test_an_owner_that_leaves_one_structure_keeps_its_tools_and_cadences() -> None:
    model, touched = remove_owner(start(), structure=SMALL, owner=LEAD)
    assert model.tools[TOOL].owner == LEAD
    assert model.structures[SMALL].cadences[WEEKLY].owners == {HEAD, LEAD}
    assert touched == {Ref("owner", LEAD, SMALL), Ref("function", SEO, SMALL)}
    assert_whole(model)


def test_what_nothing_refers_to_is_deleted_alone() -> None:
    model = add_goal(start(), goal=NEW["g"], name="Brand").model
    model = add_tool(model, tool=NEW["t"], name="CMS").model
    after, touched = delete_goal(model, goal=NEW["g"])
    assert touched == {Ref("goal", NEW["g"])}
    after, touched = delete_tool(after, tool=NEW["t"])
    assert touched == {Ref("tool", NEW["t"])}
    assert after == start()


def test_nobody_who_is_deleted_sees_to_a_step_of_a_plan() -> None:
    plan, other = f"{SMALL} {GROWTH}", f"{GROWTH} {SMALL}"
    model = set_step_note(start(), plan=plan, step="hire x", owner=LEAD, note="soon").model
    model = set_step_note(model, plan=plan, step="retire x", owner=LEAD).model
    model = set_step_note(model, plan=other, step="hire x", owner=LEAD).model
    after, touched = delete_owner(model, owner=LEAD)
    assert after.plans == {plan: PlanNotes(steps={"hire x": StepNote(note="soon")})}, "what says nothing is let go"
    assert touched >= {Ref("plan", plan), Ref("plan", other)}
    assert_whole(after)


def test_a_threshold_that_makes_no_sense_is_replaced_even_by_what_looks_equal() -> None:
    odd = RuleSettings(thresholds={"execution_owners": True, "later": "kept"})
    model = start().replace(settings=Settings(rules={"OVL03": odd}))
    assert MANY.of(model.settings) == 3
    set_to_one, touched = set_threshold(model, threshold=MANY, value=1)
    assert MANY.of(set_to_one.settings) == 1
    assert touched == {Ref("settings")}
    again = set_threshold(set_to_one, threshold=MANY, value=None).model
    assert again.settings.rules["OVL03"].thresholds == {"later": "kept"}


def test_a_rule_that_is_switched_on_again_leaves_nothing_behind() -> None:
    off = switch_rule(start(), rule="GAP01", off=True).model
    assert switch_rule(off, rule="GAP01", off=False).model == start()


# --- accepting findings ------------------------------------------------------------------------------------------


def abandoned(model: OperatingModel) -> Finding:
    """What is said about Events, which nobody holds."""
    return next(f for f in Checked.of(model, TODAY).findings(SMALL) if (f.rule, f.subjects[0].id) == ("GAP01", EVENTS))


def test_an_accepted_finding_is_kept_with_its_reason_and_no_longer_open() -> None:
    model = start()
    finding = abandoned(model)
    after, touched = accept(model, finding=finding, reason=" Until spring\r\n")
    assert touched == {Ref("accepted", f"GAP01 {SMALL} {EVENTS}")}
    assert after.accepted == {
        finding.acceptance_key: Acceptance(reason="Until spring", severity="error", evidence=finding.evidence)
    }
    checked = Checked.of(after, TODAY)
    assert finding in checked.findings(SMALL)
    assert finding not in checked.open_findings(SMALL)
    again = accept(after, finding=finding, reason="Until spring")
    assert again == Edited(after)
    assert again.model is after
    assert_whole(after)


def test_what_accepting_and_withdrawing_would_do_is_told_before() -> None:
    checked, finding = Checked.of(start(), TODAY), abandoned(start())
    told = consequence(checked, partial(accept, finding=finding, reason="Until spring"), SMALL)
    assert (told.changes, told.solved, told.created) == (True, (finding,), ())
    back = consequence(told.checked, partial(withdraw, key=finding.acceptance_key), GROWTH)
    assert (back.changes, back.solved, back.created) == (True, (), (finding,))


def test_an_acceptance_is_withdrawn() -> None:
    finding = abandoned(start())
    accepted = accept(start(), finding=finding, reason="Until spring").model
    after, touched = withdraw(accepted, key=finding.acceptance_key)
    assert after == start()
    assert touched == {Ref("accepted", finding.acceptance_key)}


def test_another_reason_takes_the_place_of_the_first_and_unknown_fields_stay() -> None:
    finding = abandoned(start())
    known = Acceptance.model_validate({"reason": "Once", "x_by": "the board"})
    model = start().replace(accepted={finding.acceptance_key: known})
    said = accept(model, finding=finding, reason="Until spring").model.accepted[finding.acceptance_key]
    assert (said.reason, said.severity, said.__pydantic_extra__) == ("Until spring", "error", {"x_by": "the board"})


@pytest.mark.parametrize(
    ("reason", "why"), [("  \n", "^Accepting GAP01 needs a reason"), ("bell\x07", "^The reason holds the control")]
)
def test_a_finding_is_accepted_for_a_reason_only(reason: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        accept(start(), finding=abandoned(start()), reason=reason)


def test_an_accepted_finding_comes_back_when_somebody_else_is_involved() -> None:
    model = assign(start(), structure=SMALL, function=PRICING, owner=LEAD, ownership="decision").model
    two = next(f for f in Checked.of(model, TODAY).findings(SMALL) if f.rule == "OVL01")
    accepted = accept(model, finding=two, reason="They agree").model
    assert "OVL01" not in {f.rule for f in Checked.of(accepted, TODAY).open_findings(SMALL)}
    three = assign(accepted, structure=SMALL, function=PRICING, owner=SALES, ownership="decision").model
    assert "OVL01" in {f.rule for f in Checked.of(three, TODAY).open_findings(SMALL)}
    back = delete_owner(three, owner=SALES).model
    assert "OVL01" not in {f.rule for f in Checked.of(back, TODAY).open_findings(SMALL)}
