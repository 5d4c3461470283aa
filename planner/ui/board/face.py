"""The face of an owner's card: what it says and where each piece of it stands, for the screen and for pictures."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from planner.language import tr
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.threshold import above
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.board.chips import BADGE, GAP, MARK, Badge, Chip, chip_text, chips_of, two_lines
from planner.ui.gravest import gravest
from planner.ui.look.theme import Size, font
from planner.ui.words.amounts import load_words

PADDING = 12.0
BAR_HEIGHT = 4.0
_ZONE_HEIGHT = 36.0
BODY_HEIGHT = 2 * _ZONE_HEIGHT + GAP + 2 * 10.0
"""Room for the four zones: a card that opens does not grow."""

_ELIDE = Qt.TextElideMode.ElideRight
_LINE = 18.0
_LEAST_SIDE = 48.0
_NARROWEST, _WIDEST = 340.0, 640.0


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
    room_for_name = width - 2 * PADDING - (MARK + GAP if severity else 0)
    if capacity is None:
        side = _fitted(side, room_for_name - _bold_width(record.name) - _side_width("", tags) - 2 * GAP)
    name = two_lines(record.name, room_for_name - _side_width(side, tags), font(Size.BODY, bold=True))
    tip = f"{record.name}\n{record.commercial_model}".strip()
    head = PADDING + _LINE * len(name) + 8 + BAR_HEIGHT
    room = QRectF(PADDING, head + 10, width - 2 * PADDING, 0)
    badges, chips, bottom = chips_of(checked, facts, owner, order, room, unfolded=unfolded)
    height = head + max(BODY_HEIGHT, bottom - head + 2.0)
    return Face(owner, record.kind, name, tags, side, fill, tip, severity, badges, chips, head, height)


def roomy_width(facts: Facts) -> float:
    """How wide cards must be so that no function on them is cut off; within sensible bounds."""
    metrics = QFontMetricsF(font(Size.BODY))
    longest = max(
        (
            metrics.horizontalAdvance(chip_text(facts, owner, function, ownership))
            for owner, held in facts.held.items()
            for ownership, functions in held.items()
            for function in functions
        ),
        default=0.0,
    )
    return min(max(longest + 2 * PADDING + BADGE + 8.0 + 16.0 + MARK + 2.0, _NARROWEST), _WIDEST)


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
        ownership: QRectF(PADDING + column * (half + GAP), top + row * (_ZONE_HEIGHT + GAP), half, _ZONE_HEIGHT)
        for ownership, (column, row) in places.items()
    }


def tag_width(tag: str) -> float:
    """How wide a tag is with its frame."""
    return QFontMetricsF(font(Size.SMALL, bold=True)).horizontalAdvance(tag) + 12


def _fitted(side: str, room: float) -> str:
    """Shorten the words at the side to the room they have; too little room is better left empty."""
    return QFontMetricsF(font(Size.SMALL)).elidedText(side, _ELIDE, room) if room >= _LEAST_SIDE else ""


def _side_width(side: str, tags: tuple[str, ...]) -> float:
    words = QFontMetricsF(font(Size.SMALL)).horizontalAdvance(side) + GAP if side else 0.0
    return words + sum(tag_width(tag) + GAP for tag in tags)


def _bold_width(text: str) -> float:
    return QFontMetricsF(font(Size.BODY, bold=True)).horizontalAdvance(text)
