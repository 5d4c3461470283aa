"""Ranks: there is always room between two, lists that grow stay short, and moving one record moves no other."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.rank import (
    in_order,
    last_rank,
    next_in_order,
    rank_after,
    rank_between,
    ranks_after,
    ranks_between,
    ranks_when_moved,
)

digits = "0123456789abcdefghijklmnopqrstuvwxyz"
ranks = st.text(digits, min_size=1, max_size=6).map(lambda text: text.rstrip("0")).filter(bool)


class Thing(NamedTuple):
    rank: str


def things(*ranked: str) -> dict[str, Thing]:
    return {f"k{place}": Thing(rank) for place, rank in enumerate(ranked)}


def well_formed(rank: str) -> bool:
    return bool(rank) and set(rank) <= set(digits) and not rank.endswith("0")


@given(ranks, ranks)
def test_there_is_room_between_any_two(one: str, other: str) -> None:
    if one == other:
        return
    low, high = sorted((one, other))
    middle = rank_between(low, high)
    assert low < middle < high
    assert well_formed(middle)
    assert len(middle) <= max(len(low), len(high)) + 1


@given(ranks)
def test_there_is_room_before_the_first_and_behind_the_last(rank: str) -> None:
    first, last = rank_between("", rank), rank_between(rank, "")
    assert first < rank < last
    assert well_formed(first)
    assert well_formed(last)


@pytest.mark.parametrize(("low", "high"), [("b", "a"), ("a", "a"), ("a", "a0"), ("a0", "a")])
def test_no_rank_lies_between_what_is_not_ascending(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="no rank lies between"):
        rank_between(low, high)


def test_a_list_that_grows_at_its_end_keeps_short_ranks() -> None:
    grown = ranks_after("", 20_000)
    assert grown == sorted(set(grown))
    assert all(well_formed(rank) for rank in grown)
    assert max(map(len, grown)) == 3


def test_a_full_block_is_followed_by_a_longer_rank() -> None:
    assert rank_after("zzz") == "zzz001"
    assert rank_after("00z") == "011"


@given(st.lists(st.integers(0, 200), min_size=200, max_size=200))
def test_two_hundred_insertions_anywhere_stay_short(places: list[int]) -> None:
    order: list[str] = []
    for wanted in places:
        place = min(wanted, len(order))
        low = order[place - 1] if place else ""
        order.insert(place, rank_between(low, order[place] if place < len(order) else ""))
    assert order == sorted(set(order))
    assert max(map(len, order)) <= 45  # the worst case, always halving the same gap, needs one digit in five steps


@given(ranks, ranks, st.integers(0, 60))
def test_several_ranks_share_a_gap(one: str, other: str, count: int) -> None:
    if one == other:
        return
    low, high = sorted((one, other))
    found = ranks_between(low, high, count)
    assert len(found) == count
    assert [low, *found, high] == sorted({low, *found, high})
    assert max(map(len, found), default=0) <= max(len(low), len(high)) + 3


def test_many_ranks_at_the_end_are_counted_up() -> None:
    assert ranks_between("i", "", 3) == ranks_after("i", 3) == ["i01", "i02", "i03"]


def test_the_order_is_by_rank_then_by_id() -> None:
    assert in_order({"b": Thing("i"), "a": Thing("i"), "c": Thing("1"), "d": Thing("")}) == ["d", "c", "a", "b"]
    assert last_rank(things("1", "z", "i").values()) == "z"
    assert last_rank([]) == ""


@pytest.mark.parametrize(("key", "following"), [("k0", "k1"), ("k1", "k2"), ("k2", None)])
def test_the_next_in_order(key: str, following: str | None) -> None:
    assert next_in_order(things("1", "5", "z"), key) == following


@given(st.lists(st.sampled_from(["", "1", "5", "5", "i", "z"]), min_size=1, max_size=7), st.data())
def test_a_moved_record_stands_where_it_was_put_even_among_equal_ranks(ranked: list[str], data: st.DataObject) -> None:
    records = things(*ranked)
    key = data.draw(st.sampled_from(sorted(records)))
    before = data.draw(st.sampled_from([None, *sorted(records)]))
    changed = ranks_when_moved(records, key, before)
    expected = in_order(records)
    if before != key:
        expected.remove(key)
        expected.insert(len(expected) if before is None else expected.index(before), key)
    assert in_order({**records, **{k: Thing(rank) for k, rank in changed.items()}}) == expected
    assert all(well_formed(rank) for rank in changed.values())
    assert all(records[k].rank != rank for k, rank in changed.items())
    if expected == in_order(records):
        assert changed == {}
    elif len(set(ranked)) == len(ranked) and "" not in ranked:
        assert changed.keys() == {key}
