"""What is open and can be voted on or decided: ownerships, loose decisions and topics of the parking lot."""

from typing import NamedTuple

from planner.language import tr
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.workshop.queue import ASKED
from planner.model.workshop_records import Workshop


class OpenQuestion(NamedTuple):
    """Something to decide.

    Attributes:
        key: the id of the function, the decision or the topic.
        words: the question.
        about: the function that it is about, by id; empty where it is about none.
    """

    key: str
    words: str
    about: str = ""


def open_questions(facts: Facts) -> list[OpenQuestion]:
    """What is open in a model, what got most dots first.

    A function is open where an ownership is undecided or two owners decide, a decision where it has no owner or no
    date, and a topic until it is closed. What a dated decision is about is not open any more.
    """
    model = facts.model
    decided = {key for entry in model.decisions.values() if not entry.is_open for key in entry.about}
    found = [
        OpenQuestion(key, _of_function(facts, key), key)
        for key in model.function_order(facts.owners)
        if key not in decided and _is_open(facts, key)
    ]
    loose = sorted(key for key, entry in model.decisions.items() if entry.is_open)
    found += [OpenQuestion(key, model.decisions[key].name) for key in loose]
    found += [
        OpenQuestion(key, topic.name, topic.about or "")
        for key, topic in sorted(model.workshop.parking_lot.items())
        if not topic.closed and topic.about not in decided
    ]
    return sorted(found, key=lambda question: -dots_on(model.workshop, question.key))


def dots_on(workshop: Workshop, key: str) -> int:
    """How many dots something got."""
    tally = workshop.votes.get(key)
    return 0 if tally is None else tally.dots


def decided_in(model: OperatingModel) -> list[str]:
    """The decisions of the log that were made on the day of the workshop or had a show of hands in it, by id."""
    workshop = model.workshop
    return sorted(
        (
            key
            for key, entry in model.decisions.items()
            if key in workshop.fists or (entry.date is not None and entry.date == workshop.date)
        ),
        key=lambda key: model.decisions[key].name,
    )


def _is_open(facts: Facts, function: str) -> bool:
    undecided = facts.structure.functions[function].undecided
    return any(ownership in undecided for ownership in ASKED) or len(facts.deciding(function)) > 1


def _of_function(facts: Facts, function: str) -> str:
    name, undecided = facts.model.functions[function].name, facts.structure.functions[function].undecided
    if len(facts.deciding(function)) > 1:
        return tr("{function}: which one decides?", function=name)
    decision, execution = (ownership in undecided for ownership in ASKED)
    if decision and execution:
        return tr("{function}: who decides, who does the work?", function=name)
    if decision:
        return tr("{function}: who decides?", function=name)
    return tr("{function}: who does the work?", function=name)
