"""OVL05: a function on which too many different owners hold something."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import too_many
from planner.model.rule import About, Grade, Rule, Source
from planner.model.threshold import Threshold

LIMIT = Threshold(
    "OVL05",
    "different_owners",
    mark("different owners", about="threshold"),
    7,
    mark("owners", about="unit"),
    mark(
        "Blenko, Mankins and Rogers (Decide & Deliver) put the loss of effectiveness at about 10 % a person above "
        "seven in a group that decides; everybody who holds something is taken as that group."
    ),
)
"""Most different owners of one function, whatever they hold."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function on which too many different owners hold something."""
    owners = facts.owners.get(function)
    if owners is None or sum(map(len, owners.values())) <= facts.limit(LIMIT):
        return iter(())
    different = facts.structure.in_board_order(list(frozenset().union(*owners.values())))
    return too_many(facts, function, tuple(different), LIMIT, _MESSAGE)


_MESSAGE = mark("{function} has {number} different owners, {owners}; the limit is {limit}.")

RULE = Rule(
    code="OVL05",
    title=mark("Crowded function"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "Everybody who holds something wants to be asked, and a group that grows decides more slowly and worse."
    ),
    sources=(
        Source(
            mark(
                "A decision group loses about 10 % effectiveness per person above 7: Blenko, Mankins and Rogers, "
                "Decide & Deliver"
            ),
            Grade.METHOD_OWNER,
        ),
    ),
    fires=mark(
        "Reports the function when it is in scope and more different owners than the limit hold something on it."
    ),
    check=check,
    thresholds=(LIMIT,),
)
