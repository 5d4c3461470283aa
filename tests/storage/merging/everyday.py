"""Two people who work on one model for a while: edits as they are made every day, drawn with one seed."""

import random
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.models import model_of
from planner.model.change import Edit
from planner.model.edits import areas, assignments, decisions, functions, goals, handoffs, owners, structures
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.model.vocabulary import Ownership

WORDS = ("brief", "EMEA", "weekly", "quality of leads", "by mail", "twice", "agreed", "APAC", "later", "first")


def big() -> OperatingModel:
    """A model of about 500 records: 42 functions, 10 owners, 2 structures, their places, seats and assignments."""
    return model_of(42).with_defaults_removed()


def records_in(model: OperatingModel) -> int:
    """How many records a model has, as the limit of the format counts them, without places in drawings."""
    at_the_top = (model.areas, model.functions, model.owners, model.structures, model.goals, model.tools)
    count = sum(map(len, (*at_the_top, model.decisions, model.accepted)))
    for place in model.structures.values():
        count += sum(map(len, (place.functions, place.owners, place.handoffs, place.cadences)))
        count += sum(len(held) for holders in place.assignments.values() for held in holders.values())
    return count


def worked_on(model: OperatingModel, dice: random.Random, edits: int) -> OperatingModel:
    """The model after so many edits; one that is refused is tried again with others."""
    done = 0
    while done < edits:
        make = dice.choices([make for make, _ in _EDITS], [weight for _, weight in _EDITS])[0]
        try:
            after = make(model, dice)(model).model
        except EditError:
            continue
        done += after is not model
        model = after
    return model


def new_id(dice: random.Random, letter: str) -> str:
    """An id as the program makes them, but drawn with the seed."""
    return f"{letter}_" + "".join(dice.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=12))


def _any(dice: random.Random, there: Any) -> str:
    return dice.choice(sorted(there))


def _place(model: OperatingModel, dice: random.Random) -> dict[str, str]:
    structure = _any(dice, model.structures)
    return {"structure": structure, "function": _any(dice, model.structures[structure].functions)}


def _seat(model: OperatingModel, dice: random.Random) -> dict[str, str]:
    structure = _any(dice, model.structures)
    return {"structure": structure, "owner": _any(dice, model.structures[structure].owners)}


def _held(model: OperatingModel, dice: random.Random) -> dict[str, str]:
    structure = _any(dice, model.structures)
    held = model.structures[structure].assignments
    function = _any(dice, held)
    owner = _any(dice, held[function])
    return {
        "structure": structure,
        "function": function,
        "owner": owner,
        "ownership": _any(dice, held[function][owner]),
    }


def _assign(model: OperatingModel, dice: random.Random) -> Edit:
    place = _place(model, dice)
    owner = _any(dice, model.structures[place["structure"]].owners)
    return partial(assignments.assign, **place, owner=owner, ownership=dice.choice(list(Ownership)))


def _move(model: OperatingModel, dice: random.Random) -> Edit:
    held = _held(model, dice)
    to = _any(dice, model.structures[held["structure"]].owners)
    return partial(assignments.move_assignment, **held, to_owner=to, to_ownership=held["ownership"])


def _describe(model: OperatingModel, dice: random.Random) -> Edit:
    field = dice.choice(("name", "description", "note", "metric", "affects", "required_inputs", "critical"))
    words: Any = " ".join(dice.sample(WORDS, 2))
    values = {"affects": {dice.choice(("tracking", "budget"))}, "required_inputs": {words}, "critical": True}
    return partial(functions.set_function, function=_any(dice, model.functions), **{field: values.get(field, words)})


def _add(model: OperatingModel, dice: random.Random) -> Edit:
    function = Function(name=" ".join(dice.sample(WORDS, 2)), area=_any(dice, model.areas))
    return partial(
        functions.add_functions, structure=_any(dice, model.structures), functions={new_id(dice, "f"): function}
    )


def _hire(model: OperatingModel, dice: random.Random) -> Edit:
    owner = Owner(name=" ".join(dice.sample(WORDS, 2)))
    return partial(owners.add_owners, structure=_any(dice, model.structures), owners={new_id(dice, "o"): owner})


def _hand_over(model: OperatingModel, dice: random.Random) -> Edit:
    start, end = dice.sample(sorted(model.functions), 2)
    structure = _any(dice, model.structures)
    return partial(handoffs.add_handoff, structure=structure, handoff=new_id(dice, "h"), start=start, end=end)


def _decide(model: OperatingModel, dice: random.Random) -> Edit:
    name, about = " ".join(dice.sample(WORDS, 2)), {_any(dice, model.functions)}
    return partial(decisions.add_decision, decision=new_id(dice, "d"), name=name, about=about)


def _aim(_: OperatingModel, dice: random.Random) -> Edit:
    return partial(goals.add_goal, goal=new_id(dice, "g"), name=dice.choice(WORDS))


_EDITS: tuple[tuple[Callable[[OperatingModel, random.Random], Edit], int], ...] = (
    (_assign, 20),
    (_move, 10),
    (lambda m, d: partial(assignments.unassign, **_held(m, d)), 8),
    (lambda m, d: partial(assignments.set_assignment, **_held(m, d), boundary=d.choice(WORDS), share=None), 6),
    (_describe, 14),
    (_add, 8),
    (_hire, 4),
    (_hand_over, 4),
    (_decide, 4),
    (lambda m, d: partial(functions.set_placement, **_place(m, d), effort=d.randint(1, 9) / 10), 6),
    (lambda m, d: partial(functions.park, **_place(m, d), reason=d.choice(WORDS), until=None), 3),
    (lambda m, d: partial(functions.move_function, function=_any(d, m.functions), area=_any(d, m.areas)), 3),
    (lambda m, d: partial(owners.set_seat, **_seat(m, d), capacity=d.randint(5, 15) / 10), 4),
    (lambda m, d: partial(owners.set_owner, owner=_any(d, m.owners), note=d.choice(WORDS)), 3),
    (lambda m, d: partial(owners.move_owner, **_seat(m, d)), 2),
    (_aim, 1),
    (lambda m, d: partial(areas.rename_area, area=_any(d, m.areas), name=d.choice(WORDS)), 1),
    (lambda m, d: partial(structures.rename_structure, structure=_any(d, m.structures), name=d.choice(WORDS)), 1),
    (lambda m, d: partial(functions.take_out, structure=_any(d, m.structures), functions=[_any(d, m.functions)]), 2),
    (lambda m, d: partial(functions.delete_function, function=_any(d, m.functions)), 1),
    (lambda m, d: partial(owners.remove_owner, **_seat(m, d)), 1),
)
"""Edits and how often they are made, of a hundred or so. Whole structures are not deleted on an ordinary day."""


def two_days(base: OperatingModel, seed: int) -> tuple[OperatingModel, OperatingModel]:
    """The base after five edits by one person, and after five by another."""
    dice = random.Random(seed)
    return worked_on(base, dice, 5), worked_on(base, dice, 5)
