"""How sentences name a record by its path, one of its fields and what stands in it."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.language import day_words, mark, spoken_language, tr
from planner.model.field_names import field_name
from planner.model.flat import Path, Records
from planner.model.records import Cadence, Handoff, Record
from planner.model.references import NAMED
from planner.model.text import short
from planner.model.usual_words import as_said
from planner.model.vocabulary import Ownership
from planner.model.wording import listed, spoken

Names = Mapping[str, str]
"""The names of records by id."""

ENDS = "start end"
"""Stands for the two ends of a handoff where they are told as one value: from where to where it leads."""

_NAMED_MAPS = ("areas", "functions", "owners", "structures", "goals", "tools", "decisions", "checkpoints")
_KINDS = {
    "areas": mark("the area {name}"),
    "structures": mark("the structure {name}"),
    "goals": mark("the goal {name}"),
    "tools": mark("the tool {name}"),
    "decisions": mark("the decision {name}"),
    "checkpoints": mark("the checkpoint {name}"),
}
_FIELDS = {
    "about": mark("what it is about"),
    "affects": mark("what it affects"),
    "baseline": mark("whether it is today"),
    "critical": mark("whether it is critical"),
    "done": mark("whether it is done"),
    "every": mark("how often it is"),
    ENDS: mark("where it starts and ends"),
    "input_from": mark("whom it needs input from"),
    "kind": mark("what it is"),
    "may_decide": mark("whether it may decide"),
    "off": mark("whether it is off"),
    "passes": mark("what passes"),
    "people": mark("the number of people"),
    "reviews": mark("what it reviews"),
    "undecided": mark("what is undecided"),
    "until": mark("the date to look again"),
}
_WORDS = frozenset(
    (
        "affects",
        "kind",
        "metric_kind",
        "ownership_line",
        "process_level",
        "review_point",
        "reviews",
        "severity",
        "status",
        "trigger_kind",
        "undecided",
        "usual_sourcing",
    )
)
"""Fields that hold words of the vocabulary, which are written as people say them."""

_HOLDS = {
    Ownership.DECISION.value: mark("{owner} decides {function}"),
    Ownership.EXECUTION.value: mark("{owner} executes {function}"),
    Ownership.INPUT.value: mark("{owner} gives input on {function}"),
    Ownership.REVIEW.value: mark("{owner} reviews {function}"),
}
_WORKSHOP = {
    "steps": mark("the step “{name}” of the workshop"),
    "parking_lot": mark("the topic “{name}” of the workshop"),
    "votes": mark("the vote on “{name}” of the workshop"),
    "fists": mark("the show of hands on “{name}” of the workshop"),
    "next_steps": mark("the next step “{name}” of the workshop"),
}
_STEPS = {
    "hire": mark("hire", about="step of a plan"),
    "contract": mark("contract", about="step of a plan"),
    "involve": mark("involve", about="step of a plan"),
    "grow": mark("grow", about="step of a plan"),
    "hand_over_decision": mark("hand over decision", about="step of a plan"),
    "bring_in_house": mark("bring in house", about="step of a plan"),
    "give_outside": mark("give outside", about="step of a plan"),
    "hand_over_execution": mark("hand over execution", about="step of a plan"),
    "adjust": mark("adjust", about="step of a plan"),
    "start": mark("start", about="step of a plan"),
    "park": mark("park", about="step of a plan"),
    "drop": mark("drop", about="step of a plan"),
    "agree": mark("agree", about="step of a plan"),
    "shrink": mark("shrink", about="step of a plan"),
    "end_contract": mark("end contract", about="step of a plan"),
    "release": mark("release", about="step of a plan"),
    "retire": mark("retire", about="step of a plan"),
}


def names_in(records: Records) -> dict[str, str]:
    """Give the names of all records that have an id and a name."""
    at_the_top = (path for path in records if len(path) == 2 and path[0] in _NAMED_MAPS)  # noqa: PLR2004 - field, id
    return {path[1]: getattr(records[path], "name", "") for path in at_the_top}


def record_words(path: Path, record: Record, names: Names) -> str:
    """Name a record for a sentence: "Data quality in Small team", "Analyst executes Data quality in Small team"."""
    if not path:
        return tr("the model", about="record")
    if path[0] == "structures" and len(path) > 2:  # noqa: PLR2004 - within a structure
        return tr(
            "{record} in {structure}",
            record=_in_structure(path[2:], record, names),
            structure=_named(path[1], names),
        )
    if path[0] in _NAMED_MAPS:
        name = _named(path[1], names)
        return tr(_KINDS[path[0]], name=name) if path[0] in _KINDS else name
    return _of_workshop(path[1:], record, names) if path[0] == "workshop" else _agreement(path, names)


def field_words(kind: type[Record], field: str) -> str:
    """Name a field for a sentence: "the process level"; one that is not known by its key: "the field “x_tier”".

    The name of a map behind a zero character stands for what other programs keep in it.
    """
    if field.startswith("\0"):
        return tr("what other programs keep among the {field}", field=field_name(short(field[1:])))
    if field not in kind.model_fields and field != ENDS:
        return tr("the field “{field}”", field=short(field))
    return tr(_FIELDS[field]) if field in _FIELDS else tr("the {field}", field=field_name(field))


def part_words(kind: type[Record], names: tuple[str, ...]) -> str:
    """Name a field, or with more names than one what they lead to within it: "“share” of the thresholds"."""
    field, *within = names
    words = field_words(kind, field)
    return tr("“{key}” of {field}", key=short(".".join(within)), field=words) if within else words


def value_words(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    """Write a value for a sentence, on one line and not too long; what a field names by id goes by its name."""
    if value is None or value == "":
        return tr("not set")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if field == ENDS:
        return quoted(" → ".join(_named(end, names) for end in value))
    words = [value] if isinstance(value, str) else value
    if isinstance(words, (frozenset, list, tuple)) and all(isinstance(word, str) for word in words):
        return listed([_text(kind, field, word, names) for word in sorted(words)]) if words else tr("none")
    if isinstance(value, (int, float)):
        return short(f"{value:.6f}".rstrip("0").rstrip(".").replace(".", spoken_language().decimal))
    return day_words(value) if isinstance(value, date) else short(json.dumps(value, ensure_ascii=False, default=dict))


def quoted(text: str) -> str:
    """Put a text between quotation marks, one before it and one behind it."""
    return tr("“{text}”", text=text)


def as_sentence(words: str) -> str:
    """Begin with a capital letter where the words begin with an article, and not with a name.

    Translations of what a record is called begin as a sentence does.
    """
    return f"T{words[1:]}" if words.startswith("the ") else words


def handoff_words(handoff: Handoff, names: Names) -> str:
    """Name a handoff by its ends: "Campaigns → Sales"."""
    return " → ".join(_named(end, names) for end in (handoff.start, handoff.end))


def _in_structure(within: Path, record: Record, names: Names) -> str:
    if isinstance(record, Handoff):
        return tr("the handoff {ends}", ends=handoff_words(record, names))
    if isinstance(record, Cadence):
        name = short(record.name) or listed(sorted(map(spoken, record.reviews)) or [""])
        return tr("the cadence {name}", name=name) if name else tr("the cadence without a name")
    if within[0] != "assignments":
        return _named(within[1], names)
    function, owner, ownership = within[1:]
    said = {"owner": _named(owner, names), "function": _named(function, names)}
    if ownership not in _HOLDS:
        return tr("{owner} has the {ownership} of {function}", ownership=short(ownership), **said)
    return tr(_HOLDS[ownership], **said)


def _of_workshop(within: Path, record: Record, names: Names) -> str:
    if not within:
        return tr("the workshop")
    field, key = within[:2]
    name = getattr(record, "name", "") or names.get(key, "") or spoken(key)
    return tr(_WORKSHOP[field], name=short(name))


def _agreement(path: Path, names: Names) -> str:
    """Name what has no name of its own: settings, accepted findings, notes of plans, places."""
    field, *keys = path
    if field == "accepted":
        rule, *ids = keys[0].split(" ")
        about = [_named(key, names) for key in ids if key in names]
        if not about:
            return tr("the acceptance of {rule}", rule=short(rule))
        return tr("the acceptance of {rule} about {subjects}", rule=short(rule), subjects=listed(about))
    if field == "plans":
        return _plan(keys, names)
    if field == "layout" and keys:
        return tr("the place of {name}", name=_named(keys[1], names))
    if field == "settings" and keys:
        return tr("the rule {rule}", rule=short(keys[1]))
    return " ".join((tr("the {field}", field=field_name(field)), *(_named(key, names) for key in keys)))


def _plan(keys: list[str], names: Names) -> str:
    start, end = (_named(key, names) for key in keys[0].split(" ", 1))
    if not keys[1:]:
        return tr("the plan from {start} to {end}", start=start, end=end)
    kind, _, about = keys[2].partition(" ")
    words = tr(_STEPS[kind], about="step of a plan") if kind in _STEPS else short(kind)
    step = tr("{kind} {name}", about="step of a plan", kind=words, name=_named(about, names)) if about else words
    return tr("the step “{step}” of the plan from {start} to {end}", step=step, start=start, end=end)


def _text(kind: type[Record], field: str, text: str, names: Names) -> str:
    if (kind, field) in NAMED:
        return quoted(_named(text, names))
    return quoted(short(spoken(text) if field in _WORDS else as_said(kind, field, text)))


def _named(key: str, names: Names) -> str:
    return short(names.get(key, "") or key)
