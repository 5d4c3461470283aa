"""What edits of agreements and settings may not do, where they change nothing, and accepting findings."""

from functools import partial

import pytest

from planner.model.agreements import Acceptance, PlanNotes, RuleSettings, Settings, StepNote
from planner.model.change import Edit, Edited, Ref
from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.acceptances import accept, withdraw
from planner.model.edits.assignments import assign
from planner.model.edits.cadences import add_cadence, delete_cadence, set_cadence
from planner.model.edits.decisions import add_decision, delete_decision, set_decision
from planner.model.edits.functions import add_functions, duplicate_function, set_function
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.model.edits.handoffs import add_handoff, delete_handoff, set_handoff
from planner.model.edits.next_review import set_next_review
from planner.model.edits.owners import delete_owner, remove_owner, set_owner
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.edits.structures import duplicate_structure
from planner.model.edits.tools import add_tool, delete_tool, set_tool
from planner.model.errors import EditError
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import Function
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.model.agreed import (
    AGENCY,
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

REFUSED = {
    "a goal without a name": (partial(add_goal, goal=NEW["g"], name=" "), "A goal needs a name."),
    "a goal that loses its name": (partial(set_goal, goal=GOAL, name="\n"), "A goal needs a name."),
    "a goal with a taken id": (partial(add_goal, goal=GOAL, name="X"), f"A record with the id {GOAL} exists already."),
    "no such goal": (partial(delete_goal, goal="g_x"), "There is no goal with the id 'g_x' any more."),
    "a field that goals have not": (partial(set_goal, goal=GOAL, owner=HEAD), "A goal has no owner."),
    "a description with a bell": (
        partial(set_goal, goal=GOAL, description="\x07"),
        r"The description holds the control character U\+0007; only tab and newline are allowed.",
    ),
    "a tool without a name": (partial(add_tool, tool=NEW["t"], name=""), "A tool needs a name."),
    "a tool of nobody known": (partial(set_tool, tool=TOOL, owner="o_x"), "There is no owner with the id 'o_x'"),
    "no such tool": (partial(set_tool, tool="t_x", name="X"), "There is no tool with the id 't_x' any more."),
    "a decision without a name": (partial(add_decision, decision=NEW["d"], name=""), "A decision needs a name."),
    "a decision of nobody known": (
        partial(add_decision, decision=NEW["d"], name="X", owner="o_x"),
        "There is no owner with the id 'o_x' any more.",
    ),
    "a decision about nothing": (
        partial(set_decision, decision=DECISION, about={SEO, GOAL}),
        f"There is no function, owner or structure with the id '{GOAL}' any more.",
    ),
    "a decision on a day that is none": (
        partial(set_decision, decision=DECISION, date="1.9.2026"),
        "'1.9.2026' is no date: a date is written as YYYY-MM-DD.",
    ),
    "a decision with a taken id": (
        partial(add_decision, decision=DECISION, name="X"),
        f"A record with the id {DECISION} exists already.",
    ),
    "no such decision": (partial(delete_decision, decision="d_x"), "There is no decision with the id 'd_x' any more."),
    "a handoff to a role": (
        small(add_handoff, handoff=NEW["h"], start=SEO, end=HEAD),
        "Head is a role; a handoff starts and ends at a function or a department.",
    ),
    "a handoff from a partner": (small(set_handoff, handoff=TO_SEO, start=AGENCY), "Agency is a partner; a handoff"),
    "a handoff to nothing": (
        small(set_handoff, handoff=TO_SEO, end="f_x"),
        "There is no function or department with the id 'f_x' any more.",
    ),
    "a handoff without an end": (small(set_handoff, handoff=TO_SEO, end=None), "None is no end: "),
    "a handoff to itself": (
        small(set_handoff, handoff=TO_SEO, end=PRICING),
        "A handoff passes work on to somebody else; it cannot start and end at Pricing.",
    ),
    "a new handoff of a department to itself": (
        small(add_handoff, handoff=NEW["h"], start=SALES, end=SALES),
        "A handoff passes work on to somebody else; it cannot start and end at Sales.",
    ),
    "a handoff with a taken id": (
        small(add_handoff, handoff=TO_SEO, start=SEO, end=SALES),
        f"A record with the id {TO_SEO} exists already.",
    ),
    "a handoff of another structure": (
        partial(set_handoff, structure=GROWTH, handoff=TO_SEO, note="x"),
        f"There is no handoff with the id '{TO_SEO}' any more.",
    ),
    "a cadence that reviews the weather": (
        small(add_cadence, cadence=NEW["c"], reviews=["weather"]),
        "'weather' is nothing that a cadence reviews; allowed are priorities, results, blockers.",
    ),
    "a cadence of nobody known": (
        small(set_cadence, cadence=WEEKLY, owners={"o_x"}),
        "There is no owner with the id 'o_x' any more.",
    ),
    "a cadence with a taken id": (
        small(add_cadence, cadence=WEEKLY, reviews=[]),
        f"A record with the id {WEEKLY} exists already.",
    ),
    "no such cadence": (
        partial(delete_cadence, structure=GROWTH, cadence=WEEKLY),
        f"There is no cadence with the id '{WEEKLY}' any more.",
    ),
    "a function that serves nothing known": (
        partial(set_function, function=PRICING, goals={GOAL, "g_x"}),
        "There is no goal with the id 'g_x' any more.",
    ),
    "a function that runs on nothing known": (
        small(add_functions, functions={NEW["f"]: Function(name="X", tools=frozenset({"t_x"}))}),
        "There is no tool with the id 't_x' any more.",
    ),
    "a threshold of none": (
        partial(set_threshold, threshold=MANY, value=0),
        "0 cannot be execution owners of OVL03; allowed is a whole number from 1 to 1,000,000.",
    ),
    "a threshold of a half": (partial(set_threshold, threshold=MANY, value=2.5), "2.5 cannot be execution owners"),
    "a threshold that is no number": (
        partial(set_threshold, threshold=PART, value=float("nan")),
        "nan cannot be functions of EXT05; allowed is a number from 0 to 100.",
    ),
}


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
