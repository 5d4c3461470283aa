"""Texts to find something in: folded once, so that a key stroke only looks whether words are inside."""

from collections.abc import Sequence
from heapq import nsmallest
from typing import NamedTuple
from unicodedata import combining, normalize

from planner.ui.overlay.answers import Spans

_BEFORE = 24
"""How many characters of a long text are shown before the first word that was asked for."""


class _Folds(dict[int, str]):
    """For each character the one letter that stands for it: small, and without an accent."""

    def __missing__(self, code: int) -> str:
        base = normalize("NFKD", chr(code))[0].casefold()[0]
        self[code] = chr(code) if combining(base) else base
        return self[code]


_FOLDS = _Folds()


def folded(text: str) -> str:
    """Give a text with small letters and without accents, exactly as long as it was."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


class Text(NamedTuple):
    """Something to look into.

    Attributes:
        fold: its words, folded; made once.
        words: its words as they are.
        kind, record: what it belongs to, as the selection names it.
        note: what is said beside it.
        said: is it a sentence of the record, and not its name?
        data: what else is needed to go there.
    """

    fold: str
    words: str
    kind: str
    record: str
    note: str = ""
    said: bool = False
    data: object = None


def text(words: str, kind: str, record: str, note: str = "", *, said: bool = False, data: object = None) -> Text:
    """Make a text to look into; line breaks become blanks, which does not change its length."""
    flat = words.replace("\n", " ")
    return Text(folded(flat), flat, kind, record, note, said, data)


def matching(texts: Sequence[Text], asked: Sequence[str], most: int) -> tuple[list[Text], int]:
    """Give the best texts that have all the words inside, and how many there are altogether.

    A text that begins with the first word comes first, then those where a word of them does, then the others; within
    each the order of the texts holds.

    Args:
        texts: where to look, in the order people see.
        asked: folded words.
        most: how many to give.
    """
    first, *others = asked
    found = [place for place, each in enumerate(texts) if first in each.fold]
    for word in others:
        found = [place for place in found if word in texts[place].fold]
    inside = f" {first}"

    def rank(place: int) -> tuple[int, int]:
        fold = texts[place].fold
        return 0 if fold.startswith(first) else 1 if inside in fold else 2, place

    best = sorted(found, key=rank) if len(found) <= most else nsmallest(most, found, rank)
    return [texts[place] for place in best], len(found)


def marks(words: str, asked: Sequence[str]) -> Spans:
    """Give the parts of a text that are any of the folded words, without overlaps."""
    fold, found = folded(words), []
    for word in asked:
        at = fold.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = fold.find(word, at + len(word))
    spans: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return tuple(spans)


def cut_to(words: str, asked: Sequence[str], most: int) -> str:
    """Give at most so many characters of a text, with the first of the folded words among them."""
    at = folded(words).find(asked[0])
    start = max(at - _BEFORE, 0) if at + len(asked[0]) + _BEFORE > most else 0
    if start:
        start = words.find(" ", start, at) + 1 or start
    cut = words[start : start + most]
    return ("…" if start else "") + cut + ("…" if start + most < len(words) else "")
