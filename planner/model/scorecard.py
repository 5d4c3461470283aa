"""The quality of a structure in eight figures, each a part of what it counts."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from planner.language import mark
from planner.model.facts import Facts
from planner.model.vocabulary import WORK, Affects, MetricKind, OwnerKind, Ownership


class Score(NamedTuple):
    """One figure.

    Attributes:
        measure: what it measures.
        value: between 0 and 1; None where there is nothing to count.
        good: how many of those counted are good; None where the figure is no count.
        counted: how many were counted.
    """

    measure: "Measure"
    value: float | None
    good: int | None
    counted: int


class Measure(NamedTuple):
    """What a figure measures.

    Attributes:
        key: its name in data.
        title: its name for people, marked.
        formula: how it is computed, in marked words.
        higher_is_better: False where less is better.
    """

    key: str
    title: str
    formula: str
    higher_is_better: bool = True


def scorecard(facts: Facts) -> list[Score]:
    """Give the eight figures of a structure, in the order of domain practice; functions are those in scope."""
    functions = [key for key, placement in facts.structure.functions.items() if not placement.parked]
    return [measured(facts, functions) for measured in _MEASURED]


def _decision_clarity(facts: Facts, functions: list[str]) -> Score:
    return _part(DECISION_CLARITY, (len(facts.owners_with(f, Ownership.DECISION)) == 1 for f in functions))


def _coverage(facts: Facts, functions: list[str]) -> Score:
    return _part(COVERAGE, (all(facts.owners_with(f, ownership) for ownership in WORK) for f in functions))


def _boundary_clarity(facts: Facts, functions: list[str]) -> Score:
    owned = ((f, facts.owners_with(f, Ownership.EXECUTION)) for f in functions)
    return _part(BOUNDARY_CLARITY, (len(owners) == 1 or _bounded(facts, f, owners) for f, owners in owned if owners))


def _bounded(facts: Facts, function: str, owners: Iterable[str]) -> bool:
    holders = facts.structure.holders(function)
    return all(holders[owner][Ownership.EXECUTION].boundary.strip() for owner in owners)


def _workflow_reliability(facts: Facts, functions: list[str]) -> Score:  # noqa: ARG001
    handoffs = facts.structure.handoffs.values()
    return _part(WORKFLOW_RELIABILITY, (bool(handoff.agreement.strip()) for handoff in handoffs))


def _lead_relevance(facts: Facts, functions: list[str]) -> Score:
    touched = {Affects.LEAD_QUALITY, Affects.SALES_HANDOFF}
    leads = (f for f in functions if not touched.isdisjoint(facts.model.functions[f].affects))
    return _part(LEAD_RELEVANCE, (_has_department_input(facts, f) for f in leads))


def _has_department_input(facts: Facts, function: str) -> bool:
    owners = facts.owners_with(function, Ownership.INPUT)
    return any(facts.model.owners[owner].kind == OwnerKind.DEPARTMENT for owner in owners)


def _reporting_usefulness(facts: Facts, functions: list[str]) -> Score:
    records = (facts.model.functions[f] for f in functions)
    return _part(
        REPORTING_USEFULNESS,
        (
            bool(r.metric.strip())
            and (Affects.LEAD_QUALITY not in r.affects or r.metric_kind == MetricKind.LEAD_QUALITY)
            for r in records
        ),
    )


def _load_balance(facts: Facts, functions: list[str]) -> Score:  # noqa: ARG001
    used = []
    for owner in facts.structure.owners:
        capacity = facts.model.capacity(facts.structure_id, owner)
        if facts.model.owners[owner].kind == OwnerKind.ROLE and capacity:
            used.append(facts.load(owner) / capacity)
    mean = sum(sorted(used)) / len(used) if used else 0.0
    if not mean:
        return Score(LOAD_BALANCE, None, None, len(used))
    apart = sum(sorted(abs(part - mean) for part in used)) / len(used)
    return Score(LOAD_BALANCE, max(0.0, 1 - apart / mean), None, len(used))


def _partner_dependence(facts: Facts, functions: list[str]) -> Score:
    owned = (facts.owners_with(f, Ownership.EXECUTION) for f in functions)
    kinds = ({facts.model.owners[owner].kind for owner in owners} for owners in owned if owners)
    return _part(PARTNER_DEPENDENCE, (kind == {OwnerKind.PARTNER} for kind in kinds))


def _part(measure: Measure, good: Iterable[bool]) -> Score:
    answers = list(good)
    return Score(measure, sum(answers) / len(answers) if answers else None, sum(answers), len(answers))


DECISION_CLARITY = Measure(
    "decision_clarity",
    mark("Decision clarity"),
    mark("functions in scope with exactly one decision owner / functions in scope"),
)
COVERAGE = Measure(
    "coverage",
    mark("Ownership coverage"),
    mark("functions in scope with a decision owner and an execution owner / functions in scope"),
)
BOUNDARY_CLARITY = Measure(
    "boundary_clarity",
    mark("Boundary clarity"),
    mark(
        "functions with one execution owner, or with a boundary for each of several / functions with an execution owner"
    ),
)
WORKFLOW_RELIABILITY = Measure(
    "workflow_reliability", mark("Workflow reliability"), mark("handoffs with an agreement / handoffs of the structure")
)
LEAD_RELEVANCE = Measure(
    "lead_relevance",
    mark("Lead relevance"),
    mark(
        "functions that affect lead quality or the sales handoff and have input from another department / all such "
        "functions in scope"
    ),
)
REPORTING_USEFULNESS = Measure(
    "reporting_usefulness",
    mark("Reporting usefulness"),
    mark("functions with a metric, of the kind lead quality where they affect lead quality / functions in scope"),
)
LOAD_BALANCE = Measure(
    "load_balance",
    mark("Load balance"),
    mark(
        "1 - mean distance of load / capacity from its mean over the roles with a capacity, divided by that mean; not "
        "below 0"
    ),
)
PARTNER_DEPENDENCE = Measure(
    "partner_dependence",
    mark("Partner dependence"),
    mark("functions that only partners execute / functions with an execution owner"),
    higher_is_better=False,
)

_MEASURED: tuple[Callable[[Facts, list[str]], Score], ...] = (
    _decision_clarity,
    _coverage,
    _boundary_clarity,
    _workflow_reliability,
    _lead_relevance,
    _reporting_usefulness,
    _load_balance,
    _partner_dependence,
)

MEASURES = (
    DECISION_CLARITY,
    COVERAGE,
    BOUNDARY_CLARITY,
    WORKFLOW_RELIABILITY,
    LEAD_RELEVANCE,
    REPORTING_USEFULNESS,
    LOAD_BALANCE,
    PARTNER_DEPENDENCE,
)
"""All measures, in order."""
