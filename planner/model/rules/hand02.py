"""HAND02: a handoff between different owners who have no agreement."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
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
    origin = f" from {ends[0].name}" if ends[0].kind == "function" else ""
    target = f" to {ends[1].name}"
    if ends[1].kind == "function":
        target += f", where {listed(facts.names(takers))} take{'s' if len(takers) == 1 else ''} over,"
    pass_on = "passes" if len(givers) == 1 else "pass"
    message = f"{listed(facts.names(givers))} {pass_on} work on{origin}{target} without an agreement."
    evidence = {"from": givers, "to": takers}
    yield Finding("HAND02", Severity.WARNING, facts.structure_id, subjects, message, evidence)


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
