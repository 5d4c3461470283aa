"""EXT06: a function that a department outside the team decides or executes."""

from collections.abc import Iterator

from planner.language import mark
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
    message = f"{subjects[0].name} is {_held(facts, deciding, executing)}."
    yield Finding("EXT06", Severity.ADVICE, facts.structure_id, subjects, message, evidence)


def _held(facts: Facts, deciding: list[str], executing: list[str]) -> str:
    if deciding == executing:
        return f"decided and executed by {_departments(facts, deciding)}"
    verbs = (("decided", deciding), ("executed", executing))
    return " and ".join(f"{verb} by {_departments(facts, owners)}" for verb, owners in verbs if owners)


def _departments(facts: Facts, owners: list[str]) -> str:
    return f"the department{'s' if len(owners) > 1 else ''} {listed(facts.names(owners))}"


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
