"""CHG01: a function that lost its owners on the way from the structure before."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import function_with_owners, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that lost its owners on the way from the structure before."""
    before, now = facts.before, facts.structure
    if before is None or not _is_lost(facts, function) or not before.in_scope(function):
        return
    decided = before.owners_with(function, Ownership.DECISION)
    executed = before.owners_with(function, Ownership.EXECUTION)
    if not decided and not executed:
        return
    owners = list(dict.fromkeys(decided + executed))
    subjects = function_with_owners(facts, function, before.in_board_order(owners))
    had = {"deciding": facts.names(decided), "executing": facts.names(executed)}
    message = tr(
        _LOST[bool(decided), bool(executed), function in now.functions],
        function=subjects[0].name,
        before=before.name,
        now=now.name,
        **{part: listed(names) for part, names in had.items() if names},
    )
    evidence = {"decision_before": tuple(decided), "execution_before": tuple(executed)}
    yield Finding(
        "CHG01", Severity.ERROR, facts.structure_id, subjects, message, evidence, compared_with=facts.before_id
    )


_LOST = {
    (True, True, True): mark(
        "{function} was decided by {deciding} and executed by {executing} in {before}; in {now} nobody decides or "
        "executes it."
    ),
    (True, True, False): mark(
        "{function} was decided by {deciding} and executed by {executing} in {before}; in {now} it is absent."
    ),
    (True, False, True): mark(
        "{function} was decided by {deciding} in {before}; in {now} nobody decides or executes it."
    ),
    (True, False, False): mark("{function} was decided by {deciding} in {before}; in {now} it is absent."),
    (False, True, True): mark(
        "{function} was executed by {executing} in {before}; in {now} nobody decides or executes it."
    ),
    (False, True, False): mark("{function} was executed by {executing} in {before}; in {now} it is absent."),
}
"""What is said of a function, by whether it was decided and executed before and is still listed now."""


def _is_lost(facts: Facts, function: str) -> bool:
    if function in facts.owners:
        return not facts.deciding(function) and not facts.executing(function)
    return function not in facts.structure.functions


RULE = Rule(
    code="CHG01",
    title=mark("Lost on the way"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark(
        "A reorganisation moves the functions that people remember; the others stop without anybody having decided so. "
        "Parking says that it was meant."
    ),
    sources=(),
    fires=mark(
        "Reports a function decided or executed before that is now absent, or in scope with neither; parked is fine."
    ),
    check=check,
)
