"""A change plan as Markdown, with boxes to tick off."""

from planner.exchange.markdown_text import markdown_table, plain_markdown
from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.exchange.plan.words import heading, order_words, summary
from planner.language import day_words, mark, tr


def plan_markdown(report: PlanReport) -> str:
    """Write a plan as Markdown; no text of the model is taken for markup."""
    lines = [f"# {plain_markdown(heading(report))}", "", plain_markdown(summary(report)), ""]
    lines += [line for remark in report.remarks for line in (plain_markdown(remark), "")]
    if report.steps:
        lines += markdown_table(tuple(map(tr, _HEADER)), map(_row, report.steps))
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(planned: PlannedStep) -> tuple[str, ...]:
    note = planned.note
    texts = (planned.step.words, order_words(planned), planned.owner)
    day = day_words(note.date) if note.date else ""
    done = tr("yes") if note.done else ""
    return (str(planned.number), done, *map(plain_markdown, texts), day, plain_markdown(note.note))


_HEADER = (
    mark("step"),
    mark("done"),
    mark("what to do"),
    mark("how"),
    mark("who"),
    mark("until"),
    mark("note"),
)
