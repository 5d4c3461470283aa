"""A comparison as one HTML file that can be mailed, opened anywhere and printed."""

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
from planner.exchange.html_page import html_page, html_table, plain_html
from planner.language import tr
from planner.model.compare.sentences import sentence
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, spoken


def compare_html(report: CompareReport) -> str:
    """Write a comparison as a page; no text of the model is taken for markup."""
    parts = (_movements, _functions, _owners, _scores, _findings)
    return html_page(heading(report), (line for part in parts for line in part(report)))


def _movements(report: CompareReport) -> Iterator[str]:
    yield from (f"<p>{plain_html(remark)}</p>" for remark in report.remarks)
    yield f"<p>{plain_html(summary(report))}</p>"
    rows = [
        (f'<span aria-hidden="true">{movement.sign}</span> {plain_html(movement.words)}', *map(str, counts))
        for movement, counts in movement_rows(report)
    ]
    if rows:
        header = (tr("Functions"), *map(spoken, Ownership))
        yield _heading(2, tr("Movements"))
        yield html_table(tr("Functions by what happens to each ownership"), header, rows, numbers=len(Ownership))


def _functions(report: CompareReport) -> Iterator[str]:
    if report.changes:
        yield _heading(2, tr("Functions"))
    for area, changes in groupby(report.changes, lambda change: report.area_of(change.function)):
        yield _heading(3, area or tr("Without an area"))
        yield "<ul>"
        yield from (f"<li>{plain_html(sentence(report.comparison, change.function))}</li>" for change in changes)
        yield "</ul>"


def _owners(report: CompareReport) -> Iterator[str]:
    lines = owner_lines(report)
    if lines:
        yield _heading(2, tr("Owners"))
        yield "<dl>"
        yield from (f"<dt>{plain_html(word)}</dt><dd>{plain_html(who)}</dd>" for word, who in lines)
        yield "</dl>"


def _scores(report: CompareReport) -> Iterator[str]:
    rows = [
        (
            f'{plain_html(measure_words(then))}<br><small class="quiet">{plain_html(tr(then.measure.formula))}</small>',
            score_words(then),
            score_words(now),
        )
        for then, now in report.scores
    ]
    yield _heading(2, tr("Quality"))
    yield html_table(tr("Eight figures, each with how it is counted"), (tr("Figure"), *report.names), rows, numbers=2)


def _findings(report: CompareReport) -> Iterator[str]:
    yield _heading(2, tr("Findings"))
    yield f"<p>{plain_html(capital(findings_words(report)))}.</p>"
    for word, findings in finding_parts(report):
        if findings:
            yield _heading(3, word)
            yield "<ul>"
            yield from (f"<li>{spoken(f.severity)} {f.rule}: {plain_html(f.message)}</li>" for f in findings)
            yield "</ul>"


def _heading(level: int, text: str) -> str:
    return f"<h{level}>{plain_html(text)}</h{level}>"
