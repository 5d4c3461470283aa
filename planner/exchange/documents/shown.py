"""What a document is about: the structures or checkpoints that it shows, with their facts and findings."""

from dataclasses import dataclass

from planner.exchange.chosen import structures_in_order
from planner.exchange.wanted import Wanted
from planner.model.checked import Checked
from planner.model.compare.sides import side_facts, side_findings, usual_sides
from planner.model.facts import Facts
from planner.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Shown:
    """One structure or checkpoint of a document.

    Attributes:
        side: its id.
        facts: what it says.
        findings: what is open in it, gravest first.
    """

    side: str
    facts: Facts
    findings: tuple[Finding, ...]

    @property
    def name(self) -> str:
        """Its name, on one line."""
        return " ".join(self.facts.structure.name.split())


def one_shown(wanted: Wanted) -> Facts:
    """The structure that a document about one is about: the one that is named, else the first.

    Raises:
        StorageError: there is no such structure, or none at all.
    """
    order = structures_in_order(wanted)
    return Facts.of(wanted.model, wanted.structure or order[0], wanted.today)


def all_shown(checked: Checked, wanted: Wanted) -> list[Shown]:
    """What a document about the whole is about: the two sides, or the one structure that is named or alone.

    Raises:
        StorageError: there is no such structure, or none at all.
    """
    order = structures_in_order(wanted)
    sides: tuple[str, ...] = (wanted.structure or order[0],)
    if wanted.sides:
        sides = wanted.sides
    elif wanted.structure is None and len(order) > 1:
        sides = usual_sides(wanted.model, order[-1]) or sides
    return [Shown(side, side_facts(checked, side), tuple(side_findings(checked, side))) for side in sides]
