"""The handout: who owns what in one structure or in two, what is open, what was decided, and what changes."""

from collections.abc import Callable, Collection, Iterator, Mapping

from planner.exchange.documents.content import Block, Document, Heading, Items, Paragraph, Picture
from planner.exchange.documents.findings import findings_part, sources_part
from planner.exchange.documents.owners_tables import owners_part
from planner.exchange.documents.phrases import long_day, one_line, owner_name, sentence
from planner.exchange.documents.plan_part import plan_part
from planner.exchange.documents.shown import Shown, all_shown
from planner.exchange.wanted import Wanted
from planner.language import mark, tr, trn
from planner.model.agreements import Decision
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, functions_in_words, in_words, listed, spoken

MEANINGS = {
    Ownership.DECISION: mark("can approve or stop it"),
    Ownership.EXECUTION: mark("produces or runs it"),
    Ownership.INPUT: mark("gives business, sales or technical context"),
    Ownership.REVIEW: mark("checks quality before launch or handoff"),
}
"""What each ownership means, behind its name."""


_VIEWS = (
    (
        "board",
        mark("Board of {structure}"),
        mark("Each owner with the functions that it decides, executes, gives input on and reviews."),
    ),
    (
        "graph",
        mark("Graph of {structure}"),
        mark("Lines lead from who decides to who executes, and from who gives input to who decides."),
    ),
)


def handout(wanted: Wanted) -> Document:
    """Build the handout of two structures, or of one that is named or alone.

    Raises:
        StorageError: there is nothing to write about.
    """
    checked = Checked.of(wanted.model, wanted.today)
    shown = all_shown(checked, wanted)
    title = one_line(wanted.model.title) or tr("Who owns what")
    sides = listed([side.name for side in shown])
    subtitle = tr("Who owns what in {structures}, {day}", structures=sides, day=long_day(wanted.today))
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
    yield Heading(tr("What this is"))
    yield Paragraph(
        tr(
            "A team controls functions: what must be owned for as long as the business exists, whatever the titles "
            "are. This handout says for each of them who decides, who executes, who gives input and who reviews."
        )
    )
    yield Items(tuple((f"{side.name}:", _figures(side)) for side in shown))
    review = checked.model.next_review
    if review is not None:
        late = review < checked.whole.today
        yield Paragraph(tr(_WAS_DUE if late else _IS_DUE, day=long_day(review)))


_WAS_DUE = mark("The next review of this model was due on {day}.")
_IS_DUE = mark("The next review of this model is due on {day}.")


def _figures(side: Shown) -> str:
    """Count what a structure holds, in two or three sentences."""
    facts = side.facts
    parked = sum(placement.parked for placement in facts.structure.functions.values())
    kinds = [words(len(seats)) for seats, words in zip(_seats(facts), _KINDS, strict=True) if seats]
    functions = capital(functions_in_words(len(facts.owners)))
    said = [
        tr("{functions} in scope, held by {owners}.", functions=functions, owners=listed(kinds))
        if kinds
        else tr("{functions} in scope, and nobody to hold them.", functions=functions)
    ]
    if parked:
        words = capital(in_words(parked))
        said.append(
            trn(parked, "One function is parked on purpose.", "{number} functions are parked on purpose.", number=words)
        )
    grave = [(sum(f.severity is severity for f in side.findings), severity) for severity in Severity]
    open_ones = [_FOUND[severity](number) for number, severity in grave if number]
    said.append(tr("Open: {findings}.", findings=listed(open_ones)) if open_ones else tr("Nothing is open."))
    return " ".join(said)


def _seats(facts: Facts) -> tuple[Collection[str], ...]:
    return facts.roles, facts.partners, facts.departments


_KINDS: tuple[Callable[[int], str], ...] = (
    lambda n: trn(n, "one role", "{number} roles", number=in_words(n), about="in words"),
    lambda n: trn(n, "one partner", "{number} partners", number=in_words(n), about="in words"),
    lambda n: trn(n, "one department", "{number} departments", number=in_words(n), about="in words"),
)
_FOUND: Mapping[Severity, Callable[[int], str]] = {
    Severity.ERROR: lambda n: trn(n, "one error", "{number} errors", number=in_words(n), about="in words"),
    Severity.WARNING: lambda n: trn(n, "one warning", "{number} warnings", number=in_words(n), about="in words"),
    Severity.ADVICE: lambda n: trn(
        n, "one piece of advice", "{number} pieces of advice", number=in_words(n), about="in words"
    ),
}


def _pictures(shown: list[Shown]) -> Iterator[Block]:
    for view, heading, words in _VIEWS:
        for side in shown:
            yield Heading(tr(heading, structure=side.name))
            yield Picture(view, (side.side,), tr(words))


def _decisions(model: OperatingModel, facts: Facts) -> Iterator[Block]:
    entries = sorted(model.decisions.items(), key=lambda entry: (entry[1].date is None, str(entry[1].date), entry[0]))
    made = [entry for _, entry in entries if entry.owner or entry.date]
    open_ones = [entry for _, entry in entries if not (entry.owner or entry.date)]
    if made:
        yield Heading(tr("Decisions"))
        yield Items(tuple((sentence(entry.name), _decided(facts, entry)) for entry in made))
    if open_ones:
        yield Heading(tr("Decisions that are still to be made"))
        yield Items(tuple((sentence(entry.name), _decided(facts, entry)) for entry in open_ones))


def _decided(facts: Facts, entry: Decision) -> str:
    """Say who decided when and why, and what it is about."""
    model = facts.model
    known = [
        records[key].name
        for records in (model.functions, model.owners, model.structures)
        for key in entry.about & records.keys()
    ]
    about = sorted(map(one_line, known))
    said = [
        _agreed(facts, entry),
        sentence(entry.reason),
        tr("It is about {names}.", names=listed(about)) if about else "",
        tr("To be looked at again on {day}.", day=long_day(entry.review)) if entry.review else "",
    ]
    return " ".join(filter(None, said))


def _agreed(facts: Facts, entry: Decision) -> str:
    """Say by whom and when something was agreed, as far as that is known."""
    owner = "" if entry.owner is None else owner_name(facts, entry.owner)
    if entry.date is None:
        return tr("Agreed by {owner}.", owner=owner) if owner else ""
    day = long_day(entry.date)
    return tr("Agreed by {owner} on {day}.", owner=owner, day=day) if owner else tr("Agreed on {day}.", day=day)


def _how_to_read() -> Iterator[Block]:
    yield Heading(tr("How to read D, E, I and R"))
    yield Items(tuple((f"{each.letter}, {spoken(each)}:", f"{tr(MEANINGS[each])}.") for each in Ownership))
    yield Paragraph(
        tr(
            "A role is a seat in the team and not a person, and may be vacant. A partner works from outside; what is "
            "decided stays inside. Words in round brackets behind a name say for what part that owner stands. A "
            "function is abandoned when nobody decides it and nobody executes it, and parked when it is left out on "
            "purpose."
        )
    )
