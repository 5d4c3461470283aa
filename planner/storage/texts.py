"""Texts that no file may hold: too long ones, control characters and halves of characters."""

import re
from typing import Any

from planner.language import number_words, tr
from planner.model.text import FORBIDDEN, MAX_TEXT
from planner.storage.errors import StorageError
from planner.storage.place import place_of, shown

_ESCAPED = re.compile(rb"\\[bfru]")
_HIGH_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")


def may_hold_controls(data: bytes) -> bool:
    """Could a text hold a character that is not allowed? Those below the space are, in JSON, always escaped."""
    if b"\x7f" in data or (b"\\" in data and _ESCAPED.search(data)):
        return True
    return not data.isascii() and _HIGH_CONTROL.search(data) is not None


def check_texts(tree: dict[str, Any], name: str) -> None:
    """Refuse a tree that holds a text that is not allowed, also as a key.

    Raises:
        StorageError: says where the first one stands and what is wrong with it.
    """
    steps: list[str | int] = []
    found = _bad_text(tree, steps)
    if found is None:
        return
    text, is_key = found
    place = place_of(steps, tree)
    what = tr("{place}: the key {key}", place=place, key=shown(text)) if is_key else str(place)
    raise StorageError(f"{name}: {_why_bad(text, what)}")


def _why_bad(text: str, what: str) -> str:
    character = FORBIDDEN.search(text)
    if not character:
        return tr(
            "{what} is {length} characters long; {longest} are allowed.",
            what=what,
            length=number_words(len(text)),
            longest=number_words(MAX_TEXT),
        )
    code = f"U+{ord(character.group()):04X}"
    if "\ud800" <= character.group() <= "\udfff":
        return tr("{what} holds {code}, half of a character, which is not allowed.", what=what, code=code)
    return tr("{what} holds the control character {code}; only tab and newline are allowed.", what=what, code=code)


def _bad_text(value: object, steps: list[str | int]) -> tuple[str, bool] | None:
    """The first text below this value that is not allowed, and whether it is a key; the steps then lead to it.

    Calls itself for each level, of which there are at most as many as were checked to be allowed.
    """
    if isinstance(value, str):
        return (value, False) if len(value) > MAX_TEXT or FORBIDDEN.search(value) else None
    if not isinstance(value, (dict, list)):
        return None
    for step, item in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(step, str) and _bad_text(step, steps):
            return step, True
        steps.append(step)
        found = _bad_text(item, steps)
        if found:
            return found
        steps.pop()
    return None
