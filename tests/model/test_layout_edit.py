import pytest
from pydantic import ValidationError

from planner.model.edits.layout import keep_places, kept_places
from planner.model.edits.owners import delete_owner
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from tests.integrity import assert_whole, plain
from tests.model.start import HEAD, LEAD, START
from tests.rules.sketch import sketched

SLOTS = {HEAD: Slot(0, 0.5), LEAD: Slot(1, 2.0)}


def test_places_are_kept_in_the_model_and_read_again():
    kept = keep_places(sketched(START), slots=SLOTS)
    assert kept_places(kept.model) == SLOTS
    assert kept.touched == frozenset()
    assert_whole(kept.model)
    assert kept_places(OperatingModel.model_validate(plain(kept.model))) == SLOTS


def test_keeping_what_is_kept_changes_nothing():
    kept = keep_places(sketched(START), slots=SLOTS).model
    assert keep_places(kept, slots=SLOTS).model is kept
    empty = sketched(START)
    assert keep_places(empty, slots={}).model is empty


def test_the_places_of_owners_that_are_not_in_the_model_are_dropped():
    model = sketched(START)
    kept = keep_places(model, slots={**SLOTS, "o_gone": Slot(3, 3)}).model
    assert kept_places(kept) == SLOTS
    without_head = delete_owner(kept, owner=HEAD).model
    assert kept_places(without_head) == {LEAD: SLOTS[LEAD]}
    cleaned = keep_places(without_head, slots=kept_places(without_head)).model
    assert plain(cleaned)["layout"] == {"owners": {LEAD: {"layer": 1, "place": 2.0}}}


def test_what_a_newer_version_keeps_in_the_layout_stays():
    model = OperatingModel.model_validate({**plain(sketched(START)), "layout": {"board": {"zoom": 2}}, "x_own": 1})
    kept = keep_places(model, slots=SLOTS).model
    assert plain(kept)["layout"]["board"] == {"zoom": 2}
    assert plain(kept)["x_own"] == 1
    assert plain(keep_places(kept, slots={}).model) == plain(model)


@pytest.mark.parametrize(
    "layout",
    [
        7,
        {"owners": 3},
        {"owners": {HEAD: 3}},
        {"owners": {HEAD: {"layer": "x", "place": 1}}},
        {"owners": {HEAD: {"layer": 1}}},
        {"owners": {HEAD: {"layer": -50, "place": 1}}},
        {"owners": {HEAD: {"layer": 1, "place": 1e300}}},
    ],
)
def test_a_layout_that_makes_no_sense_is_refused(layout):
    with pytest.raises(ValidationError):
        OperatingModel.model_validate({**plain(sketched(START)), "layout": layout})
