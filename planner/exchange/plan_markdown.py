"""A change plan as Markdown, with boxes to tick off."""

from planner.exchange.compare_markdown import table
from planner.exchange.markdown_text import plain_markdown
from planner.exchange.plan_report import PlannedStep, PlanReport
from planner.exchange.plan_words import heading, order_words, summary


def plan_markdown(report: PlanReport) -> str:
    """Write a plan as Markdown; no text of the model is taken for markup."""
    lines = [f"# {plain_markdown(heading(report))}", "", plain_markdown(summary(report)), ""]
    lines += [line for remark in report.remarks for line in (plain_markdown(remark), "")]
    if report.steps:
        lines += table(("step", "done", "what to do", "how", "who", "until", "note"), map(_row, report.steps))
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(planned: PlannedStep) -> tuple[str, ...]:
    note = planned.note
    texts = (planned.step.words, order_words(planned), planned.owner)
    day = note.date.isoformat() if note.date else ""
    done = "yes" if note.done else ""
    return (str(planned.number), done, *map(plain_markdown, texts), day, plain_markdown(note.note))
