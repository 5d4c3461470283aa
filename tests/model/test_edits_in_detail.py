"""What edits do to the fields of records, one by one."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest

from planner.model.change import Edited, Ref, in_one_step
from planner.model.edits.areas import add_area, delete_area, rename_area
from planner.model.edits.assignments import move_assignment, set_assignment, unassign
from planner.model.edits.functions import add_functions, bring_back, move_function, park, set_function, set_placement
from planner.model.edits.owners import delete_owner, remove_owner, seat_owner, set_owner, set_seat
from planner.model.edits.structures import (
    delete_structure,
    duplicate_structure,
    move_structure,
    set_title,
)
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Function
from tests.integrity import assert_whole
from tests.model.start import (
    AGENCY,
    BLOG,
    EVENTS,
    GROWTH,
    HEAD,
    LEAD,
    NEW,
    PRICING,
    SEO,
    SMALL,
    START,
    WRITER,
    function,
    owner,
    small,
)
from tests.rules.sketch import as_sketch, id_of, sketched


def test_fields_of_a_function_are_set_in_every_structure() -> None:
    fields = {
        "affects": ["budget", " tracking "],
        "critical": True,
        "metric": "Visits",
        "required_inputs": {"a brief", ""},
    }
    after, touched = set_function(sketched(START), function=SEO, **fields)
    record = after.functions[SEO]
    assert record.affects == {"budget", "tracking"}
    assert (record.critical, record.metric, record.required_inputs) == (True, "Visits", {"a brief"})
    assert record.affects
    assert touched == {Ref("function", SEO)}


def test_a_parked_function_keeps_its_reason_and_its_day_until_it_comes_back() -> None:
    parked = park(sketched(START), structure=SMALL, function=SEO, reason=" next year ", until=date(2027, 3, 1)).model
    placement = parked.structures[SMALL].functions[SEO]
    assert (placement.parked, placement.reason, placement.until) == (True, "next year", date(2027, 3, 1))
    assert bring_back(parked, structure=SMALL, function=SEO).model == sketched(START)


def test_a_share_is_rounded_and_stays_with_an_execution_only() -> None:
    here: dict[str, Any] = {"structure": SMALL, "function": SEO, "owner": LEAD, "ownership": "execution"}
    shared = set_assignment(sketched(START), **here, share=1 / 3).model
    assert shared.structures[SMALL].holders(SEO)[LEAD]["execution"].share == 0.333333
    moved = move_assignment(shared, **here, to_owner=WRITER, to_ownership="execution").model
    assert moved.structures[SMALL].holders(SEO)[WRITER]["execution"].share == 0.333333
    reviews = move_assignment(shared, **here, to_owner=WRITER, to_ownership="review").model
    assert reviews.structures[SMALL].holders(SEO)[WRITER]["review"].share is None


def test_a_kind_brings_its_own_defaults() -> None:
    vacant = set_seat(sketched(START), structure=SMALL, owner=WRITER, people=0, capacity=1.5).model
    seat = vacant.structures[SMALL].owners[WRITER]
    assert (seat.people_of("role"), seat.capacity_of("role")) == (0, 1.5)
    assert vacant.capacity(SMALL, HEAD) == 1
    assert vacant.capacity(SMALL, AGENCY) is None
    outside = set_seat(sketched(START), structure=SMALL, owner=AGENCY, capacity=1.0).model
    inside = set_owner(outside, owner=AGENCY, kind="role").model
    assert inside.structures[SMALL].owners[AGENCY].capacity is None, "1 is what a role has anyway"
    assert_whole(inside)


def test_areas_are_added_renamed_and_deleted_and_their_functions_stay() -> None:
    model, touched = add_area(sketched(START), area=NEW["a"], name="Content ")
    assert touched == {Ref("area", NEW["a"])}
    model = set_function(model, function=SEO, area=NEW["a"]).model
    model = move_function(model, function=BLOG, area=NEW["a"], before=SEO).model
    assert model.function_order() == [BLOG, SEO, EVENTS, PRICING], "functions without an area come last"
    assert rename_area(model, area=NEW["a"], name="Copy").model.areas[NEW["a"]].name == "Copy"
    after, touched = delete_area(model, area=NEW["a"])
    assert touched == {Ref("area", NEW["a"]), Ref("function", SEO), Ref("function", BLOG)}
    assert {record.area for record in after.functions.values()} == {None}


def test_new_functions_bring_their_areas() -> None:
    records = {NEW["f"]: Function(name="Webinars", area=NEW["a"])}
    after, touched = add_functions(
        sketched(START), structure=GROWTH, functions=records, areas={NEW["a"]: "Demand & growth"}
    )
    assert after.areas[NEW["a"]].name == "Demand & growth"
    assert touched == {Ref("area", NEW["a"]), Ref("function", NEW["f"]), function(NEW["f"], GROWTH)}


def test_a_copied_structure_stands_behind_its_source_and_shares_nothing_that_an_edit_can_reach() -> None:
    start = sketched(START)
    copied = duplicate_structure(start, structure=SMALL, copy=NEW["s"], name="After the reorg").model
    assert copied.structure_order() == [SMALL, NEW["s"], GROWTH]
    assert copied.structures[NEW["s"]].assignments == start.structures[SMALL].assignments
    edited = unassign(copied, structure=NEW["s"], function=SEO, owner=HEAD).model
    assert edited.structures[SMALL] == start.structures[SMALL]


def test_a_moved_structure_changes_what_is_compared_with_what() -> None:
    start = sketched(START)
    assert (start.before(SMALL), start.before(GROWTH)) == (None, SMALL)
    after, touched = move_structure(start, structure=GROWTH, before=SMALL)
    assert after.structure_order() == [GROWTH, SMALL]
    assert (after.before(SMALL), after.before(GROWTH)) == (GROWTH, None)
    assert touched == {Ref("structure", SMALL), Ref("structure", GROWTH)}


def test_a_deleted_structure_is_no_longer_named_as_the_one_before() -> None:
    model = sketched("Pilot\nSmall team\nGrowth stage < Pilot")
    after = delete_structure(model, structure=id_of("s", "Pilot")).model
    assert as_sketch(after) == "Small team\nGrowth stage"


def test_records_without_ranks_can_be_put_in_order() -> None:
    plain: dict[str, Any] = {"functions": {key: {"name": key} for key in ("f_1", "f_2", "f_3")}}
    model = OperatingModel.model_validate(plain)
    after, touched = move_function(model, function="f_3", area=None, before="f_2")
    assert after.function_order() == ["f_1", "f_3", "f_2"]
    assert {ref.id for ref in touched} == {"f_2", "f_3"}


def test_the_title_is_one_line() -> None:
    after, touched = set_title(sketched(START), title=" Northwind\nmarketing ")
    assert after.title == "Northwind marketing"
    assert touched == {Ref("title")}


def test_several_edits_make_one_step_or_none() -> None:
    start = sketched(START)
    both = in_one_step(small(unassign, function=SEO, owner=HEAD), small(park, function=PRICING))
    assert both(start).touched == {function(SEO), function(PRICING)}
    with pytest.raises(EditError):
        in_one_step(both, small(seat_owner, owner="o_x"))(start)


@pytest.mark.parametrize("edit", [partial(remove_owner, structure=SMALL), delete_owner])
def test_an_owner_that_goes_is_no_backup_any_more(edit: Callable[..., Edited]) -> None:
    backed = set_placement(sketched(START), structure=SMALL, function=PRICING, backup=WRITER).model
    after, touched = edit(backed, owner=WRITER)
    assert after.structures[SMALL].functions[PRICING].backup is None
    assert touched >= {function(PRICING), owner(WRITER)}
    assert_whole(after)
