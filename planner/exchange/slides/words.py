"""Words and signs that all slides share: short names, who stands where, and legends."""

from collections.abc import Sequence

from planner.exchange.legal_text import legal_line
from planner.exchange.palette import MUTED, OWNERSHIP
from planner.exchange.slides.cards import LOOKS
from planner.exchange.slides.deck import LEGEND, MARGIN, Slide
from planner.exchange.slides.markup import Look, one
from planner.exchange.slides.measure import width_of
from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.graph.geometry import Rect
from planner.model.vocabulary import VERBS, OwnerKind, Ownership

LONGEST_NAME = 120
"""Most characters of a name on a slide; longer ones are cut, with dots."""

KINDS = (
    (OwnerKind.ROLE.value, mark("role")),
    (OwnerKind.PARTNER.value, mark("external partner")),
    (OwnerKind.DEPARTMENT.value, mark("department")),
)
"""The kinds of owners, in order, with their words."""

_GAP = 16.0


def short(name: str) -> str:
    """Give a name on one line, cut where it is very long."""
    line = legal_line(name)
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1].rstrip()}…"


def owner_name(facts: Facts, owner: str) -> str:
    """The short name of an owner."""
    return short(facts.model.owners[owner].name)


def function_name(facts: Facts, function: str) -> str:
    """The short name of a function."""
    return short(facts.model.functions[function].name)


def owners_by_kind(facts: Facts) -> list[str]:
    """The owners of a structure, roles first, then partners, then departments, in the order people see."""
    order = {kind: place for place, (kind, _) in enumerate(KINDS)}
    seated = facts.structure.in_board_order(list(facts.structure.owners))
    return sorted(seated, key=lambda owner: order.get(facts.model.owners[owner].kind, 0))


def in_order(facts: Facts, functions: Sequence[str] | frozenset[str]) -> list[str]:
    """The short names of functions, in the order people see."""
    return [function_name(facts, function) for function in facts.model.function_order(functions)]


def letters_legend(slide: Slide) -> float:
    """Draw what the letters stand for, and give where it ends."""
    x = MARGIN
    for ownership in Ownership:
        slide.badge(ownership.letter, OWNERSHIP[ownership], x, LEGEND)
        x = words_at(slide, tr(VERBS[ownership]), x + 22)
    return x


def boxes_legend(slide: Slide, x: float) -> None:
    """Draw what the boxes stand for."""
    for kind, text in KINDS:
        words = tr(text)
        slide.shape(tr("Legend: {words}", words=words), Rect(x, LEGEND + 2, 24, 16), LOOKS[kind])
        x = words_at(slide, words, x + 26)


def words_at(slide: Slide, words: str, x: float) -> float:
    """Write words of a legend, and give where the next begins."""
    width = width_of(words) + 14
    slide.shape(
        tr("Legend: {words}", words=words), Rect(x, LEGEND, width, 20), Look(inset=2), [one(words, colour=MUTED)], "ctr"
    )
    return x + width + _GAP - 6
