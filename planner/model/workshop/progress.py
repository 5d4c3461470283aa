"""How far each step of the workshop is: a few words for the room, and whether it is complete."""

from collections.abc import Callable
from typing import NamedTuple

from planner.language import tr, trn
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.workshop.questions import decided_in, open_questions
from planner.model.workshop.queue import is_answered
from planner.model.workshop_records import StepKind

_WORKED_ON = ("GAP", "OVL")


class Progress(NamedTuple):
    """How far a step is.

    Attributes:
        words: short enough for the bar of the room: "18 of 34".
        complete: is there nothing left to do in it?
    """

    words: str
    complete: bool


def progress(checked: Checked, kind: StepKind) -> Progress:
    """Say how far a step is, from the model alone."""
    facts = facts_of(checked)
    if facts is None:
        return Progress("", complete=False)
    return _OF[kind](checked, facts)


def facts_of(checked: Checked) -> Facts | None:
    """The facts of the structure that the group works on: that of the workshop, else the first one."""
    order = checked.model.structure_order()
    structure = checked.model.workshop.structure or (order[0] if order else "")
    return checked.facts.get(structure)


def to_work_on(checked: Checked, facts: Facts) -> list[Finding]:
    """The errors and warnings about gaps and overlaps that nobody has accepted, gravest first."""
    return [
        finding
        for finding in checked.open_findings(facts.structure_id)
        if finding.severity is not Severity.ADVICE and finding.rule.startswith(_WORKED_ON)
    ]


def _goal(checked: Checked, _: Facts) -> Progress:
    return Progress("", complete=bool(checked.model.workshop.objective.strip()))


def _functions(_: Checked, facts: Facts) -> Progress:
    number = len(facts.owners)
    return Progress(trn(number, "{n} function", "{n} functions") if number else "", complete=number > 0)


def _owners(_: Checked, facts: Facts) -> Progress:
    number = len(facts.structure.owners)
    return Progress(trn(number, "{n} owner", "{n} owners") if number else "", complete=number > 0)


def _assign(_: Checked, facts: Facts) -> Progress:
    return _answered(facts)


def _findings(checked: Checked, facts: Facts) -> Progress:
    left = len(to_work_on(checked, facts))
    return Progress(tr("{n} left", n=left) if left else tr("all done"), complete=not left and bool(facts.owners))


def _growth(checked: Checked, _: Facts) -> Progress:
    facts = checked.facts.get(checked.model.workshop.growth or "")
    return Progress("", complete=False) if facts is None else _answered(facts)


def _vote(checked: Checked, _: Facts) -> Progress:
    workshop = checked.model.workshop
    words = trn(workshop.ballots, "{n} ballot", "{n} ballots") if workshop.ballots else ""
    return Progress(words, complete=workshop.ballots > 0 and workshop.votes_shown)


def _decide(checked: Checked, facts: Facts) -> Progress:
    left, made = len(open_questions(facts)), bool(decided_in(checked.model))
    words = tr("{n} open", n=left) if left else tr("all decided") if made else tr("nothing open")
    return Progress(words, complete=not left and made)


def _read_out(checked: Checked, _: Facts) -> Progress:
    return Progress("", complete=checked.model.workshop.step(StepKind.READ_OUT).done)


def _next(checked: Checked, _: Facts) -> Progress:
    steps = checked.model.workshop.next_steps.values()
    taken = sum(step.owner is not None and step.date is not None for step in steps)
    return Progress(
        tr("{part} of {all}", part=taken, all=len(steps)) if steps else "", complete=0 < len(steps) == taken
    )


_OF: dict[StepKind, Callable[[Checked, Facts], Progress]] = {
    StepKind.GOAL: _goal,
    StepKind.FUNCTIONS: _functions,
    StepKind.OWNERS: _owners,
    StepKind.ASSIGN: _assign,
    StepKind.FINDINGS: _findings,
    StepKind.GROWTH: _growth,
    StepKind.VOTE: _vote,
    StepKind.DECIDE: _decide,
    StepKind.READ_OUT: _read_out,
    StepKind.NEXT: _next,
}


def _answered(facts: Facts) -> Progress:
    """How many functions in scope have an answer; what is parked is not asked."""
    done = sum(is_answered(facts, function) for function in facts.owners)
    return Progress(tr("{part} of {all}", part=done, all=len(facts.owners)), complete=0 < done == len(facts.owners))
