"""Putting steps into one order: what they need comes first, and where nothing decides, what people would do first."""

from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from planner.model.plan.burden import Carried
from planner.model.plan.dependencies import Dependencies
from planner.model.plan.step import Step

Place = tuple[int, int]
"""Where a step comes where nothing else decides: by what it is, then as it was given."""


class Queue:
    """Steps that are left.

    Attributes:
        left: their keys.
        ready: those of them that nothing else has to come before.
    """

    def __init__(self, steps: Iterable[str], needs: Dependencies) -> None:
        """Start with all these steps left; needs that are not among them are met."""
        self.left = dict.fromkeys(steps)
        self._unmet = {key: sum(before in self.left for before in needs[key]) for key in self.left}
        self._unlocks: dict[str, list[str]] = {}
        for key in self.left:
            for before in needs[key]:
                self._unlocks.setdefault(before, []).append(key)
        self.ready = dict.fromkeys(key for key in self.left if not self._unmet[key])

    def copy(self) -> "Queue":
        """The same again, to go on from."""
        twin = object.__new__(Queue)
        twin.left, twin._unmet, twin._unlocks = self.left.copy(), self._unmet.copy(), self._unlocks
        twin.ready = self.ready.copy()
        return twin

    def take(self, key: str) -> list[str]:
        """Do a step, and give those that are ready because of it."""
        del self.left[key], self.ready[key]
        after = self._unlocks.get(key, ())
        for other in after:
            self._unmet[other] -= 1
        freed = [other for other in after if not self._unmet[other]]
        self.ready.update(dict.fromkeys(freed))
        return freed


def natural_places(steps: Iterable[Step]) -> Mapping[str, Place]:
    """The natural place of each step, by its key."""
    return {step.key: (step.kind.place, number) for number, step in enumerate(steps)}


def in_natural_order(places: Mapping[str, Place], needs: Dependencies, carried: Carried | None = None) -> list[str]:
    """Put steps into an order that their needs allow, each as near to its natural place as it can be.

    Args:
        places: the natural place of each step.
        needs: what comes before what.
        carried: what owners carry before the first step. A step that would overload an owner who still gives away
            then waits for that; steps that wait for each other are left out, with all that needs them.
    """
    queue = Queue(places, needs)
    free = [(places[key], key) for key in queue.ready]
    heapify(free)
    put_off: dict[str, list[str]] = {}
    order = []
    while free:
        _, key = heappop(free)
        owner = None if carried is None else next((owner for owner, _ in carried.overloaded(key)), None)
        if owner is not None:
            put_off.setdefault(owner, []).append(key)
            continue
        order.append(key)
        relieved = [] if carried is None else carried.take(key)
        again = [other for owner in relieved for other in put_off.pop(owner, ())]
        for other in (*queue.take(key), *again):
            heappush(free, (places[other], other))
    return order
