"""The slides of what was found, what changes and what is to be done."""

from collections.abc import Callable, Mapping

from planner.exchange.comparison.report import CompareReport
from planner.exchange.comparison.words import (
    findings_words,
    measure_words,
    movement_rows,
    owner_lines,
    score_words,
    summary,
)
from planner.exchange.legal_text import legal_line
from planner.exchange.palette import MOVEMENT, MUTED, SEVERITY, TEXT
from planner.exchange.plan.report import PlannedStep, PlanReport
from planner.exchange.plan.words import note_words, order_words
from planner.exchange.plan.words import summary as plan_summary
from planner.exchange.slides.cards import Card, Row, draw_cards, placed
from planner.exchange.slides.deck import INNER, MARGIN, TOP, Deck, Slide
from planner.exchange.slides.markup import Look, Paragraph, Run, one
from planner.exchange.slides.tables import Text, draw_table
from planner.exchange.slides.words import short, words_at
from planner.language import tr, trn
from planner.model.checked import Checked
from planner.model.compare.movement import Movement
from planner.model.compare.sentences import sentence
from planner.model.finding import Severity
from planner.model.graph.geometry import Rect
from planner.model.rulebook import RULE_BY_CODE
from planner.model.vocabulary import WORK, Ownership
from planner.model.wording import in_words, spoken

_BAR = 28.0
_SIGNS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.ADVICE: "●"}


def draw_findings(deck: Deck, checked: Checked, structure: str) -> None:
    """Draw a table of what is open in a structure, gravest first."""
    title = tr("{structure}: findings", structure=short(checked.model.structures[structure].name))
    found = checked.open_findings(structure)
    counts = [(sum(f.severity is severity for f in found), severity) for severity in Severity]
    words = " · ".join(
        _COUNTED[severity](number, str(number) if number else in_words(0)) for number, severity in counts
    )
    rows = [
        (
            Text(
                f"{_SIGNS[finding.severity]} {spoken(finding.severity)}", bold=True, colour=SEVERITY[finding.severity]
            ),
            Text(tr(RULE_BY_CODE[finding.rule].title), bold=True),
            Text(finding.message),
            Text(finding.rule, colour=MUTED),
        )
        for finding in found
    ]
    columns = ((tr("Severity"), 12), (tr("Rule"), 22), (tr("What was found"), 58), (tr("Code"), 8))
    if not draw_table(deck, title, words, columns, rows):
        deck.slide(title, tr("Nothing is open."))


_COUNTED: Mapping[Severity, Callable[[int, str], str]] = {
    Severity.ERROR: lambda n, number: trn(n, "{number} error", "{number} errors", number=number),
    Severity.WARNING: lambda n, number: trn(n, "{number} warning", "{number} warnings", number=number),
    Severity.ADVICE: lambda n, number: trn(n, "{number} advice", "{number} advice", number=number),
}


def draw_comparison(deck: Deck, report: CompareReport) -> None:
    """Draw how many functions move in which way, who joins and leaves, the figures, and a table of all changes."""
    before, after = map(short, report.names)
    title = tr("From {before} to {after}", before=before, after=after)
    _draw_movements(deck, report, title)
    _draw_owners(deck, report, title)
    scores = [
        (Text(measure_words(then), bold=True), Text(score_words(then)), Text(score_words(now)))
        for then, now in report.scores
    ]
    columns = (
        (tr("Figure"), 40),
        (tr("Before: {structure}", structure=before), 30),
        (tr("After: {structure}", structure=after), 30),
    )
    found = tr("Findings: {counts}", counts=findings_words(report))
    draw_table(deck, tr("{title}: quality", title=title), found, columns, scores)
    rows = [
        (Text(short(report.area_of(change.function)), colour=MUTED), Text(sentence(report.comparison, change.function)))
        for change in report.changes
    ]
    heads = ((tr("Area"), 22), (tr("What changes"), 78))
    draw_table(deck, tr("{title}: changes", title=title), summary(report), heads, rows)


def draw_plan(deck: Deck, report: PlanReport) -> None:
    """Draw the change plan as a table, in the order in which its steps are to be done."""
    title = tr("Change plan: {before} to {after}", before=short(report.names[0]), after=short(report.names[1]))
    columns = ((tr("No."), 5), (tr("Step"), 59), (tr("When"), 20), (tr("Seen to by"), 16))
    rows = [_step(planned) for planned in report.steps]
    if not draw_table(deck, title, plan_summary(report), columns, rows):
        deck.slide(title, plan_summary(report))


def _step(planned: PlannedStep) -> tuple[Text, ...]:
    done = planned.note.done
    words = tr("✓ done: {step}", step=planned.step.words) if done else planned.step.words
    return (
        Text(str(planned.number), align="r", colour=MUTED),
        Text(words, colour=MUTED if done else TEXT),
        Text(order_words(planned)),
        Text(note_words(planned)),
    )


def _draw_movements(deck: Deck, report: CompareReport, title: str) -> None:
    """Draw a bar for each movement, for decision and for execution, and who joins and leaves."""
    slide = deck.slide(title, summary(report))
    rows = list(movement_rows(report))
    ownerships = list(Ownership)
    most = max((max(counts) for _, counts in rows), default=1)
    for place, ownership in enumerate(WORK):
        left = MARGIN + place * (INNER + 24) / 2
        words = tr("Who decides") if ownership is Ownership.DECISION else tr("Who executes")
        slide.shape(words, Rect(left - 6, TOP, 300, 30), Look(), [one(words, 14, bold=True)])
        counts = [(movement, found[ownerships.index(ownership)]) for movement, found in rows]
        _draw_bars(slide, left, [(movement, count) for movement, count in counts if count], most)
    words_at(slide, tr("Bars count functions; the sign before the words tells them apart without colour."), MARGIN)


def _draw_bars(slide: Slide, left: float, counts: list[tuple[Movement, int]], most: int) -> None:
    room = (INNER - 24) / 2 - 160 - 50
    for place, (movement, count) in enumerate(counts):
        y = TOP + 40 + place * (_BAR + 12)
        text = [Paragraph((Run(f"{movement.sign}\t", bold=True), Run(movement.words)), indent=18)]
        slide.shape(movement.words, Rect(left - 6, y - 2, 166, _BAR + 4), Look(), text, "ctr")
        width = max(3.0, room * count / most)
        slide.shape(f"{movement.words}: {count}", Rect(left + 160, y, width, _BAR), Look("rect", MOVEMENT[movement]))
        number = [one(str(count), bold=True)]
        slide.shape(
            trn(count, "{n} function", "{n} functions"),
            Rect(left + 162 + width, y - 2, 48, _BAR + 4),
            Look(),
            number,
            "ctr",
        )


def _draw_owners(deck: Deck, report: CompareReport, title: str) -> None:
    """Draw who joins and leaves, is split and merged, a card for each."""
    found: dict[str, list[Row]] = {}
    for word, who in owner_lines(report):
        found.setdefault(word, []).append(Row((legal_line(who),)))
    named = tr("{title}: owners", title=title)
    for page in placed([Card(word, "", tuple(rows), "panel") for word, rows in found.items()]):
        draw_cards(deck.slide(named, tr("Who joins and leaves, is split and merged.")), page)
