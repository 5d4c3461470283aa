"""The face of an owner's card: what it says and where each piece of it stands, for the screen and for pictures."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from planner.language import tr, trn
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.threshold import above
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.board.flow import Flowed, flow
from planner.ui.gravest import gravest
from planner.ui.look.theme import Size, font
from planner.ui.words.amounts import load_words

PADDING = 12.0
BADGE = 18.0
CHIP_HEIGHT = 24.0
GAP = 6.0
TALL_CHIP_HEIGHT = 41.0
CHIP_GAP = 4.0
BAR_HEIGHT = 4.0
ZONE_HEIGHT = 36.0
BODY_HEIGHT = 2 * ZONE_HEIGHT + GAP + 2 * 10.0
"""Room for the four zones: a card that opens does not grow."""

ROWS = {Ownership.DECISION: 3, Ownership.EXECUTION: 3, Ownership.INPUT: 1, Ownership.REVIEW: 1}
"""How many rows each group has before it folds: who decides and executes comes first in a room."""

_ELIDE = Qt.TextElideMode.ElideRight
_LINE = 18.0
_LEAST_SIDE = 48.0
_NARROWEST, _WIDEST = 340.0, 640.0
_MARK = 14.0


class Chip(NamedTuple):
    """A function on a card; without a function it says how many more there are."""

    box: QRectF
    function: str
    ownership: str
    text: str
    severity: Severity | None


class Word(NamedTuple):
    """A function to be put on a card."""

    function: str
    text: str
    severity: Severity | None


class Badge(NamedTuple):
    """The letter in front of a group of chips."""

    box: QRectF
    ownership: Ownership


@dataclass(frozen=True, slots=True)
class Face:
    """Everything a card shows, in the card's own coordinates.

    Attributes:
        owner: the owner's id.
        kind: its kind.
        name: its name, broken into at most two lines.
        tags: short words in frames behind the name, such as EXTERNAL.
        side: the words at the right of the head: the load, or how a partner is paid.
        fill: load divided by capacity, or None where there is no capacity.
        tip: the whole name, and how a partner is paid.
        severity: the gravest finding about the owner itself.
        badges: the letters.
        chips: the functions.
        head: height of the head with the load bar.
        height: height of the whole card.
    """

    owner: str
    kind: str
    name: tuple[str, ...]
    tags: tuple[str, ...]
    side: str
    fill: float | None
    tip: str
    severity: Severity | None
    badges: tuple[Badge, ...]
    chips: tuple[Chip, ...]
    head: float
    height: float

    @property
    def overloaded(self) -> bool:
        """Is the load more than the capacity?"""
        return self.fill is not None and above(self.fill, 1.0)

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the card."""
        return next((chip for chip in self.chips if chip.box.contains(point)), None)


def face_of(
    checked: Checked, facts: Facts, owner: str, order: Mapping[str, int], width: float, *, unfolded: bool = False
) -> Face:
    """Lay out the card of an owner.

    Args:
        checked: the model with its findings.
        facts: the facts of the structure.
        owner: the id of the owner.
        order: the place of each function in the list, by id.
        width: how wide the card is, in pixels.
        unfolded: show every function; else a long group ends with how many more there are.
    """
    record, seat = checked.model.owners[owner], facts.structure.owners[owner]
    capacity = seat.capacity_of(record.kind)
    tags = (tr("EXTERNAL"),) if record.kind == OwnerKind.PARTNER else ()
    if seat.people_of(record.kind) == 0:
        tags = (*tags, tr("VACANT"))
    side, fill = "", None
    if capacity is not None:
        load = facts.load(owner)
        side, fill = load_words(load, capacity), load / capacity if capacity else None
    elif record.kind == OwnerKind.PARTNER:
        side = record.commercial_model
    severity = gravest(checked.about(facts.structure_id, "owner", owner))
    room_for_name = width - 2 * PADDING - (_MARK + GAP if severity else 0)
    if capacity is None:
        side = _fitted(side, room_for_name - _bold_width(record.name) - _side_width("", tags) - 2 * GAP)
    name = _two_lines(record.name, room_for_name - _side_width(side, tags), font(Size.BODY, bold=True))
    tip = f"{record.name}\n{record.commercial_model}".strip()
    head = PADDING + _LINE * len(name) + 8 + BAR_HEIGHT
    room = QRectF(PADDING, head + 10, width - 2 * PADDING, 0)
    held = _held(checked, facts, owner, order)
    word = partial(_word, checked, facts, owner, room=room.width() - BADGE - 8.0)
    badges, chips, bottom = _chips(held, word, room, unfolded=unfolded)
    height = head + max(BODY_HEIGHT, bottom - head + 2.0)
    return Face(owner, record.kind, name, tags, side, fill, tip, severity, badges, chips, head, height)


def roomy_width(facts: Facts) -> float:
    """How wide cards must be so that no function on them is cut off; within sensible bounds."""
    metrics = QFontMetricsF(font(Size.BODY))
    longest = max(
        (
            metrics.horizontalAdvance(_chip_text(facts, owner, function, ownership))
            for owner, held in facts.held.items()
            for ownership, functions in held.items()
            for function in functions
        ),
        default=0.0,
    )
    return min(max(longest + 2 * PADDING + BADGE + 8.0 + 16.0 + _MARK + 2.0, _NARROWEST), _WIDEST)


def zones(face: Face, width: float) -> dict[Ownership, QRectF]:
    """The four targets of an open card."""
    half = (width - 2 * PADDING - GAP) / 2
    top = face.head + 10.0
    places = {
        Ownership.DECISION: (0, 0),
        Ownership.EXECUTION: (1, 0),
        Ownership.INPUT: (0, 1),
        Ownership.REVIEW: (1, 1),
    }
    return {
        ownership: QRectF(PADDING + column * (half + GAP), top + row * (ZONE_HEIGHT + GAP), half, ZONE_HEIGHT)
        for ownership, (column, row) in places.items()
    }


def tag_width(tag: str) -> float:
    """How wide a tag is with its frame."""
    return QFontMetricsF(font(Size.SMALL, bold=True)).horizontalAdvance(tag) + 12


def _chips(
    held: Mapping[Ownership, list[str]], word: Callable[[str, Ownership], Word], room: QRectF, *, unfolded: bool
) -> tuple[tuple[Badge, ...], tuple[Chip, ...], float]:
    """Flow the functions of each ownership behind its letter; ``room`` gives the left, the right and the top."""
    metrics = QFontMetricsF(font(Size.BODY))
    badges, chips = [], []
    start, top = room.left() + BADGE + 8.0, room.top()
    wide = room.right() - start
    for ownership, mine in held.items():
        badges.append(Badge(QRectF(room.left(), top + (CHIP_HEIGHT - BADGE) / 2, BADGE, BADGE), ownership))
        words: list[tuple[Word, float]] = []
        widths = _measured((word(function, ownership) for function in mine), metrics, words)
        more = metrics.horizontalAdvance(trn(len(mine), "{n} function", "{n} functions")) + 16
        limit = None if unfolded else ROWS[ownership]
        flowed = flow(widths, len(mine), wide, CHIP_GAP, limit=limit, more=more)
        rows = _row_boxes(words, flowed, top)
        for (shown, width), (left, row) in zip(words, flowed.places, strict=False):
            box = QRectF(start + left, rows[row].top(), width, _height(shown.text))
            chips.append(Chip(box, shown.function, ownership, shown.text, shown.severity))
        if flowed.more is not None:
            left, row = flowed.more
            text = _hidden_words(flowed)
            box = QRectF(start + left, rows[row].top(), metrics.horizontalAdvance(text) + 16, CHIP_HEIGHT)
            chips.append(Chip(box, "", ownership, text, None))
        top = rows[-1].bottom() + GAP
    return tuple(badges), tuple(chips), top + 4


def _hidden_words(flowed: Flowed) -> str:
    if flowed.places:
        return tr("+ {n} more", n=flowed.hidden)
    return trn(flowed.hidden, "{n} function", "{n} functions")


def _row_boxes(words: Sequence[tuple[Word, float]], flowed: Flowed, top: float) -> list[QRectF]:
    """The rows of a group below each other; a row with a name of two lines is higher."""
    heights = [CHIP_HEIGHT] * flowed.rows
    for (word, _), (_, row) in zip(words, flowed.places, strict=False):
        heights[row] = max(heights[row], _height(word.text))
    boxes = []
    for height in heights:
        boxes.append(QRectF(0, top, 0, height))
        top += height + CHIP_GAP
    return boxes


def _height(text: str) -> float:
    return TALL_CHIP_HEIGHT if "\n" in text else CHIP_HEIGHT


def _measured(words: Iterable[Word], metrics: QFontMetricsF, into: list[tuple[Word, float]]) -> Iterator[float]:
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


def _word(checked: Checked, facts: Facts, owner: str, function: str, ownership: Ownership, *, room: float) -> Word:
    """What a card says of a function, on two lines where the room asks for it."""
    severity = gravest(_marked(checked, facts.structure_id, function, ownership))
    word = Word(function, _chip_text(facts, owner, function, ownership), severity)
    return word._replace(text="\n".join(_two_lines(word.text, room - _around(word), font(Size.BODY))))


def _chip_text(facts: Facts, owner: str, function: str, ownership: str) -> str:
    boundary = facts.structure.holders(function)[owner][ownership].boundary
    return f"{facts.model.functions[function].name}{f' · {boundary}' if boundary else ''}".replace("\n", " ")


def _around(word: Word) -> float:
    return 16.0 + (_MARK if word.severity else 0.0)


def _marked(checked: Checked, structure: str, function: str, ownership: Ownership) -> tuple[Finding, ...]:
    """The findings about a function that concern those who hold this ownership; advice is no mark on a card.

    There is advice on nearly every function of a structure that is young, and a mark on all chips says nothing.
    """
    if ownership in (Ownership.INPUT, Ownership.REVIEW):
        return ()
    found = checked.about(structure, "function", function)
    return tuple(finding for finding in found if finding.severity is not Severity.ADVICE)


def _fitted(side: str, room: float) -> str:
    """Shorten the words at the side to the room they have; too little room is better left empty."""
    return QFontMetricsF(font(Size.SMALL)).elidedText(side, _ELIDE, room) if room >= _LEAST_SIDE else ""


def _side_width(side: str, tags: tuple[str, ...]) -> float:
    words = QFontMetricsF(font(Size.SMALL)).horizontalAdvance(side) + GAP if side else 0.0
    return words + sum(tag_width(tag) + GAP for tag in tags)


def _bold_width(text: str) -> float:
    return QFontMetricsF(font(Size.BODY, bold=True)).horizontalAdvance(text)


def _two_lines(name: str, room: float, written: QFont) -> tuple[str, ...]:
    metrics = QFontMetricsF(written)
    if metrics.horizontalAdvance(name) <= room:
        return (name,)
    words, first = name.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return (metrics.elidedText(name, _ELIDE, room),)
    return first, metrics.elidedText(" ".join(words), _ELIDE, room)
