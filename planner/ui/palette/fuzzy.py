"""How well a few typed letters fit a name: they must come in this order, and best where words begin."""

from functools import lru_cache
from typing import NamedTuple

from planner.ui.find.texts import folded
from planner.ui.overlay.answers import Spans

_LETTER, _START, _NEXT, _FIRST = 1, 9, 10, 4
"""What a letter counts: anywhere, where a word begins, right behind the one before, and first of all."""

_NONE = -(10**6)


class Fit(NamedTuple):
    """How well letters fit (more is better), and the parts of the name that they took."""

    score: int
    spans: Spans


@lru_cache(maxsize=4096)
def fit(typed: str, name: str) -> Fit | None:
    """Give how well what was typed fits a name, or None where its letters do not come in this order.

    Case, accents and spaces do not count. Of all the ways to find the letters, the best one is taken.
    """
    letters, text = "".join(folded(typed).split()), folded(name)
    if not letters:
        return Fit(0, ())
    worth = [_worth(text, place) for place in range(len(text))]
    best: list[list[int]] = []
    for letter in letters:
        best.append(_line(letter, text, worth, best[-1] if best else None))
    score = max(best[-1], default=_NONE)
    return None if score <= 0 else Fit(score, _spans(best, worth))


def _worth(text: str, place: int) -> int:
    if place == 0:
        return _LETTER + _START + _FIRST
    return _LETTER + (_START if text[place].isalnum() and not text[place - 1].isalnum() else 0)


def _line(letter: str, text: str, worth: list[int], before: list[int] | None) -> list[int]:
    """For each place, the most that the letters up to this one count when this one is there."""
    line, earlier = [], _NONE
    for place, sign in enumerate(text):
        if before is not None and place:
            earlier = max(earlier, before[place - 1])
        reached = 0 if before is None else max(earlier, before[place - 1] + _NEXT if place else _NONE)
        line.append(reached + worth[place] if sign == letter and reached > _NONE // 2 else _NONE)
    return line


def _spans(best: list[list[int]], worth: list[int]) -> Spans:
    """Walk back along the best way."""
    places: list[int] = []
    at = best[-1].index(max(best[-1]))
    for number in range(len(best) - 1, -1, -1):
        places.append(at)
        if number:
            line, needed = best[number - 1], best[number][at] - worth[at]
            at = at - 1 if line[at - 1] + _NEXT == needed else line.index(needed, 0, at)
    spans: list[tuple[int, int]] = []
    for place in reversed(places):
        if spans and spans[-1][1] == place:
            spans[-1] = spans[-1][0], place + 1
        else:
            spans.append((place, place + 1))
    return tuple(spans)
