"""Why somebody should get something, in parts of sentences."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.suggest.demands import Demands, Newcomer
from planner.model.suggest.fitness import KNOWN, Fitness
from planner.model.suggest.puzzle import NO_LIMIT, Place, Puzzle
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, whole_percent

_OTHER = {Ownership.DECISION: Ownership.EXECUTION, Ownership.EXECUTION: Ownership.DECISION}
_NOBODY = {Ownership.DECISION: mark("nobody decides it"), Ownership.EXECUTION: mark("nobody executes it")}
_BOTH = {
    Ownership.DECISION: mark("it would decide it too, so that nothing is handed over"),
    Ownership.EXECUTION: mark("it would execute it too, so that nothing is handed over"),
}


def reasons(
    facts: Facts, demands: Demands, puzzle: Puzzle, choice: Sequence[int], joining: Mapping[str, Newcomer]
) -> Callable[[int], tuple[str, ...]]:
    """Give what tells the reasons for filling a place, by its number, when the puzzle is filled like this."""
    telling = _Telling(facts, demands, puzzle, choice, joining)
    return lambda place: tuple(telling.of(place))


class _Telling:
    def __init__(
        self, facts: Facts, demands: Demands, puzzle: Puzzle, choice: Sequence[int], joining: Mapping[str, Newcomer]
    ) -> None:
        self._facts, self._demands, self._joining = facts, demands, joining
        self._puzzle, self._choice = puzzle, choice
        self._fitness = Fitness(facts, joining.values())
        self._loads = puzzle.loads(choice)
        self._chosen = {(place.function, place.ownership): number for number, place in enumerate(puzzle.places)}

    def of(self, number: int) -> Iterator[str]:
        place, owner = self._puzzle.places[number], self._puzzle.owners[self._choice[number]]
        if place.before is None:
            yield tr(_NOBODY[place.ownership])
        elif place.before in self._facts.partners and place.function in self._demands.inside:
            yield tr("it must stay inside")
        else:
            yield from self._relief(place)
        if owner in self._joining:
            yield tr("a role that would join")
        yield from self._closeness(place, owner)
        yield from self._load(place, self._choice[number])

    def _relief(self, place: Place) -> Iterator[str]:
        """What moving it away does for who has it today."""
        facts, before = self._facts, place.before or ""
        capacity = facts.model.capacity(facts.structure_id, before)
        if place.ownership is Ownership.EXECUTION and capacity:
            load = facts.load(before)
            number = self._puzzle.owners.index(before)
            if self._loads[number] < round(load * 1000) and load * 1000 > self._puzzle.even[number]:
                yield tr(
                    "{owner} is at {percent} % of its time today",
                    owner=facts.model.owners[before].name,
                    percent=whole_percent(load / capacity),
                )

    def _closeness(self, place: Place, owner: str) -> Iterator[str]:
        other = _OTHER[place.ownership]
        number = self._chosen.get((place.function, other))
        same = (
            owner in self._facts.owners_with(place.function, other)
            if number is None
            else self._puzzle.owners[self._choice[number]] == owner
        )
        if same:
            yield tr(_BOTH[other])
        elif owner not in self._joining and self._fitness.distance(owner, place.function) == KNOWN:
            yield tr("it knows the function already")
        area = self._facts.model.functions[place.function].area
        beside = len(self._fitness.others_in_area(owner, place.function))
        if beside and area is not None:
            said = {"number": in_words(beside), "area": self._facts.model.areas[area].name}
            if owner in self._joining:
                yield trn(
                    beside,
                    "it usually works on {number} other function of {area}",
                    "it usually works on {number} other functions of {area}",
                    **said,
                )
            else:
                yield trn(
                    beside,
                    "it has something to do with {number} other function of {area}",
                    "it has something to do with {number} other functions of {area}",
                    **said,
                )

    def _load(self, place: Place, number: int) -> Iterator[str]:
        """How much it would have to do."""
        limit = self._puzzle.limit[number]
        capacity = self._capacity(self._puzzle.owners[number])
        if place.ownership is Ownership.EXECUTION and limit < NO_LIMIT and capacity:
            percent = whole_percent(self._loads[number] / 1000 / capacity)
            yield tr("it would be at {percent} % of its time", percent=percent)

    def _capacity(self, owner: str) -> float | None:
        if owner in self._joining:
            return self._joining[owner].capacity
        return self._facts.model.capacity(self._facts.structure_id, owner)
