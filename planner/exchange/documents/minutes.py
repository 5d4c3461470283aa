"""The minutes of the workshop: what each step left, what was decided and voted, and who does what next."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Document, Grid, Heading, Items, Paragraph
from planner.exchange.wanted import Wanted
from planner.model.checked import Checked
from planner.model.edits.workshop_results import voted_name
from planner.model.operating_model import OperatingModel
from planner.model.workshop.progress import Progress, progress
from planner.model.workshop.questions import decided_in
from planner.model.workshop.solved import solved_in_workshop
from planner.model.workshop.steps import Step, course
from planner.model.workshop_records import Workshop
from planner.storage.errors import StorageError

_SECONDS = 60
_NOBODY, _NO_DAY = "nobody yet", "no date"


def minutes(wanted: Wanted) -> Document:
    """Build the minutes.

    Raises:
        StorageError: the model has no workshop.
    """
    model = wanted.model
    workshop = model.workshop
    if not model.structures:
        msg = "The model has no structure, so there is nothing to write about."
        raise StorageError(msg)
    if workshop == Workshop():
        msg = "The model has had no workshop yet, so there is nothing to write about."
        raise StorageError(msg)
    checked = Checked.of(model, wanted.today)
    day = f"Workshop of {workshop.date.isoformat()}" if workshop.date else "Workshop"
    blocks = (
        *_opening(workshop),
        *_decisions(model),
        *_votes(model),
        *_next_steps(model),
        *_parking_lot(model),
        *_solved(checked),
        *_steps(checked),
    )
    return Document(f"Minutes: {model.title or 'untitled model'}", day, blocks)


def _opening(workshop: Workshop) -> Iterator[Block]:
    if workshop.objective:
        yield Heading("Objective")
        yield Paragraph(workshop.objective)
    if workshop.participants:
        yield Heading("Who took part")
        yield Paragraph(workshop.participants)


def _decisions(model: OperatingModel) -> Iterator[Block]:
    made = decided_in(model)
    if not made:
        return
    yield Heading("Decisions")
    for key in made:
        record = model.decisions[key]
        yield Heading(record.name, 2)
        who = model.owners[record.owner].name if record.owner else _NOBODY
        lines = [("Reason", record.reason), ("Decided by", who)]
        lines += [("On", record.date.isoformat() if record.date else _NO_DAY)]
        lines += [("Look again", record.review.isoformat())] if record.review else []
        fist = model.workshop.fists.get(key)
        if fist is not None and any(fist.hands):
            hands = ", ".join(f"{number} showed {fingers}" for fingers, number in enumerate(fist.hands) if number)
            lines.append(("Fist of five", f"{hands}; {fist.average:.1f} on average"))
        yield Items(tuple((lead, text) for lead, text in lines if text))


def _votes(model: OperatingModel) -> Iterator[Block]:
    workshop = model.workshop
    if not workshop.votes_shown or not workshop.votes:
        return
    order = sorted(workshop.votes, key=lambda key: (-workshop.votes[key].dots, workshop.votes[key].name, key))
    rows = [(voted_name(model, key) or workshop.votes[key].name, str(workshop.votes[key].dots)) for key in order]
    ballots = f"{workshop.ballots} {'ballot' if workshop.ballots == 1 else 'ballots'}"
    yield Heading("Vote")
    yield Paragraph(f"{ballots}, {workshop.dots_each} dots each.")
    yield Grid("What got how many dots", ("What", "Dots"), tuple(rows), numbers=1)


def _next_steps(model: OperatingModel) -> Iterator[Block]:
    steps = model.workshop.next_steps
    if not steps:
        return
    order = sorted(steps, key=lambda key: (steps[key].date is None, str(steps[key].date), steps[key].name, key))
    rows = tuple(
        (
            step.name,
            model.owners[step.owner].name if step.owner else _NOBODY,
            step.date.isoformat() if step.date else _NO_DAY,
            "done" if step.done else "open",
        )
        for step in (steps[key] for key in order)
    )
    yield Heading("Next steps")
    yield Grid("Who does what until when", ("What", "Who", "Until", "State"), rows)


def _parking_lot(model: OperatingModel) -> Iterator[Block]:
    lot = sorted(model.workshop.parking_lot.values(), key=lambda topic: (topic.closed, topic.name))
    if lot:
        yield Heading("Parking lot")
        yield Items(tuple((topic.name, "closed" if topic.closed else "open") for topic in lot))


def _solved(checked: Checked) -> Iterator[Block]:
    solved = solved_in_workshop(checked)
    if solved:
        yield Heading("Findings solved")
        yield Items(tuple((finding.rule, finding.message) for finding in solved))


def _steps(checked: Checked) -> Iterator[Block]:
    yield Heading("The steps")
    rows = []
    notes = []
    for step in course(checked.model.workshop):
        found = progress(checked, step.kind)
        time = f"{round(step.seconds / _SECONDS)} of {step.minutes} min"
        rows.append((step.name, time, _state(step, found), step.plan.leaves))
        note = checked.model.workshop.step(step.kind).note
        if note:
            notes.append((step.name, note))
    yield Grid("The steps and what they left", ("Step", "Time", "State", "Leaves"), tuple(rows))
    if notes:
        yield Items(tuple(notes))


def _state(step: Step, found: Progress) -> str:
    if step.skipped:
        return "skipped"
    words = "complete" if found.complete else "done" if step.done else "not done"
    return f"{words}, {found.words}" if found.words and not found.complete else words
