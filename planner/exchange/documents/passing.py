"""The handoffs of one owner: what it takes over, what it passes on, and when that counts as good."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Heading, Items
from planner.exchange.documents.phrases import names, one_line, sentence
from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.records import Handoff
from planner.model.vocabulary import Ownership
from planner.model.wording import listed


def handoffs_of(facts: Facts, owner: str) -> Iterator[Block]:
    """Write what goes from and to the functions that an owner executes, or to the owner itself."""
    mine = facts.held_by(owner, Ownership.EXECUTION) | {owner}
    ends = facts.model.function_order(mine - {owner})
    keys = dict.fromkeys(key for end in (*ends, owner) for key in facts.handoffs_at.get(end, ()))
    entries = [_words(facts, facts.structure.handoffs[key], mine) for key in keys]
    if entries:
        yield Heading(tr("Handoffs"), 2)
        yield Items(tuple(sorted(entries)))


def _words(facts: Facts, handoff: Handoff, mine: frozenset[str]) -> tuple[str, str]:
    passes = one_line(handoff.passes).rstrip(".")
    start, end = _end(facts, handoff.start), _end(facts, handoff.end)
    if handoff.start in mine and handoff.end in mine:
        lead = tr("From {start} to {end}.", start=start, end=end)
        said = [
            tr("Between functions of yours goes {passes}.", passes=passes)
            if passes
            else tr("Both functions are yours.")
        ]
    elif handoff.start in mine:
        lead = tr("You pass on, from {start} to {end}.", start=start, end=end)
        said = [tr("What goes over: {passes}.", passes=passes)] if passes else []
        said.append(_worker(facts, handoff.end, takes=True))
    else:
        lead = tr("You take over, from {start} to {end}.", start=start, end=end)
        said = [tr("What comes: {passes}.", passes=passes)] if passes else []
        said.append(_worker(facts, handoff.start, takes=False))
    agreed = sentence(handoff.agreement)
    said.append(
        tr("What was agreed: {agreement}", agreement=agreed) if agreed else tr("No agreement is written down yet.")
    )
    return lead, " ".join(filter(None, said))


def _end(facts: Facts, end: str) -> str:
    """The name of an end: a function or a department."""
    known = facts.model.functions if end in facts.model.functions else facts.model.owners
    return one_line(known[end].name)


def _worker(facts: Facts, end: str, *, takes: bool) -> str:
    """Who works at an end that is a function, and takes work over there or passes it on; a department names itself."""
    if end not in facts.model.functions:
        return ""
    owners = facts.structure.in_board_order(list(facts.execution_owners(end)))
    if not owners:
        return tr("Nobody executes the function at the other end.")
    number, named = len(owners), listed(names(facts, owners))
    if takes:
        return trn(number, "{owners} takes it over.", "{owners} take it over.", owners=named)
    return trn(number, "{owners} passes it on.", "{owners} pass it on.", owners=named)
