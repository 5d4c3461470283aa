"""Tiny models from a few lines of text, so that a case can be read at a glance.

    Small team
      SEO: D Head of marketing; E Content lead [EMEA], *Agency [elsewhere]; I #Sales
      Data quality: D?; E Analyst
      (Events): D Head of marketing
      PR:
      + Copywriter, *PR agency > Head of marketing
    Growth stage < Small team

A line without indent starts a structure; ``< NAME`` names the one it comes after. An indented line names a function
and who holds it: D, E, I or R before owners, ``?`` behind the letter when the ownership is marked undecided, the
boundary in square brackets. A function in round brackets is parked. ``+`` seats owners without giving them anything.
An owner is a role, with ``*`` a partner, with ``*!`` a partner that may decide, with ``#`` a department; ``> NAME``
gives an owner its internal contact. A name stands for the same record wherever it appears.
"""

import re
from collections.abc import Iterator
from typing import Any

from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order, ranks_after
from planner.model.records import Structure
from planner.model.vocabulary import Ownership

_OWNER = re.compile(r"(?P<mark>\*!|\*|#)?(?P<name>[^\[>]+)(\[(?P<boundary>[^\]]*)\])?\s*(>\s*(?P<contact>.+))?")
_KINDS = {"*": "partner", "*!": "partner", "#": "department"}
_LETTERS = {ownership.letter: ownership.value for ownership in Ownership}


def sketched(text: str) -> OperatingModel:
    """Give the model that a sketch describes."""
    sketch = _Sketch()
    for line in text.splitlines():
        if line.strip():
            sketch.read(line)
    return sketch.model()


def as_sketch(model: OperatingModel) -> str:
    """Write a model down again; everything that a sketch can say, in the order that people see."""
    return "\n".join(line for key in model.structure_order() for line in _lines(model, model.structures[key]))


def id_of(letter: str, name: str) -> str:
    """The id of a record in a sketch, by the letter of its kind and its name."""
    return f"{letter}_{re.sub('[^a-z0-9]', '', name.lower()):z<12}"


class _Sketch:
    def __init__(self) -> None:
        self.functions: dict[str, dict[str, Any]] = {}
        self.owners: dict[str, dict[str, Any]] = {}
        self.structures: dict[str, dict[str, Any]] = {}
        self.here: dict[str, Any] = {}

    def read(self, line: str) -> None:
        if not line[0].isspace():
            self.structure(line)
        elif line.strip().startswith("+"):
            for owner in line.strip()[1:].split(","):
                self.owner(owner)
        else:
            name, _, holders = line.strip().partition(":")
            self.function(name.strip(), holders)

    def structure(self, line: str) -> None:
        name, _, after = (part.strip() for part in line.partition("<"))
        self.here = {"name": name, "functions": {}, "owners": {}, "assignments": {}}
        if after:
            self.here["after"] = id_of("s", after)
        self.structures[id_of("s", name)] = self.here

    def function(self, name: str, holders: str) -> None:
        placement: dict[str, Any] = {}
        if name.startswith("("):
            name = name.strip("()")
            placement["status"] = "parked"
        key = id_of("f", name)
        self.functions.setdefault(key, {"name": name})
        self.here["functions"][key] = placement
        for part in filter(None, (part.strip() for part in holders.split(";"))):
            ownership = _LETTERS[part[0]]
            owners = part[1:]
            if owners.startswith("?"):
                placement.setdefault("undecided", []).append(ownership)
                owners = owners[1:]
            for owner in filter(None, (owner.strip() for owner in owners.split(","))):
                found, boundary = self.owner(owner)
                held = self.here["assignments"].setdefault(key, {}).setdefault(found, {})
                held[ownership] = {"boundary": boundary} if boundary else {}

    def owner(self, text: str) -> tuple[str, str]:
        match = _OWNER.fullmatch(text.strip())
        assert match, f"{text!r} is no owner"
        mark, name = match["mark"], match["name"].strip()
        key = id_of("o", name)
        record = self.owners.setdefault(key, {"name": name})
        if mark:
            record |= {"kind": _KINDS[mark], "may_decide": mark == "*!"}
        seat = self.here["owners"].setdefault(key, {})
        if match["contact"]:
            seat["internal_contact"], _ = self.owner(match["contact"])
        return key, match["boundary"] or ""

    def model(self) -> OperatingModel:
        for records in (self.functions, self.structures, *(place["owners"] for place in self.structures.values())):
            for record, rank in zip(records.values(), ranks_after("", len(records)), strict=True):
                record["rank"] = rank
        return OperatingModel.model_validate(
            {"functions": self.functions, "owners": self.owners, "structures": self.structures}
        )


def _lines(model: OperatingModel, place: Structure) -> Iterator[str]:
    yield place.name + (f" < {model.structures[place.after].name}" if place.after else "")
    for function in model.function_order(place.functions):
        placement, name = place.functions[function], model.functions[function].name
        parts = (_part(model, place, function, ownership) for ownership in Ownership)
        yield f"  {f'({name})' if placement.parked else name}: {'; '.join(filter(None, parts))}".rstrip()
    yield from (
        [f"  + {', '.join(_owner(model, place, owner) for owner in in_order(place.owners))}"] * bool(place.owners)
    )


def _part(model: OperatingModel, place: Structure, function: str, ownership: Ownership) -> str:
    held = place.holders(function)
    owners = [
        _owner(model, place, owner, held[owner][ownership].boundary) for owner in place.owners_with(function, ownership)
    ]
    mark = "?" if ownership in place.functions[function].undecided else ""
    return f"{ownership.letter}{mark} {', '.join(owners)}".rstrip() if mark or owners else ""


def _owner(model: OperatingModel, place: Structure, owner: str, boundary: str = "") -> str:
    record, contact = model.owners[owner], place.owners[owner].internal_contact
    mark = {"partner": "*!" if record.may_decide else "*", "department": "#"}.get(record.kind, "")
    bound = f" [{boundary}]" if boundary else ""
    return f"{mark}{record.name}{bound}" + (f" > {model.owners[contact].name}" if contact else "")
