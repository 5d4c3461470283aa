"""EXT04: a partner that no role inside looks after."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import ONE_AGENCY, About, Rule
from planner.model.vocabulary import OwnerKind
from planner.model.wording import owner_subject, spoken


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a partner that no role inside looks after."""
    owners, seats = facts.model.owners, facts.structure.owners
    if owners[owner].kind != OwnerKind.PARTNER:
        return
    partner, contact, where = owner_subject(facts, owner), seats[owner].internal_contact, facts.structure.name
    if contact is None or contact not in seats:
        message = tr("{partner} has no internal contact in {structure}.", partner=partner.name, structure=where)
        yield Finding("EXT04", Severity.WARNING, facts.structure_id, (partner,), message, {"internal_contact": None})
        return
    kind = owners[contact].kind
    if kind == OwnerKind.ROLE:
        return
    subjects = (partner, owner_subject(facts, contact))
    message = tr(
        "The internal contact of {partner} in {structure} is no role: {contact} is a {kind}.",
        partner=partner.name,
        structure=where,
        contact=subjects[1].name,
        kind=spoken(kind),
    )
    yield Finding("EXT04", Severity.WARNING, facts.structure_id, subjects, message, {"internal_contact": contact})


RULE = Rule(
    code="EXT04",
    title=mark("Partner without an internal contact"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "A partner needs one person inside to brief it, answer it and look at what comes back. Where nobody has the "
        "job, everybody asks it for something else."
    ),
    sources=(ONE_AGENCY,),
    fires=mark("Reports a partner of the structure that has no contact there, or one that is not a role."),
    check=check,
)
