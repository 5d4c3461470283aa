"""All numbers of one structure, counted once."""

from dataclasses import dataclass
from functools import cached_property

from planner.model.areas import area_name
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.statistics.area_spread import AreaSpread, area_spreads
from planner.model.statistics.overlap import Overlap, overlaps
from planner.model.statistics.owner_numbers import OwnerNumbers, owner_numbers
from planner.model.statistics.partner_share import PartnerShare, partner_share


@dataclass(frozen=True, eq=False)
class StructureNumbers:
    """The numbers of a structure; each kind is counted when it is first asked for. Each is equal to itself alone.

    Attributes:
        facts: the facts of the structure.
    """

    facts: Facts

    @cached_property
    def functions(self) -> tuple[str, ...]:
        """The functions in scope, in the order people see."""
        return tuple(self.facts.model.function_order(self.facts.owners))

    @cached_property
    def owners(self) -> tuple[OwnerNumbers, ...]:
        """Each owner, in the order people see."""
        return owner_numbers(self.facts, self.functions)

    @cached_property
    def by_owner(self) -> dict[str, OwnerNumbers]:
        """The same by their ids."""
        return {each.owner: each for each in self.owners}

    @cached_property
    def pairs(self) -> tuple[Overlap, ...]:
        """Each pair of owners that meets on a function, the highest overlap score first."""
        return overlaps(self.facts, self.functions)

    @cached_property
    def areas(self) -> tuple[AreaSpread, ...]:
        """Each area with functions in scope, in the order people see."""
        return area_spreads(self.facts, self.functions)

    @cached_property
    def partners(self) -> PartnerShare:
        """What partners execute."""
        return partner_share(self.facts, self.functions)

    def owner_name(self, owner: str) -> str:
        """The name of an owner, on one line."""
        return " ".join(self.facts.model.owners[owner].name.split())

    def area_name(self, area: str) -> str:
        """The name of an area, on one line, or words for those that have none."""
        return " ".join(area_name(self.facts.model, area).split())


def numbers_of(checked: Checked, structure: str) -> tuple[StructureNumbers, StructureNumbers | None]:
    """Give the numbers of a structure, and of the one that it is compared with, where there is one."""
    facts = checked.facts[structure]
    before = None if facts.before_id is None else checked.facts[facts.before_id]
    return StructureNumbers(facts), None if before is None else StructureNumbers(before)
