"""The face of an owner's card: what it says and where each piece of it stands, for the screen and for pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.theme import Size, font

PADDING = 12.0
BADGE = 18.0
CHIP_HEIGHT = 24.0
GAP = 6.0
BAR_HEIGHT = 4.0
ZONE_HEIGHT = 36.0
BODY_HEIGHT = 2 * ZONE_HEIGHT + GAP + 2 * 10.0
"""Room for the four zones: a card that opens does not grow."""

_ELIDE = Qt.TextElideMode.ElideRight
_LINE = 18.0
_MARK = 14.0


class Chip(NamedTuple):
    """A function on a card."""

    box: QRectF
    function: str
    ownership: str
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
    severity: Severity | None
    badges: tuple[Badge, ...]
    chips: tuple[Chip, ...]
    head: float
    height: float

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the card."""
        return next((chip for chip in self.chips if chip.box.contains(point)), None)


def face_of(checked: Checked, structure: str, owner: str, order: Mapping[str, int], width: float) -> Face:
    """Lay out the card of an owner.

    Args:
        checked: the model with its findings.
        structure: the id of the structure.
        owner: the id of the owner.
        order: the place of each function in the list, by id.
        width: how wide the card is, in pixels.
    """
    facts = checked.facts[structure]
    record, seat = checked.model.owners[owner], facts.structure.owners[owner]
    capacity = seat.capacity_of(record.kind)
    tags = ("EXTERNAL",) if record.kind == OwnerKind.PARTNER else ()
    if seat.people_of(record.kind) == 0:
        tags = (*tags, "VACANT")
    side, fill = "", None
    if capacity is not None:
        load = facts.load(owner)
        side, fill = f"{load:.1f} of {capacity:.1f}", load / capacity if capacity else None
    elif record.kind == OwnerKind.PARTNER:
        side = record.commercial_model
    severity = gravest(checked.about(structure, About.OWNER, owner))
    room = width - 2 * PADDING - _side_width(side, tags) - (_MARK + GAP if severity else 0)
    name = _two_lines(record.name, max(room, 80.0))
    head = PADDING + _LINE * len(name) + 8 + BAR_HEIGHT
    ranked = {
        ownership: sorted(facts.held_by(owner, ownership), key=lambda function: order.get(function, len(order)))
        for ownership in Ownership
    }
    badges, chips, bottom = _chips(checked, facts, owner, ranked, QRectF(PADDING, head + 10, width - 2 * PADDING, 0))
    height = head + max(BODY_HEIGHT, bottom - head + 2.0)
    return Face(owner, record.kind, name, tags, side, fill, severity, badges, chips, head, height)


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


def gravest(findings: tuple[Finding, ...]) -> Severity | None:
    """The gravest severity among findings."""
    return min((finding.severity for finding in findings), key=lambda severity: severity.order, default=None)


def tag_width(tag: str) -> float:
    """How wide a tag is with its frame."""
    return QFontMetricsF(font(Size.SMALL, bold=True)).horizontalAdvance(tag) + 12


def _chips(
    checked: Checked, facts: Facts, owner: str, ranked: Mapping[Ownership, list[str]], room: QRectF
) -> tuple[tuple[Badge, ...], tuple[Chip, ...], float]:
    """Flow the functions of each ownership behind its letter; ``room`` gives the left, the right and the top."""
    metrics = QFontMetricsF(font(Size.BODY))
    badges, chips = [], []
    start, right, top = room.left() + BADGE + 8.0, room.right(), room.top()
    for ownership, functions in ranked.items():
        if not functions:
            continue
        badges.append(Badge(QRectF(room.left(), top + (CHIP_HEIGHT - BADGE) / 2, BADGE, BADGE), ownership))
        left = start
        for function in functions:
            boundary = facts.structure.holders(function)[owner][ownership].boundary
            words = facts.model.functions[function].name + (f" · {boundary}" if boundary else "")
            severity = gravest(_marked(checked, facts.structure_id, function, ownership))
            extra = 16.0 + (_MARK if severity else 0)
            text = metrics.elidedText(words.replace("\n", " "), _ELIDE, right - start - extra)
            wide = metrics.horizontalAdvance(text) + extra
            if left > start and left + wide > right:
                left, top = start, top + CHIP_HEIGHT + GAP - 2
            chips.append(Chip(QRectF(left, top, wide, CHIP_HEIGHT), function, ownership, text, severity))
            left += wide + GAP - 2
        top += CHIP_HEIGHT + GAP
    return tuple(badges), tuple(chips), top + 4


def _marked(checked: Checked, structure: str, function: str, ownership: Ownership) -> tuple[Finding, ...]:
    """The findings about a function that concern those who hold this ownership."""
    if ownership in (Ownership.INPUT, Ownership.REVIEW):
        return ()
    return checked.about(structure, About.FUNCTION, function)


def _side_width(side: str, tags: tuple[str, ...]) -> float:
    words = min(QFontMetricsF(font(Size.SMALL)).horizontalAdvance(side), 110.0) + GAP if side else 0.0
    return words + sum(tag_width(tag) + GAP for tag in tags)


def _two_lines(name: str, room: float) -> tuple[str, ...]:
    metrics = QFontMetricsF(font(Size.BODY, bold=True))
    if metrics.horizontalAdvance(name) <= room:
        return (name,)
    words, first = name.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return (metrics.elidedText(name, _ELIDE, room),)
    return first, metrics.elidedText(" ".join(words), _ELIDE, room)
