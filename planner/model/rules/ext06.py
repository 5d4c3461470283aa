"""EXT06: a function that a department outside the team decides or executes."""

from collections.abc import Iterator

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import among
from planner.model.rule import About, Rule
from planner.model.wording import function_with_owners, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that a department outside the team decides or executes."""
    if function not in facts.outside:
        return
    deciding = among(facts.deciding(function), facts.departments)
    executing = among(facts.executing(function), facts.departments)
    if not deciding and not executing:
        return
    departments = facts.structure.in_board_order(list(dict.fromkeys(deciding + executing)))
    subjects = function_with_owners(facts, function, departments)
    evidence = {"decision": tuple(deciding), "execution": tuple(executing)}
    message = _message(subjects[0].name, facts.names(deciding), facts.names(executing))
    yield Finding("EXT06", Severity.ADVICE, facts.structure_id, subjects, message, evidence)


def _message(function: str, deciding: list[str], executing: list[str]) -> str:
    """The sentence for the names of the departments that decide a function, and of those that execute it."""
    if not executing:
        return tr("{function} is decided by {departments}.", function=function, departments=_departments(deciding))
    if not deciding:
        return tr("{function} is executed by {departments}.", function=function, departments=_departments(executing))
    if deciding == executing:
        departments = _departments(deciding)
        return tr("{function} is decided and executed by {departments}.", function=function, departments=departments)
    return tr(
        "{function} is decided by {deciding} and executed by {executing}.",
        function=function,
        deciding=_departments(deciding),
        executing=_departments(executing),
    )


def _departments(names: list[str]) -> str:
    """Name departments, to be read behind "by"."""
    return trn(len(names), "the department {names}", "the departments {names}", about="by", names=listed(names))


RULE = Rule(
    code="EXT06",
    title=mark("Department in the driving seat"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "What another department decides or executes follows its priorities. That can be right, when the room means it."
    ),
    sources=(),
    fires=mark("Reports the function when it is in scope and a department holds decision or execution."),
    check=check,
)
