"""Made-up models of any size, the same for the same size: areas with a home team, and a few owners across."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from planner.model.agreements import Decision, Goal, Tool
from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Assignment, Cadence, Function, Handoff, Owner, Placement, Seat, Structure
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
_LINES = ("acquisition", "conversion", "content", "operations", "reporting")
_METRICS = {
    "operating": "Done in five days",
    "lead_quality": "Leads that sales accepts",
    "reporting": "Reports without a correction",
    "stakeholder_feedback": "Score in the quarterly survey",
}
_INPUTS = ("a goal", "an audience", "a budget", "a deadline", "last quarter's numbers")


def model_of(functions: int, *, seed: int = 7, owner_count: int | None = None) -> OperatingModel:
    """A model with two structures, an owner for every ten functions and about five assignments a function in each.

    ``owner_count`` says how many owners there are instead.

    One function in 33 is abandoned, one in 25 has two decision owners, one in 20 is parked; the first structure lists
    four in five. Most functions have a metric, inputs and a process level that fit, and one in four does not; every
    fifth passes work on. Capacities are a little short, so that every family of rules has something to report.
    """
    dice = random.Random(seed)
    owners = _owners(owner_count or max(10, functions // 10), dice)
    areas = {
        f"a_{n:04}": Area(name=f"{_SUBJECTS[n % len(_SUBJECTS)]} area {n}", rank=_rank(n)) for n in _areas(functions)
    }
    goals = {f"g_{n:04}": Goal(name=f"Goal {n}") for n in range(max(3, functions // 100))}
    roles = [key for key, owner in owners.items() if owner.kind == "role"]
    tools = {
        f"t_{n:04}": Tool(name=f"Tool {n}", owner=dice.choice(roles) if dice.random() < 0.8 else None)
        for n in range(max(4, functions // 50))
    }
    made = {f"f_{n:06}": _function(n, dice, sorted(areas), sorted(goals), sorted(tools)) for n in range(functions)}
    homes = {area: _team(dice, owners) for area in areas}
    structures = {
        FIRST: _structure("Today", made, owners, homes, dice, listed=0.8),
        SECOND: _structure("Growth", made, owners, homes, dice, listed=1.0),
    }
    structures[SECOND] = structures[SECOND].replace(rank="2", after=FIRST)
    return OperatingModel(
        title=f"{functions} functions",
        areas=areas,
        functions=made,
        owners=owners,
        structures=structures,
        goals=goals,
        tools=tools,
        decisions={
            f"d_{n:04}": Decision(name=f"Decision {n}", owner=dice.choice(roles), date=_day(dice) if n % 4 else None)
            for n in range(functions // 20)
        },
        next_review=date.today() + timedelta(days=30),
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


def _owners(number: int, dice: random.Random) -> dict[str, Owner]:
    made = {}
    for n in range(number):
        kind = ("role", "role", "role", "role", "role", "role", "partner", "partner", "role", "department")[n % 10]
        subject = _SUBJECTS[n % len(_SUBJECTS)]
        name = f"{subject} {_TITLES[n % len(_TITLES)]} {n}" if kind == "role" else f"{subject} {kind} {n}"
        owner = Owner(name=name, kind=kind)
        if kind == "partner":
            owner = owner.replace(partner_kind="agency", renewal=_day(dice))
        made[f"o_{n:05}"] = owner
    return made


def _areas(functions: int) -> range:
    return range(max(3, functions // 25))


def _function(
    number: int, dice: random.Random, areas: Sequence[str], goals: Sequence[str], tools: Sequence[str]
) -> Function:
    name = f"{_SUBJECTS[number % len(_SUBJECTS)]} {_VERBS[number % len(_VERBS)]} {number}"
    affects = frozenset(dice.sample(_AFFECTS, dice.choice((0, 0, 1, 2))))
    return Function(
        name=name,
        rank=_rank(number),
        area=dice.choice(areas),
        affects=affects,
        ownership_line=dice.choice(("", *_LINES)),
        usual_sourcing=dice.choice(("inside", "outside", "either", "either")),
        critical=dice.random() < 0.1,
        input_from=frozenset(("Sales",) if dice.random() < 0.5 else ()),
        goals=frozenset(dice.sample(goals, dice.choice((0, 1, 1)))),
        tools=frozenset(dice.sample(tools, dice.choice((0, 1, 1, 2)))),
        **_process(dice, affects),
    )


def _process(dice: random.Random, affects: frozenset[str]) -> dict[str, Any]:
    """The process and the metric of a function, one in four not as the rules have them."""
    odd = dice.random() < 1 / 4
    level = "lightweight" if not affects else "standard" if affects == {"tracking"} else "detailed"
    kind = "lead_quality" if "lead_quality" in affects else dice.choice(sorted(_METRICS))
    if odd:
        level, kind = dice.choice(("lightweight", "standard", "detailed")), dice.choice(("", *sorted(_METRICS)))
    return {
        "process_level": level,
        "metric_kind": kind,
        "metric": _METRICS.get(kind, ""),
        "required_inputs": frozenset(dice.sample(_INPUTS, dice.choice((0, 1, 2)) if odd else 2)),
        "review_point": dice.choice(("before_start", "before_launch", "after_launch") if odd else ("before_launch",)),
    }


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
        placed[key] = _parked(dice) if parked else Placement(effort=0.05)
        holders = _holders(dice, homes[function.area or ""], sorted(owners))
        if holders and not parked:
            assignments[key] = holders
        elif not parked and dice.random() < 0.2:
            placed[key] = Placement(effort=0.05, undecided=frozenset(("decision",)))
    roles = [owner for owner, record in owners.items() if record.kind == "role"]
    return Structure(
        name=name,
        rank="1",
        functions=placed,
        owners={owner: _seat(dice, n, owners[owner].kind, roles) for n, owner in enumerate(owners)},
        assignments=assignments,
        handoffs=_handoffs(dice, list(placed), [owner for owner in owners if owners[owner].kind == "department"]),
        cadences={"c_0001": Cadence(reviews=frozenset(("priorities", "results")), every="every week")},
    )


def _parked(dice: random.Random) -> Placement:
    return Placement(status="parked", reason=dice.choice(("later", "later", "")), until=_day(dice))


def _seat(dice: random.Random, number: int, kind: str, roles: Sequence[str]) -> Seat:
    if kind == "role":
        return Seat(rank=_rank(number), capacity=round(dice.uniform(0.6, 1.4), 1))
    contact = dice.choice(roles) if kind == "partner" and dice.random() < 0.8 else None
    return Seat(rank=_rank(number), internal_contact=contact)


def _handoffs(dice: random.Random, functions: Sequence[str], departments: Sequence[str]) -> dict[str, Handoff]:
    """One for every five functions: to a later function or a department, one in 20 back to an earlier function."""
    made = {}
    for place in range(0, len(functions) - 5, 5):
        ends = [
            functions[place],
            functions[place + dice.randint(1, 5)] if dice.random() < 0.8 else dice.choice(departments),
        ]
        if dice.random() < 0.05:
            ends.reverse()
        agreement = "Every lead has a source" if dice.random() < 0.8 else ""
        made[f"h_{place:06}"] = Handoff(start=ends[0], end=ends[1], passes="a brief", agreement=agreement)
    return made


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
    for owner in dice.sample(
        [*home["department"], *roles, *dice.sample(list(everybody), 3)], dice.choice((0, 1, 2, 2))
    ):
        give(owner, "input")
    for owner in dice.sample(roles, dice.choice((0, 1, 1, 2, 3))):
        give(owner, "review")
    return holders


def _rank(number: int) -> str:
    return f"{number:06}1"


def _day(dice: random.Random) -> date:
    """A day that is mostly ahead."""
    return date.today() + timedelta(days=dice.randint(-50, 500))
