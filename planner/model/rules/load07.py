"""LOAD07: critical functions that stand and fall with one person."""

from collections.abc import Iterator

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Grade, Rule, Source
from planner.model.vocabulary import Ownership
from planner.model.wording import figure, function_subject, listed_briefly, owner_subject


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
    message = trn(
        len(alone),
        "{owner} ({size}) is the only execution owner of {functions}, which is critical and has no backup.",
        "{owner} ({size}) is the only execution owner of {functions}, which are critical and have no backup.",
        owner=subjects[0].name,
        size=_size(people),
        functions=listed_briefly([function.name for function in functions]),
    )
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
        return tr("vacant")
    return tr("one person") if people == 1 else tr("{part} of a person", part=figure(people, 6))


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
