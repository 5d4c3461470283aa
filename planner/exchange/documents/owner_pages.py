"""A document with a page for each of some owners of one structure."""

from collections.abc import Callable, Collection, Iterator

from planner.exchange.documents.content import Block, Break, Document
from planner.exchange.documents.phrases import one_line
from planner.model.facts import Facts


def owner_pages(
    facts: Facts, owners: Collection[str], page: Callable[[Facts, str], Iterator[Block]], words: str
) -> Document:
    """Build it.

    Args:
        facts: the structure, which is named in the title behind the model.
        owners: who gets a page, whatever the order; they stand in that of the board.
        page: writes the page of an owner.
        words: what stands below the title.
    """
    blocks: list[Block] = []
    for owner in facts.structure.in_board_order(list(owners)):
        blocks += [*([Break()] if blocks else []), *page(facts, owner)]
    names = filter(None, map(one_line, (facts.model.title, facts.structure.name)))
    return Document(": ".join(names), words, tuple(blocks))
