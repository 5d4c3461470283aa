from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.model.graph.places import Slot
from planner.model.graph.single import moved_together

SLOTS = {"head": Slot(0, 7), "a": Slot(1, 0), "b": Slot(1, 7), "c": Slot(1, 14), "gone": Slot(1, 8)}


def in_layers(slots):
    layers = {}
    for owner in sorted(slots, key=lambda owner: slots[owner].place):
        layers.setdefault(slots[owner].layer, []).append(owner)
    return layers


def a_row_apart(slots):
    return all(
        slots[one].place + 1 <= slots[other].place
        for layer in in_layers(slots).values()
        for one, other in pairwise(layer)
    )


@st.composite
def places(draw):
    layers = draw(st.lists(st.lists(st.integers(2, 9), max_size=8), max_size=4))
    return {
        f"{number}.{place}": Slot(number - 1, sum(steps[: place + 1]) / 2)
        for number, steps in enumerate(layers)
        for place in range(len(steps))
    }


def test_the_rows_of_owners_who_are_not_there_are_closed():
    moved = moved_together(SLOTS, {"head", "a", "b", "c"})
    assert [moved[owner].place for owner in "abc"] == [0, 3, 6]


def test_who_stands_in_the_middle_of_others_stays_there():
    assert moved_together(SLOTS, {"head", "a", "b", "c"})["head"] == Slot(0, 3)


def test_what_fits_any_window_stays_where_it_was():
    slots = {"a": Slot(0, 0), "b": Slot(0, 1.5), "c": Slot(1, 6)}
    assert moved_together(slots, slots) == slots


def test_one_owner_and_none_have_places_too():
    assert moved_together(SLOTS, {"gone"}) == {"gone": Slot(1, 0)}
    assert moved_together(SLOTS, ()) == {}


@given(places(), st.data())
def test_layers_and_order_stay_in_few_rows(slots, data):
    there = data.draw(st.sets(st.sampled_from(sorted(slots)))) if slots else set()
    moved = moved_together(slots, there)
    assert in_layers(moved) == in_layers({owner: slots[owner] for owner in there})
    assert a_row_apart(moved)
    rows = max(7, *map(len, in_layers(moved).values()), 0)
    assert {0 <= slot.place <= rows - 1 for slot in moved.values()} <= {True}
