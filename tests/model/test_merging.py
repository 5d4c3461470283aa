"""Merging functions, or owners: the first stays, and everything about the others is about it."""

from functools import partial
from typing import Any

import pytest

from planner.model.change import Edit, Edited, Ref
from planner.model.checked import Checked
from planner.model.edits.acceptances import accept
from planner.model.edits.joining import Difference
from planner.model.edits.layout import keep_places
from planner.model.edits.merging import function_differences, merge_functions, merge_owners, owner_differences
from planner.model.edits.plan_notes import plan_key, set_step_note
from planner.model.errors import EditError
from planner.model.finding import Finding, Fix, Needs, Question
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.rules.sketch import as_sketch, id_of, sketched

ONE, TWO, THREE, BLOG = (id_of("f", name) for name in ("One", "Two", "Three", "Blog"))
FIRST, SECOND, LEAD, WRITER, AGENCY = (id_of("o", name) for name in ("First", "Second", "Lead", "Writer", "Agency"))
SMALL, GROWTH = id_of("s", "Small team"), id_of("s", "Growth stage")

one_function = partial(merge_functions, functions=[ONE, TWO])
one_owner = partial(merge_owners, owners=[FIRST, SECOND])


def done(sketch: str, edit: Edit) -> Edited:
    """What the edit does, once it has proved to leave a whole model and findings that can be carried on."""
    before = sketched(sketch)
    checked = Checked.of(before, TODAY)
    edited = edit(before)
    assert_whole(edited.model)
    after, anew = checked.after(edited), Checked.of(edited.model, TODAY)
    assert after.found == anew.found
    assert after.found_in_model == anew.found_in_model
    assert after.facts == anew.facts
    return edited


def one(finding_of: str, checked: Checked) -> Finding:
    (found,) = (f for f in (*checked.findings_in_model(), *checked.findings(SMALL)) if f.rule == finding_of)
    return found


def fix_of(sketch: str, code: str) -> tuple[OperatingModel, Fix]:
    checked = Checked.of(sketched(sketch), TODAY)
    (fix,) = checked.fixes(one(code, checked))
    return checked.model, fix


# --- functions ------------------------------------------------------------------------------------------------------


def test_the_first_name_stays_filled_fields_win_and_sets_unite() -> None:
    sketch = (
        "Small team\n  One {metric: Visits; affects: tracking; goals: Pipeline}:\n"
        "  Two {note: ask sales; affects: budget, tracking; area: Content; critical: yes; goals: Name}:\n"
        "  Three {metric: Visits; tools: CRM}:\n! goal Pipeline\n! goal Name\n! tool CRM"
    )
    model = done(sketch, partial(merge_functions, functions=[ONE, TWO, THREE])).model
    assert list(model.functions) == [ONE]
    record = model.functions[ONE]
    assert (record.name, record.metric, record.note, record.critical) == ("One", "Visits", "ask sales", True)
    assert record.affects == {"tracking", "budget"}
    assert record.goals == {id_of("g", "Pipeline"), id_of("g", "Name")}
    assert record.tools == {id_of("t", "CRM")}
    assert model.areas[record.area].name == "Content"
    assert record.rank == sketched(sketch).functions[ONE].rank


def test_assignments_join_in_every_structure() -> None:
    edited = done(
        "Small team\n  One: D Lead; E Lead [copy]\n  Two: E Lead, Writer [links]; R Lead\n"
        "Growth stage\n  Two: D Writer\n  Blog: E Lead",
        one_function,
    )
    assert as_sketch(edited.model) == (
        "Small team\n  One: D Lead; E Lead [copy], Writer [links]; R Lead\n  + Lead, Writer\n"
        "Growth stage\n  One: D Writer\n  Blog: E Lead\n  + Writer, Lead"
    )
    assert edited.touched == {
        Ref("function", TWO),
        Ref("function", ONE, SMALL),
        Ref("function", TWO, SMALL),
        Ref("function", ONE, GROWTH),
        Ref("function", TWO, GROWTH),
    }


def test_a_share_and_a_boundary_on_one_of_two_assignments_are_kept() -> None:
    sketch = "Small team\n  One: E Lead [copy]\n  Two: E Lead {share: 0.5}"
    held = done(sketch, one_function).model.structures[SMALL].holders(ONE)[LEAD]["execution"]
    assert (held.boundary, held.share) == ("copy", 0.5)


def test_places_in_a_structure_join() -> None:
    sketch = "Small team\n  One {effort: 0.3}: D?\n  Two {backup: Lead}: E? Lead"
    placement = done(sketch, one_function).model.structures[SMALL].functions[ONE]
    assert (placement.effort, placement.backup, placement.undecided) == (0.3, LEAD, {"decision", "execution"})


@pytest.mark.parametrize(("status", "reason"), [("in_scope", ""), ("parked", "next year")])
def test_what_is_parked_in_one_and_in_scope_in_the_other_is_asked(status: str, reason: str) -> None:
    sketch = "Small team\n  One: D Lead\n  (Two) {reason: next year; until: 2027-03-01}: E Writer"
    with pytest.raises(EditError, match=r"The status differs \(in_scope, parked\); say which one stays\."):
        one_function(sketched(sketch))
    place = done(sketch, partial(one_function, values={f"{SMALL}/status": status})).model.structures[SMALL]
    placement = place.functions[ONE]
    assert (placement.status, placement.reason, bool(placement.until)) == (status, reason, bool(reason))
    assert set(place.holders(ONE)) == {LEAD, WRITER}


def test_handoffs_follow_and_those_that_lead_nowhere_or_say_the_same_go() -> None:
    edited = done(
        "Small team\n  One: E Lead\n  Two: E Lead\n  Blog: E Lead\n  > One -> Two: a draft\n  > One -> Blog: a brief\n"
        "  > Two -> Blog: a brief\n  > Blog -> Two: remarks\n  > Two -> #Sales:",
        one_function,
    )
    left = edited.model.structures[SMALL].handoffs.values()
    assert sorted((h.start, h.end, h.agreement) for h in left) == sorted(
        [(ONE, BLOG, "a brief"), (BLOG, ONE, "remarks"), (ONE, id_of("o", "Sales"), "")]
    )
    assert len({ref for ref in edited.touched if ref.kind == "handoff"}) == 4


def test_two_handoffs_that_differ_both_stay() -> None:
    sketch = "Small team\n  One:\n  Two:\n  Blog:\n  > One -> Blog: a brief\n  > Two -> Blog: a draft"
    agreements = {h.agreement for h in done(sketch, one_function).model.structures[SMALL].handoffs.values()}
    assert agreements == {"a brief", "a draft"}


def test_the_decision_log_names_the_function_that_stays() -> None:
    edited = done("Small team\n  One:\n  Two:\n! decision Keep it {about: Two, One}", one_function)
    (decision,) = edited.model.decisions.values()
    assert decision.about == {ONE}
    assert Ref("decision", id_of("d", "Keep it")) in edited.touched


def test_fields_that_this_version_does_not_know_are_kept() -> None:
    model = sketched("Small team\n  One:\n  Two:")
    marked = {
        ONE: model.functions[ONE].model_copy(update={"x_a": 1}),
        TWO: model.functions[TWO].model_copy(update={"x_a": 2, "x_b": [3]}),
    }
    merged = one_function(model.replace(functions=marked)).model
    assert merged.functions[ONE].model_extra == {"x_a": 1, "x_b": [3]}


def test_merging_one_with_itself_changes_nothing_and_one_that_is_gone_is_refused() -> None:
    model = sketched("Small team\n  One: E Lead")
    assert merge_functions(model, functions=[ONE, ONE]) == Edited(model)
    assert merge_functions(model, functions=[]) == Edited(model)
    assert merge_owners(model, owners=[LEAD]).model is model
    with pytest.raises(EditError, match="no function"):
        one_function(model)
    with pytest.raises(EditError, match="no owner"):
        one_owner(model)


# --- owners ---------------------------------------------------------------------------------------------------------


def test_what_owners_hold_and_what_names_them_joins_on_the_first() -> None:
    edited = done(
        "Small team\n  One {backup: Second}: D First; E Second [copy]\n  Two: E First, Second, *Agency > Second\n"
        "  Blog: E Agency\n"
        "Growth stage\n  Two: R Second\n! tool CRM > Second\n! decision Keep it {owner: Second; about: One}",
        one_owner,
    )
    model = edited.model
    assert as_sketch(model) == (
        "Small team\n  One: D First; E First [copy]\n  Two: E First, *Agency > First\n  Blog: E *Agency > First\n"
        "  + First, *Agency > First\n"
        "Growth stage\n  Two: R First\n  + First"
    )
    assert model.structures[SMALL].functions[ONE].backup == FIRST
    assert [tool.owner for tool in model.tools.values()] == [FIRST]
    assert [decision.owner for decision in model.decisions.values()] == [FIRST]
    assert edited.touched == {
        Ref("owner", SECOND),
        Ref("tool", id_of("t", "CRM")),
        Ref("decision", id_of("d", "Keep it")),
        *(Ref("function", key, SMALL) for key in (ONE, TWO)),
        *(Ref("owner", key, SMALL) for key in (SECOND, AGENCY)),
        Ref("function", TWO, GROWTH),
        *(Ref("owner", key, GROWTH) for key in (FIRST, SECOND)),
    }


def test_cadences_decisions_and_handoffs_name_the_owner_that_stays() -> None:
    model = sketched("Small team\n  One: E Lead, #First, #Second\n  > #First -> #Second: x\n  > One -> #Second: y")
    (place,) = model.structures.values()
    cadence = {"reviews": ["results"], "owners": [SECOND, LEAD]}
    decision = {"name": "Keep it", "about": [SECOND]}
    plain: dict[str, Any] = {"cadences": {"c_1": cadence}, "handoffs": place.handoffs}
    with_all = OperatingModel.model_validate(
        {**dict(model), "structures": {SMALL: {**dict(place), **plain}}, "decisions": {"d_1": decision}}
    )
    after, touched = one_owner(with_all)
    assert_whole(after)
    assert after.structures[SMALL].cadences["c_1"].owners == {FIRST, LEAD}
    assert after.decisions["d_1"].about == {FIRST}
    assert [(h.start, h.end) for h in after.structures[SMALL].handoffs.values()] == [(ONE, FIRST)]
    assert touched >= {Ref("cadence", "c_1", SMALL), Ref("decision", "d_1")}


def test_steps_of_plans_are_seen_to_by_the_owner_that_stays() -> None:
    model = sketched("Small team\n  + First, Second, Lead\nGrowth stage")
    plan = plan_key(SMALL, GROWTH)
    for step, owner in (("one", SECOND), ("two", LEAD)):
        model = set_step_note(model, plan=plan, step=step, owner=owner).model
    after, touched = one_owner(model)
    assert {step: note.owner for step, note in after.plans[plan].steps.items()} == {"one": FIRST, "two": LEAD}
    assert Ref("plan", plan) in touched


def test_seats_join_and_nobody_becomes_its_own_contact() -> None:
    sketch = "Small team\n  + *First {people: 2} > Second, *Second {capacity: 1.5} > Lead\nGrowth stage\n  + *Second"
    model = done(sketch, one_owner).model
    seat = model.structures[SMALL].owners[FIRST]
    assert (seat.people, seat.capacity, seat.internal_contact) == (2, 1.5, LEAD)
    assert set(model.structures[GROWTH].owners) == {FIRST}


def test_a_kind_that_differs_is_asked_and_brings_its_own_defaults() -> None:
    sketch = "Small team\n  + First, *Second {people: 1}"
    with pytest.raises(EditError, match="The kind differs"):
        one_owner(sketched(sketch))
    partner = done(sketch, partial(one_owner, values={"kind": "partner"})).model
    assert (partner.owners[FIRST].kind, partner.structures[SMALL].owners[FIRST].people) == ("partner", 1)
    role = done(sketch, partial(one_owner, values={"kind": "role"})).model
    assert role.structures[SMALL].owners[FIRST].people is None, "1 is what a role has anyway"


def test_the_place_in_the_graphs_is_kept() -> None:
    model = sketched("Small team\n  + First, Second, Lead")
    only_second = keep_places(model, slots={SECOND: Slot(2, 1.0), LEAD: Slot(0, 0.0)}).model
    after = one_owner(only_second).model
    assert set(after.layout.owners) == {FIRST, LEAD}
    assert after.layout.owners[FIRST].layer == 2
    both = keep_places(model, slots={FIRST: Slot(1, 0.0), SECOND: Slot(2, 1.0)}).model
    assert one_owner(both).model.layout.owners[FIRST].layer == 1


def test_an_accepted_finding_stays_accepted_for_the_owner_that_stays() -> None:
    checked = Checked.of(sketched("Small team\n  One: D Second, Lead\n  Blog: E First"), TODAY)
    said = checked.after(accept(checked.model, finding=one("OVL01", checked), reason="until May"))
    after = said.after(one_owner(said.model))
    found = one("OVL01", after)
    assert {subject.id for subject in found.subjects} == {ONE, LEAD, FIRST}
    acceptance = after.acceptance(found)
    assert acceptance is not None
    assert acceptance.reason == "until May"


def test_what_an_acceptance_was_given_for_names_the_record_that_stays() -> None:
    ids = {"decision": [SECOND, LEAD], "by": {"execution": SECOND}, "count": 2}
    said = {f"OVL01 {SMALL} {ONE} {SECOND}": {"reason": "until May", "severity": "error", "evidence": ids}}
    model = sketched("Small team\n  One: D First, Second")
    after = one_owner(OperatingModel.model_validate({**dict(model), "accepted": said})).model
    (key,) = after.accepted
    assert key == f"OVL01 {SMALL} {ONE} {FIRST}"
    assert dict(after.accepted[key].evidence) == {"decision": [FIRST, LEAD], "by": {"execution": FIRST}, "count": 2}


def test_an_acceptance_of_the_record_that_stays_is_not_overwritten() -> None:
    said = {f"LOAD01 {SMALL} {owner}": {"reason": owner} for owner in (FIRST, SECOND, LEAD)}
    model = sketched("Small team\n  + First, Second, Lead")
    after = one_owner(OperatingModel.model_validate({**dict(model), "accepted": said})).model
    reasons = {key: acceptance.reason for key, acceptance in after.accepted.items()}
    assert reasons == {f"LOAD01 {SMALL} {FIRST}": FIRST, f"LOAD01 {SMALL} {LEAD}": LEAD}


def test_an_acceptance_that_was_about_both_goes() -> None:
    checked = Checked.of(sketched("Small team\n  One: D Second, First"), TODAY)
    said = checked.after(accept(checked.model, finding=one("OVL01", checked), reason="until May"))
    after, touched = one_owner(said.model)
    assert after.accepted == {}
    assert Ref("accepted", *said.model.accepted) in touched


# --- what differs ---------------------------------------------------------------------------------------------------

DIFFERING = """
Small team
  One {name: SEO; metric: Visits; area: Content; effort: 0.2; backup: Lead}: E Lead [copy] {share: 0.25}
  Two {name: SEO; metric: Leads; area: Web; effort: 0.5; backup: Writer}: E Lead [links]; R Writer
"""


def test_each_field_that_differs_is_told_with_its_values() -> None:
    told = function_differences(sketched(DIFFERING), functions=[ONE, TWO])
    assert {difference.key: difference.values for difference in told} == {
        "area": (id_of("a", "Content"), id_of("a", "Web")),
        "metric": ("Visits", "Leads"),
        f"{SMALL}/effort": (0.2, 0.5),
        f"{SMALL}/backup": (LEAD, WRITER),
        f"{SMALL}/{ONE}/{LEAD}/execution/boundary": ("copy", "links"),
    }
    assert function_differences(sketched("Small team\n  One:\n  Two:"), functions=[ONE, TWO]) == ()


def test_the_fix_asks_for_each_of_them_and_takes_the_answers() -> None:
    model, fix = fix_of(DIFFERING, "OVL08")
    assert (fix.label, fix.needs) == ("Merge them…", Needs.WORDS)
    assert fix.questions == (
        Question("Which area does SEO have?", ("Content", "Web")),
        Question("Which metric does SEO have?", ("Visits", "Leads")),
        Question("Which effort does SEO have in Small team?", ("0.2", "0.5")),
        Question("Which backup does SEO have in Small team?", ("Lead", "Writer")),
        Question("Which boundary does Lead have on SEO (execution) in Small team?", ("copy", "links")),
    )
    after = fix.edit(["Web", "Visits", "0.5", "Writer", "links"])(model).model
    assert_whole(after)
    record, place = after.functions[ONE], after.structures[SMALL]
    assert (record.area, record.metric) == (id_of("a", "Web"), "Visits")
    assert (place.functions[ONE].effort, place.functions[ONE].backup) == (0.5, WRITER)
    held = place.holders(ONE)[LEAD]["execution"]
    assert (held.boundary, held.share) == ("links", 0.25)
    with pytest.raises(EditError, match=r"choose one of 0\.2 and 0\.5\."):
        fix.edit(["Web", "Visits", "much", "Writer", "links"])(model)


def test_a_fix_that_has_nothing_to_ask_is_ready() -> None:
    model, fix = fix_of("Small team\n  One {name: SEO}: E Lead\n  Two {name: seo}: E Writer", "OVL08")
    assert (fix.kind, fix.label, fix.needs, fix.questions) == ("merge", "Merge them", Needs.NOTHING, ())
    assert as_sketch(fix.edit([])(model).model) == "Small team\n  SEO: E Lead, Writer\n  + Lead, Writer"


def test_owners_are_asked_about_in_words_that_people_use() -> None:
    checked = Checked.of(
        sketched(
            "Small team\n  One: E *First {name: Agency; renewal: 2027-01-01; people: 2.5} > Boss {name: Head}\n"
            "  Two: E #Second {name: Agency; renewal: 2027-06-30; people: 3} > Chief {name: Head}"
        ),
        TODAY,
    )
    (finding,) = (f for f in checked.findings_in_model() if f.rule == "OVL09" and f.subjects[0].name == "Agency")
    (fix,) = checked.fixes(finding)
    assert fix.questions == (
        Question("What kind of owner is Agency?", ("partner", "department")),
        Question("Which renewal does Agency have?", ("2027-01-01", "2027-06-30")),
        Question("Which number of people does Agency have in Small team?", ("2.5", "3")),
        Question("Which internal contact does Agency have in Small team?", ("Head", "Head (2)")),
    )
    after = fix.edit(["department", "2027-06-30", "3", "Head (2)"])(checked.model).model
    assert_whole(after)
    assert after.owners[FIRST].kind == "department"
    assert after.structures[SMALL].owners[FIRST].internal_contact == id_of("o", "Chief")


def test_a_difference_has_a_key_of_its_own() -> None:
    told = owner_differences(
        sketched("Small team\n  One: E First [a], Second [b]; D First [c], Second [d]"), owners=[FIRST, SECOND]
    )
    assert [difference.key for difference in told] == [
        f"{SMALL}/{ONE}/{FIRST}/decision/boundary",
        f"{SMALL}/{ONE}/{FIRST}/execution/boundary",
    ]
    assert all(isinstance(difference, Difference) for difference in told)
