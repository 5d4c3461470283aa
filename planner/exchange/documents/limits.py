"""Where a role stops: what it shares with others, and what near it is not its own, with who owns that."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from planner.exchange.documents.content import Block, Heading, Items, Paragraph
from planner.exchange.documents.phrases import area_name, bounded_names, joined, names, one_line
from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership
from planner.model.wording import listed

_D, _E, _, _ = Ownership


def limits(facts: Facts, owner: str) -> Iterator[Block]:
    """Write what others take of the functions that the role executes, and who owns what lies beside its own."""
    shared, beside = _shared(facts, owner), _beside(facts, owner)
    if shared or beside:
        yield Heading(tr("Where your role stops"), 2)
    if shared:
        yield Items(tuple(shared))
    if beside:
        yield Paragraph(tr("Beside your functions, these are not yours:"))
        yield Items(tuple(beside))


def _shared(facts: Facts, owner: str) -> list[tuple[str, str]]:
    """The functions that the role executes with others, with the part of each of them."""
    found = []
    for function in facts.model.function_order(facts.held_by(owner, _E)):
        others = [other for other in facts.executing(function) if other != owner]
        if others:
            lead = f"{one_line(facts.model.functions[function].name)}."
            found.append((lead, tr("You share it: {owners}.", owners=listed(bounded_names(facts, function, _E)))))
    return found


def _beside(facts: Facts, owner: str) -> list[tuple[str, str]]:
    """In the areas where the role decides or executes, what it does neither of, by who owns it."""
    mine = facts.held_by(owner, _D) | facts.held_by(owner, _E)
    functions = facts.model.functions
    areas = {functions[function].area for function in mine}
    others = [f for f in facts.model.function_order(facts.owners) if f not in mine and functions[f].area in areas]
    found = []
    for area, group in groupby(others, lambda function: functions[function].area):
        by_owner: dict[_Owned, list[str]] = {}
        for function in group:
            by_owner.setdefault(_owned(facts, function), []).append(one_line(functions[function].name))
        said = [_owned_words(owned, listed(what)) for owned, what in by_owner.items()]
        found.append((f"{area_name(facts.model, area)}.", joined(said)))
    return found


class _Owned(NamedTuple):
    """Who owns a function: the names of those who decide it, else of those who execute it, else none."""

    ownership: Ownership
    owners: tuple[str, ...]


def _owned(facts: Facts, function: str) -> _Owned:
    ownership = _D if facts.owners_with(function, _D) else _E
    return _Owned(ownership, tuple(names(facts, facts.owners_with(function, ownership))))


def _owned_words(owned: _Owned, functions: str) -> str:
    number = len(owned.owners)
    if not number:
        return tr("nobody owns {functions}", functions=functions)
    owners = listed(list(owned.owners))
    if owned.ownership is _D:
        return trn(
            number, "{owners} decides {functions}", "{owners} decide {functions}", owners=owners, functions=functions
        )
    return trn(
        number, "{owners} executes {functions}", "{owners} execute {functions}", owners=owners, functions=functions
    )
