"""Strips: what a page is filled with, from top to bottom, none of them cut."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

POINT = 20.0
"""Units of a page for one point: so fine that letters stand where the font wants them, on every device."""

Paint = Callable[[QPainter, float], None]
"""Paints at the left edge of the text, from this height downwards."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a document that stays on one page.

    Attributes:
        height: how high it is, without the gap.
        paint: paints it.
        gap: the space above it, where it is not the first on its page.
        keeps: must the next strip be on the same page?
        head: what comes before it once more where it begins a page, such as the headings of a table.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    keeps: bool = False
    head: "Strip | None" = None


@dataclass(frozen=True, slots=True)
class Sheetful:
    """A picture that fills a page of its own, below what must stay with it.

    Attributes:
        width, height: its own size, in whatever unit.
        paint: paints it in that unit, from its corner.
        words: what it shows.
    """

    width: float
    height: float
    paint: Callable[[QPainter], None]
    words: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


Part = Strip | Sheetful | NewPage


@dataclass(frozen=True, slots=True)
class Page:
    """A page: strips with their heights from the top, and a picture below the last of them, where there is one."""

    strips: tuple[tuple[float, Strip], ...] = ()
    picture: Sheetful | None = None

    @property
    def low(self) -> float:
        """Where the strips end."""
        top, strip = self.strips[-1] if self.strips else (0.0, None)
        return top + strip.height if strip is not None else 0.0


def pages_of(parts: Iterable[Part], height: float) -> list[Page]:
    """Put parts on pages of a height; there is no empty page, but one where there is nothing at all."""
    filling = _Filling(height)
    chain: list[Strip] = []
    for part in parts:
        if isinstance(part, Strip):
            chain.append(part)
            if part.keeps:
                continue
        if isinstance(part, Sheetful):
            filling.turn()
        filling.add(chain)
        chain = []
        if not isinstance(part, Strip):
            filling.turn(part if isinstance(part, Sheetful) else None)
    filling.add(chain)
    filling.turn()
    return filling.pages or [Page()]


class _Filling:
    """The pages so far, and the one that is being filled."""

    def __init__(self, height: float) -> None:
        self.pages: list[Page] = []
        self._height, self._used = height, 0.0
        self._here: list[tuple[float, Strip]] = []

    def add(self, chain: Sequence[Strip]) -> None:
        """Place strips that stay together, as far as one page can hold them."""
        if self._here and self._used + sum(strip.gap + strip.height for strip in chain) > self._height:
            self.turn()
        for strip in chain:
            if self._here and self._used + strip.gap + strip.height > self._height:
                self.turn()
            if not self._here and strip.head is not None:
                self._place(strip.head)
            self._place(strip)

    def turn(self, picture: Sheetful | None = None) -> None:
        """End the page that is being filled, if anything is on it; a picture takes what is left of it."""
        if self._here or picture is not None:
            self.pages.append(Page(tuple(self._here), picture))
        self._here, self._used = [], 0.0

    def _place(self, strip: Strip) -> None:
        self._used += strip.gap if self._here else 0.0
        self._here.append((self._used, strip))
        self._used += strip.height
