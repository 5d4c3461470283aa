"""What one side removed while the other changed or used it, and what goes with it."""

from functools import partial

from planner.model.edits.functions import delete_function, move_function, set_function, take_out
from planner.model.edits.handoffs import add_handoff, set_handoff
from planner.model.edits.owners import delete_owner, set_owner
from planner.model.edits.plan_notes import set_step_note
from planner.model.edits.structures import delete_structure, rename_structure
from planner.model.edits.tools import delete_tool, set_tool
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.storage.merging.merge import merge
from planner.storage.merging.round import Side
from tests.model.agreed import (
    AGENCY,
    DECISION,
    EVENTS,
    GROWTH,
    HEAD,
    LEAD,
    NEW,
    PRICING,
    SEO,
    SMALL,
    TO_SEO,
    TOOL,
    small,
)
from tests.storage.merging.asked import BASE, SEO_IS, after, clean, merged
from tests.storage.merging.laws import assert_laws


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


def test_a_record_that_was_only_moved_can_be_removed():
    moved = partial(move_function, function=EVENTS, area=None, before=SEO)
    assert EVENTS not in clean(partial(delete_function, function=EVENTS), moved).functions


def test_a_structure_that_stays_keeps_the_notes_of_its_plans():
    noted = partial(set_step_note, plan=f"{SMALL} {GROWTH}", step=f"hire {AGENCY}")
    base = noted(BASE, note="soon", owner=LEAD).model
    removed = delete_owner(delete_structure(base, structure=GROWTH).model, owner=LEAD).model
    renamed = rename_structure(base, structure=GROWTH, name="Later").model
    found = assert_laws(base, removed, renamed)
    assert found.model.plans == noted(BASE, note="soon").model.plans
    (conflict,) = found.conflicts
    assert merge(base, removed, renamed, {conflict.key: Side.OURS}).model == removed


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


def test_a_function_that_left_a_structure_can_be_described_meanwhile():
    found = clean(small(take_out, functions=[EVENTS]), partial(set_function, function=EVENTS, note="n"))
    assert EVENTS not in found.structures[SMALL].functions
    assert found.functions[EVENTS].note == "n"


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


def test_a_value_wins_over_the_loss_of_another_on_either_side():
    moved, lost = partial(set_tool, tool=TOOL, owner=HEAD), partial(delete_owner, owner=LEAD)
    assert clean(moved, lost) == clean(lost, moved)
