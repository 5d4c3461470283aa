"""EXT04: a partner that no role inside looks after."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import ONE_AGENCY, About, Rule
from planner.model.vocabulary import OwnerKind
from planner.model.wording import owner_subject


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a partner that no role inside looks after."""
    owners, seats = facts.model.owners, facts.structure.owners
    if owners[owner].kind != OwnerKind.PARTNER:
        return
    partner, contact, where = owner_subject(facts, owner), seats[owner].internal_contact, facts.structure.name
    if contact is None or contact not in seats:
        message = f"{partner.name} has no internal contact in {where}."
        yield Finding("EXT04", Severity.WARNING, facts.structure_id, (partner,), message, {"internal_contact": None})
        return
    kind = owners[contact].kind
    if kind == OwnerKind.ROLE:
        return
    subjects = (partner, owner_subject(facts, contact))
    message = f"The internal contact of {partner.name} in {where} is no role: {subjects[1].name} is a {kind}."
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
