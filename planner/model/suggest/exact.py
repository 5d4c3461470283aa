"""Filling a puzzle at the least cost that there is, with a proof: a mixed-integer program for HiGHS.

Huangfu and Hall, *Parallelizing the dual revised simplex method*, Mathematical Programming Computation 10 (2018).
"""

from collections.abc import Sequence
from enum import Enum

from planner.model.suggest.puzzle import NO_LIMIT, Puzzle, pairs

MOST_UNKNOWNS = 500_000
"""Above so many unknowns no proof is tried: posing it alone would take minutes."""

_ROOM = 1e-6


class Proof(Enum):
    """What is known of an answer."""

    LEAST = "proved"
    """There is no cheaper one."""

    NONE = "none"
    """There is no answer at all that keeps to what is demanded."""

    OPEN = "searched"
    """There may be a cheaper one."""


def proved(puzzle: Puzzle, known: Sequence[int], seconds: float) -> tuple[Proof, list[int]]:
    """Look for a cheaper filling than a known one until it is proved that there is none.

    Args:
        puzzle: what is to be filled.
        known: a filling; the same one is given back where none is cheaper, so that answers do not depend on the clock
            unless a better one is found.
        seconds: when to give up.
    """
    if not puzzle.places:
        return Proof.LEAST, []
    if sum(map(len, puzzle.options)) + sum(1 for _ in pairs(puzzle)) * len(puzzle.owners) > MOST_UNKNOWNS:
        return Proof.OPEN, list(known)
    program = _Program(puzzle)
    proof, found = program.solved(known if puzzle.is_allowed(known) else None, seconds)
    if proof is Proof.NONE:
        return Proof.NONE, list(known)
    if found is None or not puzzle.is_allowed(found):
        return Proof.OPEN, list(known)
    if puzzle.is_allowed(known) and puzzle.cost(known) <= puzzle.cost(found):
        found = list(known)
    return proof, found


class _Program:
    def __init__(self, puzzle: Puzzle) -> None:
        import highspy  # noqa: PLC0415 - only when something is to be proved

        self._puzzle, self._highs, self._kit = puzzle, highspy.Highs(), highspy
        self._highs.setOptionValue("output_flag", False)  # noqa: FBT003 - its own way
        self._highs.setOptionValue("threads", 1)
        self._highs.setOptionValue("mip_rel_gap", 0.0)
        self._highs.setOptionValue("mip_abs_gap", 0.5)  # costs are whole numbers
        self._columns = 0
        self._takes = [
            {owner: self._whole(puzzle.alone[p][owner]) for owner in who} for p, who in enumerate(puzzle.options)
        ]
        for takes in self._takes:
            self._row(1, 1, dict.fromkeys(takes.values(), 1.0))
        for pair in pairs(puzzle):
            self._add_pair(*pair)
        for owner in range(len(puzzle.owners)):
            self._add_load(owner)
        self._add_newcomers()

    def solved(self, known: Sequence[int] | None, seconds: float) -> tuple[Proof, list[int] | None]:
        highs, status = self._highs, self._kit.HighsModelStatus
        highs.setOptionValue("time_limit", float(seconds))
        if known is not None:
            chosen = [self._takes[place][owner] for place, owner in enumerate(known)]
            highs.setSolution(len(chosen), chosen, [1.0] * len(chosen))
        highs.run()
        ended = highs.getModelStatus()
        if ended == status.kInfeasible:
            return Proof.NONE, None
        values = highs.getSolution().col_value
        if len(values) < self._columns:
            return Proof.OPEN, None
        found = [max((values[column], owner) for owner, column in takes.items())[1] for takes in self._takes]
        return (Proof.LEAST if ended == status.kOptimal else Proof.OPEN), found

    def _whole(self, cost: float) -> int:
        column = self._column(cost, 1.0)
        self._highs.changeColIntegrality(column, self._kit.HighsVarType.kInteger)
        return column

    def _column(self, cost: float, most: float) -> int:
        self._highs.addCol(float(cost), 0.0, most, 0, [], [])
        self._columns += 1
        return self._columns - 1

    def _row(self, least: float, most: float, terms: dict[int, float]) -> None:
        self._highs.addRow(float(least), float(most), len(terms), list(terms), list(terms.values()))

    def _add_pair(self, place: int, other: int, price: int) -> None:
        """It costs unless both places go to the same owner, of whom there is an unknown for each."""
        one, two = self._takes[place], self._takes[other]
        apart = self._column(price, 1.0)
        terms = {apart: 1.0}
        for owner in one.keys() & two.keys():
            both = self._column(0, 1.0)
            terms[both] = 1.0
            for takes in (one, two):
                self._row(-self._kit.kHighsInf, 0, {both: 1.0, takes[owner]: -1.0})
        self._row(1, self._kit.kHighsInf, terms)

    def _add_load(self, owner: int) -> None:
        puzzle = self._puzzle
        work = {
            takes[owner]: float(puzzle.work[place])
            for place, takes in enumerate(self._takes)
            if owner in takes and puzzle.work[place]
        }
        carried = puzzle.carried[owner]
        if work and puzzle.limit[owner] < NO_LIMIT:
            self._row(-self._kit.kHighsInf, puzzle.limit[owner] - carried + _ROOM, work)
        if puzzle.even_cost and puzzle.even[owner] < NO_LIMIT:
            above = self._column(puzzle.even_cost, self._kit.kHighsInf)
            self._row(-self._kit.kHighsInf, puzzle.even[owner] - carried, {**work, above: -1.0})

    def _add_newcomers(self) -> None:
        puzzle = self._puzzle
        joins = {}
        for owner in range(puzzle.first_newcomer, len(puzzle.owners)):
            joins[owner] = self._whole(0)
            for takes in self._takes:
                if owner in takes:
                    self._row(-self._kit.kHighsInf, 0, {takes[owner]: 1.0, joins[owner]: -1.0})
        if joins:
            self._row(-self._kit.kHighsInf, puzzle.most_newcomers, dict.fromkeys(joins.values(), 1.0))
