"""A change plan as a CSV table, one row a step, for a spreadsheet or a tool that keeps tasks."""

import csv
import io
from collections.abc import Iterable

from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.exchange.table.cells import LIST, guarded

COLUMNS = (
    *("number", "step", "what", "about", "giving", "taking"),
    *("weeks", "waits_for", "unblocks", "owner", "date", "done", "note", "key"),
)
"""The headings, in order."""


def plan_csv(report: PlanReport) -> str:
    """Write the steps: UTF-8, commas, a header row; text that a spreadsheet takes for a formula starts with ``'``.

    Several names in a cell are separated by semicolons, as in the assignment table.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, report.steps))
    return out.getvalue()


def _row(planned: PlannedStep) -> tuple[str, ...]:
    step, note = planned.step, planned.note
    return (
        str(planned.number),
        step.kind.words,
        guarded(step.words),
        guarded(planned.about),
        LIST.write(frozenset(planned.giving)),
        LIST.write(frozenset(planned.taking)),
        str(step.weeks) if step.weeks else "",
        _numbers(planned.waits_for),
        _numbers(planned.unblocks),
        guarded(planned.owner),
        note.date.isoformat() if note.date else "",
        "yes" if note.done else "no",
        guarded(note.note),
        step.key,
    )


def _numbers(numbers: Iterable[int]) -> str:
    return "; ".join(map(str, numbers))
