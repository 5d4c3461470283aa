"""A file in which every text field of the model holds hostile texts, made from what the records say of their fields."""

import json
import types
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Union, get_args, get_origin

from planner.model.operating_model import OperatingModel
from planner.model.records import Record
from planner.model.workshop_records import StepKind

NO_TEXT = {
    *("area", "owner", "backup", "internal_contact", "start", "end", "after", "structure", "goals", "tools", "about"),
    *("owners", "rank", "requires", "growth", "before"),
}
"""Fields that are no free text, by name: references, places in an order, and what makes a file one for reading only."""

Field = tuple[str, str]
"""The name of a kind of record, and that of one of its fields."""


def text_fields() -> set[Field]:
    """Every field of the model that holds a free text or a set of them; also those that were added yesterday."""
    return {(kind.__name__, name) for kind in _kinds(OperatingModel) for name in _filled(kind, "")}


def texts_in(value: Any) -> Iterator[tuple[Field, str]]:
    """Every free text that stands in a model, with the field that holds it."""
    if isinstance(value, Mapping):
        for item in value.values():
            yield from texts_in(item)
    elif isinstance(value, Record):
        for name, held in value:
            if isinstance(held, str):
                yield (type(value).__name__, name), held
            elif isinstance(held, frozenset):
                yield from (((type(value).__name__, name), text) for text in held)
            else:
                yield from texts_in(held)


def file_of(texts: Sequence[str]) -> bytes:
    """A file of this format in which each of these texts stands in every text field of a record of every kind."""
    kinds = {kind.__name__: kind for kind in _kinds(OperatingModel)}

    def records(kind: str, letter: str, **more: Any) -> dict[str, Any]:
        return {
            _id(letter, number): _filled(kinds[kind], text) | {k: v(number) for k, v in more.items()}
            for number, text in enumerate(texts)
        }

    function, owner = partial(_id, "f"), partial(_id, "o")
    tree: dict[str, Any] = {
        "format": "opmodel",
        "version": {"major": 1, "minor": 0},
        "title": texts[0],
        "areas": records("Area", "a"),
        "functions": records(
            "Function",
            "f",
            area=lambda number: _id("a", number),
            goals=lambda number: [_id("g", number)],
            tools=lambda number: [_id("t", number)],
        ),
        "owners": records("Owner", "o"),
        "goals": records("Goal", "g"),
        "tools": records("Tool", "t", owner=owner),
        "decisions": records("Decision", "d", owner=owner, about=lambda number: [function(number)]),
        "structures": records("Structure", "s"),
        "checkpoints": records("Checkpoint", "k", structure=lambda _: _id("s", 0), state=lambda _: {}),
        "accepted": {
            f"LOAD01 {_id('s', 0)} {owner(n)}": _filled(kinds["Acceptance"], text) for n, text in enumerate(texts)
        },
        "plans": {
            f"{_id('s', 0)} {_id('s', 1)}": {
                "steps": {f"hire {owner(n)}": _filled(kinds["StepNote"], text) for n, text in enumerate(texts)}
            }
        },
    }
    tree["workshop"] = _filled(kinds["Workshop"], texts[-1]) | {
        "steps": {kind: _filled(kinds["WorkshopStep"], text) for kind, text in zip(StepKind, texts, strict=False)},
        "parking_lot": records("ParkedTopic", "p"),
        "next_steps": records("NextStep", "n"),
        "votes": {function(number): _filled(kinds["Tally"], text) for number, text in enumerate(texts)},
    }
    for number, owner_record in enumerate(tree["owners"].values()):
        if number % 4:  # what kind an owner is decides what is shown of it, and a text of no kind shows little
            owner_record["kind"] = ("role", "partner", "department")[number % 3]
    for place in [*tree["structures"].values()][:2]:
        place |= {
            "functions": records("Placement", "f", backup=owner),
            "owners": records("Seat", "o", internal_contact=lambda number: owner(0 if number else 1)),
            "handoffs": records("Handoff", "h", start=function, end=lambda number: function((number + 1) % len(texts))),
            "cadences": records("Cadence", "c", owners=lambda number: [owner(number)]),
            "assignments": {
                function(n): {
                    owner(n): {
                        held: _filled(kinds["Assignment"], text)
                        for held in ("decision", "execution", "input", "review", text)[n % 3 :]
                    }
                }
                for n, text in enumerate(texts)
                if n % 5
            },
        }
        for number, placement in enumerate(place["functions"].values()):
            if number % 4:
                placement["status"] = "in_scope" if number % 4 < 3 else "parked"
    for checkpoint, text in zip(tree["checkpoints"].values(), texts, strict=True):
        checkpoint["state"] = _filled(kinds["Structure"], text)
        checkpoint["functions"] = {function(0): text}
        checkpoint["owners"] = {owner(0): _filled(kinds["KnownOwner"], text)}
    return json.dumps(tree).encode()


def _filled(kind: type[Record], text: str) -> dict[str, Any]:
    """A record of this kind with the text in each field that can hold one."""
    filled: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        parts = set(_parts(field.annotation))
        if str in parts and name not in NO_TEXT and dict not in parts:
            filled[name] = [text] if frozenset in parts else text
    return filled


def _id(letter: str, number: int) -> str:
    return f"{letter}_{number:012}"


def _kinds(kind: type[Record]) -> set[type[Record]]:
    found, waiting = set(), [kind]
    while waiting:
        now = waiting.pop()
        if now not in found:
            found.add(now)
            for field in now.model_fields.values():
                parts = _parts(field.annotation)
                waiting += [part for part in parts if isinstance(part, type) and issubclass(part, Record)]
    return found


def _parts(annotation: Any) -> Iterator[Any]:
    """What an annotation is made of: `dict[str, Seat]` of dict, str and Seat."""
    origin = get_origin(annotation)
    if origin is None:
        yield annotation
        return
    if origin not in (Union, types.UnionType):
        yield origin
    for part in get_args(annotation):
        yield from _parts(part)
