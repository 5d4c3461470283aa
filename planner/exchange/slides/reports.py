"""The slides of what was found, what changes and what is to be done."""

from planner.exchange.compare_report import CompareReport
from planner.exchange.compare_words import (
    findings_words,
    measure_words,
    movement_rows,
    owner_lines,
    score_words,
    summary,
)
from planner.exchange.legal_text import legal_line
from planner.exchange.palette import MOVEMENT, MUTED, SEVERITY, TEXT
from planner.exchange.plan_report import PlannedStep, PlanReport
from planner.exchange.plan_words import note_words, order_words
from planner.exchange.plan_words import summary as plan_summary
from planner.exchange.slides.cards import Card, Row, draw_cards, placed
from planner.exchange.slides.deck import INNER, MARGIN, TOP, Deck, Slide
from planner.exchange.slides.markup import Look, Paragraph, Rect, Run, one
from planner.exchange.slides.tables import Text, draw_table
from planner.exchange.slides.words import short, words_at
from planner.language import tr
from planner.model.checked import Checked
from planner.model.compare.movement import Movement
from planner.model.compare.sentences import sentence
from planner.model.finding import Severity
from planner.model.rulebook import RULE_BY_CODE
from planner.model.vocabulary import Ownership

_BAR = 28.0
_SIGNS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.ADVICE: "●"}


def draw_findings(deck: Deck, checked: Checked, structure: str) -> None:
    """Draw a table of what is open in a structure, gravest first."""
    name = short(checked.model.structures[structure].name)
    found = checked.open_findings(structure)
    counts = [(sum(f.severity is severity for f in found), severity) for severity in Severity]
    words = " · ".join(f"{number or 'no'} {_plural(severity, number)}" for number, severity in counts)
    rows = [
        (
            Text(f"{_SIGNS[finding.severity]} {finding.severity.value}", bold=True, colour=SEVERITY[finding.severity]),
            Text(tr(RULE_BY_CODE[finding.rule].title), bold=True),
            Text(finding.message),
            Text(finding.rule, colour=MUTED),
        )
        for finding in found
    ]
    columns = (("Severity", 12), ("Rule", 22), ("What was found", 58), ("Code", 8))
    if not draw_table(deck, f"{name}: findings", words, columns, rows):
        deck.slide(f"{name}: findings", "Nothing is open.")


def draw_comparison(deck: Deck, report: CompareReport) -> None:
    """Draw how many functions move in which way, who joins and leaves, the figures, and a table of all changes."""
    title = f"From {short(report.names[0])} to {short(report.names[1])}"
    _draw_movements(deck, report, title)
    _draw_owners(deck, report, title)
    scores = [
        (Text(measure_words(then), bold=True), Text(score_words(then)), Text(score_words(now)))
        for then, now in report.scores
    ]
    columns = (("Figure", 40), (f"Before: {short(report.names[0])}", 30), (f"After: {short(report.names[1])}", 30))
    draw_table(deck, f"{title}: quality", f"Findings: {findings_words(report)}", columns, scores)
    rows = [
        (Text(short(report.area_of(change.function)), colour=MUTED), Text(sentence(report.comparison, change.function)))
        for change in report.changes
    ]
    draw_table(deck, f"{title}: changes", summary(report), (("Area", 22), ("What changes", 78)), rows)


def draw_plan(deck: Deck, report: PlanReport) -> None:
    """Draw the change plan as a table, in the order in which its steps are to be done."""
    title = f"Change plan: {short(report.names[0])} to {short(report.names[1])}"
    columns = (("No.", 5), ("Step", 59), ("When", 20), ("Seen to by", 16))
    rows = [_step(planned) for planned in report.steps]
    if not draw_table(deck, title, plan_summary(report), columns, rows):
        deck.slide(title, plan_summary(report))


def _step(planned: PlannedStep) -> tuple[Text, ...]:
    done = planned.note.done
    words = f"✓ done: {planned.step.words}" if done else planned.step.words
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
    for place, ownership in enumerate((Ownership.DECISION, Ownership.EXECUTION)):
        left = MARGIN + place * (INNER + 24) / 2
        words = "Who decides" if ownership is Ownership.DECISION else "Who executes"
        slide.shape(words, Rect(left - 6, TOP, 300, 30), Look(), [one(words, 14, bold=True)])
        counts = [(movement, found[ownerships.index(ownership)]) for movement, found in rows]
        _draw_bars(slide, left, [(movement, count) for movement, count in counts if count], most)
    words_at(slide, "Bars count functions; the sign before the words tells them apart without colour.", MARGIN)


def _draw_bars(slide: Slide, left: float, counts: list[tuple[Movement, int]], most: int) -> None:
    room = (INNER - 24) / 2 - 160 - 50
    for place, (movement, count) in enumerate(counts):
        y = TOP + 40 + place * (_BAR + 12)
        text = [Paragraph((Run(f"{movement.sign}\t", bold=True), Run(movement.words)), indent=18)]
        slide.shape(movement.words, Rect(left - 6, y - 2, 166, _BAR + 4), Look(), text, "ctr")
        width = max(3.0, room * count / most)
        slide.shape(f"{movement.words}: {count}", Rect(left + 160, y, width, _BAR), Look("rect", MOVEMENT[movement]))
        number = [one(str(count), bold=True)]
        slide.shape(f"{count} functions", Rect(left + 162 + width, y - 2, 48, _BAR + 4), Look(), number, "ctr")


def _draw_owners(deck: Deck, report: CompareReport, title: str) -> None:
    """Draw who joins and leaves, is split and merged, a card for each."""
    found: dict[str, list[Row]] = {}
    for word, who in owner_lines(report):
        found.setdefault(word, []).append(Row((legal_line(who),)))
    for page in placed([Card(word, "", tuple(rows), "panel") for word, rows in found.items()]):
        draw_cards(deck.slide(f"{title}: owners", "Who joins and leaves, is split and merged."), page)


def _plural(severity: Severity, number: int) -> str:
    if severity is Severity.ADVICE:
        return "advice"
    return severity.value if number == 1 else f"{severity.value}s"
