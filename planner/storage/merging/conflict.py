"""What two people have to decide after a merge, in a sentence and as data."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from planner.language import mark, tr
from planner.model.agreements import Decision
from planner.model.as_json import as_json
from planner.model.field_changes import MISSING
from planner.model.flat import Path
from planner.model.record_words import Names, as_sentence, field_words, part_words, record_words, value_words
from planner.model.records import Handoff, Record
from planner.model.wording import listed, listed_briefly
from planner.storage.merging.fields import Clash
from planner.storage.merging.removals import Removal
from planner.storage.merging.round import Question, Sides

_ID_LENGTH = 16  # hexadecimal digits: 64 bits
_CUT = 50  # characters of a text that is shown as it is; ids and words of the vocabulary are shorter
_LONGEST_REASON = 4000  # characters of each side's value


@dataclass(frozen=True, slots=True)
class Conflict:
    """A decision that a merge cannot make; what our side says, or the record that one side removed, stays.

    Attributes:
        path: the fields and ids that lead to the record.
        field: the field and the keys within it; empty when the question is whether the record stays.
        base: the value before, as JSON; of a record what it says itself. None where there was none.
        ours: the value on our side, likewise.
        theirs: the value on the other side, likewise.
        message: one sentence that names the function and the owner; the same with the sides in each other's place.
        about: the ids of the functions and owners it is about, else that of the structure.
        words: what our side says and what the other one says, for people; texts in full.
        was: what both came from said, likewise; empty where it said nothing.
    """

    path: Path
    field: tuple[str, ...]
    base: Any
    ours: Any
    theirs: Any
    message: str
    about: tuple[str, ...]
    words: tuple[str, ...]
    was: str = ""

    @property
    def key(self) -> Question:
        """What tells it from the other conflicts of a merge."""
        return self.path, self.field

    @property
    def keeps_theirs(self) -> bool:
        """Is it the other side's word that stays as long as nobody decides?"""
        return not self.field and self.ours is None

    def as_decision(self) -> tuple[str, Decision]:
        """Give the entry of the decision log that is still to be made, with an id that both sides give it."""
        values = sorted(json.dumps(value, sort_keys=True) for value in (self.ours, self.theirs))
        seed = json.dumps([self.path, self.field, values])
        key = f"d_{hashlib.sha256(seed.encode()).hexdigest()[:_ID_LENGTH]}"
        return key, Decision(name=self.message, reason=self._values(), about=frozenset(self.about))

    def _values(self) -> str:
        """Both values in full, so that the one that is not in the model is not lost."""
        if not self.field:
            return ""
        one, other = sorted(map(_full, (self.ours, self.theirs)))
        return tr("One side: {one}\nThe other side: {other}", one=one, other=other)


def clash_conflict(sides: Sides, path: Path, clash: Clash, names: Names) -> Conflict:
    """Give the conflict of two values for one field."""
    kind = type(_record(sides, path))
    label = part_words(kind, clash.field)
    one, other = sorted(_words(kind, clash.field[0], value, names) for value in (clash.ours, clash.theirs))
    was, *words = (_in_full(kind, clash.field[0], value, names) for value in clash[1:])
    subject = _subject(sides, path, names)
    if one != other:
        message = tr(
            "{subject}: {field} is {one} on one side and {other} on the other.",
            subject=subject,
            field=label,
            one=one,
            other=other,
        )
    else:
        message = tr("{subject}: {field} is not the same on both sides.", subject=subject, field=label)
    conflict = _conflict(sides, path, clash, message, tuple(words))
    silent = clash.base is MISSING or clash.base in ("", None)
    return conflict if silent else replace(conflict, was=was)


_CHANGED_AND_REMOVED = mark("{subject}: removed on one side and changed on the other ({what}); it stays.")
_USED_AND_REMOVED = mark("{subject}: removed on one side and used on the other ({what}); it stays.")
_CHANGED = mark("Changed: {what}.")
_USED = mark("Used: {what}.")


def removal_conflict(sides: Sides, removal: Removal, names: Names) -> Conflict:
    """Give the conflict of a record that one side removed while the other one changes or uses it."""
    path = removal.path
    within = all(user[: len(path)] == path for user in removal.used)
    what = [field_words(type(sides.base[path]), field) for field in removal.changed]
    if not what:
        what = [record_words(user, _record(sides, user), names) for user in removal.used]
    changed = bool(removal.changed or within)
    message = tr(
        _CHANGED_AND_REMOVED if changed else _USED_AND_REMOVED,
        subject=_subject(sides, path, names),
        what=listed_briefly(what),
    )
    done = tr(_CHANGED if changed else _USED, what=listed(what))
    before, ours, theirs = (side.get(path) for side in sides)
    words = tuple(tr("Removed.") if side is None else done for side in (ours, theirs))
    return _conflict(sides, path, Clash((), before, ours, theirs), message, words)


def _conflict(sides: Sides, path: Path, clash: Clash, message: str, words: tuple[str, ...]) -> Conflict:
    base, ours, theirs = (None if value is MISSING else as_json(value) for value in clash[1:])
    return Conflict(path, clash.field, base, ours, theirs, message, tuple(_about(path, _record(sides, path))), words)


def _record(sides: Sides, path: Path) -> Record:
    """The record in words that do not depend on whose side it is: as before, else the first of both in some order."""
    if path in sides.base:
        return sides.base[path]
    added = [side[path] for side in (sides.ours, sides.theirs) if path in side]
    return min(added, key=lambda record: json.dumps(as_json(record), sort_keys=True))


def _subject(sides: Sides, path: Path, names: Names) -> str:
    return as_sentence(record_words(path, _record(sides, path), names))


def _about(path: Path, record: Record) -> Iterator[str]:
    if path[0:1] in {("functions",), ("owners",)}:
        yield path[1]
    elif path[0:1] == ("structures",):
        if isinstance(record, Handoff):
            yield from (record.start, record.end)
        elif len(path) > 2 and path[2] in {"functions", "owners"}:  # noqa: PLR2004 - within a structure
            yield path[3]
        elif len(path) > 2 and path[2] == "assignments":  # noqa: PLR2004
            yield from path[3:5]
        else:
            yield path[1]


def _words(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    return tr("not there") if value is MISSING else value_words(kind, field, value, names)


def _in_full(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    """What a side says, as it is shown by itself: without quotation marks, and a text that people wrote not cut."""
    if not isinstance(value, str) or not value:
        return _words(kind, field, value, names)
    return value if len(value) > _CUT else _words(kind, field, value, names)[1:-1]


def _full(value: Any) -> str:  # noqa: ANN401
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_REASON else f"{text[: _LONGEST_REASON - 1]}…"
