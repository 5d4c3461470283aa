"""Writing the change plan: a table, Markdown, or the dates of a calendar."""

from planner.exchange.plan.as_csv import plan_csv
from planner.exchange.plan.as_ics import plan_ics, undated_words
from planner.exchange.plan.as_markdown import plan_markdown
from planner.exchange.plan.report import PlanReport, plan_report
from planner.exchange.wanted import Wanted, Written
from planner.language import in_english, tr
from planner.model.checked import Checked
from planner.model.compare.sides import usual_sides
from planner.storage.errors import StorageError


def write_plan_csv(wanted: Wanted) -> Written:
    """Write the steps with what people noted beside them as a table, in English whatever is spoken."""
    ends = _ends(wanted)
    with in_english():
        return Written(plan_csv(_report(wanted, ends)).encode("utf-8"))


def write_plan_markdown(wanted: Wanted) -> Written:
    """Write the steps as Markdown."""
    return Written(plan_markdown(_report(wanted, _ends(wanted))).encode("utf-8"))


def write_plan_ics(wanted: Wanted) -> Written:
    """Write the steps that have a date as a calendar; the others are told."""
    report = _report(wanted, _ends(wanted))
    undated = undated_words(report)
    return Written(plan_ics(report, wanted.today).encode("utf-8"), (undated,) if undated else ())


def _ends(wanted: Wanted) -> tuple[str, ...]:
    """The sides that the plan leads from and to, by default those that suit the structure that is shown.

    Raises:
        StorageError: there are no two sides.
    """
    model = wanted.model
    shown = wanted.structure or next(iter(reversed(model.structure_order())), "")
    ends = wanted.sides or usual_sides(model, shown)
    if ends is None:
        raise StorageError(
            tr("A change plan leads from one structure to another, and this model has one alone. Add another first.")
        )
    return ends


def _report(wanted: Wanted, ends: tuple[str, ...]) -> PlanReport:
    return plan_report(Checked.of(wanted.model, wanted.today), ends[0], ends[1])
