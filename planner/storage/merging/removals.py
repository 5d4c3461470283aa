"""Removals that the other side stands in the way of: the sides as if they had not made them, and making them."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from planner.model.agreements import PlanNotes
from planner.model.field_changes import changed_fields
from planner.model.flat import Path, Records
from planner.model.records import Handoff, Record
from planner.model.references import Reference, references
from planner.storage.merging.round import SAYS_NOTHING, Question, Round, Sides, as_either_says, satisfied


class Removal(NamedTuple):
    """A record that one side removed while the other one changes or uses it.

    Attributes:
        path: where it is.
        changed: the fields that the other side changed.
        used: the records that need it.
    """

    path: Path
    changed: tuple[str, ...]
    used: tuple[Path, ...]


def removals_in(found: Round) -> list[Removal]:
    """Give the outermost removals that a round could not make; with these undone, those within them may be settled."""
    paths = found.changed.keys() | found.used.keys()
    outermost = min(map(_depth, paths), default=0)
    return [
        Removal(path, tuple(found.changed.get(path, ())), tuple(sorted(found.used.get(path, ()))))
        for path in sorted(paths)
        if _depth(path) == outermost
    ]


def undone(sides: Sides, removals: list[Removal]) -> Sides:
    """Give the sides as if neither had removed these records, nor what went with them."""
    paths = [removal.path for removal in removals]
    ours = _with_restored(sides.base, sides.ours, [path for path in paths if path not in sides.ours])
    theirs = _with_restored(sides.base, sides.theirs, [path for path in paths if path not in sides.theirs])
    return Sides(sides.base, ours, theirs)


def without(records: Records, gone: set[Path], sides: Sides) -> Records:
    """Take records out of what a merge found, and with them all that cannot be without them: records and mentions.

    A field that named one of them says what a side says that names another one.
    """
    left = records.keys() - gone - _plans_of(gone, records)
    records = {path: record for path, record in records.items() if path in left}
    again = bool(gone)
    while again:
        again = False
        for path, record in list(records.items()):
            cut = _with_cut(path, record, records, [side[path] for side in sides[1:] if path in side])
            if cut is None:
                del records[path]
                again = True
            else:
                records[path] = cut
    return records


def settled(found: Round, left: Records, gone: set[Path]) -> Iterator[Question]:
    """Give the questions that have no answer to choose any more, since these removals took away what they are about.

    Args:
        found: the merge without the removals.
        left: what is left of its records.
        gone: the records whose removal was decided.
    """
    for path in found.records.keys() - left.keys() - gone:
        yield path, ()
        yield from ((path, clash.field) for clash in found.clashes.get(path, ()))
    for path in found.clashes.keys() & left.keys():
        for clash in found.clashes[path]:
            said = as_either_says(left[path], [clash])
            if not all(satisfied(reference, left) for record in said for reference in references(path, record)):
                yield path, clash.field


def taken_along(base: Records, found: Round, left: Records, gone: set[Path]) -> list[Path]:
    """Give what went along with removals though one side had added or changed it; arguments as for `settled`."""
    paths = sorted(path for path in found.records.keys() - left.keys() - gone if path[0] != "layout")
    before = {path: base.get(path) or SAYS_NOTHING.get(type(found.records[path])) for path in paths}
    return [p for p in paths if (was := before[p]) is None or changed_fields(was, found.records[p])]


def _with_cut(path: Path, record: Record, records: Records, others: Sequence[Record] = ()) -> Record | None:
    """The record without mentions of what is not there, or as one of others has it; None where it cannot be."""
    before = record
    for reference in references(path, record):
        if not satisfied(reference, records):
            named = (other for each in others for other in references(path, each) if other.field == reference.field)
            key = next((other.key for other in named if satisfied(other, records)), None)
            if not reference.field or (key is None and _is_required(record, reference)):
                return None
            value = getattr(record, reference.field)
            left = value - {reference.key} if isinstance(value, frozenset) else key
            record = record.replace(**{reference.field: left})
    if isinstance(record, Handoff) and record is not before and record.start == record.end:
        ways = [each for each in others if isinstance(each, Handoff)]
        instead = next((way for way in ways if all(satisfied(r, records) for r in references(path, way))), None)
        return None if instead is None else record.replace(start=instead.start, end=instead.end)
    return record


def _is_required(record: Record, reference: Reference) -> bool:
    """Can the record not be without what it names, by its path or in a field that must say something?"""
    return not reference.field or type(record).model_fields[reference.field].is_required()


def _with_restored(base: Records, side: Records, paths: list[Path]) -> Records:
    """Put records back as they were, and with them all that could not be without them: records and mentions."""
    if not paths:
        return side
    restored = {*paths, *(_plans_of(paths, base) - side.keys())}
    records = {**side, **{path: base[path] for path in restored}}
    for path in sorted(base, key=_depth):
        if path not in records and path[:1] != ("layout",):
            needs = [reference for reference in references(path, base[path]) if _is_required(base[path], reference)]
            went_with = any(not restored.isdisjoint(reference.targets) for reference in needs)
            record = _with_cut(path, base[path], records) if went_with else None
            if record is not None:
                records[path] = record
                restored.add(path)
    for path, record in records.items():
        if path in base and record is not base[path]:
            records[path] = _naming_again(path, base[path], record, restored)
    return records


def _plans_of(paths: Collection[Path], records: Records) -> set[Path]:
    """The notes of plans from and to these structures and checkpoints, which come and go with them."""
    ends = {path[-1] for path in paths}
    plans = (path for path, record in records.items() if isinstance(record, PlanNotes))
    return {path for path in plans if not ends.isdisjoint(path[-1].split(" "))}


def _naming_again(path: Path, before: Record, record: Record, restored: set[Path]) -> Record:
    changes: dict[str, Any] = {}
    for reference in references(path, before):
        if reference.field and not restored.isdisjoint(reference.targets):
            value = changes.get(reference.field, getattr(record, reference.field))
            if isinstance(value, frozenset):
                changes[reference.field] = value | {reference.key}
            elif value is None:
                changes[reference.field] = reference.key
    return record.replace(**changes)


def _depth(path: Path) -> int:
    """How far in a record is: 0 for those of the model, 1 for functions and owners in a structure, 2 for the rest."""
    if len(path) <= 2:  # noqa: PLR2004 - a field and an id
        return 0
    return 1 if path[2] in {"functions", "owners"} else 2
