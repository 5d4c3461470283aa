"""LOAD07: critical functions that stand and fall with one person."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Grade, Rule, Source
from planner.model.vocabulary import Ownership
from planner.model.wording import function_subject, listed_briefly, owner_subject


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report an owner of at most one person that alone executes critical functions without another backup.

    Where nobody has said how many people an owner is, and it is no role, that is unknown and nothing is reported.
    """
    executed = facts.held_by(owner, Ownership.EXECUTION)
    if not executed:
        return
    people = facts.structure.owners[owner].people_of(facts.model.owners[owner].kind)
    if people is None or people > 1:
        return
    alone = [function for function in executed if _stands_on(facts, function, owner)]
    if not alone:
        return
    functions = [function_subject(facts, function) for function in facts.model.function_order(alone)]
    subjects = (owner_subject(facts, owner), *functions)
    who = f"{subjects[0].name} ({_size(people)})"
    which = f"{'is' if len(alone) == 1 else 'are'} critical and {'has' if len(alone) == 1 else 'have'} no backup"
    names = listed_briefly([function.name for function in functions])
    message = f"{who} is the only execution owner of {names}, which {which}."
    evidence = {"functions": tuple(function.id for function in functions), "people": f"{people:g}"}
    yield Finding("LOAD07", Severity.WARNING, facts.structure_id, subjects, message, evidence)


def _stands_on(facts: Facts, function: str, owner: str) -> bool:
    if not facts.model.functions[function].critical:
        return False
    if len(facts.executing(function)) > 1:
        return False
    return facts.structure.functions[function].backup in (None, owner)


def _size(people: float) -> str:
    if not people:
        return "vacant"
    return "one person" if people == 1 else f"{people:g} of a person"


RULE = Rule(
    code="LOAD07",
    title=mark("Single point of failure"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "One illness, one holiday or one resignation stops a function that the business cannot do without. A backup is "
        "a second person who has done it before."
    ),
    sources=(
        Source(
            mark("Every critical function has a second person: bus factor, business continuity"),
            Grade.PRACTITIONER,
        ),
    ),
    fires=mark(
        "Reports an owner of at most one person that is the only execution owner of critical functions which name "
        "nobody else as backup, once for all of them. A role is one person unless it says otherwise; of other owners "
        "that must be given."
    ),
    check=check,
)
