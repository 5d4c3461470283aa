"""Removals that the other side stands in the way of, and a side as if it had not made them."""

from typing import Any, NamedTuple

from planner.model.flat import Path, Records
from planner.model.records import Record
from planner.model.references import references
from planner.storage.merging.round import Round, Sides, satisfied


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


def removed_for_good(sides: Sides, removals: list[Removal]) -> Sides:
    """Give the sides as if both had removed these records, and all that could not be without them."""
    gone = {removal.path for removal in removals}
    return Sides(sides.base, _without(sides.ours, gone), _without(sides.theirs, gone))


def _without(side: Records, gone: set[Path]) -> Records:
    """Take records out, then what needs them: records by their path or in a field that must say something, mentions."""
    records = {path: record for path, record in side.items() if path not in gone}
    again = len(records) < len(side)
    while again:
        again = False
        for path, record in list(records.items()):
            cut = _with_cut(path, record, records)
            if cut is None:
                del records[path]
                again = True
            else:
                records[path] = cut
    return records


def _with_cut(path: Path, record: Record, records: Records) -> Record | None:
    """The record without mentions of what is not there; None where it cannot be without them."""
    for reference in references(path, record):
        if not satisfied(reference, records):
            value = getattr(record, reference.field) if reference.field else None
            if isinstance(value, frozenset):
                record = record.replace(**{reference.field: value - {reference.key}})
            elif reference.field and not type(record).model_fields[reference.field].is_required():
                record = record.replace(**{reference.field: None})
            else:
                return None
    return record


def _with_restored(base: Records, side: Records, paths: list[Path]) -> Records:
    """Put records back as they were, and with them all that could not be without them: records and mentions."""
    if not paths:
        return side
    records = {**side, **{path: base[path] for path in paths}}
    restored = set(paths)
    for path in sorted(base, key=_depth):
        if path not in records and path[:1] != ("layout",):
            needs = list(references(path, base[path]))
            named = any(not restored.isdisjoint(reference.targets) for reference in needs)
            if named and all(satisfied(reference, records) for reference in needs):
                records[path] = base[path]
                restored.add(path)
    for path, record in records.items():
        if path in base and record is not base[path]:
            records[path] = _naming_again(path, base[path], record, restored)
    return records


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
