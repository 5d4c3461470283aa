"""What must hold for every merge, told from the plain values of the models and not from how they are merged."""

from collections.abc import Iterator, Mapping
from itertools import cycle
from typing import Any

from planner.model.field_changes import changed_fields, value_of
from planner.model.flat import records_of
from planner.model.operating_model import OperatingModel
from planner.model.record_words import ENDS
from planner.model.records import Record
from planner.storage.merging.conflict import Conflict
from planner.storage.merging.merge import Merged, merge
from planner.storage.merging.round import Side
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.integrity import assert_whole, plain

Leaf = tuple[tuple[str, ...], str]
"""The path of a value and the value; an item of a set is a value of its own."""

SAYS_NOTHING = ("None", "False", "''", "0.1", "'role'", "'in_scope'", "1.0")
"""Defaults, which are not written: 0.1 is an effort, 1.0 the capacity and the people of a role."""


def leaves(model: OperatingModel) -> set[Leaf]:
    """Every value of a model, also those this version does not know, with its path."""
    return set(_leaves((), {**plain(model), **(model.__pydantic_extra__ or {})}))


def assert_laws(base: OperatingModel, ours: OperatingModel, theirs: OperatingModel) -> Merged:
    """Merge, and fail when the result is not what both sides said."""
    assert merge(base, base, theirs).model == theirs
    assert merge(base, ours, base).model == ours
    assert merge(base, theirs, theirs).model == theirs
    merged = merge(base, ours, theirs)
    assert_whole(merged.model)
    assert loops(merged.model) <= loops(ours) | loops(theirs)
    assert merged.notes == ()
    assert parse(to_bytes(merged.model), "merged.opmodel").model == merged.model
    assert_told(merged)
    assert_nothing_invented_or_lost(base, ours, theirs, merged)
    assert_symmetric(merged, merge(base, theirs, ours))
    if merged.conflicts:
        assert_decided(base, ours, theirs, merged)
    return merged


def assert_decided(base: OperatingModel, ours: OperatingModel, theirs: OperatingModel, merged: Merged) -> None:
    """What is decided is asked no more, whoever says it and however much it is; the side that counts loses nothing."""
    keys = [conflict.key for conflict in merged.conflicts]
    for side, other, said in ((Side.OURS, Side.THEIRS, ours), (Side.THEIRS, Side.OURS, theirs)):
        settled = merge(base, ours, theirs, dict.fromkeys(keys, side))
        assert settled.conflicts == ()
        assert settled.notes == ()
        assert_whole(settled.model)
        assert loops(settled.model) <= loops(ours) | loops(theirs)
        assert_losses_told(base, (ours, theirs), merged, settled)
        lost = {leaf for leaf in leaves(said) - leaves(base) - leaves(settled.model) if not _quiet(leaf)}
        assert not lost, f"lost by the side that counts: {sorted(lost)}"
        swapped = merge(base, theirs, ours, dict.fromkeys(keys, other))
        differing = leaves(settled.model) ^ leaves(swapped.model)
        assert not {leaf for leaf in differing if leaf[0][0] != "layout"}
    halves = [dict.fromkeys(keys[::2], side) for side in Side]
    turns = [dict(zip(keys, cycle(sides), strict=False)) for sides in (tuple(Side), tuple(Side)[::-1])]
    for decided in (*halves, *turns):
        found = merge(base, ours, theirs, decided)
        assert {conflict.key for conflict in found.conflicts} <= set(keys) - decided.keys() - found.settled
        assert found.notes == ()
        assert_whole(found.model)
        assert loops(found.model) <= loops(ours) | loops(theirs)
        assert_losses_told(base, (ours, theirs), merged, found)


def assert_losses_told(base: OperatingModel, sides: tuple[OperatingModel, ...], asked: Merged, found: Merged) -> None:
    """What a side added or changed is still there, or its removal was decided, or it was told."""
    before, left = records_of(base), records_of(found.model)
    lost = {
        path
        for side in sides
        for path, record in records_of(side).items()
        if path not in left and (path not in before or _says_more(before[path], record))
    }
    asked_about = {c.path for c in asked.conflicts if not c.field or _may_be_empty(c.path)}
    lost = {path for path in lost - asked_about if path[0] not in {"layout", "settings"} and path[:-1] != ("plans",)}
    assert len(found.along) >= len(lost), f"lost without a word: {sorted(lost)}, told: {found.along}"


def _says_more(before: Record, record: Record) -> bool:
    """Does a record say something new? Not when it merely lost what it named."""
    values = ((value_of(before, field), value_of(record, field)) for field in changed_fields(before, record))
    return any(now and not (isinstance(now, frozenset) and now <= was) for was, now in values)


def loops(model: OperatingModel) -> set[tuple[str, str]]:
    """The handoffs that lead from a record to itself, which no edit makes."""
    places = model.structures.items()
    return {(key, h) for key, place in places for h, handoff in place.handoffs.items() if handoff.start == handoff.end}


def assert_told(merged: Merged) -> None:
    for conflict in merged.conflicts:
        assert conflict.message.endswith(".")
        key, decision = conflict.as_decision()
        there = merged.model.decisions[key]
        assert (there.name, there.owner, there.date) == (decision.name, None, None)
        assert there.about == decision.about


def assert_nothing_invented_or_lost(
    base: OperatingModel, ours: OperatingModel, theirs: OperatingModel, merged: Merged
) -> None:
    was, one, other = map(leaves, (base, ours, theirs))
    questions = {conflict.as_decision()[0] for conflict in merged.conflicts}
    found = {leaf for leaf in leaves(merged.model) if not questions.intersection(leaf[0])}
    kept = [conflict for conflict in merged.conflicts if not conflict.field]
    # What one side removed stays as it was when the other side needs it, with what it named.
    invented = {leaf for leaf in found - one - other - (was if kept else set()) if not _quiet(leaf)}
    assert not invented, f"invented: {sorted(invented)}"
    asked = _asked(merged)
    for side, may_yield in ((one, False), (other, True)):
        lost = {leaf for leaf in side - was - found if not _quiet(leaf)}
        lost = {leaf for leaf in lost if not _is_today(leaf, merged.conflicts)}
        lost = {leaf for leaf in lost if not (may_yield and any(leaf[0][: len(path)] == path for path in asked))}
        assert not lost, f"lost: {sorted(lost)}"
    if not kept:
        stays = {leaf for leaf in found & was if leaf not in one or leaf not in other}
        stays = {leaf for leaf in stays if not _quiet(leaf) and not _is_today(leaf, merged.conflicts)}
        stays = {leaf for leaf in stays if not any(leaf[0][: len(path)] == path for path in asked)}
        assert not stays, f"removed by one side, and still there: {sorted(stays)}"


def assert_symmetric(merged: Merged, swapped: Merged) -> None:
    def seen(conflict: Conflict) -> tuple[Any, ...]:
        return conflict.path, conflict.field, conflict.message, conflict.about, conflict.base

    assert list(map(seen, merged.conflicts)) == list(map(seen, swapped.conflicts))
    assert [(c.ours, c.theirs) for c in merged.conflicts] == [(c.theirs, c.ours) for c in swapped.conflicts]
    asked = _asked(merged)
    differing = leaves(merged.model) ^ leaves(swapped.model)
    differing = {leaf for leaf in differing if not any(leaf[0][: len(path)] == path for path in asked)}
    differing = {leaf for leaf in differing if leaf[0][0] != "layout" and not _is_today(leaf, merged.conflicts)}
    differing = {leaf for leaf in differing if not (_may_be_empty(leaf[0]) and _quiet(leaf))}
    assert not differing, f"the sides in each other's place give something else: {sorted(differing)}"
    assert merged.model.decisions.keys() == swapped.model.decisions.keys()


def _asked(merged: Merged) -> list[tuple[str, ...]]:
    """The paths of all values that are asked about; both ends of a handoff may be one question."""
    fields = [(conflict.path, conflict.field) for conflict in merged.conflicts if conflict.field]
    ends = [(*path, end) for path, field in fields if field == (ENDS,) for end in ("start", "end")]
    return [*ends, *((*path, *field) for path, field in fields if field != (ENDS,))]


def _leaves(path: tuple[str, ...], value: Any) -> Iterator[Leaf]:
    if isinstance(value, Mapping):
        yield from [(path, "{}")] * _is_said(path)
        for key, item in value.items():
            yield from _leaves((*path, key), item)
    elif isinstance(value, list) and all(isinstance(item, str) for item in value):
        for item in value:
            yield (*path, item), "in"
    else:
        yield path, repr(value)


def _is_said(path: tuple[str, ...]) -> bool:
    """Does a map say something by being there? Those from a structure's assignments down to one do not."""
    return "assignments" not in path or len(path) - path.index("assignments") > 3


def _quiet(leaf: Leaf) -> bool:
    """A default, a place in an order or in a drawing, or the version: what may differ without a word."""
    path, value = leaf
    if (value == "{}" and _may_be_empty(path)) or (value == "0" and path[:2] == ("workshop", "steps")):
        return True
    return value in SAYS_NOTHING or path[-1] == "rank" or path[0] in {"layout", "version"}


def _may_be_empty(path: tuple[str, ...]) -> bool:
    """A map that says nothing by being there: what a rule, a step or a plan says is in it."""
    return path[:1] in {("settings",), ("plans",)} or path[:2] == ("workshop", "steps")


def _is_today(leaf: Leaf, conflicts: tuple[Conflict, ...]) -> bool:
    return leaf[0][-1] == "baseline" and any(conflict.field == ("baseline",) for conflict in conflicts)
