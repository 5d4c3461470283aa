"""The minutes of the workshop: what each step left, what was decided and voted, and who does what next."""

from collections.abc import Iterator
from datetime import date

from planner.exchange.documents.content import Block, Document, Grid, Heading, Items, Paragraph
from planner.exchange.wanted import Wanted
from planner.language import day_words, mark, number_words, tr, trn
from planner.model.checked import Checked
from planner.model.edits.workshop_results import voted_name
from planner.model.operating_model import OperatingModel
from planner.model.workshop.progress import Progress, progress
from planner.model.workshop.questions import decided_in
from planner.model.workshop.solved import solved_in_workshop
from planner.model.workshop.steps import Step, course
from planner.model.workshop_records import FistOfFive, Workshop
from planner.storage.errors import StorageError

_SECONDS = 60
_NOBODY, _NO_DAY = mark("nobody yet"), mark("no date")


def minutes(wanted: Wanted) -> Document:
    """Build the minutes.

    Raises:
        StorageError: the model has no workshop.
    """
    model = wanted.model
    workshop = model.workshop
    if not model.structures:
        msg = tr("The model has no structure, so there is nothing to write about.")
        raise StorageError(msg)
    if workshop == Workshop():
        msg = tr("The model has had no workshop yet, so there is nothing to write about.")
        raise StorageError(msg)
    checked = Checked.of(model, wanted.today)
    day = tr("Workshop of {day}", day=day_words(workshop.date)) if workshop.date else tr("Workshop")
    blocks = (
        *_opening(workshop),
        *_decisions(model),
        *_votes(model),
        *_next_steps(model),
        *_parking_lot(model),
        *_solved(checked),
        *_steps(checked),
    )
    return Document(tr("Minutes: {title}", title=model.title or tr("untitled model")), day, blocks)


def _opening(workshop: Workshop) -> Iterator[Block]:
    if workshop.objective:
        yield Heading(tr("Objective"))
        yield Paragraph(workshop.objective)
    if workshop.participants:
        yield Heading(tr("Who took part"))
        yield Paragraph(workshop.participants)


def _decisions(model: OperatingModel) -> Iterator[Block]:
    made = decided_in(model)
    if not made:
        return
    yield Heading(tr("Decisions"))
    for key in made:
        record = model.decisions[key]
        yield Heading(record.name, 2)
        lines = [(tr("Reason"), record.reason), (tr("Decided by"), _who(model, record.owner))]
        lines += [(tr("On", about="a day"), _day(record.date))]
        lines += [(tr("Look again"), day_words(record.review))] if record.review else []
        fist = model.workshop.fists.get(key)
        if fist is not None and any(fist.hands):
            lines.append((tr("Fist of five"), _hands(fist)))
        yield Items(tuple((lead, text) for lead, text in lines if text))


def _who(model: OperatingModel, owner: str | None) -> str:
    return model.owners[owner].name if owner else tr(_NOBODY)


def _day(day: date | None) -> str:
    return day_words(day) if day else tr(_NO_DAY)


def _hands(fist: FistOfFive) -> str:
    """Say how many showed how many fingers, and how many that is on average."""
    shown = [
        trn(number, "{n} showed {fingers}", "{n} showed {fingers}", fingers=fingers)
        for fingers, number in enumerate(fist.hands)
        if number
    ]
    return tr("{hands}; {average} on average", hands=", ".join(shown), average=number_words(fist.average, 1))


def _votes(model: OperatingModel) -> Iterator[Block]:
    workshop = model.workshop
    if not workshop.votes_shown or not workshop.votes:
        return
    order = sorted(workshop.votes, key=lambda key: (-workshop.votes[key].dots, workshop.votes[key].name, key))
    rows = [(voted_name(model, key) or workshop.votes[key].name, str(workshop.votes[key].dots)) for key in order]
    yield Heading(tr("Vote"))
    yield Paragraph(
        trn(
            workshop.ballots,
            "{n} ballot, {dots} dots each.",
            "{n} ballots, {dots} dots each.",
            dots=workshop.dots_each,
        )
    )
    yield Grid(tr("What got how many dots"), (tr("What"), tr("Dots")), tuple(rows), numbers=1)


def _next_steps(model: OperatingModel) -> Iterator[Block]:
    steps = model.workshop.next_steps
    if not steps:
        return
    order = sorted(steps, key=lambda key: (steps[key].date is None, str(steps[key].date), steps[key].name, key))
    rows = tuple(
        (
            step.name,
            _who(model, step.owner),
            _day(step.date),
            tr("done") if step.done else tr("open", about="not done"),
        )
        for step in (steps[key] for key in order)
    )
    yield Heading(tr("Next steps"))
    yield Grid(tr("Who does what until when"), (tr("What"), tr("Who"), tr("Until"), tr("State")), rows)


def _parking_lot(model: OperatingModel) -> Iterator[Block]:
    lot = sorted(model.workshop.parking_lot.values(), key=lambda topic: (topic.closed, topic.name))
    if lot:
        yield Heading(tr("Parking lot"))
        yield Items(
            tuple((topic.name, tr("closed") if topic.closed else tr("open", about="not done")) for topic in lot)
        )


def _solved(checked: Checked) -> Iterator[Block]:
    solved = solved_in_workshop(checked)
    if solved:
        yield Heading(tr("Findings solved"))
        yield Items(tuple((finding.rule, finding.message) for finding in solved))


def _steps(checked: Checked) -> Iterator[Block]:
    yield Heading(tr("The steps"))
    rows = []
    notes = []
    for step in course(checked.model.workshop):
        found = progress(checked, step.kind)
        time = tr("{minutes} of {planned} min", minutes=round(step.seconds / _SECONDS), planned=step.minutes)
        rows.append((step.name, time, _state(step, found), step.plan.leaves))
        note = checked.model.workshop.step(step.kind).note
        if note:
            notes.append((step.name, note))
    header = (tr("Step"), tr("Time"), tr("State"), tr("Leaves", about="a step"))
    yield Grid(tr("The steps and what they left"), header, tuple(rows))
    if notes:
        yield Items(tuple(notes))


def _state(step: Step, found: Progress) -> str:
    if step.skipped:
        return tr("skipped")
    words = tr("complete") if found.complete else tr("done") if step.done else tr("not done")
    return f"{words}, {found.words}" if found.words and not found.complete else words
