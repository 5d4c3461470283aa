"""Where a role stops: what it shares with others, and what near it is not its own, with who owns that."""

from collections.abc import Iterator
from itertools import groupby

from planner.exchange.documents.content import Block, Heading, Items, Paragraph
from planner.exchange.documents.phrases import area_name, bounded_names, joined, names, one_line
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership
from planner.model.wording import listed

_D, _E, _, _ = Ownership


def limits(facts: Facts, owner: str) -> Iterator[Block]:
    """Write what others take of the functions that the role executes, and who owns what lies beside its own."""
    shared, beside = _shared(facts, owner), _beside(facts, owner)
    if shared or beside:
        yield Heading("Where your role stops", 2)
    if shared:
        yield Items(tuple(shared))
    if beside:
        yield Paragraph("Beside your functions, these are not yours:")
        yield Items(tuple(beside))


def _shared(facts: Facts, owner: str) -> list[tuple[str, str]]:
    """The functions that the role executes with others, with the part of each of them."""
    found = []
    for function in facts.model.function_order(facts.held_by(owner, _E)):
        others = [other for other in facts.executing(function) if other != owner]
        if others:
            lead = f"{one_line(facts.model.functions[function].name)}."
            found.append((lead, f"You share it: {listed(bounded_names(facts, function, _E))}."))
    return found


def _beside(facts: Facts, owner: str) -> list[tuple[str, str]]:
    """In the areas where the role decides or executes, what it does neither of, by who owns it."""
    mine = facts.held_by(owner, _D) | facts.held_by(owner, _E)
    functions = facts.model.functions
    areas = {functions[function].area for function in mine}
    others = [f for f in facts.model.function_order(facts.owners) if f not in mine and functions[f].area in areas]
    found = []
    for area, group in groupby(others, lambda function: functions[function].area):
        by_owner: dict[str, list[str]] = {}
        for function in group:
            by_owner.setdefault(_owner_words(facts, function), []).append(one_line(functions[function].name))
        said = [f"{who} {listed(what)}" if who else f"nobody owns {listed(what)}" for who, what in by_owner.items()]
        found.append((f"{area_name(facts.model, area)}.", joined(said)))
    return found


def _owner_words(facts: Facts, function: str) -> str:
    """Who owns a function: who decides it, else who executes it, else empty."""
    for ownership, one, many in ((_D, "decides", "decide"), (_E, "executes", "execute")):
        owners = facts.owners_with(function, ownership)
        if owners:
            return f"{listed(names(facts, owners))} {one if len(owners) == 1 else many}"
    return ""
