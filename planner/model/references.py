"""What a record needs to be there: the records that it names, in its fields or by the ids of its path."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from planner.model.agreements import Decision, StepNote, Tool
from planner.model.flat import Path, parent
from planner.model.records import Cadence, Function, Handoff, Placement, Record, Seat, Structure
from planner.model.workshop_records import NextStep, ParkedTopic, Workshop

NAMED: dict[tuple[type[Record], str], tuple[str, ...]] = {
    (Function, "area"): ("areas",),
    (Function, "goals"): ("goals",),
    (Function, "tools"): ("tools",),
    (Structure, "after"): ("structures",),
    (Placement, "backup"): ("owners",),
    (Seat, "internal_contact"): ("owners",),
    (Handoff, "start"): ("functions", "owners"),
    (Handoff, "end"): ("functions", "owners"),
    (Cadence, "owners"): ("owners",),
    (Tool, "owner"): ("owners",),
    (Decision, "owner"): ("owners",),
    (Decision, "about"): ("functions", "owners", "structures"),
    (StepNote, "owner"): ("owners",),
    (Workshop, "structure"): ("structures",),
    (Workshop, "growth"): ("structures",),
    (Workshop, "before"): ("checkpoints",),
    (ParkedTopic, "about"): ("functions",),
    (NextStep, "owner"): ("owners",),
}
"""The fields that name records by id, and where these records are: the first of these maps that has the id counts."""

_SEATED = (Placement, Seat)  # what these name must have a seat in the same structure


class Reference(NamedTuple):
    """That a record needs another one.

    Attributes:
        field: the field that names it; empty where the record's path does, or where it holds this one.
        key: the id that the field names.
        targets: the paths of which one must be there.
    """

    field: str
    key: str
    targets: tuple[Path, ...]


def references(path: Path, record: Record) -> Iterator[Reference]:
    """Give everything that a record at a path needs to be there.

    A checkpoint names what it holds itself, so what is within one needs only what holds it.
    """
    if not path:
        return
    yield Reference("", "", (parent(path),))
    if path[0] == "checkpoints":
        return
    for target in _by_path(path):
        yield Reference("", "", (target,))
    structure = path[:2] if isinstance(record, _SEATED) else ()
    for field, maps in _naming(type(record)):
        value = getattr(record, field)
        keys = value if isinstance(value, frozenset) else () if value is None else (value,)
        for key in keys:
            yield Reference(field, key, tuple((*structure, name, key) for name in maps))


@cache
def _naming(kind: type[Record]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((field, maps) for (named, field), maps in NAMED.items() if named is kind)


def _by_path(path: Path) -> Iterator[Path]:
    """The records whose ids a path is made of, other than the one that holds it."""
    if path[0] == "structures" and len(path) > 2:  # noqa: PLR2004 - within a structure
        structure, (field, *keys) = path[:2], path[2:]
        if field == "assignments":
            yield (*structure, "functions", keys[0])
            yield (*structure, "owners", keys[1])
        elif field in {"functions", "owners"}:
            yield field, keys[0]
    elif path[:2] == ("layout", "owners"):
        yield "owners", path[2]
    elif path[:2] == ("workshop", "fists"):
        yield "decisions", path[2]
