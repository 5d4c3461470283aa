"""What a workshop collects: topics for later, votes, shows of hands and next steps."""

from collections.abc import Mapping
from typing import Any

from planner.language import mark, tr
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import edited, the_decision, the_function, the_owner, unused, with_item, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import empty_map, frozen_map
from planner.model.text import clean_name
from planner.model.workshop_records import FistOfFive, NextStep, ParkedTopic, Tally

_NO_TOPIC = mark("There is no topic with the id {id} any more.")
_NO_NEXT_STEP = mark("There is no next step with the id {id} any more.")


def park_topic(model: OperatingModel, *, topic: str, name: str, about: str | None = None) -> Edited:
    """Put a topic (with a new id) into the parking lot, perhaps about a function."""
    if about is not None:
        the_function(model, about)
    record = ParkedTopic(name=clean_name(name, tr("A topic")), about=about)
    return _with(model, parking_lot=with_item(model.workshop.parking_lot, _unused(model, topic), record))


def set_topic(model: OperatingModel, *, topic: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a topic: name, about, closed."""
    if fields.get("about") is not None:
        the_function(model, fields["about"])
    changed = with_fields(_found(model.workshop.parking_lot, topic, _NO_TOPIC), fields, tr("A topic"))
    return _with(model, parking_lot=with_item(model.workshop.parking_lot, topic, changed))


def add_next_step(model: OperatingModel, *, step: str, name: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Add a next step with this new id, and with these fields as `set_next_step` sets them."""
    new = NextStep(name=clean_name(name, tr("A next step")))
    return _with_next(model, _unused(model, step), new, fields)


def set_next_step(model: OperatingModel, *, step: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a next step: name, owner, date, done."""
    return _with_next(model, step, _found(model.workshop.next_steps, step, _NO_NEXT_STEP), fields)


def delete_next_step(model: OperatingModel, *, step: str) -> Edited:
    """Delete a next step."""
    _found(model.workshop.next_steps, step, _NO_NEXT_STEP)
    return _with(model, next_steps=without(model.workshop.next_steps, step))


def cast_ballot(model: OperatingModel, *, dots: Mapping[str, int]) -> Edited:
    """Count the dots of one person, by the id of the function, decision or topic they are on.

    Raises:
        EditError: they are more than everybody has, or on something that does not exist.
    """
    given, allowed = sum(dots.values()), model.workshop.dots_each
    if given > allowed or min(dots.values(), default=0) < 0:
        msg = tr("Everybody has {allowed} dots; {given} cannot be counted.", allowed=allowed, given=given)
        raise EditError(msg)
    votes = dict(model.workshop.votes)
    for key, number in sorted(dots.items()):
        name, known = voted_name(model, key), votes.get(key, Tally())
        if not name:
            msg = tr("There is nothing with the id {id} to vote on any more.", id=repr(key))
            raise EditError(msg)
        votes[key] = known.replace(name=name, dots=known.dots + number)
    ballots = model.workshop.ballots + 1
    counted = {key: tally for key, tally in votes.items() if tally.dots}
    return _with(model, votes=frozen_map(counted), ballots=ballots)


def clear_votes(model: OperatingModel) -> Edited:
    """Vote again: no dots, nobody has voted, and nothing is shown."""
    return _with(model, votes=empty_map(), ballots=0, votes_shown=False)


def raise_hands(model: OperatingModel, *, decision: str, **hands: int) -> Edited:
    """Say how many hands showed how many fingers (zero to five) on a decision."""
    the_decision(model, decision)
    changed = with_fields(model.workshop.fists.get(decision, FistOfFive()), dict(hands), tr("A show of hands"))
    fists = model.workshop.fists
    fists = without(fists, decision) if changed == FistOfFive() else with_item(fists, decision, changed)
    return _with(model, fists=fists)


def voted_name(model: OperatingModel, key: str) -> str:
    """The name of what can be voted on: a function, a decision or a topic, by id; empty where there is none."""
    for records in (model.functions, model.decisions, model.workshop.parking_lot):
        if key in records:
            return records[key].name
    return ""


def _with_next(model: OperatingModel, key: str, record: NextStep, fields: dict[str, Any]) -> Edited:
    if fields.get("owner") is not None:
        the_owner(model, fields["owner"])
    changed = with_fields(record, fields, tr("A next step"))
    return _with(model, next_steps=with_item(model.workshop.next_steps, key, changed))


def _with(model: OperatingModel, **changes: Any) -> Edited:  # noqa: ANN401
    return edited(model, {Ref("workshop")}, workshop=model.workshop.replace(**changes))


def _unused(model: OperatingModel, key: str) -> str:
    return unused(model.workshop.parking_lot, unused(model.workshop.next_steps, key))


def _found(items: Mapping[str, Any], key: str, gone: str) -> Any:  # noqa: ANN401
    if key not in items:
        msg = tr(gone, id=repr(key))
        raise EditError(msg)
    return items[key]
