"""The change plan in a document: its steps in an order that never leaves a function without an owner."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Grid, Heading, Paragraph
from planner.exchange.documents.phrases import one_line
from planner.exchange.documents.shown import Shown
from planner.exchange.plan.report import PlannedStep, plan_report
from planner.exchange.plan.words import note_words, order_words, summary
from planner.language import tr
from planner.model.checked import Checked

_BOTH = 2


def plan_part(checked: Checked, shown: list[Shown]) -> Iterator[Block]:
    """Write the plan from the one structure to the other; nothing where there is one alone."""
    if len(shown) != _BOTH:
        return
    report = plan_report(checked, shown[0].side, shown[1].side)
    yield Heading(tr("Change plan from {before} to {after}", before=shown[0].name, after=shown[1].name))
    yield Paragraph(" ".join([summary(report), *report.remarks]))
    if report.steps:
        noted = any(note_words(step) for step in report.steps)
        header = (
            tr("Step"),
            tr("What to do"),
            tr("How and after which step"),
            *([tr("Who and when")] if noted else []),
        )
        rows = tuple(_row(step, noted=noted) for step in report.steps)
        yield Grid(tr("The steps in their order"), header, rows, shares=(2, 12, 6, 5) if noted else (2, 14, 7))


def _row(planned: PlannedStep, *, noted: bool) -> tuple[str, ...]:
    number = tr("{number} (done)", number=planned.number) if planned.note.done else str(planned.number)
    cells = (number, one_line(planned.step.words), order_words(planned))
    return (*cells, note_words(planned)) if noted else cells
