"""The sheet that says what the others hold, what their signs stand for, and what a workbook leaves out."""

from collections.abc import Iterator, Sequence

from planner.exchange.legal_text import legal_line
from planner.exchange.wanted import Wanted
from planner.exchange.workbook.assignments import NAME as ASSIGNMENTS
from planner.exchange.workbook.paper import Workbook
from planner.exchange.workbook.reports import FINDINGS, PLAN
from planner.model.finding import Severity
from planner.model.vocabulary import Ownership

Row = tuple[str, str, str]

_OWNERSHIPS = {
    Ownership.DECISION: "decides: can approve or stop it",
    Ownership.EXECUTION: "executes: produces or runs it",
    Ownership.INPUT: "gives input: business, sales or technical context",
    Ownership.REVIEW: "reviews: checks quality before launch or handoff",
}
_SEVERITIES = {
    Severity.ERROR: "the structure contradicts itself or leaves work without an owner",
    Severity.WARNING: "known to hurt",
    Severity.ADVICE: "worth a look",
}
_STATUSES = (
    ("abandoned", "in scope, and nobody decides it and nobody executes it"),
    ("parked", "out of scope on purpose"),
    ("undecided", "the group knows that this ownership is open"),
)


def write_about(book: Workbook, wanted: Wanted, *, planned: bool, left_out: Sequence[str]) -> None:
    """Write the sheet.

    Args:
        book: gets the sheet.
        wanted: what the workbook is about.
        planned: does it hold a change plan?
        left_out: what the assignment table leaves out, in sentences.
    """
    page = book.page("About", repeated_rows=1)
    page.widths([24, 90])
    page.text(0, 0, legal_line(wanted.model.title) or "Operating model", "title")
    rows = [*_sheets(wanted, planned=planned), *_signs(), *_rest(left_out)]
    for row, (lead, text, look) in enumerate(rows, 1):
        page.text(row, 0, lead, look)
        if text:
            page.text(row, 1, text)


def _sheets(wanted: Wanted, *, planned: bool) -> Iterator[Row]:
    yield "As of", wanted.today.isoformat(), "text"
    yield "", "", "text"
    yield "Sheets", "", "section"
    yield "Matrix …", "who does what in one structure: functions down, owners across", "strong"
    yield ASSIGNMENTS, "every assignment in a row, in all structures", "strong"
    yield FINDINGS, f"what the rules found on {wanted.today.isoformat()}", "strong"
    if planned:
        yield PLAN, "the steps from one structure to another, in order", "strong"


def _signs() -> Iterator[Row]:
    yield "", "", "text"
    yield "Letters", "", "section"
    for ownership, words in _OWNERSHIPS.items():
        yield ownership.letter, words, ownership.value
    yield "", "", "text"
    yield "Status", "", "section"
    for status, words in _STATUSES:
        yield status, words, "abandoned" if status == "abandoned" else "strong"
    yield "", "", "text"
    yield "Severity", "", "section"
    for severity, words in _SEVERITIES.items():
        yield severity.value, words, severity.value


def _rest(left_out: Sequence[str]) -> Iterator[Row]:
    yield "", "", "text"
    yield "Back into a model", "", "section"
    yield ASSIGNMENTS, "opmodel import FILE.xlsx -o NEW.opmodel", "strong"
    yield (
        "Matrix …",
        "opmodel import FILE.xlsx --shape matrix -o NEW.opmodel, from a workbook with one matrix",
        "strong",
    )
    if left_out:
        yield "", "", "text"
        yield "Not in this workbook", "", "section"
        yield from (("", sentence, "text") for sentence in left_out)
