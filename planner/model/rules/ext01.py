"""EXT01: a function that a partner decides."""

from collections.abc import Iterator
from functools import partial

from planner.language import mark, tr, trn
from planner.model.change import Edit, in_one_step
from planner.model.edits.assignments import move_assignment, unassign
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.questions import among
from planner.model.remedies import ready_fix
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import function_with_owners, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that a partner decides."""
    if function not in facts.outside:
        return
    partners = _deciding_partners(facts, function)
    if not partners:
        return
    allowed = [partner for partner in partners if facts.model.owners[partner].may_decide]
    severity = Severity.ADVICE if len(allowed) == len(partners) else Severity.ERROR
    subjects = function_with_owners(facts, function, partners)
    message = _message(subjects[0].name, facts.names(partners), facts.names(allowed))
    evidence = {"decision": tuple(partners), "may_decide": tuple(allowed)}
    yield Finding("EXT01", severity, facts.structure_id, subjects, message, evidence)


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    function, seats = finding.subjects[0].id, facts.structure.owners
    partners = _deciding_partners(facts, function)
    first_partner: dict[str, str] = {}
    for partner in partners:
        contact = seats[partner].internal_contact
        if contact is not None and contact in seats:
            first_partner.setdefault(contact, partner)
    return tuple(
        ready_fix(
            "give",
            tr("Let {owner} decide", owner=facts.model.owners[role].name),
            _given(facts.structure_id, function, role, first_partner[role], partners),
        )
        for role in among(first_partner, facts.roles)
    )


def _deciding_partners(facts: Facts, function: str) -> list[str]:
    return among(facts.deciding(function), facts.partners)


def _message(function: str, partners: list[str], allowed: list[str]) -> str:
    """The sentence for the names of the partners that decide, and of those among them that may."""
    names = listed(partners)
    if len(allowed) == len(partners):
        return trn(
            len(partners),
            "{function} is decided by the partner {partners}, which may decide.",
            "{function} is decided by the partners {partners}, which may decide.",
            function=function,
            partners=names,
        )
    if allowed:
        return tr(
            "{function} is decided by the partners {partners}, of which only {allowed} may decide.",
            function=function,
            partners=names,
            allowed=listed(allowed),
        )
    return trn(
        len(partners),
        "{function} is decided by the partner {partners}.",
        "{function} is decided by the partners {partners}.",
        function=function,
        partners=names,
    )


def _given(structure: str, function: str, role: str, partner: str, partners: list[str]) -> Edit:
    """The role takes over from its partner, with the boundary; every other partner lets go."""
    decision = Ownership.DECISION.value
    let_go = partial(unassign, structure=structure, function=function, ownership=decision)
    take_over = partial(
        move_assignment,
        structure=structure,
        function=function,
        owner=partner,
        ownership=decision,
        to_owner=role,
        to_ownership=decision,
    )
    return in_one_step(take_over, *(partial(let_go, owner=other) for other in partners if other != partner))


RULE = Rule(
    code="EXT01",
    title=mark("Decision outside"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark(
        "Partners contribute; what the business wants stays with somebody inside, who is there when the contract ends."
    ),
    sources=(),
    fires=mark(
        "Reports the function when it is in scope and a partner decides it; advice when each such partner may decide."
    ),
    check=check,
    fixes=fixes,
    offers=mark("Give the decision to a partner's internal contact, where that is a role of this structure."),
)
