"""What is said about two models: every change in a short sentence, and nothing where nothing changed."""

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.model.change import Edit
from planner.model.differences.difference import Kind
from planner.model.differences.find import differences
from planner.model.edits.assignments import assign
from planner.model.edits.checkpoints import keep_checkpoint, rename_checkpoint
from planner.model.edits.functions import bring_back, park, set_placement
from planner.model.edits.owners import set_owner, set_seat
from planner.model.edits.structures import set_title
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from tests.model.agreed import EVENTS, GROWTH, HEAD, LEAD, PRICING, SEO, SMALL, small
from tests.model.differences.said import BASE, SAID, SEO_IS
from tests.storage.merging.drawn_sides import drawn_sides


@pytest.mark.parametrize(("edit", "said"), SAID.values(), ids=SAID)
def test_a_change_is_said_in_short_sentences(edit: Edit, said: list[str]):
    found = differences(BASE, edit(BASE).model)
    assert [difference.message for difference in found] == said


@pytest.mark.parametrize("edit", [edit for edit, _ in SAID.values()], ids=SAID)
def test_the_way_back_is_said_as_well(edit: Edit):
    there, back = differences(BASE, edit(BASE).model), differences(edit(BASE).model, BASE)
    assert back
    one_word = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}
    paths = {(d.path, d.field, one_word.get(d.kind, d.kind)) for d in there if d.path[2:3] != ("assignments",)}
    returned = {(d.path, d.field, d.kind) for d in back if d.path[2:3] != ("assignments",)}
    assert {p for p in paths if p[0][0:1] != ("structures",) or len(p[0]) == 2} <= returned


def test_what_is_back_in_scope_says_no_old_reason():
    parked = small(park, function=PRICING, reason="no budget", until="2027-03-01")(BASE).model
    found = differences(parked, small(bring_back, function=PRICING)(parked).model)
    assert [difference.message for difference in found] == ["Pricing in Small team is in scope again."]
    again = differences(BASE, parked)
    assert [difference.message for difference in again] == [
        "Pricing in Small team is parked now: no budget.",
        "Pricing in Small team: the date to look again is 2027-03-01 now.",
    ]


def test_values_come_as_data_with_their_place():
    (difference,) = differences(BASE, small(set_placement, function=PRICING, effort=0.25)(BASE).model)
    assert (difference.kind, difference.structure, difference.field) == (Kind.CHANGED, SMALL, "effort")
    assert difference.path == ("structures", SMALL, "functions", PRICING)
    assert (difference.before, difference.after) == (0.1, 0.25)


def test_the_model_comes_first_then_functions_owners_and_each_structure_in_order():
    model = BASE
    for edit in (
        partial(set_title, title="T"),
        partial(assign, structure=GROWTH, function=SEO, owner=LEAD, ownership="review"),
        small(set_seat, owner=HEAD, holder="x"),
        small(set_placement, function=EVENTS, effort=0.5),
        partial(set_owner, owner=HEAD, note="n"),
        partial(SEO_IS, note="n"),
        small(assign, function=EVENTS, owner=HEAD, ownership="decision"),
    ):
        model = edit(model).model
    assert [(difference.path[0:1], difference.structure) for difference in differences(BASE, model)] == [
        ((), None),
        (("functions",), None),
        (("owners",), None),
        *[(("structures",), SMALL)] * 3,
        (("structures",), GROWTH),
    ]


def test_a_checkpoint_is_told_without_what_is_in_it():
    kept = small(keep_checkpoint, checkpoint="k_new", name="Before")(BASE).model
    renamed = rename_checkpoint(kept, checkpoint="k_new", name="Then").model
    assert [d.message for d in differences(kept, renamed)] == ["The checkpoint Before is now named Then."]
    record = kept.checkpoints["k_new"]
    other = kept.replace(checkpoints=frozen_map({"k_new": record.replace(state=record.state.replace(note="n"))}))
    assert [d.message for d in differences(kept, other)] == [
        "The checkpoint Before: what it keeps is another state now."
    ]


def test_what_is_not_known_is_told_by_its_key():
    def with_later(value: object) -> OperatingModel:
        record = BASE.functions[SEO].model_copy(update={"x_tier": value})
        return BASE.replace(functions=frozen_map({**BASE.functions, SEO: record}))

    assert [d.message for d in differences(BASE, with_later({"a": 1}))] == ['SEO: the field “x_tier” is {"a": 1} now.']
    assert [d.message for d in differences(with_later(1), with_later(True))] == [
        "SEO: the field “x_tier” is yes now, before 1."
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_edits_are_told_and_equal_models_say_nothing(data: st.DataObject):
    base, ours, theirs, _ = drawn_sides(data.draw)
    for one, other in ((base, ours), (ours, theirs), (ours, base)):
        assert differences(one, one) == ()
        found = differences(one, other)
        if not found:
            assert _without_ranks(one) == _without_ranks(other)
        assert len({(d.path, d.field, d.kind) for d in found}) == len(found)
        assert all(d.message[-1] == "." and "\n" not in d.message and len(d.message) < 400 for d in found)


def _without_ranks(model: OperatingModel) -> OperatingModel:
    def unranked(records: object) -> object:
        return {key: record.replace(rank="") for key, record in records.items()}

    structures = {key: place.replace(owners=unranked(place.owners)) for key, place in model.structures.items()}
    return model.replace(
        areas=unranked(model.areas), functions=unranked(model.functions), structures=unranked(structures)
    )
