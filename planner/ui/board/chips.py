"""The functions on an owner's card: which, in what order, with what words, and where each of them stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from planner.language import tr, trn
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.vocabulary import Ownership
from planner.ui.board.flow import Flowed, flow
from planner.ui.gravest import gravest
from planner.ui.look.theme import Size, font

BADGE = 18.0
GAP = 6.0
MARK = 14.0
"""The width of the mark of a finding, in pixels."""

_CHIP_HEIGHT = 24.0
_TALL_CHIP_HEIGHT = 41.0
_CHIP_GAP = 4.0
_ROWS = {Ownership.DECISION: 3, Ownership.EXECUTION: 3, Ownership.INPUT: 1, Ownership.REVIEW: 1}
"""How many rows each group has before it folds: who decides and executes comes first in a room."""


class Chip(NamedTuple):
    """A function on a card; without a function it says how many more there are."""

    box: QRectF
    function: str
    ownership: str
    text: str
    severity: Severity | None


class _Word(NamedTuple):
    """A function to be put on a card."""

    function: str
    text: str
    severity: Severity | None


class Badge(NamedTuple):
    """The letter in front of a group of chips."""

    box: QRectF
    ownership: Ownership


def chips_of(
    checked: Checked, facts: Facts, owner: str, order: Mapping[str, int], room: QRectF, *, unfolded: bool
) -> tuple[tuple[Badge, ...], tuple[Chip, ...], float]:
    """Flow the functions that an owner holds behind the letters of the ownerships.

    Args:
        checked: the model with its findings.
        facts: the facts of the structure.
        owner: the id of the owner.
        order: the place of each function in the list, by id.
        room: the left, the right and the top of the room for them.
        unfolded: show every function; else a long group ends with how many more there are.

    Returns:
        The letters, the functions, and where the last of them end.
    """
    held = _held(checked, facts, owner, order)
    word = partial(_word, checked, facts, owner, room=room.width() - BADGE - 8.0)
    metrics = QFontMetricsF(font(Size.BODY))
    badges, chips = [], []
    start, top = room.left() + BADGE + 8.0, room.top()
    wide = room.right() - start
    for ownership, mine in held.items():
        badges.append(Badge(QRectF(room.left(), top + (_CHIP_HEIGHT - BADGE) / 2, BADGE, BADGE), ownership))
        words: list[tuple[_Word, float]] = []
        widths = _measured((word(function, ownership) for function in mine), metrics, words)
        more = metrics.horizontalAdvance(trn(len(mine), "{n} function", "{n} functions")) + 16
        limit = None if unfolded else _ROWS[ownership]
        flowed = flow(widths, len(mine), wide, _CHIP_GAP, limit=limit, more=more)
        rows = _row_boxes(words, flowed, top)
        for (shown, width), (left, row) in zip(words, flowed.places, strict=False):
            box = QRectF(start + left, rows[row].top(), width, _height(shown.text))
            chips.append(Chip(box, shown.function, ownership, shown.text, shown.severity))
        if flowed.more is not None:
            left, row = flowed.more
            text = _hidden_words(flowed)
            box = QRectF(start + left, rows[row].top(), metrics.horizontalAdvance(text) + 16, _CHIP_HEIGHT)
            chips.append(Chip(box, "", ownership, text, None))
        top = rows[-1].bottom() + GAP
    return tuple(badges), tuple(chips), top + 4


def _hidden_words(flowed: Flowed) -> str:
    if flowed.places:
        return tr("+ {n} more", n=flowed.hidden)
    return trn(flowed.hidden, "{n} function", "{n} functions")


def _row_boxes(words: Sequence[tuple[_Word, float]], flowed: Flowed, top: float) -> list[QRectF]:
    """The rows of a group below each other; a row with a name of two lines is higher."""
    heights = [_CHIP_HEIGHT] * flowed.rows
    for (word, _), (_, row) in zip(words, flowed.places, strict=False):
        heights[row] = max(heights[row], _height(word.text))
    boxes = []
    for height in heights:
        boxes.append(QRectF(0, top, 0, height))
        top += height + _CHIP_GAP
    return boxes


def _height(text: str) -> float:
    return _TALL_CHIP_HEIGHT if "\n" in text else _CHIP_HEIGHT


def _measured(words: Iterable[_Word], metrics: QFontMetricsF, into: list[tuple[_Word, float]]) -> Iterator[float]:
    """Give the width of word after word, and keep both; what is folded away is never made or measured."""
    for word in words:
        width = max(metrics.horizontalAdvance(line) for line in word.text.split("\n")) + _around(word)
        into.append((word, width))
        yield width


def _held(checked: Checked, facts: Facts, owner: str, order: Mapping[str, int]) -> dict[Ownership, list[str]]:
    """The functions an owner holds by ownership: those with findings first, then in the order of the list."""
    held: dict[Ownership, list[str]] = {}
    for ownership in Ownership:
        keys = {
            function: (not _marked(checked, facts.structure_id, function, ownership), order.get(function, len(order)))
            for function in facts.held_by(owner, ownership)
        }
        if keys:
            held[ownership] = sorted(keys, key=keys.__getitem__)
    return held


def _word(checked: Checked, facts: Facts, owner: str, function: str, ownership: Ownership, *, room: float) -> _Word:
    """What a card says of a function, on two lines where the room asks for it."""
    severity = gravest(_marked(checked, facts.structure_id, function, ownership))
    word = _Word(function, chip_text(facts, owner, function, ownership), severity)
    return word._replace(text="\n".join(two_lines(word.text, room - _around(word), font(Size.BODY))))


def chip_text(facts: Facts, owner: str, function: str, ownership: str) -> str:
    """The name of a function, with the boundary that an owner has there."""
    boundary = facts.structure.holders(function)[owner][ownership].boundary
    return f"{facts.model.functions[function].name}{f' · {boundary}' if boundary else ''}".replace("\n", " ")


def _around(word: _Word) -> float:
    return 16.0 + (MARK if word.severity else 0.0)


def _marked(checked: Checked, structure: str, function: str, ownership: Ownership) -> tuple[Finding, ...]:
    """The findings about a function that concern those who hold this ownership; advice is no mark on a card.

    There is advice on nearly every function of a structure that is young, and a mark on all chips says nothing.
    """
    if ownership in (Ownership.INPUT, Ownership.REVIEW):
        return ()
    found = checked.about(structure, "function", function)
    return tuple(finding for finding in found if finding.severity is not Severity.ADVICE)


def two_lines(name: str, room: float, written: QFont) -> tuple[str, ...]:
    """Break a name into at most two lines of a width, in pixels; what does not fit on the second is cut off."""
    metrics = QFontMetricsF(written)
    if metrics.horizontalAdvance(name) <= room:
        return (name,)
    words, first = name.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return (metrics.elidedText(name, Qt.TextElideMode.ElideRight, room),)
    return first, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room)
