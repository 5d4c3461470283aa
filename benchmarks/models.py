"""Made-up models of any size, the same for the same size: areas with a home team, and a few owners across."""

import random
from collections.abc import Sequence

from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Function, Owner, Placement, Seat, Structure
from planner.storage.write import to_bytes

FIRST, SECOND = "s_today", "s_growth"

_SUBJECTS = (
    *("Campaign", "Content", "Lead", "Pricing", "Brand", "Event", "Partner"),
    *("Website", "Report", "Budget", "Research", "Launch", "Email", "Video"),
)
_VERBS = (
    *("planning", "calendar", "review", "tracking", "scoring"),
    *("quality", "strategy", "operations", "enablement", "testing"),
)
_TITLES = ("manager", "lead", "specialist", "analyst", "coordinator")
_AFFECTS = ("tracking", "budget", "lead_quality", "sales_handoff", "strategy")


def model_of(functions: int, *, seed: int = 7) -> OperatingModel:
    """A model with two structures, an owner for every ten functions and about six assignments a function in each.

    One function in 33 is abandoned, one in 25 has two decision owners, one in 20 is parked; the first structure lists
    four in five. Capacities are a little short, so that every rule has something to report.
    """
    dice = random.Random(seed)
    owners = _owners(max(10, functions // 10))
    areas = {
        f"a_{n:04}": Area(name=f"{_SUBJECTS[n % len(_SUBJECTS)]} area {n}", rank=_rank(n)) for n in _areas(functions)
    }
    made = {f"f_{n:06}": _function(n, dice, sorted(areas)) for n in range(functions)}
    homes = {area: _team(dice, owners) for area in areas}
    structures = {
        FIRST: _structure("Today", made, owners, homes, dice, listed=0.8),
        SECOND: _structure("Growth", made, owners, homes, dice, listed=1.0),
    }
    structures[SECOND] = structures[SECOND].replace(rank="2", after=FIRST)
    return OperatingModel(
        title=f"{functions} functions", areas=areas, functions=made, owners=owners, structures=structures
    )


def bytes_of(functions: int) -> bytes:
    """The file of such a model."""
    return to_bytes(model_of(functions))


def size_of(model: OperatingModel) -> str:
    """The size of a model in words."""
    assignments = sum(
        len(held) for s in model.structures.values() for holders in s.assignments.values() for held in holders.values()
    )
    return (
        f"{len(model.functions):,} functions x {len(model.owners):,} owners x {len(model.structures)} structures, "
        f"{assignments:,} assignments"
    )


def _owners(number: int) -> dict[str, Owner]:
    made = {}
    for n in range(number):
        kind = ("role", "role", "role", "role", "role", "role", "partner", "partner", "role", "department")[n % 10]
        subject = _SUBJECTS[n % len(_SUBJECTS)]
        name = f"{subject} {_TITLES[n % len(_TITLES)]} {n}" if kind == "role" else f"{subject} {kind} {n}"
        made[f"o_{n:05}"] = Owner(name=name, kind=kind, partner_kind="agency" if kind == "partner" else "")
    return made


def _areas(functions: int) -> range:
    return range(max(3, functions // 25))


def _function(number: int, dice: random.Random, areas: Sequence[str]) -> Function:
    name = f"{_SUBJECTS[number % len(_SUBJECTS)]} {_VERBS[number % len(_VERBS)]} {number}"
    affects = frozenset(dice.sample(_AFFECTS, dice.choice((0, 0, 1, 2))))
    return Function(name=name, rank=_rank(number), area=dice.choice(areas), affects=affects)


def _team(dice: random.Random, owners: dict[str, Owner]) -> dict[str, list[str]]:
    """Who usually works on an area: four roles, two partners, a department."""
    by_kind = {kind: [key for key, owner in owners.items() if owner.kind == kind] for kind in ("role", "partner")}
    outside = [key for key, owner in owners.items() if owner.kind == "department"]
    return {
        "role": dice.sample(by_kind["role"], 4),
        "partner": dice.sample(by_kind["partner"], min(2, len(by_kind["partner"]))),
        "department": [dice.choice(outside)],
    }


def _structure(
    name: str,
    functions: dict[str, Function],
    owners: dict[str, Owner],
    homes: dict[str, dict[str, list[str]]],
    dice: random.Random,
    *,
    listed: float,
) -> Structure:
    placed, assignments = {}, {}
    for key, function in functions.items():
        if dice.random() >= listed:
            continue
        parked = dice.random() < 0.05
        placed[key] = Placement(status="parked", reason="later") if parked else Placement(effort=0.05)
        holders = _holders(dice, homes[function.area or ""], sorted(owners))
        if holders and not parked:
            assignments[key] = holders
    seats = {
        owner: Seat(rank=_rank(n), capacity=round(dice.uniform(0.6, 1.4), 1) if owners[owner].kind == "role" else None)
        for n, owner in enumerate(owners)
    }
    return Structure(name=name, rank="1", functions=placed, owners=seats, assignments=assignments)


def _holders(
    dice: random.Random, home: dict[str, list[str]], everybody: Sequence[str]
) -> dict[str, dict[str, Assignment]]:
    holders: dict[str, dict[str, Assignment]] = {}
    if dice.random() < 0.03:
        return holders

    def give(owner: str, ownership: str, boundary: str = "") -> None:
        holders.setdefault(owner, {})[ownership] = Assignment(boundary=boundary)

    roles = home["role"]
    for owner in dice.sample(roles, 2 if dice.random() < 0.04 else 1):
        give(owner, "decision")
    for owner in dice.sample(roles + home["partner"], dice.choice((1, 1, 2))):
        give(owner, "execution", dice.choice(("", "EMEA", "APAC")))
    for owner in dice.sample([*home["department"], *roles, *dice.sample(list(everybody), 3)], 2):
        give(owner, "input")
    for owner in dice.sample(roles, dice.choice((1, 2))):
        give(owner, "review")
    return holders


def _rank(number: int) -> str:
    return f"{number:06}1"
