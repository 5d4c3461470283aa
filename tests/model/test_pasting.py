"""Pasting parts of a model by their names."""

import pytest

from planner.model.edits.areas import add_area
from planner.model.edits.assignments import assign, set_assignment
from planner.model.edits.functions import add_functions, park
from planner.model.edits.owners import add_owners, set_seat
from planner.model.edits.pasting import matched, paste_part
from planner.model.edits.structures import add_structure
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner

S, T, AREA, ADS, BLOG, LEAD = (
    "s_000000000001",
    "s_000000000002",
    "a_000000000001",
    "f_000000000001",
    "f_000000000002",
    "o_000000000001",
)
IDS = {AREA: "a_000000000009", ADS: "f_000000000009", BLOG: "f_000000000008", LEAD: "o_000000000009"}


@pytest.fixture
def part():
    made = add_structure(OperatingModel(), structure=S, name="Small team").model
    made = add_area(made, area=AREA, name="Content").model
    made = add_functions(
        made, structure=S, functions={ADS: Function(name="Ads"), BLOG: Function(name="Blog", area=AREA)}
    ).model
    made = add_owners(made, structure=S, owners={LEAD: Owner(name="Lead")}).model
    made = set_seat(made, structure=S, owner=LEAD, capacity=0.5).model
    made = assign(made, structure=S, function=BLOG, owner=LEAD, ownership="execution").model
    made = set_assignment(
        made, structure=S, function=BLOG, owner=LEAD, ownership="execution", boundary="EMEA", share=0.5
    ).model
    return assign(made, structure=S, function=BLOG, owner=LEAD, ownership="decision").model


def empty():
    return add_structure(OperatingModel(), structure=T, name="Today").model


def test_what_is_new_comes_with_new_ids_and_all_it_carries(part):
    after = paste_part(empty(), structure=T, part=part, ids=IDS).model
    assert [after.functions[key].name for key in after.function_order()] == ["Blog", "Ads"]
    assert set(after.functions) == {IDS[ADS], IDS[BLOG]}
    assert after.areas[after.functions[IDS[BLOG]].area].name == "Content"
    place = after.structures[T]
    assert place.owners[IDS[LEAD]].capacity == 0.5
    held = place.holders(IDS[BLOG])[IDS[LEAD]]
    assert (held["execution"].boundary, held["execution"].share, set(held)) == ("EMEA", 0.5, {"execution", "decision"})


def test_what_the_model_has_by_its_name_is_the_same(part):
    model = add_functions(empty(), structure=T, functions={ADS: Function(name=" ADS ")}).model
    model = add_owners(model, structure=T, owners={"o_000000000005": Owner(name="lead", kind="department")}).model
    assert matched(model, part).functions == {ADS: ADS}
    after = paste_part(model, structure=T, part=part, ids=IDS).model
    assert set(after.functions) == {ADS, IDS[BLOG]}
    assert after.functions[ADS].name.strip() == "ADS"
    assert {owner.kind for owner in after.owners.values()} == {"department", "role"}


def test_pasting_twice_changes_nothing(part):
    once = paste_part(empty(), structure=T, part=part, ids=IDS).model
    again = {key: value.replace("9", "7").replace("8", "6") for key, value in IDS.items()}
    assert paste_part(once, structure=T, part=part, ids=again).model is once


def test_another_structure_of_the_same_model_gets_what_is_there(part):
    model = add_structure(part, structure=T, name="Growth").model
    after = paste_part(model, structure=T, part=part, ids=IDS).model
    assert after.functions == part.functions
    assert after.owners == part.owners
    assert after.structures[T].assignments == part.structures[S].assignments


def test_work_on_a_parked_function_is_refused(part):
    model = add_functions(empty(), structure=T, functions={BLOG: Function(name="Blog")}).model
    model = park(model, structure=T, function=BLOG, reason="later").model
    with pytest.raises(EditError, match="parked"):
        paste_part(model, structure=T, part=part, ids=IDS)
