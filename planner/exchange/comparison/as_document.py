"""A comparison as a document, to be written as Markdown for others to review, or as a page to mail and print."""

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
from planner.exchange.documents.content import Block, Document, Grid, Heading, Items, Paragraph
from planner.language import tr
from planner.model.compare.sentences import sentence
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, spoken


def compare_document(report: CompareReport) -> Document:
    """Give what there is to say: movements, functions by area, owners, figures, findings."""
    parts = (_movements, _functions, _owners, _scores, _findings)
    return Document(heading(report), "", tuple(block for part in parts for block in part(report)))


def _movements(report: CompareReport) -> Iterator[Block]:
    yield from map(Paragraph, (*report.remarks, summary(report)))
    rows = tuple(
        (f"{movement.sign} {movement.words}", *(str(count or "-") for count in counts))
        for movement, counts in movement_rows(report)
    )
    if rows:
        caption = tr("Functions by what happens to each ownership")
        yield Heading(tr("Movements"))
        yield Grid(caption, (tr("Functions"), *map(spoken, Ownership)), rows, numbers=len(Ownership))


def _functions(report: CompareReport) -> Iterator[Block]:
    if report.changes:
        yield Heading(tr("Functions"))
    for area, changes in groupby(report.changes, lambda change: report.area_of(change.function)):
        yield Heading(area or tr("Without an area"), 2)
        yield Items(tuple(("", sentence(report.comparison, change.function)) for change in changes))


def _owners(report: CompareReport) -> Iterator[Block]:
    lines = owner_lines(report)
    if lines:
        yield Heading(tr("Owners"))
        yield Items(tuple((f"{word}:", who) for word, who in lines))


def _scores(report: CompareReport) -> Iterator[Block]:
    rows = tuple(
        (f"{measure_words(then)}\n{tr(then.measure.formula)}", score_words(then), score_words(now))
        for then, now in report.scores
    )
    yield Heading(tr("Quality"))
    yield Grid(tr("Eight figures, each with how it is counted"), (tr("Figure"), *report.names), rows, numbers=2)


def _findings(report: CompareReport) -> Iterator[Block]:
    yield Heading(tr("Findings"))
    yield Paragraph(f"{capital(findings_words(report))}.")
    for word, findings in finding_parts(report):
        if findings:
            yield Heading(word, 2)
            yield Items(tuple((f"{spoken(found.severity)} {found.rule}:", found.message) for found in findings))
