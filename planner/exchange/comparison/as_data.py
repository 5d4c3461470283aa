"""A comparison as data of JSON; docs/compare.md describes it."""

from collections.abc import Iterable
from typing import Any

from planner.exchange.comparison.report import CompareReport
from planner.exchange.json_text import json_text
from planner.model.compare.comparison import NOBODY, FunctionChange
from planner.model.compare.sentences import sentence
from planner.model.compare.sides import side_data
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.scorecard import Score
from planner.model.vocabulary import Ownership

Data = dict[str, Any]


def compare_json(report: CompareReport) -> str:
    """Write a comparison as JSON, with a final newline."""
    return json_text(compare_data(report))


def compare_data(report: CompareReport) -> Data:
    """Give a comparison as maps, lists, texts and numbers."""
    return {
        "model": report.model.title,
        "from": side_data(report.model, report.ends[0]),
        "to": side_data(report.model, report.ends[1]),
        "remarks": list(report.remarks),
        "movements": {
            ownership.value: {movement.value: count for movement, count in report.counted[ownership].items()}
            for ownership in Ownership
        },
        "functions": [_function(report, change) for change in report.comparison.functions.values()],
        "flows": {ownership.value: _flows(report, ownership) for ownership in Ownership},
        "owners": _owners(report),
        "scores": [
            {
                "measure": then.measure.key,
                "title": then.measure.title,
                "formula": then.measure.formula,
                "higher_is_better": then.measure.higher_is_better,
                "before": _score(then),
                "after": _score(now),
            }
            for then, now in report.scores
        ],
        "findings": {
            what: [_finding(finding) for finding in findings] for what, findings in report.findings._asdict().items()
        },
    }


def _function(report: CompareReport, change: FunctionChange) -> Data:
    comparison, function = report.comparison, change.function
    return {
        "id": function,
        "name": comparison.name_of_function(function),
        "area": report.area_of(function) or None,
        "before": change.before.value,
        "after": change.after.value,
        "changes": change.changes,
        "sentence": sentence(comparison, function),
        "ownerships": {
            ownership.value: {
                "movement": movement.value,
                "before": _holders(report, comparison.before, function, ownership),
                "after": _holders(report, comparison.after, function, ownership),
            }
            for ownership, movement in change.movements.items()
        },
    }


def _holders(report: CompareReport, facts: Facts, function: str, ownership: Ownership) -> list[Data]:
    return _named(report, facts.owners_with(function, ownership))


def _flows(report: CompareReport, ownership: Ownership) -> list[Data]:
    return [
        {
            "before": None if flow.before == NOBODY else flow.before,
            "after": None if flow.after == NOBODY else flow.after,
            "movement": flow.movement.value,
            "width": round(flow.width, 6),
            "functions": {function: round(part, 6) for function, part in flow.functions.items()},
        }
        for flow in report.comparison.flows(ownership)
    ]


def _owners(report: CompareReport) -> Data:
    changes = report.owners
    return {
        "joined": _named(report, changes.joined),
        "left": _named(report, changes.left),
        **{
            what: [{**_named(report, [one])[0], what_else: _named(report, others)} for one, others in regrouped]
            for what, what_else, regrouped in (("split", "into", changes.split), ("merged", "of", changes.merged))
        },
    }


def _named(report: CompareReport, owners: Iterable[str]) -> list[Data]:
    return [{"id": owner, "name": report.comparison.name_of_owner(owner)} for owner in owners]


def _score(score: Score) -> Data:
    value = None if score.value is None else round(score.value, 6)
    return {"value": value, "good": score.good, "counted": score.counted}


def _finding(finding: Finding) -> Data:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "subjects": [subject._asdict() for subject in finding.subjects],
        "message": finding.message,
    }
