"""What one cell of a responsibility matrix says."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from typing import NamedTuple

from planner.exchange.matrix.scheme import WORDS, Meaning
from planner.exchange.table.cells import unguarded

_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3}|~~|`)(.*)\1", re.DOTALL)
_BRACKET = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_BETWEEN = re.compile(r"[/,;&+|\n·•]|\s+(?:and|or)\s+|(?<=[A-Za-z])[-–](?=[A-Za-z]\b)")  # noqa: RUF001
_BEHIND = re.compile(r"(.{1,40}?)\s*(?::|\s[-–—])\s+(.*)", re.DOTALL)  # noqa: RUF001
_NOTHING = frozenset({"", "-", "--", "---", "–", "—", "―", "−", "n/a", "n.a.", "na", "none", "nil", ".", "·", "/"})  # noqa: RUF001
FOOTNOTES = "*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰★☆"
"""What refers to a note below a table."""

_PICTURES = re.compile("[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]")  # arrows, ticks, dots and emoji
_ALIKE = str.maketrans("АСІРОЕАΑΙΡΟΕ", "ACIPOEAAIPOE")  # noqa: RUF001 - letters of other scripts that look the same
_LONGEST = 10_000  # characters; what is longer says nothing in letters
_ALSO_TITLES = ("lead", "leads")  # what stands in brackets behind a letter may tell the one who leads
_LETTERS_OF_ANY = 6
LONGEST_SIGN = 3
"""Most characters of a sign that people put into a cell, such as x or yes."""

_LONGEST_MARK = 12  # characters of a cell with several signs
_MOST_SIGNS = 8
_REMEMBERED = 4_096  # texts; a table says the same few again and again


class Said(NamedTuple):
    """What a cell says.

    Attributes:
        meanings: what the owner does, or nothing.
        behind: the text in brackets or behind a colon or a dash.
    """

    meanings: frozenset[Meaning]
    behind: str = ""


NOTHING = Said(frozenset())


@lru_cache(_REMEMBERED)
def plain(cell: str) -> str:
    """Give the text of a cell on one line, without emphasis around it and without the sign that guards a formula."""
    text = " ".join(unguarded(cell).split())
    found = _EMPHASIS.fullmatch(text)
    while found and found[2] and not _is_two(found[2], found[1]):
        text = found[2].strip()
        found = _EMPHASIS.fullmatch(text)
    return text


def _is_two(inside: str, sign: str) -> bool:
    """Does the emphasis end within, and begin again, as in **R** / **A**?"""
    count = inside.count(sign)
    return count > 0 and not count % 2


def is_emphasised(cell: str) -> bool:
    """Does emphasis stand around the whole text?"""
    text = cell.strip()
    return text.startswith(("**", "__")) and text.endswith(text[:2])


def said(cell: str, letters: Mapping[str, Meaning]) -> Said | None:
    """Give what a cell says with these letters and the known words, or None where that cannot be read."""
    if len(cell) > _LONGEST:
        return None
    text = plain(cell)
    if text.casefold() in _NOTHING:
        return NOTHING
    behind = [a or b for a, b in _BRACKET.findall(text)]
    bare = without_brackets(text)
    meanings = _meanings(bare, letters)
    if meanings is None:
        parts = _BEHIND.fullmatch(bare)
        meanings = _meanings(parts[1], letters) if parts else None
        behind = [*behind, parts[2]] if parts else behind
    if not meanings:
        return None
    words = [" ".join(text.split()) for text in behind]
    return Said(
        frozenset(meanings), "; ".join(word for word in words if word and not _only_repeats(word, meanings, letters))
    )


def without_brackets(text: str) -> str:
    """Give a text without what stands in brackets."""
    return _BRACKET.sub(" ", text).strip() if "(" in text or "[" in text else text


def _only_repeats(text: str, meanings: Set[Meaning], letters: Mapping[str, Meaning]) -> bool:
    """Does a text say again what the letters say, such as the R of "Responsible (R)"?"""
    meaning = letters.get(text) or (None if text.casefold() in _ALSO_TITLES else WORDS.get(text.casefold()))
    return meaning in meanings


def _meanings(text: str, letters: Mapping[str, Meaning]) -> set[Meaning] | None:
    whole = _part(text, letters)
    if whole is not None:
        return whole
    found: set[Meaning] = set()
    for part in _BETWEEN.split(text):
        if not part.strip():
            continue
        meanings = _part(part, letters) or _apart(part, letters)
        if not meanings:
            return None
        found |= meanings
    return found or None


def _apart(text: str, letters: Mapping[str, Meaning]) -> set[Meaning] | None:
    """Read letters and words with blanks between."""
    found: set[Meaning] = set()
    for word in text.split():
        meanings = _part(word, letters)
        if not meanings:
            return None
        found |= meanings
    return found


def _part(text: str, letters: Mapping[str, Meaning]) -> set[Meaning] | None:
    """Read a word, a letter, or several letters that stand together; letters may also hold signs, such as a tick."""
    whole = sign_of(plain(text))
    if whole in letters:
        return {letters[whole]}
    part = _PICTURES.sub("", plain(text).rstrip(FOOTNOTES)).strip().rstrip(".:")
    word = WORDS.get(part.casefold())
    if word is not None:
        return {word}
    signs = sign_of(part)
    if not signs or len(signs) > _LETTERS_OF_ANY or len(set(signs)) < len(signs):
        return None
    return {letters[sign] for sign in signs} if all(sign in letters for sign in signs) else None


def sign_of(part: str) -> str:
    """Give a sign as the letters of a scheme have it: Latin, and a single one in capitals."""
    signs = part.translate(_ALIKE)
    return signs.upper() if len(signs) == 1 else signs


def signs_of(cells: Iterable[str]) -> list[str]:
    """Give the signs of which nobody said what they mean, such as x and a tick, the most frequent ones first."""
    counted: Counter[str] = Counter()
    for cell in cells:
        if cell and len(cell) <= _LONGEST_MARK:
            counted.update(sign for sign in signs_in(cell, {}) if not any(map(str.isdigit, sign)))
    return [sign for sign, times in counted.most_common(_MOST_SIGNS) if times > 1]


def signs_in(cell: str, letters: Mapping[str, Meaning]) -> list[str]:
    """Give the letters of a cell, and what is as short as they are and not known, such as x; words are none."""
    found: list[str] = []
    for part in _BETWEEN.split(without_brackets(plain(cell))):
        sign = sign_of(plain(part))
        if not sign or sign.casefold() in _NOTHING or sign.casefold() in WORDS:
            continue
        if all(letter in letters for letter in sign):
            found += sign
        elif len(sign) <= LONGEST_SIGN:
            found.append(sign)
    return found
