"""The slides of a board: who owns what, a card for each owner."""

from collections.abc import Iterator, Mapping

from planner.exchange.slides.cards import Card, Row, draw_cards, placed
from planner.exchange.slides.deck import Deck
from planner.exchange.slides.words import (
    boxes_legend,
    function_name,
    in_order,
    letters_legend,
    owner_name,
    owners_by_kind,
)
from planner.language import mark, number_words, tr, trn
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership

_KIND_WORDS: Mapping[str, str] = {
    OwnerKind.PARTNER: mark("EXTERNAL"),
    OwnerKind.DEPARTMENT: mark("Department"),
}


def draw_board(deck: Deck, facts: Facts) -> None:
    """Draw the owners of a structure with what they hold, and what nobody holds; as many slides as it takes."""
    pages, title = list(placed(list(_cards(facts)))), tr("{structure}: who owns what", structure=facts.structure.name)
    for number, page in enumerate(pages, 1):
        slide = deck.slide(f"{title}{part(number, len(pages))}", _summary(facts))
        draw_cards(slide, page)
        boxes_legend(slide, letters_legend(slide))
    if not pages:
        deck.slide(title, tr("This structure lists no owners."))


def part(number: int, of: int) -> str:
    """Say which of several slides it is; nothing where it is the only one."""
    return f" ({tr('{number} of {all}', number=number, all=of)})" if of > 1 else ""


def seat_words(facts: Facts, owner: str) -> str:
    """Say where an owner stands: outside or in another department, and how its load compares with its capacity."""
    record, seat = facts.model.owners[owner], facts.structure.owners[owner]
    capacity, load = seat.capacity_of(record.kind), facts.load(owner)
    said = [tr(words)] if (words := _KIND_WORDS.get(record.kind)) else []
    if record.kind == OwnerKind.ROLE and seat.people_of(record.kind) == 0:
        said = [tr("Vacant")]
    if capacity and load:
        figures = number_words(load, 1), number_words(capacity, 1)
        said.append(tr("load {load} of {capacity}", load=figures[0], capacity=figures[1]))
    return " · ".join(said)


def _summary(facts: Facts) -> str:
    functions = [f for f in facts.structure.functions if facts.structure.in_scope(f)]
    abandoned = sum(map(facts.is_abandoned, functions))
    parked = len(facts.structure.functions) - len(functions)
    said = (
        trn(len(facts.structure.owners), "{n} owner", "{n} owners"),
        trn(len(functions), "{n} function", "{n} functions"),
        trn(abandoned, "{n} abandoned", "{n} abandoned"),
        trn(parked, "{n} parked", "{n} parked"),
    )
    return " · ".join(said)


def _cards(facts: Facts) -> Iterator[Card]:
    for owner in owners_by_kind(facts):
        rows = tuple(
            Row(tuple(in_order(facts, held)), ownership.letter)
            for ownership in Ownership
            if (held := facts.held_by(owner, ownership))
        )
        kind = facts.model.owners[owner].kind
        yield Card(owner_name(facts, owner), seat_words(facts, owner), rows or (Row((tr("holds nothing"),)),), kind)
    order = facts.model.function_order(facts.structure.functions)
    abandoned = tuple(Row((function_name(facts, function),)) for function in order if facts.is_abandoned(function))
    parked = tuple(Row((function_name(facts, f),)) for f in order if facts.structure.functions[f].parked)
    if abandoned:
        yield Card(tr("Abandoned"), tr("Nobody decides, nobody executes."), abandoned, "abandoned")
    if parked:
        yield Card(tr("Parked"), tr("Out of scope on purpose."), parked, "panel")
