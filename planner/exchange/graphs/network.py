"""A structure as a network: its owners and functions, and what holds them together, as plain data.

docs/exports.md describes every field. What is not known, empty or as usual is left out.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from planner.exchange.chosen import chosen_structures
from planner.exchange.wanted import Wanted
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership

Data = dict[str, Any]

LEGEND = (
    "Nodes are owners and functions (node). An edge is an assignment from an owner to a function, with its ownership: "
    "D decides, E executes, I gives input, R reviews; a handoff from one end to the other; or a contact from a partner "
    "to who looks after it (relation)."
)
"""What the network holds, in words that travel with it."""


_COUNTS = {
    Ownership.DECISION: "decides",
    Ownership.EXECUTION: "executes",
    Ownership.INPUT: "gives_input",
    Ownership.REVIEW: "reviews",
}


class Network(NamedTuple):
    """A structure as data.

    Attributes:
        graph: what is true of all of it.
        nodes: owners and functions by id, with what is known of them.
        edges: the ids of both ends, a key that tells edges between them apart, and what is known.
    """

    graph: Data
    nodes: dict[str, Data]
    edges: tuple[tuple[str, str, str, Data], ...]


def network(wanted: Wanted) -> Network:
    """Gather the network of a structure: the one that is named, else the first that lists anything.

    Raises:
        StorageError: there is no such structure, or it lists nothing.
    """
    facts = Facts.of(wanted.model, chosen_structures(wanted)[0], wanted.today)
    owners = facts.structure.in_board_order(list(facts.structure.owners))
    functions = wanted.model.function_order(facts.structure.functions)
    return Network(
        graph={
            "model": wanted.model.title,
            "structure": facts.structure.name,
            "structure_id": facts.structure_id,
            "legend": LEGEND,
        },
        nodes={
            **{owner: _owner(facts, owner) for owner in owners},
            **{function: _function(facts, function) for function in functions},
        },
        edges=tuple(_edges(facts, owners, functions)),
    )


def _owner(facts: Facts, owner: str) -> Data:
    record, seat = facts.model.owners[owner], facts.structure.owners[owner]
    return _said(
        node="owner",
        name=record.name,
        kind=record.kind,
        partner_kind=record.partner_kind,
        holder=seat.holder,
        people=seat.people_of(record.kind),
        capacity=seat.capacity_of(record.kind),
        load=round(facts.load(owner), 6) if record.kind == OwnerKind.ROLE else None,
        **{count: len(facts.held_by(owner, ownership)) for ownership, count in _COUNTS.items()},
    )


def _function(facts: Facts, function: str) -> Data:
    record, placement = facts.model.functions[function], facts.structure.functions[function]
    area = facts.model.areas.get(record.area or "")
    return _said(
        node="function",
        name=record.name,
        area="" if area is None else area.name,
        status=placement.status,
        abandoned=facts.is_abandoned(function),
        critical=record.critical,
        ownership_line=record.ownership_line,
        affects=" ".join(sorted(record.affects)),
        process_level=record.process_level,
        effort=placement.effort,
    )


def _edges(facts: Facts, owners: list[str], functions: list[str]) -> Iterator[tuple[str, str, str, Data]]:
    structure = facts.structure
    for function in functions:
        holders = structure.holders(function)
        for owner in structure.in_board_order(list(holders)):
            for ownership, assignment in sorted(holders[owner].items()):
                letter = Ownership(ownership).letter if ownership in set(Ownership) else ""
                said = _said(
                    relation="assignment",
                    ownership=ownership,
                    letter=letter,
                    boundary=assignment.boundary,
                    share=assignment.share,
                )
                yield owner, function, ownership, said
    for key, handoff in sorted(structure.handoffs.items()):
        known = {*owners, *functions}
        if {handoff.start, handoff.end} <= known:
            said = _said(relation="handoff", passes=handoff.passes, agreement=handoff.agreement)
            yield handoff.start, handoff.end, f"handoff {key}", said
    for contact, partners in sorted(facts.contacts.items()):
        if contact in structure.owners:
            yield from ((partner, contact, "contact", {"relation": "contact"}) for partner in sorted(partners))


def _said(**fields: str | float | bool | None) -> Data:
    """Leave out what is not known or empty."""
    return {name: value for name, value in fields.items() if value is not None and value != ""}
