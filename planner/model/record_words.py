"""How sentences name a record by its path, one of its fields and what stands in it."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.model.flat import Path, Records
from planner.model.records import Cadence, Handoff, Record
from planner.model.references import NAMED
from planner.model.vocabulary import Ownership
from planner.model.wording import listed, spoken

Names = Mapping[str, str]
"""The names of records by id."""

_NAMED_MAPS = ("areas", "functions", "owners", "structures", "goals", "tools", "decisions", "checkpoints")
_LONGEST = 60  # characters of a name or a value that a sentence repeats
_NOUNS = {
    "areas": "the area",
    "structures": "the structure",
    "goals": "the goal",
    "tools": "the tool",
    "decisions": "the decision",
    "checkpoints": "the checkpoint",
}
_FIELDS = {
    "about": "what it is about",
    "affects": "what it affects",
    "baseline": "whether it is today",
    "critical": "whether it is critical",
    "done": "whether it is done",
    "every": "how often it is",
    "input_from": "whom it needs input from",
    "kind": "what it is",
    "may_decide": "whether it may decide",
    "off": "whether it is off",
    "passes": "what passes",
    "people": "the number of people",
    "reviews": "what it reviews",
    "undecided": "what is undecided",
    "until": "the date to look again",
}
_WORDS = {
    *("affects", "metric_kind", "ownership_line", "process_level", "review_point", "reviews", "severity", "status"),
    *("trigger_kind", "undecided", "usual_sourcing"),
}
"""Fields that hold words of the vocabulary, which are written as people say them."""


def names_in(records: Records) -> dict[str, str]:
    """Give the names of all records that have an id and a name."""
    at_the_top = (path for path in records if len(path) == 2 and path[0] in _NAMED_MAPS)  # noqa: PLR2004 - field, id
    return {path[1]: getattr(records[path], "name", "") for path in at_the_top}


def short(text: str, longest: int = _LONGEST) -> str:
    """Put a text on one line of plain characters, cut where it is longer than ``longest``."""
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def record_words(path: Path, record: Record, names: Names) -> str:
    """Name a record for a sentence: "Data quality in Small team", "Analyst executes Data quality in Small team"."""
    if not path:
        return "the model"
    if path[0] == "structures" and len(path) > 2:  # noqa: PLR2004 - within a structure
        return f"{_in_structure(path[2:], record, names)} in {_named(path[1], names)}"
    if path[0] in _NAMED_MAPS:
        return f"{_NOUNS.get(path[0], '')} {_named(path[1], names)}".strip()
    return _of_workshop(path[1:], record, names) if path[0] == "workshop" else _agreement(path, names)


def field_words(kind: type[Record], field: str) -> str:
    """Name a field for a sentence: "the process level"; one that is not known by its key: "the field “x_tier”".

    The name of a map behind a zero character stands for what other programs keep in it.
    """
    if field.startswith("\0"):
        return f"what other programs keep among the {short(field[1:])}"
    if field not in kind.model_fields:
        return f"the field “{short(field)}”"
    return _FIELDS.get(field, f"the {spoken(field)}")


def part_words(kind: type[Record], names: tuple[str, ...]) -> str:
    """Name a field, or with more names than one what they lead to within it: "“share” of the thresholds"."""
    field, *within = names
    words = field_words(kind, field)
    return f"“{short('.'.join(within))}” of {words}" if within else words


def value_words(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    """Write a value for a sentence, on one line and not too long; what a field names by id goes by its name."""
    if value is None or value == "":
        return "not set"
    if isinstance(value, bool):
        return "yes" if value else "no"
    words = [value] if isinstance(value, str) else value
    if isinstance(words, (frozenset, list, tuple)) and all(isinstance(word, str) for word in words):
        return listed([_text(kind, field, word, names) for word in sorted(words)]) if words else "none"
    if isinstance(value, (int, float)):
        return short(f"{value:.6f}".rstrip("0").rstrip("."))
    return value.isoformat() if isinstance(value, date) else short(json.dumps(value, ensure_ascii=False, default=dict))


def as_sentence(words: str) -> str:
    """Begin with a capital letter where the words begin with an article, and not with a name."""
    return f"T{words[1:]}" if words.startswith("the ") else words


def handoff_words(handoff: Handoff, names: Names) -> str:
    """Name a handoff by its ends: "Campaigns → Sales"."""
    return " → ".join(_named(end, names) for end in (handoff.start, handoff.end))


def _in_structure(within: Path, record: Record, names: Names) -> str:
    if isinstance(record, Handoff):
        return f"the handoff {handoff_words(record, names)}"
    if isinstance(record, Cadence):
        return f"the cadence {short(record.name) or listed(sorted(map(spoken, record.reviews)) or ['without a name'])}"
    if within[0] != "assignments":
        return _named(within[1], names)
    function, owner, ownership = within[1:]
    known = ownership in set(Ownership)
    verb = Ownership(ownership).verb if known else f"has the {short(ownership)} of"
    return f"{_named(owner, names)} {verb} {_named(function, names)}"


_WORKSHOP = {
    "steps": "the step",
    "parking_lot": "the topic",
    "votes": "the vote on",
    "fists": "the show of hands on",
    "next_steps": "the next step",
}


def _of_workshop(within: Path, record: Record, names: Names) -> str:
    if not within:
        return "the workshop"
    field, key = within[:2]
    name = getattr(record, "name", "") or names.get(key, "") or spoken(key)
    return f"{_WORKSHOP[field]} “{short(name)}” of the workshop"


def _agreement(path: Path, names: Names) -> str:
    """Name what has no name of its own: settings, accepted findings, notes of plans, places."""
    field, *keys = path
    if field == "accepted":
        rule, *ids = keys[0].split(" ")
        about = [_named(key, names) for key in ids if key in names]
        return f"the acceptance of {short(rule)}{f' about {listed(about)}' if about else ''}"
    if field == "plans":
        ends = " to ".join(_named(key, names) for key in keys[0].split(" "))
        step = " ".join(_named(word, names) for word in keys[2].split(" ")) if keys[1:] else ""
        return f"the step “{step}” of the plan from {ends}" if step else f"the plan from {ends}"
    if field == "layout" and keys:
        return f"the place of {_named(keys[1], names)}"
    if field == "settings" and keys:
        return f"the rule {short(keys[1])}"
    return " ".join((f"the {spoken(field)}", *(_named(key, names) for key in keys)))


def _text(kind: type[Record], field: str, text: str, names: Names) -> str:
    if (kind, field) in NAMED:
        return f"“{_named(text, names)}”"
    return f"“{short(spoken(text) if field in _WORDS else text)}”"


def _named(key: str, names: Names) -> str:
    return short(names.get(key, "") or key)
