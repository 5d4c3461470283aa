"""Pairs of structures drawn at random: small ones full of what can go wrong on the way from one to the other."""

from random import Random
from typing import Any

from planner.model.operating_model import OperatingModel

BEFORE, AFTER = "s_before", "s_after"

_KINDS = ("role", "role", "role", "role", "partner", "department", "robot")
_OWNERSHIPS = ("decision", "decision", "execution", "execution", "execution", "input", "review", "blessing")
_EFFORTS = (0.05, 0.1, 0.1, 0.2, 0.3, 0.5)


def drawn_pair(seed: int, *, functions: int = 9, owners: int = 6, agreements: bool = True) -> OperatingModel:
    """A model with two structures, the same for the same seed; at most so many functions and owners."""
    dice = Random(seed)
    made = [f"f_{n}" for n in range(dice.randint(0, functions))]
    people = [f"o_{n}" for n in range(dice.randint(0, owners))]
    kinds = {owner: dice.choice(_KINDS) for owner in people}
    before = _structure(dice, made, people, agreements=agreements)
    again = dice.random() < 0.7
    after = _varied(dice, before, made, people) if again else _structure(dice, made, people, agreements=agreements)
    return _model(made, kinds, before, after)


def tight_pair(seed: int, *, functions: int = 7, owners: int = 4) -> OperatingModel:
    """Two structures whose owners have little room, and pass their functions on to each other."""
    dice = Random(seed)
    made, people = [f"f_{n}" for n in range(functions)], [f"o_{n}" for n in range(owners)]
    efforts = {function: dice.choice(_EFFORTS) for function in made}
    places = []
    for _ in range(2):
        held = {function: dice.choice(people) for function in made if dice.random() < 0.9}
        loads = {o: round(sum(efforts[f] for f in held if held[f] == o), 6) for o in people}
        placed = {f: {"effort": efforts[f], **({"status": "parked"} if f not in held else {})} for f in made}
        seats = {o: {"capacity": dice.choice((loads[o], round(loads[o] / 1.2, 6), 0.5))} for o in people}
        if dice.random() < 0.5:
            seats[people[0]]["internal_contact"] = people[-1]
        assignments = {function: {owner: {"execution": {}}} for function, owner in held.items()}
        places.append({"functions": placed, "owners": seats, "assignments": assignments})
    if dice.random() < 0.7:
        for owner, seat in places[1]["owners"].items():
            seat["capacity"] = places[0]["owners"][owner]["capacity"]
    return _model(made, {o: "partner" if o == people[0] else "role" for o in people}, *places)


def _model(
    functions: list[str], kinds: dict[str, str], before: dict[str, Any], after: dict[str, Any]
) -> OperatingModel:
    return OperatingModel.model_validate(
        {
            "functions": {key: {"name": f"Function {key}"} for key in functions},
            "owners": {key: {"name": f"Owner {key}", "kind": kind} for key, kind in kinds.items()},
            "structures": {
                BEFORE: {"name": "Before", "rank": "1", **before},
                AFTER: {"name": "After", "rank": "2", "after": BEFORE, **after},
            },
        }
    )


def _structure(dice: Random, functions: list[str], owners: list[str], *, agreements: bool) -> dict[str, Any]:
    seated = [owner for owner in owners if dice.random() < 0.8]
    placed = [function for function in functions if dice.random() < 0.9]
    held: dict[str, Any] = {}
    for function in placed:
        holders = _holders(dice, seated)
        if holders:
            held[function] = holders
    drawn = {
        "functions": {function: _placement(dice, seated) for function in placed},
        "owners": {owner: _seat(dice, seated) for owner in seated},
        "assignments": held,
    }
    return {**drawn, **_agreements(dice, functions, owners)} if agreements else drawn


def _varied(dice: Random, place: dict[str, Any], functions: list[str], owners: list[str]) -> dict[str, Any]:
    """The same structure with a few things otherwise: swaps, and a seat or a place here and there."""
    seated = sorted(place["owners"])
    held = {f: {o: dict(mine) for o, mine in holders.items()} for f, holders in place["assignments"].items()}
    for _ in range(dice.randint(1, 6)):
        if held and seated:
            function, giver = dice.choice(sorted(held)), dice.choice(seated)
            mine = held[function].pop(giver, None)
            if mine:
                held[function].setdefault(dice.choice(seated), {}).update(mine)
            if not held[function]:
                del held[function]
    seats = {o: _seat(dice, seated) if dice.random() < 0.2 else seat for o, seat in place["owners"].items()}
    placements = {f: _placement(dice, seated) if dice.random() < 0.1 else p for f, p in place["functions"].items()}
    for function in functions:
        if function not in placements and dice.random() < 0.5:
            placements[function] = _placement(dice, seated)
            held[function] = _holders(dice, seated)
    return {
        **place,
        "functions": placements,
        "owners": seats,
        "assignments": {function: holders for function, holders in held.items() if holders},
        **(_agreements(dice, functions, owners) if "handoffs" in place else {}),
    }


def _placement(dice: Random, seated: list[str]) -> dict[str, Any]:
    drawn: dict[str, Any] = {"effort": dice.choice(_EFFORTS)}
    if dice.random() < 0.15:
        drawn |= {"status": "parked", "reason": "later"}
    if seated and dice.random() < 0.2:
        drawn["backup"] = dice.choice(seated)
    if dice.random() < 0.1:
        drawn["undecided"] = ["review"]
    return drawn


def _seat(dice: Random, seated: list[str]) -> dict[str, Any]:
    drawn: dict[str, Any] = {"rank": dice.choice("123"), "capacity": dice.choice((None, None, 0, 0.1, 0.2, 0.5, 1, 2))}
    if dice.random() < 0.4:
        drawn["internal_contact"] = dice.choice(seated)
    if dice.random() < 0.1:
        drawn["people"] = dice.choice((0, 2))
    return drawn


def _holders(dice: Random, seated: list[str]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for _ in range(dice.randint(0, 5) if seated else 0):
        assignment: dict[str, Any] = {}
        ownership = dice.choice(_OWNERSHIPS)
        if dice.random() < 0.2:
            assignment["boundary"] = dice.choice(("EMEA", "APAC"))
        if ownership == "execution" and dice.random() < 0.3:
            assignment["share"] = dice.choice((0, 0.3, 0.5, 1))
        held.setdefault(dice.choice(seated), {})[ownership] = assignment
    return held


def _agreements(dice: Random, functions: list[str], owners: list[str]) -> dict[str, Any]:
    drawn: dict[str, Any] = {"handoffs": {}, "cadences": {}}
    ends = [*functions, *owners]
    if len(ends) > 1 and dice.random() < 0.5:
        start, end = dice.sample(ends, 2)
        drawn["handoffs"]["h_one"] = {"start": start, "end": end, "agreement": dice.choice(("", "on time"))}
    if owners and dice.random() < 0.5:
        drawn["cadences"]["c_one"] = {"reviews": ["results"], "owners": [dice.choice(owners)]}
    return drawn
