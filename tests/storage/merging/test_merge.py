"""What two people who changed one model get, and what they are asked."""

import json
from functools import partial

import pytest

from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.edits.assignments import assign, set_assignment, set_undecided, unassign
from planner.model.edits.decisions import set_decision
from planner.model.edits.functions import (
    add_functions,
    delete_function,
    move_function,
    park,
    set_function,
    set_placement,
    take_out,
)
from planner.model.edits.goals import delete_goal, set_goal
from planner.model.edits.handoffs import add_handoff, delete_handoff, set_handoff
from planner.model.edits.layout import keep_places
from planner.model.edits.owners import delete_owner, move_owner, remove_owner, set_owner, set_seat
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.edits.structures import delete_structure, rename_structure, set_structure, set_title
from planner.model.edits.tools import delete_tool, set_tool
from planner.model.edits.workshop_results import park_topic
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, frozen_map
from planner.storage.merging.merge import Merged, merge
from planner.storage.merging.round import Side
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.day import TODAY
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
    PRICING,
    SALES,
    SEO,
    SMALL,
    TO_SALES,
    TO_SEO,
    TOOL,
    small,
    start,
)
from tests.storage.merging.laws import assert_laws

BASE = start().with_defaults_removed()


def after(*edits: Edit) -> OperatingModel:
    model = BASE
    for edit in edits:
        model = edit(model).model
    return model


def merged(ours: Edit, theirs: Edit) -> Merged:
    return assert_laws(BASE, after(ours), after(theirs))


def clean(ours: Edit, theirs: Edit) -> OperatingModel:
    found = merged(ours, theirs)
    assert [conflict.message for conflict in found.conflicts] == []
    return found.model


SEO_IS = partial(set_function, function=SEO)
HEAD_IS = partial(set_owner, owner=HEAD)
LEAD_DOES_SEO = small(set_assignment, function=SEO, owner=LEAD, ownership="execution")

ASKED = {
    "two values": (
        partial(SEO_IS, metric="visits"),
        partial(SEO_IS, metric="leads"),
        "SEO: the metric is “leads” on one side and “visits” on the other.",
        {SEO},
    ),
    "a value and none": (
        partial(set_tool, tool=TOOL, owner=HEAD),
        partial(set_tool, tool=TOOL, owner=None),
        "The tool CRM: the owner is not set on one side and “Head” on the other.",
        set(),
    ),
    "two boundaries": (
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        partial(LEAD_DOES_SEO, boundary="APAC"),
        "Lead executes SEO in Small team: the boundary is “APAC” on one side and “EMEA” on the other.",
        {SEO, LEAD},
    ),
    "two numbers": (
        small(set_placement, function=PRICING, effort=0.5),
        small(set_placement, function=PRICING, effort=0.25),
        "Pricing in Small team: the effort is 0.25 on one side and 0.5 on the other.",
        {PRICING},
    ),
    "two owners": (
        small(set_seat, owner=AGENCY, internal_contact=LEAD),
        small(set_seat, owner=AGENCY, internal_contact=HEAD),
        "Agency in Small team: the internal contact is “Head” on one side and “Lead” on the other.",
        {AGENCY},
    ),
    "two names": (
        partial(HEAD_IS, name="Chief"),
        partial(HEAD_IS, name="Boss"),
        "Head: the name is “Boss” on one side and “Chief” on the other.",
        {HEAD},
    ),
    "two titles": (
        partial(set_title, title="Ours"),
        partial(set_title, title="Theirs"),
        "The model: the title is “Ours” on one side and “Theirs” on the other.",
        set(),
    ),
    "two thresholds": (
        partial(set_threshold, threshold=MANY, value=5),
        partial(set_threshold, threshold=MANY, value=6),
        "The rule OVL03: “execution_owners” of the thresholds is 5 on one side and 6 on the other.",
        set(),
    ),
    "a threshold and the usual one": (
        partial(set_threshold, threshold=MANY, value=None),
        partial(set_threshold, threshold=MANY, value=6),
        "The rule OVL03: “execution_owners” of the thresholds is 6 on one side and not there on the other.",
        set(),
    ),
    "two agreements": (
        small(set_handoff, handoff=TO_SALES, agreement="by mail"),
        small(set_handoff, handoff=TO_SALES, agreement="by phone"),
        "The handoff SEO → Sales in Small team: the agreement is “by mail” on one side and “by phone” on the other.",
        {SEO, "o_saleszzzzzzz"},
    ),
    "two structures that are today": (
        small(set_structure, baseline=True),
        partial(set_structure, structure=GROWTH, baseline=True),
        "The model: today is “Growth stage” on one side and “Small team” on the other.",
        {SMALL, GROWTH},
    ),
    "both ends of a handoff moved to one function": (
        small(set_handoff, handoff=TO_SEO, start=EVENTS),
        small(set_handoff, handoff=TO_SEO, end=EVENTS),
        "The handoff Pricing → SEO in Small team: where it starts and ends is “Events → SEO” on one side and "
        "“Pricing → Events” on the other.",
        {PRICING, SEO},
    ),
    "two starts of a handoff, of which one is its new end": (
        small(set_handoff, handoff=TO_SEO, start=EVENTS),
        small(set_handoff, handoff=TO_SEO, start=SALES, end=EVENTS),
        "The handoff Pricing → SEO in Small team: where it starts and ends is “Events → SEO” on one side and "
        "“Sales → Events” on the other.",
        {PRICING, SEO},
    ),
    "a function removed and changed": (
        partial(delete_function, function=PRICING),
        partial(set_function, function=PRICING, critical=True),
        "Pricing: removed on one side and changed on the other (whether it is critical); it stays.",
        {PRICING},
    ),
    "a function removed and assigned": (
        partial(delete_function, function=PRICING),
        small(assign, function=PRICING, owner=LEAD, ownership="review"),
        "Pricing: removed on one side and used on the other (Lead reviews Pricing in Small team); it stays.",
        {PRICING},
    ),
    "an owner removed and seen to differently": (
        partial(delete_owner, owner=LEAD),
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        "Lead: removed on one side and used on the other (Lead executes SEO in Small team); it stays.",
        {LEAD},
    ),
    "an owner who leaves a structure and gets more": (
        small(remove_owner, owner=AGENCY),
        small(assign, function=EVENTS, owner=AGENCY, ownership="execution"),
        "Agency in Small team: removed on one side and used on the other (Agency executes Events in Small team); "
        "it stays.",
        {AGENCY},
    ),
    "an assignment taken away and bounded": (
        small(unassign, function=SEO, owner=LEAD, ownership="execution"),
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        "Lead executes SEO in Small team: removed on one side and changed on the other (the boundary); it stays.",
        {SEO, LEAD},
    ),
    "a structure removed and worked on": (
        partial(delete_structure, structure=SMALL),
        small(assign, function=EVENTS, owner=LEAD, ownership="decision"),
        "The structure Small team: removed on one side and changed on the other (Lead decides Events in Small team); "
        "it stays.",
        {SMALL},
    ),
    "a goal removed and served": (
        partial(delete_goal, goal=GOAL),
        partial(set_function, function=EVENTS, goals={GOAL}),
        "The goal Pipeline: removed on one side and used on the other (Events); it stays.",
        set(),
    ),
    "a handoff removed and agreed on": (
        small(delete_handoff, handoff=TO_SEO),
        small(set_handoff, handoff=TO_SEO, agreement="weekly"),
        "The handoff Pricing → SEO in Small team: removed on one side and changed on the other (the agreement); "
        "it stays.",
        {PRICING, SEO},
    ),
}


@pytest.mark.parametrize(("ours", "theirs", "sentence", "about"), ASKED.values(), ids=ASKED)
def test_a_conflict_is_one_question_in_the_log(ours: Edit, theirs: Edit, sentence: str, about: set[str]):
    found = merged(ours, theirs)
    assert [conflict.message for conflict in found.conflicts] == [sentence]
    (key,) = found.model.decisions.keys() - BASE.decisions.keys()
    decision = found.model.decisions[key]
    assert (decision.name, decision.about) == (sentence, about)
    loose = [f for f in Checked.of(found.model, TODAY).findings_in_model() if f.rule == "GOV07"]
    assert key in {finding.subjects[0].id for finding in loose}


def test_each_side_is_told_in_words():
    ours, theirs, *_ = ASKED["a function removed and changed"]
    assert merged(ours, theirs).conflicts[0].words == ("Removed.", "Changed: whether it is critical.")
    ours, theirs, *_ = ASKED["two owners"]
    assert merged(ours, theirs).conflicts[0].words == ("Lead", "Head")
    ours, theirs, *_ = ASKED["a value and none"]
    assert merged(ours, theirs).conflicts[0].words == ("Head", "not set")
    (renamed,) = merged(*ASKED["two names"][:2]).conflicts
    assert (renamed.was, renamed.words) == ("Head", ("Chief", "Boss"))
    long = "a" * 900
    assert merged(partial(SEO_IS, note=long), partial(SEO_IS, note="b")).conflicts[0].words == (long, "b")


def test_our_side_stays_and_both_values_are_in_the_log_in_full():
    long, other = "a" * 3000, "b" * 9000
    found = merged(partial(SEO_IS, note=long), partial(SEO_IS, note=other))
    assert found.model.functions[SEO].note == long
    (conflict,) = found.conflicts
    assert (conflict.path, conflict.field) == (("functions", SEO), ("note",))
    assert (conflict.base, conflict.ours, conflict.theirs) == ("", long, other)
    assert len(conflict.message) < 200
    reason = found.model.decisions[conflict.as_decision()[0]].reason
    assert f"One side: {long}\n" in reason
    assert "b" * 3900 in reason
    assert len(reason) <= 10_000


def test_what_cannot_be_told_apart_in_short_is_said_to_differ():
    start_of_both = "x" * 100
    found = merged(partial(SEO_IS, note=start_of_both + "1"), partial(SEO_IS, note=start_of_both + "2"))
    assert found.conflicts[0].message == "SEO: the note is not the same on both sides."


def test_a_question_that_is_in_the_log_is_not_asked_again():
    ours, theirs = after(partial(SEO_IS, metric="a")), after(partial(SEO_IS, metric="b"))
    first = merge(BASE, ours, theirs)
    key = first.conflicts[0].as_decision()[0]
    answered = set_decision(first.model, decision=key, owner=HEAD, date="2026-11-02").model
    again = merge(BASE, set_title(answered, title="Ours").model, set_title(theirs, title="Theirs").model)
    assert len(again.conflicts) == 2
    assert again.model.decisions.items() > answered.decisions.items()


def test_what_one_side_removed_for_itself_stays_removed_when_something_else_comes_back():
    found = assert_laws(
        BASE,
        after(partial(delete_function, function=SEO), partial(delete_owner, owner=LEAD)),
        after(partial(SEO_IS, note="n")),
    )
    assert [conflict.message for conflict in found.conflicts] == [
        "SEO: removed on one side and changed on the other (the note); it stays."
    ]
    assert LEAD not in found.model.owners
    assert found.model.structures[SMALL].assignments[SEO].keys() == {HEAD}


def test_what_has_got_another_owner_keeps_it_when_the_old_one_comes_back():
    found = assert_laws(
        BASE,
        after(partial(delete_owner, owner=LEAD), partial(set_tool, tool=TOOL, owner=HEAD)),
        after(partial(set_owner, owner=LEAD, note="n")),
    )
    assert LEAD in found.model.owners
    assert found.model.tools[TOOL].owner == HEAD


def test_a_function_that_stays_keeps_its_place_and_its_owners():
    found = merged(partial(delete_function, function=SEO), partial(SEO_IS, note="we need it")).model
    assert found.structures == BASE.structures
    assert found.decisions[DECISION] == BASE.decisions[DECISION]
    assert found.functions[SEO].note == "we need it"


def test_what_nobody_else_touched_is_removed_with_all_that_named_it():
    found = clean(partial(delete_owner, owner=HEAD), partial(SEO_IS, note="n"))
    assert found.replace(functions=BASE.functions) == after(partial(delete_owner, owner=HEAD))


def test_a_field_that_lost_what_it_named_gives_way_to_another_value():
    found = clean(partial(delete_owner, owner=LEAD), partial(set_tool, tool=TOOL, owner=HEAD))
    assert found.tools[TOOL].owner == HEAD
    assert LEAD not in found.owners


def test_a_record_that_lost_what_it_named_is_no_reason_to_keep_it():
    found = clean(partial(delete_function, function=SEO), partial(delete_tool, tool=TOOL))
    assert SEO not in found.functions
    assert TOOL not in found.tools


def test_fields_of_one_record_are_merged_one_by_one():
    found = clean(partial(SEO_IS, metric="leads", affects={"budget"}), partial(SEO_IS, note="n", affects={"tracking"}))
    seo = found.functions[SEO]
    assert (seo.metric, seo.note, seo.affects) == ("leads", "n", {"budget", "tracking"})


def test_sets_unite_and_lose_what_one_side_took_away():
    base = after(partial(SEO_IS, affects={"budget", "tracking"}))
    ours = set_function(base, function=SEO, affects={"budget", "strategy"}).model
    theirs = set_function(base, function=SEO, affects={"budget", "tracking", "lead_quality"}).model
    found = assert_laws(base, ours, theirs)
    assert found.model.functions[SEO].affects == {"budget", "strategy", "lead_quality"}
    assert not found.conflicts


def test_two_decision_owners_are_a_finding():
    found = clean(
        small(assign, function=EVENTS, owner=HEAD, ownership="decision"),
        small(assign, function=EVENTS, owner=LEAD, ownership="decision"),
    )
    assert ("OVL01", EVENTS) in {(f.rule, f.subjects[0].id) for f in Checked.of(found, TODAY).findings(SMALL)}


def test_the_same_assignment_added_twice_is_one_with_what_either_side_says():
    with_agency = small(assign, function=EVENTS, owner=AGENCY, ownership="execution")
    bounded = small(set_assignment, function=EVENTS, owner=AGENCY, ownership="execution", boundary="EMEA", share=None)
    found = assert_laws(BASE, after(with_agency), after(with_agency, bounded))
    assert found.conflicts == ()
    assert found.model.structures[SMALL].assignments[EVENTS][AGENCY]["execution"].boundary == "EMEA"


def test_an_order_that_both_changed_is_settled_alike_on_both_sides():
    clean(
        partial(move_function, function=EVENTS, area=None, before=SEO),
        partial(move_function, function=EVENTS, area=None, before=PRICING),
    )
    clean(small(move_owner, owner=AGENCY, before=HEAD), small(move_owner, owner=AGENCY, before=LEAD))


def test_a_record_that_was_only_moved_can_be_removed():
    moved = partial(move_function, function=EVENTS, area=None, before=SEO)
    assert EVENTS not in clean(partial(delete_function, function=EVENTS), moved).functions


def test_places_in_drawings_are_those_of_our_side():
    def at(owner: str, place: float) -> Edit:
        return partial(keep_places, slots={owner: Slot(0, place)})

    both = merged(at(HEAD, 1), at(HEAD, 2))
    assert both.conflicts == ()
    assert both.model.layout.owners[HEAD].place == 1
    assert clean(at(LEAD, 3), at(HEAD, 2)).layout.owners.keys() == {HEAD, LEAD}
    assert AGENCY not in clean(partial(delete_owner, owner=AGENCY), at(AGENCY, 1)).layout.owners


def test_settings_of_a_rule_are_merged_one_by_one():
    found = clean(partial(switch_rule, rule="OVL03", off=True), partial(set_threshold, threshold=MANY, value=None))
    assert found.settings.rules["OVL03"].off
    assert found.settings.rules["OVL03"].thresholds == {}


def test_a_step_of_a_plan_of_which_one_side_says_nothing_any_more():
    noted = partial(set_step_note, plan=f"{SMALL} {GROWTH}", step=f"hire {LEAD}")
    base = noted(BASE, note="soon").model
    silent, other = noted(base, note="").model, noted(base, note="later").model
    found = assert_laws(base, silent, other)
    assert [conflict.words for conflict in found.conflicts] == [("not set", "later")]
    assert found.model.plans == {}
    assert merge(base, silent, other, {found.conflicts[0].key: Side.THEIRS}).model == other


def test_a_structure_that_stays_keeps_the_notes_of_its_plans():
    noted = partial(set_step_note, plan=f"{SMALL} {GROWTH}", step=f"hire {AGENCY}")
    base = noted(BASE, note="soon", owner=LEAD).model
    removed = delete_owner(delete_structure(base, structure=GROWTH).model, owner=LEAD).model
    renamed = rename_structure(base, structure=GROWTH, name="Later").model
    found = assert_laws(base, removed, renamed)
    assert found.model.plans == noted(BASE, note="soon").model.plans
    (conflict,) = found.conflicts
    assert merge(base, removed, renamed, {conflict.key: Side.OURS}).model == removed


def test_a_record_that_both_sides_add_is_asked_about_alike():
    found = merged(
        partial(park_topic, topic="p_both00000000", name="Budget"),
        partial(park_topic, topic="p_both00000000", name="Agency"),
    )
    assert [conflict.words for conflict in found.conflicts] == [("Budget", "Agency")]


def test_an_area_that_both_functions_need_comes_back_with_both():
    base = OperatingModel.model_validate({**dict(BASE), "areas": {"a_x": {"name": "X"}}})
    base = set_function(base, function=SEO, area="a_x").model
    without = base.replace(
        areas=frozen_map({}), functions=frozen_map({k: f.replace(area=None) for k, f in base.functions.items()})
    )
    using = set_function(base, function=EVENTS, area="a_x").model
    found = assert_laws(base, without, using)
    assert [conflict.message for conflict in found.conflicts] == [
        "The area X: removed on one side and used on the other (Events); it stays."
    ]
    assert {key for key, f in found.model.functions.items() if f.area == "a_x"} == {SEO, EVENTS}


def test_functions_that_both_sides_add_are_both_there():
    def adding(letter: str) -> Edit:
        new = {f"f_{letter}": Function(name="Webinars")}
        return partial(add_functions, structure=SMALL, functions=new)

    found = clean(adding("one"), adding("two"))
    assert {"f_one", "f_two"} <= found.functions.keys()
    assert {"f_one", "f_two"} <= found.structures[SMALL].functions.keys()


def test_marks_and_parking_are_merged_beside_each_other():
    found = clean(
        small(set_undecided, function=EVENTS, ownership="decision", undecided=True),
        small(park, function=EVENTS, reason="no budget", until=None),
    )
    placement = found.structures[SMALL].functions[EVENTS]
    assert placement.parked
    assert placement.undecided == {"decision"}


def test_a_function_that_left_a_structure_can_be_described_meanwhile():
    found = clean(small(take_out, functions=[EVENTS]), partial(set_function, function=EVENTS, note="n"))
    assert EVENTS not in found.structures[SMALL].functions
    assert found.functions[EVENTS].note == "n"


def test_a_goal_and_a_structure_that_change_apart_are_no_question():
    found = clean(partial(set_goal, goal=GOAL, description="d"), small(rename_structure, name="Team"))
    assert (found.goals[GOAL].description, found.structures[SMALL].name) == ("d", "Team")


def test_a_handoff_that_both_sides_add_needs_its_ends():
    adding = small(add_handoff, handoff=NEW["h"], start=EVENTS, end=SEO)
    found = merged(partial(delete_function, function=EVENTS), adding)
    assert [conflict.message for conflict in found.conflicts] == [
        "Events: removed on one side and used on the other (the handoff Events → SEO in Small team); it stays."
    ]


def test_a_handoff_that_was_moved_away_does_not_keep_the_function_it_left():
    found = merged(small(set_handoff, handoff=TO_SEO, start=EVENTS), partial(delete_function, function=PRICING))
    assert [conflict.message for conflict in found.conflicts] == [
        "The handoff Pricing → SEO in Small team: removed on one side and changed on the other (the start); it stays."
    ]
    assert found.conflicts[0].about == (SEO,)
    assert PRICING not in found.model.functions
    assert found.model.structures[SMALL].handoffs[TO_SEO].start == EVENTS


def test_without_a_common_start_what_only_one_side_has_stays():
    ours, theirs = after(partial(SEO_IS, metric="a")), after(partial(SEO_IS, metric="b"), partial(set_title, title="T"))
    found = merge(OperatingModel(), ours, theirs)
    assert [conflict.message for conflict in found.conflicts] == [
        "SEO: the metric is “a” on one side and “b” on the other."
    ]
    assert found.model.title == "T"
    assert found.model.structures == BASE.structures


def test_keys_of_other_programs_among_records_are_merged_too():
    def with_keys(**keys: object) -> OperatingModel:
        tree = json.loads(to_bytes(BASE))
        tree["functions"] |= keys
        tree["structures"][SMALL]["assignments"][SEO][LEAD] |= keys
        return parse(json.dumps(tree).encode(), "x.opmodel").model

    base = with_keys(x_one={"a": 1}, x_two=[2])
    found = assert_laws(base, with_keys(x_one={"a": 1, "b": 2}), with_keys(x_one={"a": 3}, x_two=[2], x_three={}))
    assert found.conflicts == ()
    tree = json.loads(to_bytes(found.model))
    for keys in (tree["functions"], tree["structures"][SMALL]["assignments"][SEO][LEAD]):
        assert {key: value for key, value in keys.items() if key.startswith("x_")} == {
            "x_one": {"a": 3, "b": 2},
            "x_three": {},
        }
    gone = assert_laws(base, with_keys(x_two=[2]), with_keys(x_one={"a": 1}))
    assert gone.model == BASE
    asked = assert_laws(base, with_keys(x_two=[3]), with_keys(x_two=[4]))
    assert {conflict.message for conflict in asked.conflicts} == {
        "The model: “x_two” of what other programs keep among the functions is [3] on one side and [4] on the other.",
        f"The structure Small team: “{SEO}.{LEAD}.x_two” of what other programs keep among the assignments "
        "is [3] on one side and [4] on the other.",
    }


def test_a_value_wins_over_the_loss_of_another_on_either_side():
    moved, lost = partial(set_tool, tool=TOOL, owner=HEAD), partial(delete_owner, owner=LEAD)
    assert clean(moved, lost) == clean(lost, moved)


def test_unknown_fields_are_merged_as_values_of_json():
    def with_later(**more: object) -> OperatingModel:
        functions = {**BASE.functions, SEO: BASE.functions[SEO].model_copy(update=more)}
        return BASE.replace(functions=frozen_map(functions))

    base = with_later(x_later={"a": 1, "b": [1], "c": {"deep": True}}, tier="gold")
    ours = with_later(x_later={"a": 2, "b": [1], "c": {"deep": True, "more": 1}}, tier="gold")
    theirs = with_later(x_later={"a": 1, "b": [2], "c": {"deep": 1}})
    found = assert_laws(base, ours, theirs)
    assert found.conflicts == ()
    kept = found.model.functions[SEO].__pydantic_extra__
    assert kept == {"x_later": {"a": 2, "b": [2], "c": {"deep": 1, "more": 1}}}
    assert kept["x_later"]["c"]["deep"] is not True

    clashing = assert_laws(base, with_later(x_later={"a": 3}, tier="tin"), with_later(x_later={"a": 4}, tier="lead"))
    assert [conflict.message for conflict in clashing.conflicts] == [
        "SEO: the field “tier” is “lead” on one side and “tin” on the other.",
        "SEO: “a” of the field “x_later” is 3 on one side and 4 on the other.",
    ]
