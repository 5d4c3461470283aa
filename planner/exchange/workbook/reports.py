"""The sheets with what was found and what is to be done: findings, and the change plan."""

from planner.exchange.legal_text import legal_line
from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.exchange.plan.words import heading
from planner.exchange.reports.check import reported_findings
from planner.exchange.workbook.paper import Column, Page, Workbook
from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.rule_words import reason
from planner.model.rulebook import RULE_BY_CODE

FINDINGS, PLAN = "Findings", "Change plan"
"""The names of the sheets."""

_FINDINGS = (
    Column("Structure", 20),
    Column("Severity", 11),
    Column("Rule", 9),
    Column("Kind", 26),
    Column("What was found", 70),
    Column("Why it matters", 60, "quiet"),
    Column("Accepted, because", 30),
)
_PLAN = (
    Column("No.", 6, "number"),
    Column("Step", 60),
    Column("Kind", 20),
    Column("About", 30),
    Column("Lets go", 26),
    Column("Takes over", 26),
    Column("Weeks side by side", 11, "number"),
    Column("Comes after no.", 14),
    Column("Seen to by", 24),
    Column("By", 12),
    Column("Done", 8),
    Column("Note", 40),
)


def write_findings(book: Workbook, checked: Checked, structure: str | None) -> None:
    """Write the findings, accepted ones too: of one structure, or of all and of the model as a whole."""
    page = book.page(FINDINGS, repeated_rows=1)
    page.head(_FINDINGS)
    findings = reported_findings(checked, structure)
    for row, finding in enumerate(findings, 1):
        _finding(page, row, checked, finding)
    page.filter(0, max(len(findings), 1), len(_FINDINGS) - 1)


def _finding(page: Page, row: int, checked: Checked, finding: Finding) -> None:
    model, rule = checked.model, RULE_BY_CODE[finding.rule]
    place = "The model as a whole" if finding.structure is None else model.structures[finding.structure].name
    acceptance = checked.acceptance(finding)
    cells = (
        (legal_line(place), "text"),
        (finding.severity.value, finding.severity.value),
        (finding.rule, "text"),
        (rule.title, "text"),
        (finding.message, "strong" if acceptance is None else "text"),
        (reason(rule), "quiet"),
        ("" if acceptance is None else acceptance.reason, "text"),
    )
    for column, (text, look) in enumerate(cells):
        page.text(row, column, text, look)


def write_plan(book: Workbook, report: PlanReport) -> None:
    """Write the change plan, a row a step, in the order in which the steps are to be done."""
    page = book.page(PLAN, repeated_rows=2)
    page.text(0, 0, heading(report), "title")
    page.head(_PLAN, row=1)
    for row, planned in enumerate(report.steps, 2):
        _step(page, row, planned)
    page.filter(1, max(len(report.steps), 1) + 1, len(_PLAN) - 1)


def _step(page: Page, row: int, planned: PlannedStep) -> None:
    step, note = planned.step, planned.note
    page.number(row, 0, planned.number)
    words = (step.words, step.kind.words, planned.about, ", ".join(planned.giving), ", ".join(planned.taking))
    for column, text in enumerate(words, 1):
        page.text(row, column, text, "strong" if column == 1 else "text")
    if step.weeks:
        page.number(row, 6, step.weeks)
    page.text(row, 7, ", ".join(map(str, planned.waits_for)))
    page.text(row, 8, planned.owner)
    if note.date is not None:
        page.day(row, 9, note.date)
    page.text(row, 10, "yes" if note.done else "no")
    page.text(row, 11, note.note)
