"""What part of the execution lies with external partners."""

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from planner.model.facts import Facts


class PartnerShare(NamedTuple):
    """The execution of a structure, inside and outside.

    Attributes:
        alone: the functions that only partners execute, in the order people see.
        together: those that partners and others execute.
        inside: those that no partner executes.
        effort: full-time people of all execution, as it lies on its owners.
        partner_effort: the part of it that lies on partners.
    """

    alone: tuple[str, ...]
    together: tuple[str, ...]
    inside: tuple[str, ...]
    effort: float
    partner_effort: float

    @property
    def executed(self) -> int:
        """How many functions have an execution owner."""
        return len(self.alone) + len(self.together) + len(self.inside)

    @property
    def of_functions(self) -> float | None:
        """The part of the executed functions that a partner executes, alone or with others; None where none is."""
        return (len(self.alone) + len(self.together)) / self.executed if self.executed else None

    @property
    def of_effort(self) -> float | None:
        """The part of the effort that lies on partners; None where there is no effort."""
        return self.partner_effort / self.effort if self.effort else None


def partner_share(facts: Facts, functions: Sequence[str]) -> PartnerShare:
    """Divide the executed functions of a structure, given in the order people see, and their effort."""
    groups: tuple[list[str], list[str], list[str]] = ([], [], [])
    all_effort, partner_effort = [], []
    for function in functions:
        owners = facts.executing(function)
        partners = [owner for owner in owners if owner in facts.partners]
        if owners:
            groups[2 if not partners else 0 if len(partners) == len(owners) else 1].append(function)
        all_effort += [facts.work(owner, function) for owner in owners]
        partner_effort += [facts.work(owner, function) for owner in partners]
    alone, together, inside = map(tuple, groups)
    return PartnerShare(alone, together, inside, fsum(all_effort), fsum(partner_effort))
