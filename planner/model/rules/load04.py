"""LOAD04: a role that decides in many areas."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rank import in_order
from planner.model.rule import About, Grade, Rule, Source
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, listed_briefly, owner_subject

AREAS = Threshold(
    "LOAD04",
    "areas",
    mark("areas", about="threshold"),
    5,
    mark("areas", about="unit"),
    mark(
        "The lower end of 5 to 7 headline accountabilities per role (EOS and coaches), where an area stands for an "
        "accountability."
    ),
)
"""The number of areas above which a role is reported."""

MANY_AREAS = Threshold(
    "LOAD04",
    "many_areas",
    mark("many areas", about="threshold"),
    7,
    mark("areas", about="unit"),
    mark(
        "The upper end of 5 to 7 headline accountabilities per role (EOS and coaches), where an area stands for an "
        "accountability."
    ),
)
"""The number of areas above which that is a warning."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that is decision owner in many different areas; functions without an area do not count."""
    decided = facts.held_by(owner, Ownership.DECISION)
    few, many = facts.limit(AREAS), facts.limit(MANY_AREAS)
    if len(decided) <= min(few, many) or owner not in facts.roles:
        return
    functions, areas = facts.model.functions, facts.model.areas
    named = {functions[function].area or "" for function in decided}
    found = {area: areas[area] for area in named if area in areas}
    if len(found) <= min(few, many):
        return
    severity = Severity.WARNING if len(found) > many else Severity.ADVICE
    subject = owner_subject(facts, owner)
    names = [found[area].name for area in in_order(found)]
    message = tr(
        "{owner} decides in {number} areas in {structure}: {areas}.",
        owner=subject.name,
        number=in_words(len(names)),
        structure=facts.structure.name,
        areas=listed_briefly(names),
    )
    yield Finding("LOAD04", severity, facts.structure_id, (subject,), message, {"areas": tuple(sorted(found))})


RULE = Rule(
    code="LOAD04",
    title=mark("Decides in too many areas"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "Each area has its own trade, its own people and its own questions. Who decides in many of them decides late, "
        "or without having looked."
    ),
    sources=(
        Source(
            mark("5 to 7 headline accountabilities per role: EOS and coaches; counted here as areas"),
            Grade.PRACTITIONER,
        ),
    ),
    fires=mark(
        "Reports a role that decides in more different areas than the first limit; a warning above the second. "
        "Functions without an area do not count."
    ),
    check=check,
    thresholds=(AREAS, MANY_AREAS),
)
