"""Symptoms that a team brings into the room: what each usually means, and what to review first, in order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from planner.language import mark, tr
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Finding, Subject
from planner.model.vocabulary import Affects, OwnerKind, Ownership, OwnershipLine, ProcessLevel
from planner.model.wording import function_subject, listed_briefly

Concern = Callable[[Facts, str], bool]
"""Is a function, by its id, one of those that a symptom comes from?"""

Noted = Callable[[Facts, str], str]
"""What there is to note about such a function, in a few words; empty where it need not be looked at."""


class Symptom(StrEnum):
    """What a team complains about."""

    REVISIONS = "revisions"
    LAUNCHES = "launches"
    LEADS = "leads"
    REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class Look:
    """One thing to review.

    Attributes:
        title: what it is, in a few marked words.
        ask: the question for the room, marked.
        rules: the codes of the rules whose findings belong here.
        concern: the functions that it is about.
        noted: what to note about those of them that have no such finding.
    """

    title: str
    ask: str
    rules: tuple[str, ...]
    concern: Concern
    noted: Noted


class Symptoms(NamedTuple):
    """A symptom in marked words: what people say, what it usually means, and what to review first, in order."""

    title: str
    cause: str
    looks: tuple[Look, ...]


class Pointer(NamedTuple):
    """A function to look at, and what there is to note about it."""

    subject: Subject
    words: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One thing to review in a structure: the open findings first, gravest first, then further functions."""

    look: Look
    findings: tuple[Finding, ...]
    pointers: tuple[Pointer, ...]


def review(checked: Checked, structure: str, symptom: Symptom) -> tuple[Reviewed, ...]:
    """Give what to review first when a team has a symptom.

    Args:
        checked: the model with its findings.
        structure: the id of the structure that the team works in.
        symptom: what it complains about.

    Returns:
        One entry for each thing to review, in order. A finding stands in the first entry it belongs to; functions come
        in the order of the list, without those that a finding of the same entry is about.
    """
    facts, left = checked.facts[structure], checked.open_findings(structure)
    in_scope = [f for f in checked.model.function_order(facts.structure.functions) if facts.structure.in_scope(f)]
    reviewed = []
    for look in SYMPTOMS[symptom].looks:
        mine = [finding for finding in left if finding.rule in look.rules and _concerns(look, facts, finding)]
        taken = {finding.key for finding in mine}
        left = [finding for finding in left if finding.key not in taken]
        told = {subject.id for finding in mine for subject in finding.about}
        functions = (function for function in in_scope if function not in told and look.concern(facts, function))
        noted = ((function, look.noted(facts, function)) for function in functions)
        pointers = (Pointer(function_subject(facts, function), words) for function, words in noted if words)
        reviewed.append(Reviewed(look, tuple(mine), tuple(pointers)))
    return tuple(reviewed)


def _concerns(look: Look, facts: Facts, finding: Finding) -> bool:
    """Is a finding about a function that the look is about, about a handoff at one, or about no function at all?"""
    ends = {end for subject in finding.about for end in _ends(facts, subject)}
    return not ends or any(end in facts.model.owners or look.concern(facts, end) for end in ends)


def _ends(facts: Facts, subject: Subject) -> Iterator[str]:
    if subject.kind == "function":
        yield subject.id
    elif subject.kind == "handoff":
        handoff = facts.structure.handoffs[subject.id]
        yield from (handoff.start, handoff.end)


# --- which functions --------------------------------------------------------------------------------------------


def _any(facts: Facts, function: str) -> bool:  # noqa: ARG001 - a concern
    return True


def _leads(facts: Facts, function: str) -> bool:
    return not facts.model.functions[function].affects.isdisjoint({Affects.LEAD_QUALITY, Affects.SALES_HANDOFF})


def _reports(facts: Facts, function: str) -> bool:
    record = facts.model.functions[function]
    return Affects.TRACKING in record.affects or record.ownership_line == OwnershipLine.REPORTING


# --- what to note about them ------------------------------------------------------------------------------------


def _nothing(facts: Facts, function: str) -> str:  # noqa: ARG001 - a note
    return ""


def _decision_and_metric(facts: Facts, function: str) -> str:
    deciding = facts.names(facts.owners_with(function, Ownership.DECISION))
    decided = tr("decided by {owners}", owners=listed_briefly(deciding)) if deciding else tr("nobody decides it")
    metric = facts.model.functions[function].metric.strip()
    return f"{decided}; {tr('measured by {metric}', metric=metric) if metric else tr('no metric')}"


def _inputs_not_written(facts: Facts, function: str) -> str:
    record = facts.model.functions[function]
    if record.required_inputs or record.process_level == ProcessLevel.LIGHTWEIGHT:
        return ""
    return tr("no required inputs") if facts.owners_with(function, Ownership.EXECUTION) else ""


def _no_review_point(facts: Facts, function: str) -> str:
    reviewing = facts.names(facts.owners_with(function, Ownership.REVIEW))
    if not reviewing or facts.model.functions[function].review_point:
        return ""
    return tr("reviewed by {owners}; no review point", owners=listed_briefly(reviewing))


def _handoffs_here(facts: Facts, function: str) -> str:
    number = len(facts.handoffs_at.get(function, ()))
    return tr("{number} handoffs start or end here", number=number) if number > 1 else ""


def _no_department_input(facts: Facts, function: str) -> str:
    giving = facts.owners_with(function, Ownership.INPUT)
    inside = any(facts.model.owners[owner].kind == OwnerKind.DEPARTMENT for owner in giving)
    return "" if inside else tr("no department gives input")


def _no_handoff_to_department(facts: Facts, function: str) -> str:
    handoffs = [facts.structure.handoffs[key] for key in facts.handoffs_at.get(function, ())]
    if any(end in facts.model.owners for handoff in handoffs for end in (handoff.start, handoff.end)):
        return ""
    affects = facts.model.functions[function].affects
    return tr("no handoff to or from a department") if Affects.SALES_HANDOFF in affects else ""


_WHO_DECIDES = ("GAP01", "GAP02", "GAP04", "OVL01", "EXT01")
"""What is wrong with the decision on a function."""

SYMPTOMS = {
    Symptom.REVISIONS: Symptoms(
        mark("Work is revised again and again"),
        mark("The brief or the approval path is unclear."),
        (
            Look(
                mark("Required inputs"),
                mark("Is it written down what must be known before the work starts?"),
                ("PROC06", "GAP06"),
                _any,
                _inputs_not_written,
            ),
            Look(mark("Decision owner"), mark("Who can say that it is done?"), _WHO_DECIDES, _any, _nothing),
            Look(
                mark("Review owners and review point"),
                mark("Who checks it, and is that early enough to change it cheaply?"),
                ("PROC05", "GAP05", "OVL06", "OVL04"),
                _any,
                _no_review_point,
            ),
        ),
    ),
    Symptom.LAUNCHES: Symptoms(
        mark("Launches are slow"),
        mark("Dependencies are not visible."),
        (
            Look(
                mark("Handoffs"),
                mark("Where does work wait between two owners, and when does it count as good?"),
                ("HAND01", "HAND02", "HAND04"),
                _any,
                _handoffs_here,
            ),
            Look(
                mark("Blockers"),
                mark("Who is asked for too much, and where are blockers raised?"),
                ("LOAD03", "LOAD07", "LOAD05", "LOAD08", "GOV01"),
                _any,
                _nothing,
            ),
            Look(
                mark("Decision rights"),
                mark("Whose yes is waited for?"),
                (*_WHO_DECIDES, "LOAD06", "LOAD04", "OVL05"),
                _any,
                _nothing,
            ),
        ),
    ),
    Symptom.LEADS: Symptoms(
        mark("Leads fit poorly"),
        mark("The audience or the logic that qualifies leads is weak."),
        (
            Look(
                mark("Messaging, forms and qualification"),
                mark("Who decides what makes a lead a good one, and how is that measured?"),
                (*_WHO_DECIDES, "PROC04", "PROC03", "GAP05"),
                _leads,
                _decision_and_metric,
            ),
            Look(
                mark("Sales feedback"),
                mark("Which of them does sales give input on?"),
                ("GAP06",),
                _leads,
                _no_department_input,
            ),
            Look(
                mark("Handoffs with sales"),
                mark("What is passed on, and when do both sides call it good?"),
                ("HAND01", "HAND02", "HAND03"),
                _leads,
                _no_handoff_to_department,
            ),
        ),
    ),
    Symptom.REPORTS: Symptoms(
        mark("Nobody trusts the reports"),
        mark("Tracking or definitions are inconsistent."),
        (
            Look(
                mark("Decision owner of what is tracked"),
                mark("Who decides on data fields, tracking rules and dashboards?"),
                _WHO_DECIDES,
                _reports,
                _decision_and_metric,
            ),
            Look(
                mark("Tracking rules"),
                mark("Is there enough process that a change cannot break the numbers?"),
                ("PROC01", "PROC05", "GAP05", "GOV05"),
                _reports,
                _nothing,
            ),
            Look(
                mark("Metric"),
                mark("How would anybody know that the data is right?"),
                ("PROC03", "PROC04"),
                _reports,
                _nothing,
            ),
        ),
    ),
}
"""The symptoms, after what the method of function-first team design tells to review first."""
