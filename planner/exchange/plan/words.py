"""Words that every readable form of a change plan uses."""

from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.language import tr, trn
from planner.model.plan.notes import note_parts
from planner.model.wording import listed_briefly


def heading(report: PlanReport) -> str:
    """Name the plan: "Northwind marketing: plan from Small team to Growth stage"."""
    before, after = report.names
    if report.model.title:
        return tr("{title}: plan from {before} to {after}", title=report.model.title, before=before, after=after)
    return tr("Plan from {before} to {after}", before=before, after=after)


def summary(report: PlanReport) -> str:
    """Say in a sentence how many steps there are, and how many are done."""
    number = len(report.steps)
    if not number:
        before, after = report.names
        return tr("There is nothing to do: {after} is as {before}.", before=before, after=after)
    if report.done:
        return trn(number, "{n} step, {done} of them done.", "{n} steps, {done} of them done.", done=report.done)
    return trn(number, "{n} step.", "{n} steps.")


def order_words(planned: PlannedStep) -> str:
    """Say how long both sides work together, and what the step waits for; empty where there is nothing to say."""
    said = [tr("{weeks} weeks side by side", weeks=planned.step.weeks)] if planned.step.weeks else []
    if planned.waits_for:
        said.append(tr("after {steps}", steps=listed_briefly([str(number) for number in planned.waits_for])))
    return "; ".join(said)


def note_words(planned: PlannedStep) -> str:
    """Say who sees to a step, until when, and what else was written; empty where nothing was."""
    return ", ".join(note_parts(planned.note, planned.owner))
