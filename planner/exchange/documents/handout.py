"""The handout: who owns what in one structure or in two, what is open, what was decided, and what changes."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Document, Heading, Items, Paragraph, Picture
from planner.exchange.documents.findings import findings_part, sources_part
from planner.exchange.documents.owners_tables import owners_part
from planner.exchange.documents.phrases import capital, counted, long_day, one_line, owner_name, sentence
from planner.exchange.documents.plan_part import plan_part
from planner.exchange.documents.shown import Shown, all_shown
from planner.exchange.wanted import Wanted
from planner.model.agreements import Decision
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.model.wording import listed

MEANINGS = {
    Ownership.DECISION: "can approve or stop it",
    Ownership.EXECUTION: "produces or runs it",
    Ownership.INPUT: "gives business, sales or technical context",
    Ownership.REVIEW: "checks quality before launch or handoff",
}
"""What each ownership means, behind its name."""


_VIEWS = (
    ("board", "Board", "Each owner with the functions that it decides, executes, gives input on and reviews."),
    ("graph", "Graph", "Lines lead from who decides to who executes, and from who gives input to who decides."),
)


def handout(wanted: Wanted) -> Document:
    """Build the handout of two structures, or of one that is named or alone.

    Raises:
        StorageError: there is nothing to write about.
    """
    checked = Checked.of(wanted.model, wanted.today)
    shown = all_shown(checked, wanted)
    title = one_line(wanted.model.title) or "Who owns what"
    subtitle = f"Who owns what in {listed([side.name for side in shown])}, {long_day(wanted.today)}"
    parts = (
        _about(checked, shown),
        _how_to_read(),
        owners_part(shown),
        _pictures(shown),
        findings_part(checked, shown),
        _decisions(wanted.model, shown[-1].facts),
        plan_part(checked, shown),
        sources_part(checked, shown),
    )
    return Document(title, subtitle, tuple(block for part in parts for block in part))


def _about(checked: Checked, shown: list[Shown]) -> Iterator[Block]:
    yield Heading("What this is")
    yield Paragraph(
        "A team controls functions: what must be owned for as long as the business exists, whatever the titles are. "
        "This handout says for each of them who decides, who executes, who gives input and who reviews."
    )
    yield Items(tuple((f"{side.name}:", _figures(side)) for side in shown))
    review = checked.model.next_review
    if review is not None:
        late = review < checked.whole.today
        words = f"was due on {long_day(review)}" if late else f"is due on {long_day(review)}"
        yield Paragraph(f"The next review of this model {words}.")


def _figures(side: Shown) -> str:
    """Count what a structure holds, in two or three sentences."""
    facts = side.facts
    parked = sum(placement.parked for placement in facts.structure.functions.values())
    kinds = [
        counted(len(seats), noun)
        for seats, noun in ((facts.roles, "role"), (facts.partners, "partner"), (facts.departments, "department"))
        if seats
    ]
    held = f", held by {listed(kinds)}" if kinds else ", and nobody to hold them"
    said = [f"{capital(counted(len(facts.owners), 'function'))} in scope{held}."]
    if parked:
        said.append(f"{capital(counted(parked, 'function'))} {'is' if parked == 1 else 'are'} parked on purpose.")
    grave = [(sum(f.severity is severity for f in side.findings), severity) for severity in Severity]
    open_ones = [counted(number, _NOUNS[severity], _PLURALS[severity]) for number, severity in grave if number]
    said.append(f"Open: {listed(open_ones)}." if open_ones else "Nothing is open.")
    return " ".join(said)


_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece of advice"}
_PLURALS = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.ADVICE: "pieces of advice"}


def _pictures(shown: list[Shown]) -> Iterator[Block]:
    for view, heading, words in _VIEWS:
        for side in shown:
            yield Heading(f"{heading} of {side.name}")
            yield Picture(view, (side.side,), words)


def _decisions(model: OperatingModel, facts: Facts) -> Iterator[Block]:
    entries = sorted(model.decisions.items(), key=lambda entry: (entry[1].date is None, str(entry[1].date), entry[0]))
    made = [entry for _, entry in entries if entry.owner or entry.date]
    open_ones = [entry for _, entry in entries if not (entry.owner or entry.date)]
    if made:
        yield Heading("Decisions")
        yield Items(tuple((sentence(entry.name), _decided(facts, entry)) for entry in made))
    if open_ones:
        yield Heading("Decisions that are still to be made")
        yield Items(tuple((sentence(entry.name), _decided(facts, entry)) for entry in open_ones))


def _decided(facts: Facts, entry: Decision) -> str:
    """Say who decided when and why, and what it is about."""
    model = facts.model
    by = "" if entry.owner is None else f" by {owner_name(facts, entry.owner)}"
    when = f" on {long_day(entry.date)}" if entry.date else ""
    known = [
        records[key].name
        for records in (model.functions, model.owners, model.structures)
        for key in entry.about & records.keys()
    ]
    about = sorted(map(one_line, known))
    said = [
        f"Agreed{by}{when}." if by or when else "",
        sentence(entry.reason),
        f"It is about {listed(about)}." if about else "",
        f"To be looked at again on {long_day(entry.review)}." if entry.review else "",
    ]
    return " ".join(filter(None, said))


def _how_to_read() -> Iterator[Block]:
    yield Heading("How to read D, E, I and R")
    yield Items(tuple((f"{each.letter}, {each.value}:", f"{MEANINGS[each]}.") for each in Ownership))
    yield Paragraph(
        "A role is a seat in the team and not a person, and may be vacant. A partner works from outside; what is "
        "decided stays inside. Words in round brackets behind a name say for what part that owner stands. A function "
        "is abandoned when nobody decides it and nobody executes it, and parked when it is left out on purpose."
    )
