"""Crossings: the handoffs that pass the most boundaries at once."""

from collections.abc import Iterator

from planner.language import tr
from planner.model.areas import area_of
from planner.model.facts import Facts
from planner.model.reading.reading import Reading, Topic
from planner.model.records import Handoff
from planner.model.wording import end_subject, in_words, listed

LEAST_BOUNDARIES = 3
"""How many of the four boundaries a handoff passes that is told."""

_QUOTED = 80


def boundaries(facts: Facts, handoff: Handoff) -> tuple[str, ...]:
    """Say which of the four boundaries a handoff passes: other executors or deciders, another area, out of the team.

    A department is its own executor, decider and area, and stands outside the team, as partners do.
    """
    start, end = handoff.start, handoff.end
    executing = [facts.execution_owners(each) for each in (start, end)]
    deciding = [frozenset((each,)) if each in facts.model.owners else {*facts.deciding(each)} for each in (start, end)]
    areas = [each if each in facts.model.owners else area_of(facts.model, each) for each in (start, end)]
    inside = [any(owner in facts.roles for owner in owners) for owners in executing]
    passed = (
        (tr("others execute it"), not executing[0] & executing[1]),
        (tr("others decide it"), not deciding[0] & deciding[1]),
        (tr("it changes the area"), areas[0] != areas[1]),
        (tr("it leaves the team") if inside[0] else tr("it comes into the team"), inside[0] != inside[1]),
    )
    return tuple(words for words, is_passed in passed if is_passed)


def crossings(facts: Facts) -> Iterator[Reading]:
    """Tell of the handoffs that pass three boundaries or more, those that pass most first, without agreement first."""
    found = []
    for key, handoff in sorted(facts.structure.handoffs.items()):
        if not all(map(facts.execution_owners, (handoff.start, handoff.end))):
            continue  # what leads to nobody is told by the rules
        passed = boundaries(facts, handoff)
        if len(passed) >= LEAST_BOUNDARIES:
            found.append((-len(passed), bool(handoff.agreement.strip()), key, _reading(facts, handoff, passed)))
    yield from (reading for *_, reading in sorted(found, key=lambda item: item[:3]))


def _reading(facts: Facts, handoff: Handoff, passed: tuple[str, ...]) -> Reading:
    names = [" ".join(end_subject(facts, end).name.split()) for end in (handoff.start, handoff.end)]
    says = tr(
        "{start} → {end} crosses {number} boundaries at once: {boundaries}. This is where work waits, or is done "
        "twice.",
        start=names[0],
        end=names[1],
        number=in_words(len(passed)),
        boundaries=listed(list(passed)),
    )
    agreement = " ".join(handoff.agreement.split()).rstrip(".")
    if agreement:
        cut = agreement if len(agreement) <= _QUOTED else f"{agreement[: _QUOTED - 1]}…"
        advice = tr("Ask both sides at each review whether the agreement still holds: “{agreement}”.", agreement=cut)
    else:
        advice = tr("Write down in Agreements what is passed and when it counts as good, before the next one is due.")
    owners = facts.structure.in_board_order(
        [
            owner
            for owner in facts.execution_owners(handoff.start) | facts.execution_owners(handoff.end)
            if owner in facts.structure.owners
        ]
    )
    functions = tuple(end for end in (handoff.start, handoff.end) if end in facts.owners)
    return Reading(Topic.CROSSINGS, says, advice, tuple(owners), functions)
