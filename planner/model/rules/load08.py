"""LOAD08: a role that looks after many partners."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import ONE_AGENCY, About, Rule
from planner.model.threshold import Threshold
from planner.model.wording import in_words, listed_briefly, owner_subject

PARTNERS = Threshold(
    "LOAD08",
    "partners",
    mark("partners", about="threshold"),
    4,
    mark("partners", about="unit"),
    mark("At 15 to 20 % of a person for each agency (Girard Media), four of them take well over half of one."),
    lowest=2,
)
"""The number of partners from which on their contact is reported."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that is the internal contact of many partners of the structure."""
    contacts = facts.contacts.get(owner, ())
    if len(contacts) < facts.limit(PARTNERS) or owner not in facts.roles:
        return
    partners = facts.structure.in_board_order(list(contacts))
    subjects = tuple(owner_subject(facts, one) for one in (owner, *partners))
    message = tr(
        "{owner} is the internal contact of {number} partners in {structure}: {partners}.",
        owner=subjects[0].name,
        number=in_words(len(partners)),
        structure=facts.structure.name,
        partners=listed_briefly(facts.names(partners)),
    )
    yield Finding("LOAD08", Severity.WARNING, facts.structure_id, subjects, message, {"partners": tuple(partners)})


RULE = Rule(
    code="LOAD08",
    title=mark("Too many partners on one contact"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "Briefing and checking partners is work that no plan shows. With too many of them, the contact forwards mails "
        "and nobody looks at the results."
    ),
    sources=(ONE_AGENCY,),
    fires=mark(
        "Reports a role that is the internal contact of at least the given number of partners of the structure."
    ),
    check=check,
    thresholds=(PARTNERS,),
)
