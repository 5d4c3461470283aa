"""Exporting the change plan from the window: as a table, as Markdown, or as a calendar."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from planner.exchange.plan_csv import plan_csv
from planner.exchange.plan_ics import plan_ics, undated_words
from planner.exchange.plan_markdown import plan_markdown
from planner.exchange.plan_report import plan_report
from planner.model.checked import Checked
from planner.model.compare.sides import usual_sides
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.save import create_bytes

FILTERS = ("Change plan as a table (*.plan.csv)", "Change plan in Markdown (*.plan.md)", "Change plan dates (*.ics)")

_TABLE, _TEXT, _CALENDAR = ".plan.csv", ".plan.md", ".ics"


def is_plan(path: Path) -> bool:
    """Does the ending of a name say that the change plan is written?"""
    return path.name.lower().endswith((_TABLE, _TEXT, _CALENDAR))


def export_plan(
    model: OperatingModel, path: Path, *, sides: Sequence[str], structure: str, today: date
) -> tuple[str, ...]:
    """Write the change plan with what people noted beside its steps; gives what was left out, in sentences.

    Args:
        model: what the plan is in.
        path: where to; its ending says in which form.
        sides: the ids of the structures or checkpoints that it leads from and to; empty for those that suit the
            structure that is shown.
        structure: the id of the structure that is shown.
        today: what counts as today.

    Raises:
        StorageError: there are no two sides, or the file cannot be written.
    """
    ends = tuple(sides) or usual_sides(model, structure)
    if ends is None:
        msg = "A change plan leads from one structure to another, and this model has one alone. Add another first."
        raise StorageError(msg)
    report = plan_report(Checked.of(model, today), ends[0], ends[1])
    name = path.name.lower()
    left_out = ""
    if name.endswith(_CALENDAR):
        text, left_out = plan_ics(report, today), undated_words(report)
    else:
        text = plan_csv(report) if name.endswith(_TABLE) else plan_markdown(report)
    create_bytes(text.encode("utf-8"), path, force=True)
    return (left_out,) if left_out else ()
