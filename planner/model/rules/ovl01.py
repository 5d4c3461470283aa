"""OVL01: a function that two or more owners decide."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.remedies import keep_one
from planner.model.rule import ONE_DECISION_OWNER, About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import function_with_owners, in_words, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that two or more owners decide."""
    owners = facts.deciding(function)
    if len(owners) < 2:  # noqa: PLR2004 - the title says two
        return
    subjects = function_with_owners(facts, function, owners)
    message = tr(
        "{function} has {number} decision owners, {owners}.",
        function=subjects[0].name,
        number=in_words(len(owners)),
        owners=listed(facts.names(owners)),
    )
    yield Finding("OVL01", Severity.ERROR, facts.structure_id, subjects, message, {"decision": owners})


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    return keep_one(facts, finding.subjects[0].id, Ownership.DECISION)


RULE = Rule(
    code="OVL01",
    title=mark("Two decision owners"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark(
        "Two owners who can each approve or stop the same work argue, or wait for one another. A boundary does not "
        "help: where it is drawn, there are two functions."
    ),
    sources=(ONE_DECISION_OWNER,),
    fires=mark("Reports the function when it is in scope with several decision owners; a boundary does not excuse it."),
    check=check,
    fixes=fixes,
    offers=mark("Keep one of them."),
)
