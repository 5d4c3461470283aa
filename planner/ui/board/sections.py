"""The sections of the board and where every card stands in them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.rank import in_order
from planner.model.vocabulary import OwnerKind
from planner.model.wording import plain_figure

_CARD_MIN_WIDTH = 250.0
MARGIN = 16.0
GUTTER = 12.0
HEADING_HEIGHT = 30.0
_ADD_HEIGHT = 96.0

_TITLES = {
    OwnerKind.ROLE.value: mark("Internal roles"),
    OwnerKind.PARTNER.value: mark("External partners"),
    OwnerKind.DEPARTMENT.value: mark("Other departments"),
}


class Section(NamedTuple):
    """Owners of one kind."""

    kind: str
    title: str
    note: str
    owners: tuple[str, ...]


class Places(NamedTuple):
    """Where everything stands on a ground of one width.

    ``headings`` holds the place of each section's heading, ``cards`` of each owner's card, ``adds`` of the place to
    add one more, by kind.
    """

    headings: dict[str, QRectF]
    cards: dict[str, QRectF]
    adds: dict[str, QRectF]
    height: float


def sections_of(facts: Facts) -> list[Section]:
    """The sections in the order people see; owners of a kind that this version does not know stand with departments."""
    groups: dict[str, list[str]] = {kind: [] for kind in _TITLES}
    for owner in in_order(facts.structure.owners):
        kind = facts.model.owners[owner].kind
        groups[kind if kind in groups else OwnerKind.DEPARTMENT.value].append(owner)
    return [
        Section(kind, tr(_TITLES[kind]), _note(facts, kind, owners), tuple(owners)) for kind, owners in groups.items()
    ]


def columns_for(width: float) -> tuple[int, float]:
    """How many cards stand side by side on a ground of this width, and how wide each is."""
    room = max(width - 2 * MARGIN, _CARD_MIN_WIDTH)
    columns = max(1, int((room + GUTTER) // (_CARD_MIN_WIDTH + GUTTER)))
    return columns, (room - GUTTER * (columns - 1)) / columns


def places_of(sections: Sequence[Section], heights: Mapping[str, float], width: float) -> Places:
    """Place headings, cards and the places to add more; cards of one row are equally high, so that rows align."""
    columns, wide = columns_for(width)
    places = Places({}, {}, {}, 0.0)
    top = MARGIN
    for section in sections:
        places.headings[section.kind] = QRectF(MARGIN, top, width - 2 * MARGIN, HEADING_HEIGHT - 6)
        top += HEADING_HEIGHT
        slots = [*section.owners, ""]
        for start in range(0, len(slots), columns):
            row = slots[start : start + columns]
            alone = row == [""]
            high = max((heights.get(owner, 0.0) for owner in row), default=0.0) if not alone else _ADD_HEIGHT / 2
            for column, owner in enumerate(row):
                box = QRectF(MARGIN + column * (wide + GUTTER), top, wide, high)
                if owner:
                    places.cards[owner] = box
                else:
                    places.adds[section.kind] = box
            top += high + GUTTER
        top += GUTTER / 2
    return places._replace(height=top)


def stacked_places_of(sections: Sequence[Section], heights: Mapping[str, float], columns: int, wide: float) -> Places:
    """Place headings and cards for a picture: each card goes to the shortest column, so that little stays empty."""
    places = Places({}, {}, {}, 0.0)
    across = columns * wide + (columns - 1) * GUTTER
    top = MARGIN
    for section in sections:
        places.headings[section.kind] = QRectF(MARGIN, top, across, HEADING_HEIGHT - 6)
        bottoms = [top + HEADING_HEIGHT] * columns
        for owner in section.owners:
            column = bottoms.index(min(bottoms))
            left = MARGIN + column * (wide + GUTTER)
            places.cards[owner] = QRectF(left, bottoms[column], wide, heights[owner])
            bottoms[column] += heights[owner] + GUTTER
        top = max(bottoms) + GUTTER / 2
    return places._replace(height=top)


def _note(facts: Facts, kind: str, owners: Sequence[str]) -> str:
    if kind == OwnerKind.ROLE:
        people = sum(facts.structure.owners[owner].people_of(kind) or 0.0 for owner in owners)
        number = 1 if people == 1 else 2  # half a person is counted as several are
        seats = trn(number, "{people} person", "{people} people", people=plain_figure(people))
        return f"{trn(len(owners), '{n} role', '{n} roles')} · {seats}"
    if kind == OwnerKind.PARTNER:
        return trn(len(owners), "{n} partner · decisions stay inside", "{n} partners · decisions stay inside")
    return tr("input and handoff only")
