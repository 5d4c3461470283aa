"""What each pair of owners shares, and how much of their work is the same."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from planner.model.facts import Facts
from planner.model.vocabulary import WORK, Ownership


class Overlap(NamedTuple):
    """Two owners that meet on functions.

    Attributes:
        one, other: their ids, in the order people see.
        functions: the functions in scope on which both hold something, whatever it is, in the order people see.
        same: those that both decide, or both execute, without a boundary for each; what rule OVL07 counts.
        same_work: how many decisions and executions both have in that way.
        all_work: how many decisions and executions at least one of the two has.
    """

    one: str
    other: str
    functions: tuple[str, ...]
    same: tuple[str, ...]
    same_work: int
    all_work: int

    @property
    def score(self) -> float:
        """The overlap score, 0 to 1: the part of what the two decide and execute that both do without a boundary.

        This is Jaccard's index over pairs of a function and an ownership, so that deciding what another executes is no
        overlap. Input and review do not count: a function may have several of both.
        """
        return self.same_work / self.all_work if self.all_work else 0.0


def overlaps(facts: Facts, functions: Sequence[str]) -> tuple[Overlap, ...]:
    """Give each pair of owners that meets on a function, the highest score first, then who shares most.

    Args:
        facts: the facts of the structure.
        functions: its functions in scope, in the order people see.
    """
    place = {owner: n for n, owner in enumerate(facts.structure.in_board_order(list(facts.structure.owners)))}
    shared: dict[tuple[str, str], list[str]] = defaultdict(list)
    same: dict[tuple[str, str], list[str]] = defaultdict(list)
    for function in functions:
        for pair in _pairs({owner for held in facts.owners[function].values() for owner in held}, place):
            shared[pair].append(function)
        for ownership in WORK:
            for pair in _pairs(facts.owners_with(function, ownership), place):
                if not _bounded(facts, function, ownership, pair):
                    same[pair].append(function)
    work = {owner: _work(facts, owner) for owner in place}
    found = (_overlap(pair, shared[pair], same.get(pair, []), work) for pair in shared)
    return tuple(sorted(found, key=lambda o: (-o.score, -len(o.functions), place[o.one], place[o.other])))


def _pairs(owners: Sequence[str] | set[str], place: dict[str, int]) -> Iterator[tuple[str, str]]:
    return combinations(sorted(owners, key=place.__getitem__), 2)


def _bounded(facts: Facts, function: str, ownership: Ownership, pair: tuple[str, str]) -> bool:
    """Has each of the two a boundary there?"""
    holders = facts.structure.holders(function)
    return all(holders[owner][ownership].boundary.strip() for owner in pair)


def _work(facts: Facts, owner: str) -> frozenset[tuple[Ownership, str]]:
    return frozenset((ownership, function) for ownership in WORK for function in facts.held_by(owner, ownership))


def _overlap(
    pair: tuple[str, str],
    functions: list[str],
    same: list[str],
    work: dict[str, frozenset[tuple[Ownership, str]]],
) -> Overlap:
    either = work[pair[0]] | work[pair[1]]
    return Overlap(*pair, tuple(functions), tuple(dict.fromkeys(same)), len(same), len(either))
