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

Braces behind the name of a function or an owner fill fields: those of its record, else those of its place in the
structure, else those of the assignment. Sets are separated by commas; areas, goals, tools and backups are named.

    Small team
      SEO {affects: tracking, budget; effort: 0.5; goals: Pipeline}: E Lead {people: 0}, Writer {share: 0.2}
      > SEO -> #Sales: every lead has a source
      ~ priorities, results: every week
    ! goal Pipeline
    ! tool CRM > Lead
    ! decision Keep the agency {owner: Lead; date: 2026-09-01; about: SEO}
    ! function Unplaced {critical: yes}
    ! next_review 2027-01-01
    ! OVL03 execution_owners 4
    ! OVL04 off

``>`` is a handoff with its agreement, ``~`` a cadence; a line with ``!`` says something about the model.
"""

import re
from collections.abc import Iterator
from typing import Any

from planner.model.agreements import Decision, Goal, Tool
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order, ranks_after
from planner.model.records import Assignment, Function, Owner, Placement, Record, Seat, Structure
from planner.model.vocabulary import Ownership

_OWNER = re.compile(r"(?P<mark>\*!|\*|#)?(?P<name>[^\[>]+)(\[(?P<boundary>[^\]]*)\])?[\s\0]*(>\s*(?P<contact>.+))?")
_BRACES = re.compile(r"\{([^}]*)\}")
_RECORDS: dict[str, tuple[str, str, type[Record]]] = {
    "goal": ("g", "goals", Goal),
    "tool": ("t", "tools", Tool),
    "decision": ("d", "decisions", Decision),
}
_REFERENCES = {"area": "a", "goals": "g", "tools": "t", "backup": "o", "owner": "o", "internal_contact": "o"}
_NUMBERS = {"effort", "capacity", "people", "share"}
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
        self.more: dict[str, Any] = {}
        self.here: dict[str, Any] = {}
        self.braces: list[str] = []

    def read(self, line: str) -> None:
        self.braces = _BRACES.findall(line)
        line = _BRACES.sub("\0", line)
        words = line.strip()
        if words.startswith("!"):
            self.model_line(words[1:].strip())
        elif not line[0].isspace():
            self.structure(line)
        elif words.startswith("+"):
            for owner in words[1:].split(","):
                self.owner(owner)
        elif words.startswith(">"):
            self.handoff(words[1:])
        elif words.startswith("~"):
            reviews, _, every = (part.strip() for part in words[1:].partition(":"))
            cadence = {"reviews": [word.strip() for word in reviews.split(",")], "every": every}
            self.here.setdefault("cadences", {})[id_of("c", reviews)] = cadence
        else:
            name, _, holders = words.partition(":")
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
            name = name.replace("(", "").replace(")", "")
            placement["status"] = "parked"
        key = self.function_record(name, placement)
        self.here["functions"][key] = placement
        for part in filter(None, (part.strip() for part in holders.split(";"))):
            ownership = _LETTERS[part[0]]
            owners = part[1:]
            if owners.startswith("?"):
                placement.setdefault("undecided", []).append(ownership)
                owners = owners[1:]
            for owner in filter(None, (owner.strip() for owner in owners.split(","))):
                assignment: dict[str, Any] = {}
                found = self.owner(owner, assignment)
                held = self.here["assignments"].setdefault(key, {}).setdefault(found, {})
                held[ownership] = assignment

    def function_record(self, name: str, placement: dict[str, Any]) -> str:
        key = id_of("f", name.replace("\0", ""))
        record = self.functions.setdefault(key, {"name": name.replace("\0", "").strip()})
        if "\0" in name:
            self.fill({Function: record, Placement: placement})
        return key

    def owner(self, text: str, assignment: dict[str, Any] | None = None) -> str:
        match = _OWNER.fullmatch(text.strip())
        assert match, f"{text!r} is no owner"
        mark, name = match["mark"], match["name"].replace("\0", "").strip()
        key = id_of("o", name)
        record = self.owners.setdefault(key, {"name": name})
        if mark:
            record |= {"kind": _KINDS[mark], "may_decide": mark == "*!"}
        seat = self.here["owners"].setdefault(key, {})
        if "\0" in text.partition(">")[0]:
            self.fill({Owner: record, Seat: seat, Assignment: {} if assignment is None else assignment})
        if match["contact"]:
            seat["internal_contact"] = self.owner(match["contact"])
        if match["boundary"] and assignment is not None:
            assignment["boundary"] = match["boundary"]
        return key

    def handoff(self, words: str) -> None:
        ends, _, agreement = words.partition(":")
        start, end = (self.end(part.strip()) for part in ends.split("->"))
        handoff = {"start": start, "end": end, "agreement": agreement.strip()}
        self.here.setdefault("handoffs", {})[f"h_{start[2:8]}{end[2:8]}"] = handoff

    def end(self, words: str) -> str:
        if not words.startswith("#"):
            return self.function_record(words, {})
        key = id_of("o", words[1:])
        self.owners.setdefault(key, {"name": words[1:], "kind": "department"})
        return key

    def model_line(self, line: str) -> None:
        kind, _, rest = line.partition(" ")
        if kind == "function":
            self.function_record(rest, {})
        elif kind == "next_review":
            self.more["next_review"] = rest
        elif kind in _RECORDS:
            letter, field, record_type = _RECORDS[kind]
            name, _, owner = (part.strip() for part in rest.replace("\0", "").partition(">"))
            record = {"name": name} | ({"owner": id_of("o", owner)} if owner else {})
            if "\0" in rest:
                self.fill({record_type: record})
            self.more.setdefault(field, {})[id_of(letter, name)] = record
        else:
            settings = self.more.setdefault("settings", {}).setdefault("rules", {}).setdefault(kind, {})
            name, _, value = rest.partition(" ")
            settings |= {"off": True} if name == "off" else {"thresholds": {name: float(value)}}

    def fill(self, records: dict[type[Record], dict[str, Any]]) -> None:
        """Put the next braces of the line into the first of these records that has such a field."""
        for pair in self.braces.pop(0).split(";"):
            name, _, text = (part.strip() for part in pair.partition(":"))
            kind = next(kind for kind in records if name in kind.model_fields)
            records[kind][name] = self.value(name, text, kind.model_fields[name].get_default(call_default_factory=True))

    def value(self, name: str, text: str, default: object) -> object:
        letter = _REFERENCES.get(name)
        if isinstance(default, frozenset):
            words = [word.strip() for word in text.split(",")]
            if name == "about":
                return [id_of("f", word) for word in words]
            return [id_of(letter, word) for word in words] if letter else words
        if name == "area":
            self.more.setdefault("areas", {})[id_of("a", text)] = {"name": text}
        if letter:
            return id_of(letter, text)
        if isinstance(default, bool):
            return text == "yes"
        return float(text) if name in _NUMBERS else text

    def model(self) -> OperatingModel:
        for records in (self.functions, self.structures, *(place["owners"] for place in self.structures.values())):
            for record, rank in zip(records.values(), ranks_after("", len(records)), strict=True):
                record["rank"] = rank
        return OperatingModel.model_validate(
            {"functions": self.functions, "owners": self.owners, "structures": self.structures, **self.more}
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
