"""CHG02: an owner that takes over much at once on the way from the structure before."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.records import Structure
from planner.model.rule import About, Rule
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import listed_briefly, owner_subject

FUNCTIONS = Threshold(
    "CHG02",
    "functions",
    mark("functions", about="threshold"),
    4,
    mark("functions", about="unit"),
    mark("No limit is published; up to three, an owner can take over one a month and has settled in within a quarter."),
    lowest=2,
)
"""The number of functions new to an owner from which on it is reported."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report an owner of both structures when most of what it executes, and a number of functions, is new to it."""
    before, executed = facts.before, facts.held_by(owner, Ownership.EXECUTION)
    if before is None or len(executed) < facts.limit(FUNCTIONS) or owner not in before.owners:
        return
    new = [function for function in executed if not _executed(before, function, owner)]
    if len(new) < facts.limit(FUNCTIONS) or 2 * len(new) <= len(executed):
        return
    subject = owner_subject(facts, owner)
    names = listed_briefly([facts.model.functions[function].name for function in facts.model.function_order(new)])
    message = tr(
        _ALL if len(new) == len(executed) else _SOME,
        owner=subject.name,
        number=len(executed),
        new=len(new),
        structure=facts.structure.name,
        before=before.name,
        functions=names,
    )
    evidence = {"new": tuple(sorted(new)), "functions": len(executed)}
    yield Finding(
        "CHG02", Severity.WARNING, facts.structure_id, (subject,), message, evidence, compared_with=facts.before_id
    )


_ALL = mark("{owner} executes {number} functions in {structure}, all of them new to it since {before}: {functions}.")
_SOME = mark("{owner} executes {number} functions in {structure}, {new} of them new to it since {before}: {functions}.")


def _executed(structure: Structure, function: str, owner: str) -> bool:
    return Ownership.EXECUTION in structure.holders(function).get(owner, ()) and structure.in_scope(function)


RULE = Rule(
    code="CHG02",
    title=mark("Too much at once"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "Whoever learns most of the job anew does none of it well for a while. Hand over in steps, or leave the old "
        "owner beside the new one for a time."
    ),
    sources=(),
    fires=mark(
        "Reports an owner in both structures that executes at least the given number of functions which it did not "
        "execute before, when these are more than half of what it now executes."
    ),
    check=check,
    thresholds=(FUNCTIONS,),
)
