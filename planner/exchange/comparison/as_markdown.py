"""A comparison as Markdown, for a page that others read or review."""

from collections.abc import Iterator

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
from planner.exchange.markdown_text import markdown_table, plain_markdown
from planner.language import tr
from planner.model.compare.sentences import sentence
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, spoken


def compare_markdown(report: CompareReport) -> str:
    """Write a comparison as Markdown; no text of the model is taken for markup."""
    parts = (_movements, _functions, _owners, _scores, _findings)
    lines = [f"# {plain_markdown(heading(report))}", ""]
    lines += [line for remark in report.remarks for line in (plain_markdown(remark), "")]
    for part in parts:
        found = [*part(report)]
        lines += [*found, ""] if found else []
    return "\n".join(lines).rstrip("\n") + "\n"


def _movements(report: CompareReport) -> Iterator[str]:
    rows = [
        (f"{plain_markdown(movement.sign)} {movement.words}", *(str(count or "-") for count in counts))
        for movement, counts in movement_rows(report)
    ]
    if rows:
        yield f"## {tr('Movements')}"
        yield ""
        yield from markdown_table((tr("functions"), *map(spoken, Ownership)), rows)


def _functions(report: CompareReport) -> Iterator[str]:
    yield f"## {tr('Functions')}"
    yield ""
    yield plain_markdown(summary(report))
    rows = [
        (plain_markdown(report.area_of(change.function)), plain_markdown(sentence(report.comparison, change.function)))
        for change in report.changes
    ]
    if rows:
        yield ""
        yield from markdown_table((tr("area"), tr("what changes")), rows)


def _owners(report: CompareReport) -> Iterator[str]:
    lines = owner_lines(report)
    if lines:
        yield f"## {tr('Owners')}"
        yield ""
        yield from (f"- {word}: {plain_markdown(who)}" for word, who in lines)


def _scores(report: CompareReport) -> Iterator[str]:
    yield f"## {tr('Quality')}"
    yield ""
    rows = [(measure_words(then), score_words(then), score_words(now)) for then, now in report.scores]
    yield from markdown_table((tr("figure"), tr("before"), tr("after")), rows)


def _findings(report: CompareReport) -> Iterator[str]:
    yield f"## {tr('Findings')}"
    yield ""
    yield f"{capital(findings_words(report))}."
    for word, findings in finding_parts(report):
        if findings:
            yield ""
            yield f"### {word}"
            yield ""
            yield from (f"- {spoken(f.severity)} {f.rule}: {plain_markdown(f.message)}" for f in findings)
