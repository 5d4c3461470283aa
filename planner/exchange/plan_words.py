"""Words that every readable form of a change plan uses."""

from planner.exchange.plan_report import PlannedStep, PlanReport
from planner.model.wording import listed_briefly


def heading(report: PlanReport) -> str:
    """Name the plan: "Northwind marketing: plan from Small team to Growth stage"."""
    way = f"plan from {report.names[0]} to {report.names[1]}"
    return f"{report.model.title}: {way}" if report.model.title else f"P{way[1:]}"


def summary(report: PlanReport) -> str:
    """Say in a sentence how many steps there are, and how many are done."""
    number = len(report.steps)
    if not number:
        return f"There is nothing to do: {report.names[1]} is as {report.names[0]}."
    done = f", {report.done} of them done" if report.done else ""
    return f"{number} step{'s' if number > 1 else ''}{done}."


def order_words(planned: PlannedStep) -> str:
    """Say how long both sides work together, and what the step waits for; empty where there is nothing to say."""
    said = [f"{planned.step.weeks} weeks side by side"] if planned.step.weeks else []
    if planned.waits_for:
        said.append(f"after {listed_briefly([str(number) for number in planned.waits_for])}")
    return "; ".join(said)


def note_words(planned: PlannedStep) -> str:
    """Say who sees to a step, until when, and what else was written; empty where nothing was."""
    note = planned.note
    parts = (planned.owner, f"by {note.date.isoformat()}" if note.date else "", " ".join(note.note.split()))
    return ", ".join(filter(None, parts))
