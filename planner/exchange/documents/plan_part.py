"""The change plan in a document: its steps in an order that never leaves a function without an owner."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Grid, Heading, Paragraph
from planner.exchange.documents.phrases import one_line
from planner.exchange.documents.shown import Shown
from planner.exchange.plan_report import PlannedStep, plan_report
from planner.exchange.plan_words import note_words, order_words, summary
from planner.model.checked import Checked

_BOTH = 2


def plan_part(checked: Checked, shown: list[Shown]) -> Iterator[Block]:
    """Write the plan from the one structure to the other; nothing where there is one alone."""
    if len(shown) != _BOTH:
        return
    report = plan_report(checked, shown[0].side, shown[1].side)
    yield Heading(f"Change plan from {shown[0].name} to {shown[1].name}")
    yield Paragraph(" ".join([summary(report), *report.remarks]))
    if report.steps:
        noted = any(note_words(step) for step in report.steps)
        header = ("Step", "What to do", "How and after which step", *(("Who and when",) if noted else ()))
        rows = tuple(_row(step, noted=noted) for step in report.steps)
        yield Grid("The steps in their order", header, rows, shares=(2, 12, 6, 5) if noted else (2, 14, 7))


def _row(planned: PlannedStep, *, noted: bool) -> tuple[str, ...]:
    done = " (done)" if planned.note.done else ""
    cells = (f"{planned.number}{done}", one_line(planned.step.words), order_words(planned))
    return (*cells, note_words(planned)) if noted else cells
