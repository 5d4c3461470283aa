"""Who holds each function, area by area: in full for one structure, side by side for two."""

from collections.abc import Iterator
from itertools import groupby

from planner.exchange.documents.content import Block, Grid, Heading, Items
from planner.exchange.documents.phrases import area_name, bounded_names, long_day, one_line, sentence
from planner.exchange.documents.shown import Shown
from planner.language import tr
from planner.model.facts import Facts
from planner.model.vocabulary import VERBS, WORK, Ownership
from planner.model.wording import capital

NOBODY = "-"
"""Stands in a cell where nobody is meant to be found."""


def owners_part(shown: list[Shown]) -> Iterator[Block]:
    """Write a table for each area, and what is parked below them."""
    model = shown[-1].facts.model
    listed_ones = {function for side in shown for function in side.facts.structure.functions}
    order = shown[-1].facts.model.function_order(listed_ones & model.functions.keys())
    functions = [function for function in order if any(function in side.facts.owners for side in shown)]
    if functions:
        yield Heading(tr("Functions and their owners"))
    for area, group in groupby(functions, lambda function: model.functions[function].area):
        name = area_name(model, area)
        yield Heading(name, 2)
        yield _area_grid(name, shown, list(group))
    yield from _parked(shown)


def _area_grid(area: str, shown: list[Shown], functions: list[str]) -> Grid:
    model, caption = shown[-1].facts.model, tr("Who holds the functions of {area}", area=area)
    if len(shown) == 1:
        facts = shown[0].facts
        rows = [
            (one_line(model.functions[function].name), *(_cell(facts, function, each) for each in Ownership))
            for function in functions
        ]
        header = (tr("Function"), *(capital(tr(verb)) for verb in VERBS.values()))
        return Grid(caption, header, tuple(rows), shares=(5, 4, 4, 4, 4))
    rows = [
        (one_line(model.functions[function].name), *(_column(side.facts, function) for side in shown))
        for function in functions
    ]
    header = (tr("Function"), *(side.name for side in shown))
    return Grid(caption, header, tuple(rows), shares=(2, 3, 3), badges=True)


def _cell(facts: Facts, function: str, ownership: Ownership) -> str:
    """Who holds one ownership, or why nobody does."""
    said = ", ".join(bounded_names(facts, function, ownership))
    undecided = ownership in facts.structure.functions[function].undecided
    if undecided:
        return tr("{owners}, undecided", owners=said) if said else tr("undecided")
    if said:
        return said
    return tr("nobody") if ownership in WORK else NOBODY


def _column(facts: Facts, function: str) -> str:
    """Who holds a function in one structure, a line for each ownership."""
    placement = facts.structure.functions.get(function)
    if placement is None:
        return tr("not in this structure")
    if placement.parked:
        return tr("parked")
    if facts.is_abandoned(function):
        return tr("abandoned: nobody decides, nobody executes")
    said = [(each, _cell(facts, function, each)) for each in Ownership]
    return "\n".join(f"{each.letter} {words}" for each, words in said if words != NOBODY)


def _parked(shown: list[Shown]) -> Iterator[Block]:
    for side in shown:
        parked = [
            function
            for function in side.facts.model.function_order(side.facts.structure.functions)
            if side.facts.structure.functions[function].parked
        ]
        if parked:
            several = len(shown) > 1
            here = tr("Parked on purpose in {structure}", structure=side.name) if several else tr("Parked on purpose")
            yield Heading(here, 2)
            yield Items(tuple(_why_parked(side.facts, function) for function in parked))


def _why_parked(facts: Facts, function: str) -> tuple[str, str]:
    placement = facts.structure.functions[function]
    again = tr("To be looked at again on {day}.", day=long_day(placement.until)) if placement.until else ""
    why = sentence(placement.reason) or tr("No reason is written down.")
    return sentence(facts.model.functions[function].name), f"{why} {again}".rstrip()
