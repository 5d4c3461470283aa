"""The slides of the roles: for each, what it decides, executes, gives input on and reviews, and its handoffs."""

from collections.abc import Iterator

from planner.exchange.slides.board import part, seat_words
from planner.exchange.slides.cards import Card, Row, draw_cards, placed
from planner.exchange.slides.deck import Deck
from planner.exchange.slides.words import function_name, letters_legend, owner_name, short
from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.records import Handoff
from planner.model.vocabulary import VERBS_BEFORE_FUNCTIONS, Ownership
from planner.model.wording import capital


def draw_roles(deck: Deck, facts: Facts) -> None:
    """Draw a slide for each role of a structure, or several where it holds much."""
    for role in facts.structure.in_board_order(list(facts.roles)):
        pages = list(placed(list(_cards(facts, role))))
        for number, page in enumerate(pages, 1):
            name = f"{owner_name(facts, role)}{part(number, len(pages))}"
            words = [short(facts.structure.name), short(facts.structure.owners[role].holder), seat_words(facts, role)]
            slide = deck.slide(name, " · ".join(filter(None, words)))
            draw_cards(slide, page)
            letters_legend(slide)


def _cards(facts: Facts, role: str) -> Iterator[Card]:
    for ownership in Ownership:
        held = facts.model.function_order(facts.held_by(role, ownership))
        rows = tuple(Row((_with_boundary(facts, function, role, ownership),), ownership.letter) for function in held)
        if rows:
            yield Card(f"{capital(tr(VERBS_BEFORE_FUNCTIONS[ownership]))} ({len(rows)})", "", rows, "panel")
    handoffs = tuple(Row((text,)) for text in _handoffs(facts, role))
    if handoffs:
        yield Card(f"{tr('Handoffs')} ({len(handoffs)})", "", handoffs, "panel")
    if not any(facts.held_by(role, ownership) for ownership in Ownership) and not handoffs:
        yield Card(tr("Holds nothing yet"), tr("No function of this structure is given to this role."), (), "panel")


def _with_boundary(facts: Facts, function: str, role: str, ownership: Ownership) -> str:
    boundary = short(facts.structure.holders(function)[role][ownership].boundary)
    name = function_name(facts, function)
    return f"{name} ({boundary})" if boundary else name


def _handoffs(facts: Facts, role: str) -> Iterator[str]:
    """Say what passes to and from the functions that a role executes."""
    for key in sorted(facts.structure.handoffs, key=lambda key: _ends(facts, facts.structure.handoffs[key])):
        handoff = facts.structure.handoffs[key]
        giving, taking = (role in facts.execution_owners(end) for end in (handoff.start, handoff.end))
        if giving or taking:
            start, end = _ends(facts, handoff)
            way = tr(_PASSES_ON if giving else _RECEIVES, start=start, end=end)
            what = f"{way}: {short(handoff.passes)}" if handoff.passes else way
            good = tr("Agreed: {agreement}", agreement=short(handoff.agreement)) if handoff.agreement else ""
            yield f"{what}. {good}" if good else what


_PASSES_ON, _RECEIVES = mark("passes on {start} → {end}"), mark("receives {start} → {end}")


def _ends(facts: Facts, handoff: Handoff) -> tuple[str, str]:
    names = [
        function_name(facts, end) if end in facts.model.functions else owner_name(facts, end)
        for end in (handoff.start, handoff.end)
    ]
    return names[0], names[1]
