"""A change plan as text for a terminal, 80 columns wide."""

from collections.abc import Iterator

from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.exchange.plan.words import heading, note_words, order_words, summary
from planner.exchange.terminal_text import wrapped


def plan_text(report: PlanReport) -> str:
    """Write a plan for people: a numbered list to tick off, with what each step waits for and who sees to it."""
    lines = [*wrapped(heading(report)), "", *wrapped(summary(report))]
    for remark in report.remarks:
        lines += wrapped(remark)
    if report.steps:
        lines.append("")
    digits = len(str(len(report.steps)))
    for planned in report.steps:
        lines += _step(planned, digits)
    return "\n".join(lines) + "\n"


def _step(planned: PlannedStep, digits: int) -> Iterator[str]:
    first = f"{planned.number:>{digits}}. [{'x' if planned.note.done else ' '}] "
    yield from wrapped(planned.step.words, first)
    for more in (order_words(planned), note_words(planned)):
        if more:
            yield from wrapped(more, " " * len(first))
