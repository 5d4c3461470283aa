"""A change plan as data of JSON; docs/compare.md describes it."""

from typing import Any

from planner.exchange.json_text import json_text
from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.model.agreements import StepNote
from planner.model.compare.sides import side_data

Data = dict[str, Any]


def plan_json(report: PlanReport) -> str:
    """Write a plan as JSON, with a final newline."""
    return json_text(plan_data(report))


def plan_data(report: PlanReport) -> Data:
    """Give a plan as maps, lists, texts and numbers."""
    return {
        "model": report.model.title,
        "from": side_data(report.model, report.ends[0]),
        "to": side_data(report.model, report.ends[1]),
        "remarks": list(report.remarks),
        "steps": [_step(report, planned) for planned in report.steps],
        "loops": [{"owners": list(loop.owners), "steps": list(loop.steps)} for loop in report.plan.loops],
        "notes_without_a_step": {key: _note(note) for key, note in report.loose.items()},
        "summary": {"steps": len(report.steps), "done": report.done},
    }


def _step(report: PlanReport, planned: PlannedStep) -> Data:
    step = planned.step
    return {
        "number": planned.number,
        "key": step.key,
        "kind": step.kind.value,
        "about": {"kind": step.about, "id": step.id, "name": planned.about},
        "words": step.words,
        "giving": _owners(report, step.giving),
        "taking": _owners(report, step.taking),
        "weeks": step.weeks,
        "loads": {owner: round(load, 6) for owner, load in sorted(step.loads.items())},
        "waits_for": list(report.plan.waits_for[step.key]),
        "unblocks": list(report.plan.unblocks[step.key]),
        "note": _note(planned.note),
    }


def _owners(report: PlanReport, owners: tuple[str, ...]) -> list[Data]:
    return [{"id": owner, "name": report.plan.comparison.name_of_owner(owner)} for owner in owners]


def _note(note: StepNote) -> Data:
    day = None if note.date is None else note.date.isoformat()
    return {"owner": note.owner, "date": day, "done": note.done, "note": note.note}
