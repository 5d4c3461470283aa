"""A brief for each external partner: what it executes, who decides and checks that, and whom it talks to."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Document, Heading, Paragraph
from planner.exchange.documents.duties import duties_part
from planner.exchange.documents.owner_pages import owner_pages
from planner.exchange.documents.passing import handoffs_of
from planner.exchange.documents.phrases import long_day, one_line, owner_name, sentence
from planner.exchange.documents.shown import one_shown
from planner.exchange.wanted import Wanted
from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership
from planner.storage.errors import StorageError


def partners(wanted: Wanted) -> Document:
    """Build the briefs for the partners of one structure: the one that is named, else the first.

    What a partner costs and what is noted about it stay out: a brief is made to be given away.

    Raises:
        StorageError: there is no structure, or no partner in it.
    """
    facts = one_shown(wanted)
    if not facts.partners:
        name = one_line(facts.structure.name)
        raise StorageError(tr("{structure} has no partners; there is no brief to write.", structure=name))
    return owner_pages(facts, facts.partners, _page, tr("A brief for each partner"))


def _page(facts: Facts, owner: str) -> Iterator[Block]:
    yield Heading(one_line(facts.model.owners[owner].name))
    yield Paragraph(_about(facts, owner))
    yield from duties_part(facts, owner, tr("You hold no function here at present."))
    yield Heading(tr("What you may decide"), 2)
    yield Paragraph(_may_decide(facts, owner))
    yield from handoffs_of(facts, owner)


def _about(facts: Facts, owner: str) -> str:
    """Say what the partner is, whom it talks to, and until when the contract runs."""
    record, contact = facts.model.owners[owner], facts.structure.owners[owner].internal_contact
    kind = one_line(record.partner_kind)
    said = [
        tr("This brief says what you do for us as our {kind}.", kind=kind.rstrip("."))
        if kind
        else tr("This brief says what you do for us."),
        tr("Your contact is {owner}.", owner=owner_name(facts, contact))
        if contact in facts.structure.owners and contact is not None
        else tr("No contact inside is named for you yet."),
    ]
    if record.renewal is not None:
        words = _ENDED if record.renewal < facts.today else _RENEWED
        said.append(tr(words, day=long_day(record.renewal)))
    return " ".join(map(sentence, said))


_ENDED = mark("The contract ended on {day}.")
_RENEWED = mark("The contract is up for renewal on {day}.")


def _may_decide(facts: Facts, owner: str) -> str:
    decides = bool(facts.held_by(owner, Ownership.DECISION))
    if facts.model.owners[owner].may_decide:
        return (
            tr("You may decide what stands above as decided by you; everything else is decided inside.")
            if decides
            else tr("You may decide where we give you a decision; so far every decision is made inside.")
        )
    if decides:
        return tr("Some decisions above stand with you, though decisions are meant to stay inside; ask your contact.")
    return tr("Every decision is made inside. Ask before you change what was agreed.")
