"""The rules against a second, naive reading of their conditions, on models drawn at random.

The oracle knows nothing of the application: it works on the plain maps of a file and loops over everything.
"""

from collections import Counter
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from planner.model.rule import Rule
from planner.model.rulebook import RULES
from tests.day import TODAY

FUNCTIONS = ("f_0", "f_1", "f_2")
OWNERS = ("o_0", "o_1", "o_2", "o_3", "o_4")
STRUCTURES = ("s_0", "s_1", "s_2")
OWNERSHIPS = ("decision", "execution", "input", "review")
RANKS = ("", "1", "5", "5", "8", "z")

Plain = dict[str, Any]
Row = tuple[str, str, str, tuple[str, ...], str | None]
"""Rule, severity, structure, subjects and the structure compared with."""


def findings_of(model: Plain) -> Counter[Row]:
    """Everything the nine rules have to say about a model."""
    found: Counter[Row] = Counter()
    order = sorted(model["structures"], key=lambda s: (model["structures"][s]["rank"], s))
    for place, structure in enumerate(order):
        before = model["structures"][structure].get("after") or (order[place - 1] if place else None)
        for row in findings_in(model, structure, before):
            found[row] += 1
    return found


def findings_in(model: Plain, key: str, before: str | None) -> list[Row]:
    here = model["structures"][key]
    rows: list[Row] = []
    for function in model["functions"]:
        if scope(here, function) == "in_scope":
            rows += [(rule, how, key, (function, *who), None) for rule, how, who in on_function(model, here, function)]
        if before is not None and lost(here, model["structures"][before], function):
            held_before = held(model["structures"][before], function, "decision", "execution")
            rows.append(("CHG01", "error", key, (function, *held_before), before))
    for owner in here["owners"]:
        holds = any(owner in here["assignments"].get(f, {}) for f in model["functions"] if scope(here, f) == "in_scope")
        if model["owners"][owner]["kind"] == "role" and not holds:
            rows.append(("LOAD01", "warning", key, (owner,), None))
    return rows


def on_function(model: Plain, here: Plain, function: str) -> list[tuple[str, str, tuple[str, ...]]]:
    kind = {owner: record["kind"] for owner, record in model["owners"].items()}
    may = {owner for owner, record in model["owners"].items() if record["may_decide"]}
    deciding, executing = held(here, function, "decision"), held(here, function, "execution")
    reviewing = held(here, function, "review")
    undecided = here["functions"][function]["undecided"]
    decided, executed = bool(deciding or "decision" in undecided), bool(executing or "execution" in undecided)
    rows: list[tuple[str, str, tuple[str, ...]]] = []
    if not decided and not executed:
        rows.append(("GAP01", "error", ()))
    if executed and not decided:
        rows.append(("GAP02", "error", executing))
    if decided and not executed:
        rows.append(("GAP03", "error", deciding))
    if len(deciding) >= 2:
        rows.append(("OVL01", "error", deciding))
    bounded = [here["assignments"][function][owner]["execution"].get("boundary") for owner in executing]
    if len(executing) >= 2 and not all(bounded):
        rows.append(("OVL02", "warning", executing))
    outside = tuple(owner for owner in deciding if kind[owner] == "partner")
    if outside:
        rows.append(("EXT01", "advice" if set(outside) <= may else "error", outside))
    partners = tuple(owner for owner in executing if kind[owner] == "partner")
    inside = [owner for owner in deciding + reviewing if kind[owner] in ("role", "department")]
    if partners and not inside and not set(outside) & may:
        rows.append(("EXT02", "error", partners))
    return rows


def lost(now: Plain, before: Plain, function: str) -> bool:
    was = scope(before, function) == "in_scope" and held(before, function, "decision", "execution")
    match scope(now, function):
        case "absent":
            return bool(was)
        case "in_scope":
            return bool(was) and not held(now, function, "decision", "execution")
        case _:
            return False


def scope(structure: Plain, function: str) -> str:
    return structure["functions"].get(function, {"status": "absent"})["status"]


def held(structure: Plain, function: str, *ownerships: str) -> tuple[str, ...]:
    """Who holds any of these, in the order of the board."""
    holders = structure["assignments"].get(function, {})
    found = [owner for owner in holders if any(ownership in holders[owner] for ownership in ownerships)]
    return tuple(sorted(found, key=lambda owner: (structure["owners"][owner]["rank"], owner)))


boundaries = st.sampled_from(({}, {}, {"boundary": "EMEA"}))


@st.composite
def structures(draw: st.DrawFn) -> Plain:
    placements, assignments = {}, {}
    rows = draw(
        st.lists(
            st.tuples(st.sampled_from(FUNCTIONS), st.sampled_from(OWNERS), st.sampled_from(OWNERSHIPS), boundaries),
            max_size=12,
        )
    )
    for function in FUNCTIONS:
        status = draw(st.sampled_from(("in_scope", "in_scope", "in_scope", "parked", "absent")))
        if status != "absent":
            marks = draw(
                st.sampled_from(((), (), (), ("decision",), ("execution",), ("decision", "execution", "input")))
            )
            placements[function] = {"status": status, "undecided": marks}
    for function, owner, ownership, assignment in rows:
        if function in placements:
            assignments.setdefault(function, {}).setdefault(owner, {})[ownership] = assignment
    seated = {owner for holders in assignments.values() for owner in holders} | draw(st.sets(st.sampled_from(OWNERS)))
    owners = {owner: {"rank": draw(st.sampled_from(RANKS))} for owner in sorted(seated)}
    rank = draw(st.sampled_from(RANKS))
    return {"name": "S", "rank": rank, "functions": placements, "owners": owners, "assignments": assignments}


@st.composite
def models(draw: st.DrawFn) -> Plain:
    owner = st.fixed_dictionaries(
        {"kind": st.sampled_from(("role", "partner", "partner", "department")), "may_decide": st.booleans()}
    )
    places = {key: draw(structures()) for key in STRUCTURES[: draw(st.integers(1, 3))]}
    for key, place in places.items():
        after = draw(st.sampled_from((None, None, *(other for other in places if other != key))))
        if after:
            place["after"] = after
    return {
        "functions": {key: {"name": f"Function {key}"} for key in FUNCTIONS},
        "owners": {key: {"name": f"Owner {key}", **draw(owner)} for key in OWNERS},
        "structures": places,
    }


@given(models())
@settings(max_examples=400, deadline=None)
def test_the_rules_find_what_the_naive_reading_finds(model: Plain) -> None:
    checked = Checked.of(OperatingModel.model_validate(model), TODAY)
    found = Counter(
        (finding.rule, finding.severity.value, key, tuple(s.id for s in finding.subjects), finding.compared_with)
        for key in checked.facts
        for finding in checked.findings(key)
    )
    assert found == findings_of(model)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_models_drawn_reach_every_rule(rule: Rule) -> None:
    quick = settings(max_examples=500, database=None, derandomize=True, phases=(Phase.generate,))
    model = find(models(), lambda drawn: any(row[0] == rule.code for row in findings_of(drawn)), settings=quick)
    assert rule.code in {row[0] for row in findings_of(model)}
