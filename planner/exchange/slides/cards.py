"""Cards of text in columns: measured, cut where they are too high, and set from slide to slide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import NamedTuple

from planner.exchange.palette import (
    DEPARTMENT,
    ERROR,
    ERROR_GROUND,
    MUTED,
    OWNERSHIP,
    PANEL,
    PAPER,
    STRONG_LINE,
    TEXT,
)
from planner.exchange.slides.deck import BOTTOM, INNER, MARGIN, TOP, Slide
from planner.exchange.slides.markup import Look, Paragraph, Run
from planner.exchange.slides.measure import height_of, wrapped
from planner.language import tr
from planner.model.graph.geometry import Rect
from planner.model.vocabulary import OwnerKind, Ownership

COLUMNS = 3
GAP = 12.0
_TITLE = 14.0
_INSET, _INDENT, _BETWEEN = 6.0, 20.0, 3.0
_WIDTH = (INNER - (COLUMNS - 1) * GAP) / COLUMNS
_INSIDE = _WIDTH - 2 * _INSET - 2
_HIGHEST = BOTTOM - TOP

LOOKS = {
    OwnerKind.ROLE.value: Look("roundRect", PAPER, TEXT, 1.25),
    OwnerKind.PARTNER.value: Look("roundRect", PAPER, STRONG_LINE, 1.25, "dash"),
    OwnerKind.DEPARTMENT.value: Look("roundRect", DEPARTMENT, STRONG_LINE, 1.0),
    "abandoned": Look("roundRect", ERROR_GROUND, ERROR, 1.25, "sysDash"),
    "panel": Look("roundRect", PANEL, STRONG_LINE, 0.75),
}
"""How a card looks, by the kind of its owner or by what it is for; shape and word tell it too, not colour alone."""


class Row(NamedTuple):
    """A paragraph of a card: its items with commas between, behind the letter of an ownership or none."""

    items: tuple[str, ...]
    letter: str = ""

    @property
    def text(self) -> str:
        """What it says."""
        return ", ".join(self.items)


@dataclass(frozen=True)
class Card:
    """A card: its name, the words below, its rows, how it looks, and whether it goes on from one before."""

    name: str
    words: str
    rows: tuple[Row, ...]
    look: str = OwnerKind.ROLE.value
    goes_on: bool = False

    @property
    def title(self) -> str:
        """What stands at its head."""
        return tr("{name} (continued)", name=self.name) if self.goes_on else self.name

    @property
    def height(self) -> float:
        """How high it is, in points."""
        head = height_of(len(wrapped(self.title, _INSIDE, _TITLE, bold=True)), _TITLE)
        words = height_of(len(wrapped(self.words, _INSIDE))) if self.words else 0.0
        return head + words + sum(map(_height, self.rows)) + 2 * _INSET + 2

    def cut(self, room: float) -> tuple["Card", "Card"] | None:
        """Cut it in two, of which the first fits into the room; None where not even its first line does."""
        fitting = 0
        while fitting < len(self.rows) and replace(self, rows=self.rows[: fitting + 1]).height <= room:
            fitting += 1
        kept, rest = self.rows[:fitting], self.rows[fitting:]
        halves = self._halves(kept, rest[0], room) if rest else None
        if halves is not None:
            kept, rest = (*kept, halves[0]), (halves[1], *rest[1:])
        if not kept or not rest:
            return None
        return replace(self, rows=kept), replace(self, words="", rows=rest, goes_on=True)

    def _halves(self, kept: Sequence[Row], row: Row, room: float) -> tuple[Row, Row] | None:
        """Cut a row between its items, or a single item between its lines."""
        alone = len(row.items) == 1
        parts = tuple(wrapped(row.text, _INSIDE - _INDENT)) if alone else row.items
        for number in range(len(parts) - 1, 0, -1):
            halves = (parts[:number], parts[number:])
            first, rest = (row._replace(items=(" ".join(half),) if alone else half) for half in halves)
            if replace(self, rows=(*kept, first)).height <= room:
                return first, rest
        return None


class Placed(NamedTuple):
    """A card in its place."""

    card: Card
    place: Rect


def placed(cards: Sequence[Card]) -> Iterator[list[Placed]]:
    """Set each card into the first column that has room for it; gives what stands on each slide.

    What is too high for any column is cut.
    """
    page: list[Placed] = []
    tops = [TOP] * COLUMNS
    column: int | None = 0
    for card in chain.from_iterable(map(_no_higher_than_a_slide, cards)):
        first = (column or 0) if card.goes_on else 0  # what goes on stands behind what it goes on from
        column = next((n for n in range(first, COLUMNS) if tops[n] + card.height <= BOTTOM), None)
        if column is None:
            yield page
            page, tops, column = [], [TOP] * COLUMNS, 0
        page.append(Placed(card, Rect(MARGIN + column * (_WIDTH + GAP), tops[column], _WIDTH, card.height)))
        tops[column] += card.height + GAP
    if page:
        yield page


def _no_higher_than_a_slide(card: Card) -> Iterator[Card]:
    halves = card.cut(_HIGHEST) if card.height > _HIGHEST else None
    while halves is not None:
        first, card = halves
        yield first
        halves = card.cut(_HIGHEST) if card.height > _HIGHEST else None
    yield card


def draw_cards(slide: Slide, cards: Sequence[Placed]) -> None:
    """Draw cards, each as one shape with its text in it."""
    for card, place in cards:
        slide.shape(card.title, place, LOOKS.get(card.look, LOOKS[OwnerKind.ROLE]), list(_paragraphs(card)))


def _paragraphs(card: Card) -> Iterator[Paragraph]:
    ink = ERROR if card.look == "abandoned" else TEXT
    yield Paragraph((Run(card.title, _TITLE, bold=True, colour=ink),))
    if card.words:
        yield Paragraph((Run(card.words, colour=MUTED),))
    for row in card.rows:
        sign = Run(f"{row.letter or '•'}\t", bold=True, colour=_COLOURS.get(row.letter, MUTED))
        yield Paragraph((sign, Run(row.text)), indent=_INDENT, before=_BETWEEN)


def _height(row: Row) -> float:
    return height_of(len(wrapped(row.text, _INSIDE - _INDENT))) + _BETWEEN


_COLOURS = {ownership.letter: OWNERSHIP[ownership] for ownership in Ownership}
