"""A comparison as text for a terminal, 80 columns wide."""

from collections.abc import Iterator
from itertools import groupby

from planner.exchange.comparison.report import CompareReport
from planner.exchange.comparison.words import (
    finding_parts,
    findings_words,
    heading,
    measure_words,
    movement_rows,
    owner_lines,
    score_words,
    summary,
)
from planner.exchange.terminal_text import wrapped
from planner.model.compare.sentences import sentence
from planner.model.vocabulary import Ownership

_NO_AREA = "Without an area"


def compare_text(report: CompareReport) -> str:
    """Write a comparison for people: movements, functions by area, owners, figures, findings."""
    lines = wrapped(heading(report))
    for part in (_remarks, _movements, _functions, _owners, _scores, _findings):
        lines += [""] * bool(found := [*part(report)]) + found
    return "\n".join(lines) + "\n"


def _remarks(report: CompareReport) -> Iterator[str]:
    for remark in report.remarks:
        yield from wrapped(remark)


def _movements(report: CompareReport) -> Iterator[str]:
    rows = list(movement_rows(report))
    if rows:
        yield f"{'Functions by what happens':<28}" + "".join(f"{ownership.value:>12}" for ownership in Ownership)
        for movement, counts in rows:
            yield f"  {movement.sign} {movement.words:<24}" + "".join(f"{count or '-':>12}" for count in counts)


def _functions(report: CompareReport) -> Iterator[str]:
    yield from wrapped(summary(report))
    for area, changes in groupby(report.changes, lambda change: report.area_of(change.function)):
        yield from wrapped(area or _NO_AREA, "  ")
        for change in changes:
            yield from wrapped(sentence(report.comparison, change.function), "    - ")


def _owners(report: CompareReport) -> Iterator[str]:
    for word, who in owner_lines(report):
        yield from wrapped(who, f"{word:<9}")


def _scores(report: CompareReport) -> Iterator[str]:
    yield f"{'Quality':<38}{'before':>20}{'after':>20}"
    for then, now in report.scores:
        yield f"  {measure_words(then):<36}{score_words(then):>20}{score_words(now):>20}"


def _findings(report: CompareReport) -> Iterator[str]:
    yield f"Findings: {findings_words(report)}"
    for word, findings in finding_parts(report):
        if findings:
            yield f"  {word}"
        for finding in findings:
            yield from wrapped(finding.message, f"    {finding.severity.value:<7}  {finding.rule:<6}  ")
