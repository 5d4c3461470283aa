"""HAND02: a handoff between different owners who have no agreement."""

from collections.abc import Iterator

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.wording import end_subject, handoff_subject, listed, owner_subject


def check(facts: Facts, handoff: str) -> Iterator[Finding]:
    """Report a handoff without an agreement whose two ends are worked on, and by no owner in common."""
    record = facts.structure.handoffs[handoff]
    if record.agreement.strip():
        return
    givers, takers = _working(facts, record.start), _working(facts, record.end)
    if not givers or not takers or set(givers) & set(takers):
        return
    ends = end_subject(facts, record.start), end_subject(facts, record.end)
    owners = (owner_subject(facts, owner) for owner in (*givers, *takers))
    subjects = (handoff_subject(facts, handoff), *dict.fromkeys((*ends, *owners)))
    message = _message(ends, facts.names(givers), facts.names(takers))
    evidence = {"from": givers, "to": takers}
    yield Finding("HAND02", Severity.WARNING, facts.structure_id, subjects, message, evidence)


def _message(ends: tuple[Subject, Subject], givers: list[str], takers: list[str]) -> str:
    """The sentence for two ends, and for the names of who works there; a department takes over by itself."""
    start, end = ends
    names = {"givers": listed(givers), "start": start.name, "end": end.name, "takers": listed(takers)}
    if end.kind == "owner":
        if start.kind == "owner":
            return tr("{givers} passes work on to {end} without an agreement.", **names)
        return trn(
            len(givers),
            "{givers} passes work on from {start} to {end} without an agreement.",
            "{givers} pass work on from {start} to {end} without an agreement.",
            **names,
        )
    if start.kind == "owner":
        return trn(
            len(takers),
            "{givers} passes work on to {end}, where {takers} takes over, without an agreement.",
            "{givers} passes work on to {end}, where {takers} take over, without an agreement.",
            **names,
        )
    if len(takers) == 1:
        return trn(
            len(givers),
            "{givers} passes work on from {start} to {end}, where {takers} takes over, without an agreement.",
            "{givers} pass work on from {start} to {end}, where {takers} takes over, without an agreement.",
            **names,
        )
    return trn(
        len(givers),
        "{givers} passes work on from {start} to {end}, where {takers} take over, without an agreement.",
        "{givers} pass work on from {start} to {end}, where {takers} take over, without an agreement.",
        **names,
    )


def _working(facts: Facts, end: str) -> tuple[str, ...]:
    """Who works at an end: who executes the function, or the department itself."""
    return (end,) if end in facts.model.owners else facts.executing(end)


RULE = Rule(
    code="HAND02",
    title=mark("Handoff without an agreement"),
    about=About.HANDOFF,
    severity=Severity.WARNING,
    rationale=mark(
        "Where nobody has said what is passed on and when it counts as good, one side calls it done and the other "
        "starts again."
    ),
    sources=(),
    fires=mark(
        "Reports a handoff whose agreement is empty, when both ends are in scope with execution owners and no owner is "
        "at both ends. A department counts as the owner of its own end."
    ),
    check=check,
)
