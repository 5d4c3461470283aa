"""A copy of a model for people who may not see everything: without notes, names of people, costs or decisions."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner.model.agreements import Acceptance, Decision, StepNote
from planner.model.flat import Path, extras, model_of, records_of
from planner.model.operating_model import OperatingModel
from planner.model.records import Cadence, Function, Handoff, Owner, Record, Seat, Structure
from planner.model.workshop_records import FistOfFive, NextStep, ParkedTopic, Tally, Workshop, WorkshopStep


class Private(StrEnum):
    """What can be left out of a copy."""

    NOTES = "notes"
    PEOPLE = "people"
    COSTS = "costs"
    DECISIONS = "decisions"


_FIELDS: dict[type[Record], dict[str, Private]] = {
    Function: {"note": Private.NOTES},
    Owner: {"note": Private.NOTES, "cost": Private.COSTS, "commercial_model": Private.COSTS},
    Seat: {"holder": Private.PEOPLE},
    Structure: {"note": Private.NOTES},
    Handoff: {"note": Private.NOTES},
    Cadence: {"note": Private.NOTES},
    StepNote: {"note": Private.NOTES},
    Workshop: {"participants": Private.PEOPLE},
    WorkshopStep: {"note": Private.NOTES},
    Acceptance: {"reason": Private.NOTES},
}
"""Which fields say what. The reason of an accepted finding is a note: it says what the team lives with. The reason why
a function is parked stays, as do descriptions: they say what the structure is, and a finding asks for it."""


_WHOLE: dict[type[Record], Private] = {
    Decision: Private.DECISIONS,
    FistOfFive: Private.DECISIONS,
    ParkedTopic: Private.NOTES,
    NextStep: Private.NOTES,
    Tally: Private.NOTES,
}
"""Records that are left out as a whole. What a workshop parked, voted on and set itself to do are notes of a talk."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """A copy of a model and what is not in it.

    Attributes:
        model: the copy.
        left_out: the fields that were left out of each kind, by the path of their record and their name; an empty name
            where it is the whole record.
        unknown: how many fields that this version does not know were left out.
    """

    model: OperatingModel
    left_out: Mapping[Private, tuple[tuple[Path, str], ...]]
    unknown: int

    @property
    def taken(self) -> dict[Private, int]:
        """How many fields, or whole records, were left out of each kind."""
        return {kind: len(fields) for kind, fields in self.left_out.items()}


def redacted(model: OperatingModel, private: Set[Private], *, keep_unknown: bool = False) -> Redacted:
    """Give a copy without what is private, in checkpoints too.

    Args:
        model: the model; it stays as it is.
        private: what to leave out.
        keep_unknown: keep fields that this version does not know. They are left out unless told, since nobody can say
            what they hold: in a file of a later version it may be a note.
    """
    taken: dict[Private, list[tuple[Path, str]]] = {kind: [] for kind in Private if kind in private}
    unknown = 0
    records: dict[Path, Record] = {}
    for path, record in records_of(model).items():
        whole = _WHOLE.get(type(record))
        if whole is not None and whole in private:
            taken[whole].append((path, ""))
            continue
        filled = _filled(record, private)
        for field, kind in filled.items():
            taken[kind].append((path, field))
        records[path] = record.replace(**dict.fromkeys(filled, ""))
        if not keep_unknown and extras(record):
            unknown += len(extras(record))
            records[path] = _known(records[path])
    copy = model_of(records).with_defaults_removed()  # a step of a workshop that said no more than a note says nothing
    return Redacted(copy, {kind: tuple(fields) for kind, fields in taken.items()}, unknown)


def _filled(record: Record, private: Set[Private]) -> dict[str, Private]:
    """The fields of a record that say something private."""
    fields = _FIELDS.get(type(record), {})
    return {field: kind for field, kind in fields.items() if kind in private and getattr(record, field)}


def _known(record: Record) -> Record:
    """The record without what this version does not know."""
    known: dict[str, Any] = dict(record.__dict__)
    return type(record).model_construct(**known)
