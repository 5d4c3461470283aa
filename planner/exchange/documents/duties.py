"""What one owner holds, sorted by what that asks of it, with who else stands beside it on each function."""

from collections.abc import Iterator
from enum import Enum

from planner.exchange.documents.content import Block, Heading, Items, Paragraph
from planner.exchange.documents.phrases import does, joined, one_line
from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership, ReviewPoint
from planner.model.wording import listed

_D, _E, _I, _R = Ownership


class Duty(Enum):
    """What is asked of an owner: its heading, what it holds for that, and what it must not hold as well."""

    BOTH = (mark("You decide and execute"), (_D, _E), ())
    DECIDE = (mark("You decide"), (_D,), (_E,))
    EXECUTE = (mark("You execute"), (_E,), (_D,))
    ASKED = (mark("You are asked"), (_I,), ())
    REVIEW = (mark("You review"), (_R,), ())

    def __init__(self, heading: str, held: tuple[Ownership, ...], free: tuple[Ownership, ...]) -> None:
        """Keep the words for the page and the ownerships that make the duty."""
        self.heading, self.held, self.free = heading, held, free


def duties_part(facts: Facts, owner: str, nothing: str) -> Iterator[Block]:
    """Write what an owner holds under a heading for each duty, or this sentence where it holds nothing."""
    held = {duty: functions for duty in Duty if (functions := _functions(facts, owner, duty))}
    for duty, functions in held.items():
        yield Heading(tr(duty.heading), 2)
        yield Items(tuple(_words(facts, owner, function, duty) for function in functions))
    if not held:
        yield Paragraph(nothing)


def _functions(facts: Facts, owner: str, duty: Duty) -> list[str]:
    """The functions on which an owner has a duty, in the order people see."""
    found = frozenset.intersection(*(facts.held_by(owner, each) for each in duty.held))
    return facts.model.function_order(found.difference(*(facts.held_by(owner, each) for each in duty.free)))


def _words(facts: Facts, owner: str, function: str, duty: Duty) -> tuple[str, str]:
    """Name a function, and say who else stands beside the owner on it and where its part ends."""
    record = facts.model.functions[function]
    part = one_line(facts.structure.holders(function)[owner][duty.held[-1]].boundary)
    said = [tr("Your part: {part}.", part=part) if part else "", joined(_beside(facts, owner, function))]
    if duty in {Duty.BOTH, Duty.EXECUTE}:
        said += [_needs(record.required_inputs), _measured(record.metric)]
    if duty is Duty.REVIEW and record.review_point in set(ReviewPoint):
        said.append(tr(_POINTS[ReviewPoint(record.review_point)]))
    return f"{one_line(record.name)}.", " ".join(filter(None, said))


_POINTS = {
    ReviewPoint.BEFORE_START: mark("You review it before the start."),
    ReviewPoint.BEFORE_LAUNCH: mark("You review it before launch."),
    ReviewPoint.AFTER_LAUNCH: mark("You review it after launch."),
}


def _beside(facts: Facts, owner: str, function: str) -> list[str]:
    """What others hold on a function, in clauses; that nobody decides or executes it is one of them."""
    said: dict[tuple[tuple[str, ...], bool], list[Ownership]] = {}
    nobody = []
    for ownership in Ownership:
        holders = facts.owners_with(function, ownership)
        others = tuple(holder for holder in holders if holder != owner)
        if others:
            said.setdefault((others, owner in holders), []).append(ownership)
        elif not holders and ownership in _NOBODY:
            nobody.append(tr(_NOBODY[ownership]))
    return [*nobody, *(does(facts, others, ownerships, too=too) for (others, too), ownerships in said.items())]


_NOBODY = {_D: mark("nobody decides it yet"), _E: mark("nobody executes it yet")}


def _needs(inputs: frozenset[str]) -> str:
    known = sorted(filter(None, map(one_line, inputs)))
    return tr("Known before you start: {inputs}.", inputs=listed(known)) if known else ""


def _measured(metric: str) -> str:
    words = one_line(metric)
    return tr("Measured by: {metric}.", metric=words.rstrip(".")) if words else ""
