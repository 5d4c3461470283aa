"""A page for each role: what it decides, executes, is asked and reviews, where it stops, and what it works with."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Document, Heading, Items, Paragraph
from planner.exchange.documents.duties import duties_part
from planner.exchange.documents.limits import limits
from planner.exchange.documents.owner_pages import owner_pages
from planner.exchange.documents.passing import handoffs_of
from planner.exchange.documents.phrases import names, one_line, owner_name, sentence
from planner.exchange.documents.shown import one_shown
from planner.exchange.wanted import Wanted
from planner.language import number_words, tr
from planner.model.facts import Facts
from planner.model.records import Cadence
from planner.model.usual_words import rhythm_words
from planner.model.vocabulary import WORK
from planner.model.wording import capital, listed, spoken
from planner.storage.errors import StorageError


def roles(wanted: Wanted) -> Document:
    """Build the pages of the roles of one structure: the one that is named, else the first.

    Raises:
        StorageError: there is no structure, or no role in it.
    """
    facts = one_shown(wanted)
    if not facts.roles:
        name = one_line(facts.structure.name)
        raise StorageError(tr("{structure} has no roles; there is no page to write.", structure=name))
    return owner_pages(facts, facts.roles, _page, tr("A page for each role"))


def _page(facts: Facts, owner: str) -> Iterator[Block]:
    yield Heading(one_line(facts.model.owners[owner].name))
    yield Paragraph(_seat_words(facts, owner))
    yield from duties_part(facts, owner, tr("You hold no function in this structure."))
    yield from handoffs_of(facts, owner)
    yield from limits(facts, owner)
    yield from _works_with(facts, owner)


def _seat_words(facts: Facts, owner: str) -> str:
    """Say who holds the seat, for whom it is the contact, and for what the backup."""
    seat = facts.structure.owners[owner]
    people = seat.people_of(facts.model.owners[owner].kind)
    holder = one_line(seat.holder)
    if people == 0:
        said = [tr("This role is vacant: nobody holds it yet.")]
    elif holder:
        said = [tr("Held by {holder}.", holder=holder)]
    elif people is not None and people > 1:
        said = [tr("{people} people share this role.", people=number_words(people))]
    else:
        said = []
    partners = facts.structure.in_board_order(list(facts.contacts.get(owner, ())))
    if partners:
        said.append(tr("You are the internal contact of {owners}.", owners=listed(names(facts, partners))))
    backed = [f for f in facts.owners if facts.structure.functions[f].backup == owner]
    if backed:
        said.append(tr("You stand in for those who execute {functions}.", functions=listed(_functions(facts, backed))))
    name = one_line(facts.structure.name)
    return " ".join([tr("This page says what the role owns in {structure}.", structure=name), *said])


def _works_with(facts: Facts, owner: str) -> Iterator[Block]:
    """Goals, tools and cadences of a role."""
    entries = [*_goals(facts, owner), *_tools(facts, owner), *_cadences(facts, owner)]
    if entries:
        yield Heading(tr("Goals, tools and cadences"), 2)
        yield Items(tuple(entries))


def _goals(facts: Facts, owner: str) -> Iterator[tuple[str, str]]:
    mine = _worked_on(facts, owner)
    for goal, record in sorted(facts.model.goals.items(), key=lambda entry: (entry[1].name, entry[0])):
        serving = [function for function in mine if goal in facts.model.functions[function].goals]
        if serving:
            with_what = tr("You serve it with {functions}.", functions=listed(_functions(facts, serving)))
            yield tr("Goal: {goal}.", goal=one_line(record.name)), with_what


def _tools(facts: Facts, owner: str) -> Iterator[tuple[str, str]]:
    used = {tool for function in _worked_on(facts, owner) for tool in facts.model.functions[function].tools}
    for tool, record in sorted(facts.model.tools.items(), key=lambda entry: (entry[1].name, entry[0])):
        lead = tr("Tool: {tool}.", tool=one_line(record.name))
        if record.owner == owner:
            yield lead, tr("You own it.")
        elif tool in used:
            known = record.owner if record.owner in facts.structure.owners else None
            yield lead, tr("{owner} owns it.", owner=owner_name(facts, known)) if known else tr("Nobody owns it.")


def _cadences(facts: Facts, owner: str) -> Iterator[tuple[str, str]]:
    mine = [cadence for cadence in facts.structure.cadences.values() if owner in cadence.owners]
    for cadence in sorted(mine, key=lambda each: (each.name, sorted(each.reviews), each.every)):
        others = facts.structure.in_board_order(
            [o for o in cadence.owners & facts.structure.owners.keys() if o != owner]
        )
        yield f"{_cadence_name(cadence)}.", _cadence_words(cadence, names(facts, others))


def _cadence_name(cadence: Cadence) -> str:
    return one_line(cadence.name) or capital(
        listed(sorted(map(spoken, cadence.reviews)) or [tr("review", about="cadence")])
    )


def _cadence_words(cadence: Cadence, others: list[str]) -> str:
    looked_at = sorted(map(spoken, cadence.reviews))
    parts = [
        tr("every {rhythm}", rhythm=one_line(rhythm_words(cadence))) if cadence.every.strip() else "",
        tr("about {topics}", topics=listed(looked_at)) if looked_at else "",
        tr("with {owners}", owners=listed(others)) if others else "",
    ]
    return sentence(capital(", ".join(filter(None, parts))))


def _worked_on(facts: Facts, owner: str) -> list[str]:
    """The functions that an owner decides or executes, in the order people see."""
    held = (facts.held_by(owner, each) for each in WORK)
    return facts.model.function_order(frozenset().union(*held))


def _functions(facts: Facts, functions: list[str]) -> list[str]:
    return [one_line(facts.model.functions[function].name) for function in facts.model.function_order(functions)]
