"""The owner graph of a structure as what a drawing in text shows of it: boxes, lines, and what is abandoned."""

from typing import NamedTuple

from planner.exchange.chosen import chosen_structures
from planner.exchange.legal_text import legal_line
from planner.exchange.wanted import Wanted
from planner.model.facts import Facts
from planner.model.graph.owner_graph import build
from planner.model.vocabulary import VERBS, OwnerKind, Ownership

_THINNEST, _THICKEST, _EACH = 1.5, 6.0, 0.55


class Box(NamedTuple):
    """An owner.

    Attributes:
        key: a word that names it within the drawing; it says nothing of its name.
        name: its name, on one line.
        kind: role, partner or department.
        words: what it holds: "decides 5, executes 3".
    """

    key: str
    name: str
    kind: str
    words: str


class Link(NamedTuple):
    """What passes from one owner to another.

    Attributes:
        source, target: the keys of the boxes.
        kind: ``execution`` (who decides to who executes), ``review`` (who reviews to who executes) or ``input`` (who
            gives it to who decides).
        functions: how many functions pass.
    """

    source: str
    target: str
    kind: Ownership
    functions: int

    @property
    def words(self) -> str:
        """What stands beside the line: the letter of its kind, and how many functions."""
        return f"{self.kind.letter} {self.functions}"

    @property
    def width(self) -> float:
        """How thick it is drawn, in pixels."""
        return round(min(_THICKEST, _THINNEST + _EACH * (self.functions - 1)), 2)


class Drawn(NamedTuple):
    """All that a drawing shows.

    Attributes:
        title: the model and the structure.
        boxes: the owners, in the order people see.
        links: the lines between them.
        abandoned: what nobody decides and nobody executes: a key and a name each.
    """

    title: str
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    abandoned: tuple[tuple[str, str], ...]


LEGEND: tuple[tuple[Ownership, str], ...] = (
    (Ownership.EXECUTION, "from who decides to who executes"),
    (Ownership.REVIEW, "from who reviews to who executes"),
    (Ownership.INPUT, "from who gives input to who decides"),
)
"""The lines, and what they lead from and to."""

KINDS: tuple[tuple[str, str], ...] = (
    (OwnerKind.ROLE, "Role"),
    (OwnerKind.PARTNER, "Partner (external)"),
    (OwnerKind.DEPARTMENT, "Department"),
)
"""The boxes, and what they stand for."""


def drawn(wanted: Wanted) -> Drawn:
    """Gather what a drawing of a structure shows: the one that is named, else the first that lists anything.

    Raises:
        StorageError: there is no such structure, or nothing to draw.
    """
    model = wanted.model
    facts = Facts.of(model, chosen_structures(wanted)[0], wanted.today)
    graph = build(facts)
    keys = {owner: f"o{number}" for number, owner in enumerate(graph.owners, 1)}
    return Drawn(
        title=": ".join(filter(None, (legal_line(model.title), legal_line(facts.structure.name)))),
        boxes=tuple(_box(facts, owner, key) for owner, key in keys.items()),
        links=tuple(
            Link(keys[line.source], keys[line.target], Ownership(line.kind), len(line.functions))
            for line in graph.lines()
        ),
        abandoned=tuple(
            (f"f{number}", legal_line(model.functions[function].name))
            for number, function in enumerate(graph.abandoned, 1)
        ),
    )


def _box(facts: Facts, owner: str, key: str) -> Box:
    record = facts.model.owners[owner]
    numbers = [(ownership, len(facts.held_by(owner, ownership))) for ownership in Ownership]
    words = ", ".join(f"{VERBS[ownership]} {number}" for ownership, number in numbers if number)
    return Box(key, legal_line(record.name), record.kind, words or "holds nothing")
