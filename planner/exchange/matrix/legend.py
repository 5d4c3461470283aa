"""The legend of a responsibility matrix: what it says its letters mean, and which scheme it names."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from planner.exchange.matrix.scheme import OTHER_NAMES, SCHEMES, WORDS, Meaning, Scheme, scheme_named

_BEFORE = re.compile(
    r"(?<![A-Za-z&/])\(?([A-Z])\)?\s*(?:=|:|→|[-–—])\s*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+){0,3})"  # noqa: RUF001
)
_BEHIND = re.compile(r"([A-Za-z-]+) ?\(([A-Z])\)")
_NAMES = re.compile(r"(?<![A-Za-z])(" + "|".join([*SCHEMES, *OTHER_NAMES]) + r")(?![A-Za-z])")
_MATRIX = re.compile(r"\b(?:matrix|matrices|chart|table|model|per|for)\b", re.IGNORECASE)
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_EMPHASIS = str.maketrans("", "", "*_`")
_REMEMBERED = 4_096  # texts; a table says the same few again and again
_LONGEST = 1_000  # characters of a line that may be a legend

Legend = Mapping[str, Meaning]
"""What letters mean, as a legend says it."""


@lru_cache(_REMEMBERED)
def legend_of(text: str) -> Legend:
    """Give what a line says about letters, such as "R = Responsible, A: Accountable" or "Consulted (C)"."""
    if len(text) > _LONGEST:
        return {}
    line = text.translate(_EMPHASIS)
    pairs = [(letter, words) for letter, words in _BEFORE.findall(line)]
    pairs += [(letter, word) for word, letter in _BEHIND.findall(line)]
    meanings = ((letter, meaning_of(words)) for letter, words in pairs)
    found: dict[str, Meaning] = {}
    for letter, meaning in meanings:
        if meaning is not None:
            found.setdefault(letter, meaning)
    return found


@lru_cache(_REMEMBERED)
def meaning_of(text: str) -> Meaning | None:
    """Give what the words mean with which a text begins, or None."""
    words = text.translate(_EMPHASIS).casefold().split()
    for number in range(min(3, len(words)), 0, -1):
        meaning = WORDS.get(" ".join(words[:number]).rstrip(".,;:"))
        if meaning is not None:
            return meaning
    return None


def named_in(texts: Iterable[str]) -> Scheme | None:
    """Give the scheme that one of these texts names in capital letters, or None."""
    for text in texts:
        found = _NAMES.search(text[:_LONGEST])
        if found:
            return scheme_named(found[1])
    return None


def without_scheme(heading: str) -> str:
    """Give a heading without the name of a scheme, such as "Launch" for "Launch: RACI matrix"."""
    bare = _NAMES.sub(" ", heading[:_LONGEST])
    if bare == heading[:_LONGEST]:
        return heading
    return re.sub(r"\s+", " ", _EMPTY.sub(" ", _MATRIX.sub(" ", bare))).strip(" -–—:|/.")  # noqa: RUF001
