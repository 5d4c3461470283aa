"""Looking for an order where owners wait for each other, and naming the loops that no order avoids."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from planner.model.loops import loops
from planner.model.plan.burden import Burden, Carried
from planner.model.plan.dependencies import Dependencies
from planner.model.plan.sequence import Place, Queue

EFFORT = 150_000
"""How many steps a search looks at before it settles for the best order at hand: about a quarter of a second. Some
dozen steps that wait for each other are searched to the end; of many more, the orders are without number."""


class Knot(NamedTuple):
    """Steps that wait for each other, and the owners who would have to give away first."""

    owners: frozenset[str]
    steps: frozenset[str]


class Untangled(NamedTuple):
    """An order of the steps that matter to owners who may be overloaded, and the knots that had to be cut for it."""

    order: list[str]
    knots: list[Knot]


class _Way:
    """A way that was gone so far, and what is left of it."""

    def __init__(self, queue: Queue, carried: Carried, order: list[str], knots: list[Knot]) -> None:
        self.queue, self.carried, self.order, self.knots = queue, carried, order, knots

    def on(self, key: str, knot: Knot | None) -> "_Way":
        """The way with one more step."""
        way = _Way(self.queue.copy(), self.carried.copy(), [*self.order], [*self.knots, *([knot] if knot else [])])
        way.take(key)
        return way

    def take(self, key: str) -> None:
        self.queue.take(key)
        self.carried.take(key)
        self.order.append(key)

    def take_free(self) -> None:
        """Do all that is of no harm: whatever the order of the others, doing it now leaves more room for them."""
        while free := [key for key in self.queue.ready if self.carried.is_free(key)]:
            for key in free:
                self.take(key)


def untangled(burden: Burden, needs: Dependencies, places: Mapping[str, Place]) -> Untangled:
    """Find an order in which nobody is overloaded who still gives away, or else one with few exceptions.

    Steps that have nothing to do with each other are searched apart; small groups to the end, so that the exceptions
    are as few as can be, and each is one that cannot be done without.

    Args:
        burden: what steps do to owners.
        needs: what must come before what.
        places: the natural places of the steps, which decide between equals.
    """
    parts = _parts(burden, needs, places)
    ways = [_searched(part, burden, needs, places, EFFORT // len(parts)) for part in parts]
    knots = _joined(knot for way in ways for knot in way.knots)
    return Untangled([key for way in ways for key in way.order], knots)


# --- searching --------------------------------------------------------------------------------------------------


def _searched(part: list[str], burden: Burden, needs: Dependencies, places: Mapping[str, Place], effort: int) -> _Way:
    """Allow no exception, then one, then two and so on; where that takes too long, as many as come up."""
    search = _Search(part, burden, needs, places, effort)
    for exceptions in range(len(part)):
        way = search.run(exceptions)
        if way is not None:
            return way
        if search.effort <= 0:
            break
    search.effort = 10**9  # the first way that is tried comes to its end
    way = search.run(len(part))
    assert way is not None
    return way


class _Search:
    """Goes all ways, the most promising first, until one comes to its end."""

    def __init__(
        self, part: list[str], burden: Burden, needs: Dependencies, places: Mapping[str, Place], effort: int
    ) -> None:
        self.effort = effort
        self._part, self._burden, self._needs, self._places = part, burden, needs, places

    def run(self, exceptions: int) -> _Way | None:
        """Give a way with at most so many exceptions; None where there is none, or the effort is spent."""
        start = _Way(Queue(self._part, self._needs), Carried(self._burden), [], [])
        start.take_free()
        ahead = [iter([start])]
        seen: dict[frozenset[str], int] = {}
        while ahead and self.effort > 0:
            way = next(ahead[-1], None)
            if way is None:
                ahead.pop()
                continue
            self.effort -= len(way.queue.left) + 1
            if not way.queue.left:
                return way
            left = frozenset(way.queue.left)
            if seen.get(left, exceptions + 1) > len(way.knots):
                seen[left] = len(way.knots)
                ahead.append(self._next(way, exceptions))
        return None

    def _next(self, way: _Way, exceptions: int) -> Iterator[_Way]:
        """Every way on by one step that overloads nobody, or where there is none, by one that has to."""
        ready = way.queue.ready
        options: list[tuple[str, Knot | None]] = [
            (key, None) for key in ready if next(way.carried.overloaded(key), None) is None
        ]
        options.sort(key=lambda option: self._promise(way, option[0]))
        if not options and len(way.knots) < exceptions:
            options = sorted(
                ((key, knot) for knot in self._knots(way) for key in ready if key in knot.steps),
                key=lambda option: (_excess(way, option[0]), self._places[option[0]]),
            )
        for key, knot in options:
            on = way.on(key, knot)
            on.take_free()
            yield on

    def _promise(self, way: _Way, key: str) -> tuple[int, float, Place]:
        """First what relieves most of those who may be overloaded, then what leaves its takers most room."""
        weights = [(o, w) for o, w in self._burden.weights[key].items() if way.carried.may_overload(o)]
        relieved = sum(weight < 0 for _, weight in weights)
        fullest = max((way.carried.over[owner] + weight for owner, weight in weights if weight > 0), default=0.0)
        return -relieved, fullest, self._places[key]

    def _knots(self, way: _Way) -> list[Knot]:
        """The groups of steps, and of owners between them, that wait for each other and for nothing else."""
        left = way.queue.left
        waits: dict[str, list[str]] = {key: [other for other in self._needs[key] if other in left] for key in left}
        hindered = {key: [owner for owner, _ in way.carried.overloaded(key)] for key in way.queue.ready}
        waits.update(hindered)
        waits.update({owner: [] for owners in hindered.values() for owner in owners})
        for key in left:
            for owner, weight in self._burden.weights[key].items():
                if weight < 0 and owner in waits:
                    waits[owner].append(key)
        groups = (group for group in loops(waits) if all(group.issuperset(waits[place]) for place in group))
        return [Knot(group - left.keys(), group & left.keys()) for group in groups]


def _excess(way: _Way, key: str) -> float:
    """How far above the limit a step puts owners that give away later, in full-time people."""
    return sum(over for _, over in way.carried.overloaded(key))


# --- parts and knots --------------------------------------------------------------------------------------------


def _parts(burden: Burden, needs: Dependencies, places: Mapping[str, Place]) -> list[list[str]]:
    """The steps that matter to owners who may be overloaded and all that these need, in groups that share nothing."""
    carried = Carried(burden)
    in_danger = {owner for owner in burden.over if carried.may_overload(owner)}
    ahead = [key for key in places if not in_danger.isdisjoint(burden.weights[key])]
    matter = set(ahead)
    while ahead:
        more = needs[ahead.pop()] - matter
        matter |= more
        ahead += more
    near: dict[str, set[str]] = {}
    for key in matter:
        for other in (*(needs[key] & matter), *(in_danger & burden.weights[key].keys())):
            near.setdefault(key, set()).add(other)
            near.setdefault(other, set()).add(key)
    alone = [frozenset((key,)) for key in matter if key not in near]
    groups = [group & matter for group in (*loops(near), *alone)]
    return sorted(sorted(group, key=places.__getitem__) for group in groups)


def _joined(knots: Iterable[Knot]) -> list[Knot]:
    """Knots that share a step are one."""
    joined: list[Knot] = []
    for knot in knots:
        same = [other for other in joined if other.steps & knot.steps]
        owners, steps = (frozenset().union(*parts) for parts in zip(knot, *same, strict=True))
        joined = [*(other for other in joined if other not in same), Knot(owners, steps)]
    return joined
