"""Groups: functions that hang together by who works on them and by handoffs, held against who decides them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

import networkx as nx

from planner.language import tr
from planner.model.areas import area_of
from planner.model.facts import Facts
from planner.model.reading.phrases import brief, named
from planner.model.reading.reading import Reading, Topic
from planner.model.vocabulary import WORK, Ownership
from planner.model.wording import capital, functions_in_words, in_words, listed

SEED = 7
"""What Louvain's method starts from, so that the same structure is always read the same."""

_LEAST_FUNCTIONS = 3
_LEAST_APART = 2
_MOST_IN_ONE_HAND = 15


def groups(facts: Facts) -> tuple[tuple[str, ...], ...]:
    """Give the functions that hang together, the largest group first, functions in the order people see.

    Two functions are linked by each owner that decides both or executes both, and by handoffs. An owner with many
    functions links each pair of them the less: what it holds counts once for each function, shared out over the others.
    Louvain's method divides this graph so that most weight lies within a group. Functions without a link are left out.
    """
    functions = facts.model.function_order(facts.owners)
    number = {function: n for n, function in enumerate(functions)}  # sets of numbers have one order, those of texts not
    graph = nx.Graph()
    for owner in facts.structure.in_board_order(list(facts.structure.owners)):
        for ownership in WORK:
            held = sorted(number[function] for function in facts.held_by(owner, ownership))
            for one, other in combinations(held, 2):
                _link(graph, one, other, 1 / (len(held) - 1))
    for handoff in facts.structure.handoffs.values():
        if handoff.start in number and handoff.end in number and handoff.start != handoff.end:
            _link(graph, number[handoff.start], number[handoff.end], 1)
    if not graph:
        return ()
    found = nx.community.louvain_communities(graph, weight="weight", seed=SEED)
    ordered = sorted(map(sorted, found), key=lambda group: (-len(group), group))
    return tuple(tuple(functions[n] for n in group) for group in ordered)


def group_readings(facts: Facts) -> Iterator[Reading]:
    """Tell of the groups that several owners decide, then of the roles that decide in several groups."""
    found = groups(facts)
    for group in found:
        reading = _divided(facts, group) if len(group) >= _LEAST_FUNCTIONS else None
        if reading is not None:
            yield reading
    for owner in facts.structure.in_board_order(list(facts.roles)):
        reading = _across(facts, owner, found)
        if reading is not None:
            yield reading


def _divided(facts: Facts, group: Sequence[str]) -> Reading | None:
    """What to say of a group that several owners decide."""
    deciders = Counter(owner for function in group for owner in facts.deciding(function))
    several = [owner for owner, number in deciders.items() if number >= _LEAST_APART]
    if len(several) < _LEAST_APART:
        return None
    owners = sorted(several, key=lambda owner: (-deciders[owner], facts.structure.place_of(owner)))
    says = tr(
        "{functions} around {subject} hang together, but {number} owners decide them: {owners}. What they share must "
        "be settled each time.",
        functions=capital(functions_in_words(len(group))),
        subject=_around(facts, group),
        number=in_words(len(owners)),
        owners=brief(facts, owners),
    )
    first, second = (named(facts, owner) for owner in owners[:2])
    if len(group) <= _MOST_IN_ONE_HAND:
        advice = tr("Let {owner} decide them all, or write down where one stops and the next begins.", owner=first)
    else:
        advice = tr(
            "Write down where each of them stops and the next begins, first between {one} and {other}, or let fewer of "
            "them decide.",
            one=first,
            other=second,
        )
    return Reading(Topic.GROUPS, says, advice, tuple(owners), tuple(group))


def _across(facts: Facts, owner: str, found: Sequence[Sequence[str]]) -> Reading | None:
    """What to say of a role that decides in several groups."""
    decided = facts.held_by(owner, Ownership.DECISION)
    parts = [[function for function in group if function in decided] for group in found]
    parts = [part for part in parts if len(part) >= _LEAST_APART]
    if len(parts) < _LEAST_APART:
        return None
    parts.sort(key=len, reverse=True)
    around = [_around(facts, part) for part in parts]
    if len({*around}) < len(around):
        around = [_by_first(facts, part) for part in parts]
    places = listed([f"{words} ({len(part)})" for words, part in zip(around, parts, strict=True)])
    says = tr(
        "{owner} decides in {number} groups of functions that otherwise have little to do with each other: {groups}.",
        owner=named(facts, owner),
        number=in_words(len(parts)),
        groups=places,
    )
    advice = tr(
        "When the team grows, draw the boundary there: {group} can go to a role of its own without cutting through "
        "daily work.",
        group=around[-1],
    )
    return Reading(Topic.GROUPS, says, advice, (owner,), tuple(function for part in parts for function in part))


def _around(facts: Facts, functions: Sequence[str]) -> str:
    """What a group of functions is about: the area of most of them, else the first of them."""
    areas = Counter(area for function in functions if (area := area_of(facts.model, function)))
    if areas:
        return " ".join(facts.model.areas[areas.most_common(1)[0][0]].name.split())
    return _by_first(facts, functions)


def _by_first(facts: Facts, functions: Sequence[str]) -> str:
    return " ".join(facts.model.functions[functions[0]].name.split())


def _link(graph: nx.Graph, one: int, other: int, weight: float) -> None:
    known = graph.edges[one, other]["weight"] if graph.has_edge(one, other) else 0.0
    graph.add_edge(one, other, weight=known + weight)
