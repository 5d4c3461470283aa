"""Loops of steps: what can be left and come back to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

Steps = Mapping[str, Iterable[str]]
"""Where one step leads, by where it starts."""

_ROUNDS = 4


def loops(steps: Steps) -> list[frozenset[str]]:
    """Give each group of places from all of which steps lead to all others in it and back.

    These are the strongly connected components with a step inside. Found after Kosaraju: the places in the order in
    which walks along the steps are done with them; from the last one on, a walk against the steps finds one group.
    """
    steps = _without_ends(steps)
    back: dict[str, list[str]] = defaultdict(list)
    for start, ends in steps.items():
        for end in ends:
            back[end].append(start)
    seen: set[str] = set()
    done = [place for start in steps for place in _walked(steps, start, seen)]
    seen = set()
    groups = (frozenset(_walked(back, place, seen)) for place in reversed(done))
    return [group for group in groups if len(group) > 1 or any(place in steps.get(place, ()) for place in group)]


def _without_ends(steps: Steps) -> Steps:
    """The steps without most of those that lead to no loop: to a place from which none leads on, and what leads there.

    Each round finds the ends that the one before left; a few find nearly all, and the walks pass over the others.
    """
    for _ in range(_ROUNDS):
        left = {start: [end for end in ends if end in steps] for start, ends in steps.items()}
        steps = {start: ends for start, ends in left.items() if ends}
    return steps


def _walked(steps: Steps, start: str, seen: set[str]) -> list[str]:
    """The places that a walk from here sees first, in the order in which it is done with them."""
    if start in seen:
        return []
    seen.add(start)
    done: list[str] = []
    way = [(start, iter(steps.get(start, ())))]
    while way:
        place, ends = way[-1]
        ahead = next((end for end in ends if end not in seen), None)
        if ahead is None:
            done.append(place)
            way.pop()
        else:
            seen.add(ahead)
            way.append((ahead, iter(steps.get(ahead, ()))))
    return done
