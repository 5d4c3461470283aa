"""One round of a merge: every record of either side, and what stands in the way of removing some of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from planner.model.agreements import PlanNotes, RuleSettings, StepNote
from planner.model.field_changes import changed_fields
from planner.model.flat import Path, Records, parent
from planner.model.operating_model import Version
from planner.model.record_words import ENDS
from planner.model.records import Record
from planner.model.references import Reference, references
from planner.model.workshop_records import WorkshopStep
from planner.storage.merging.fields import Clash, merged_fields

R = TypeVar("R", bound=Record)

SAYS_NOTHING: dict[type[Record], Record] = {kind: kind() for kind in (RuleSettings, StepNote, PlanNotes, WorkshopStep)}
"""Records of which none says the same as one without a word: such a one is never removed, only emptied."""


class Side(StrEnum):
    """Whose word counts where both sides say something else."""

    OURS = "ours"
    THEIRS = "theirs"


Question = tuple[Path, tuple[str, ...]]
"""What a conflict asks about: a record and one of its fields; an empty field stands for whether the record stays."""

Decided = Mapping[Question, Side]
"""What people decided already: the side whose word counts."""


class Sides(NamedTuple):
    """The records of three models by path: as they were before, and on each side."""

    base: Records
    ours: Records
    theirs: Records


class Round(NamedTuple):
    """What a round found.

    Attributes:
        records: the records that are there afterwards, those whose removal something stands in the way of too.
        clashes: the fields with two different values, by the path of their record, those that are decided too.
        changed: what the other side changed in records that one side removed: their fields, by path.
        used: who needs records that one side removed, by the path of the removed one.
    """

    records: Records
    clashes: dict[Path, list[Clash]]
    changed: dict[Path, list[str]]
    used: dict[Path, list[Path]]


def merged_round(sides: Sides, decided: Decided) -> Round:
    """Merge record by record."""
    found = Round({}, {}, {}, {})
    records: dict[Path, Record] = {}
    for path in dict.fromkeys((*sides.base, *sides.ours, *sides.theirs)):
        record = _merged(sides, path, found, decided)
        if record is not None:
            records[path] = record
    for path in [path for path in records if path[0:1] == ("plans",) and len(path) > 2]:  # noqa: PLR2004 - a step
        records.setdefault(parent(path), PlanNotes())
    for path, record in records.items():
        said = (record, *as_either_says(record, found.clashes.get(path, ())))
        for removed in _removed_but_needed(sides, records, path, said):
            found.used.setdefault(removed, []).append(path)
    return found._replace(records={path: r for path, r in records.items() if _has_owner(path, records)})


def satisfied(reference: Reference, records: Records) -> bool:
    """Is one of the records there that it needs?"""
    return any(target in records for target in reference.targets)


def as_either_says(record: R, clashes: Sequence[Clash]) -> Iterator[R]:
    """The record with either value of each field that has two: whichever counts in the end, what it names is needed."""
    for clash in clashes:
        field, *within = clash.field
        if not within:
            yield from (_saying(record, field, value) for value in (clash.ours, clash.theirs))


def _saying(record: R, field: str, value: Any) -> R:  # noqa: ANN401
    said = dict(zip(("start", "end"), value, strict=True)) if field == ENDS else {field: value}
    return record.model_copy(update=said)


def _merged(sides: Sides, path: Path, found: Round, decided: Decided) -> Record | None:
    base, ours, theirs = (side.get(path) for side in sides)
    if path[0:1] == ("layout",) and len(path) > 1:
        return theirs if ours == base else ours
    nothing = next((SAYS_NOTHING.get(type(record)) for record in (ours, theirs, base) if record is not None), None)
    if nothing is not None:
        return _merged_or_nothing(sides, path, found, decided, nothing)
    if ours is not None and theirs is not None:
        return _both(sides, path, found, decided, (base, ours, theirs))
    left = theirs if ours is None else ours
    if base is not None and left is not None:
        changed = _changed(path, base, left, sides.theirs if ours is None else sides.ours)
        if not changed:
            return None
        found.changed[path] = changed
    return left


def _merged_or_nothing(sides: Sides, path: Path, found: Round, decided: Decided, nothing: Record) -> Record | None:
    base, ours, theirs = (side.get(path) for side in sides)
    record = _both(sides, path, found, decided, (base or nothing, ours or nothing, theirs or nothing))
    there = path in sides.theirs if (path in sides.ours) == (path in sides.base) else path in sides.ours
    return record if there or changed_fields(nothing, record) else None


def _both(sides: Sides, path: Path, found: Round, decided: Decided, records: tuple[Record | None, R, R]) -> R:
    base, ours, theirs = records
    clashes: list[Clash] = []

    def clashed(clash: Clash) -> Any:  # noqa: ANN401
        clashes.append(clash)
        return clash.theirs if decided.get((path, clash.field)) is Side.THEIRS else clash.ours

    merged = merged_fields(base, ours, theirs, clashed)
    if isinstance(ours, Version) and isinstance(theirs, Version) and clashes:
        newer = max(ours, theirs, key=lambda version: (version.major, version.minor))
        return merged.replace(major=newer.major, minor=newer.minor)
    for clash in clashes if path[0:1] != ("layout",) else ():
        if base is not None and clash.theirs is None and _lost(path, base, clash.field[0], sides.theirs):
            continue
        if base is not None and clash.ours is None and _lost(path, base, clash.field[0], sides.ours):
            merged = merged.replace(**{clash.field[0]: clash.theirs})
            continue
        found.clashes.setdefault(path, []).append(clash)
    return merged


def _changed(path: Path, base: Record, left: Record, side: Records) -> list[str]:
    """The fields that the side that kept a record changed, other than by removing what they named."""
    return [field for field in changed_fields(base, left) if not _only_lost(path, base, left, field, side)]


def _only_lost(path: Path, base: Record, left: Record, field: str, side: Records) -> bool:
    lost = _lost(path, base, field, side)
    if not lost:
        return False
    before, now = getattr(base, field), getattr(left, field)
    return bool(now == before - lost if isinstance(before, frozenset) else now is None)


def _lost(path: Path, base: Record, field: str, side: Records) -> set[str]:
    """What a field named before that this side does not have any more."""
    named = (reference for reference in references(path, base) if reference.field == field and field)
    return {reference.key for reference in named if not satisfied(reference, side)}


def _removed_but_needed(sides: Sides, records: Records, path: Path, said: Iterable[Record]) -> set[Path]:
    """The removed records that this one needs, those too that it needs by way of other removed ones.

    What is removed on one side is as the other one has it; nobody needs what both removed.
    """
    found: set[Path] = set()
    asked = [(path, record) for record in said if path[0:1] != ("layout",)]
    while asked:
        for reference in references(*asked.pop()):
            if not satisfied(reference, records):
                left = {target: r for target in reference.targets for side in sides[1:] if (r := side.get(target))}
                asked += [(target, record) for target, record in left.items() if target not in found]
                found |= left.keys()
    return found


def _has_owner(path: Path, records: Records) -> bool:
    return path[:2] != ("layout", "owners") or ("owners", path[2]) in records
