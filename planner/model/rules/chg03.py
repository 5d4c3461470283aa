"""CHG03: a structure in which most decisions have changed hands since the one before."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.tally import DECIDED_ANEW, DECIDED_TWICE
from planner.model.threshold import Threshold, above
from planner.model.wording import part_of, whole_percent

SHARE = Threshold(
    "CHG03",
    "share",
    mark("share", about="threshold"),
    50,
    "%",
    mark("No limit is published; above half, more people have to ask anew who decides than can go on as before."),
    highest=100,
)
"""The share of the functions decided in both structures above which the change is reported."""

_FEWEST_DECIDED = 8  # below it a change or two is already half


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report the structure when the set of decision owners differs for most of what is decided in both."""
    decided, anew = facts.count(DECIDED_TWICE), facts.count(DECIDED_ANEW)
    if facts.before is None or decided < _FEWEST_DECIDED or not above(anew / decided, facts.limit(SHARE) / 100):
        return
    subject, percent = Subject("structure", structure, facts.structure.name), whole_percent(anew / decided)
    message = tr(
        "The decision changes hands for {functions} that are decided both in {before} and in {now} ({percent} %).",
        functions=part_of(anew, decided),
        before=facts.before.name,
        now=subject.name,
        percent=percent,
    )
    evidence = {"changed": anew, "functions": decided, "percent": percent}
    yield Finding("CHG03", Severity.WARNING, structure, (subject,), message, evidence, compared_with=facts.before_id)


RULE = Rule(
    code="CHG03",
    title=mark("Everything changes hands"),
    about=About.STRUCTURE,
    severity=Severity.WARNING,
    rationale=mark(
        "People learn whom to ask. When most answers change on one day, decisions wait until everybody has found out."
    ),
    sources=(),
    fires=mark(
        "Reports the structure when the set of decision owners differs for more than the given share of the functions "
        "that have decision owners in both, where these are at least {decided}."
    ),
    figures={"decided": _FEWEST_DECIDED},
    check=check,
    thresholds=(SHARE,),
)
