"""What two people get who changed one model beside each other."""

from functools import partial

from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.edits.assignments import assign, set_assignment, set_undecided
from planner.model.edits.functions import add_functions, move_function, park, set_function
from planner.model.edits.goals import set_goal
from planner.model.edits.layout import keep_places
from planner.model.edits.owners import delete_owner, move_owner
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.edits.structures import rename_structure, set_title
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from planner.model.records import Function
from planner.storage.merging.merge import merge
from tests.day import TODAY
from tests.model.agreed import AGENCY, EVENTS, GOAL, HEAD, LEAD, MANY, PRICING, SEO, SMALL, small
from tests.storage.merging.asked import BASE, SEO_IS, after, clean, merged
from tests.storage.merging.laws import assert_laws


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
    found = clean(
        partial(move_function, function=EVENTS, area=None, before=SEO),
        partial(move_function, function=EVENTS, area=None, before=PRICING),
    )
    assert found.function_order() == [EVENTS, SEO, PRICING]
    found = clean(small(move_owner, owner=AGENCY, before=HEAD), small(move_owner, owner=AGENCY, before=LEAD))
    place = found.structures[SMALL]
    assert place.in_board_order(list(place.owners)) == [AGENCY, HEAD, LEAD]


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


def test_a_goal_and_a_structure_that_change_apart_are_no_question():
    found = clean(partial(set_goal, goal=GOAL, description="d"), small(rename_structure, name="Team"))
    assert (found.goals[GOAL].description, found.structures[SMALL].name) == ("d", "Team")


def test_without_a_common_start_what_only_one_side_has_stays():
    ours, theirs = after(partial(SEO_IS, metric="a")), after(partial(SEO_IS, metric="b"), partial(set_title, title="T"))
    found = merge(OperatingModel(), ours, theirs)
    assert [conflict.message for conflict in found.conflicts] == [
        "SEO: the metric is “a” on one side and “b” on the other."
    ]
    assert found.model.title == "T"
    assert found.model.structures == BASE.structures
