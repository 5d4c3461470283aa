"""What edits of goals, tools, decisions, handoffs, cadences and settings change, and what they touch."""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

import pytest

from planner.model.change import Edit, Ref
from planner.model.edits.cadences import add_cadence, delete_cadence, set_cadence
from planner.model.edits.decisions import add_decision, delete_decision, set_decision
from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.model.edits.handoffs import add_handoff, delete_handoff, set_handoff
from planner.model.edits.next_review import set_next_review
from planner.model.edits.owners import delete_owner
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.edits.structures import delete_structure
from planner.model.edits.tools import add_tool, delete_tool, set_tool
from planner.model.operating_model import OperatingModel
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.model.agreed import (
    AGENCY,
    DECISION,
    EVENTS,
    GOAL,
    GROWTH,
    HEAD,
    LEAD,
    MANY,
    NEW,
    PART,
    PRICING,
    SALES,
    SEO,
    SMALL,
    TO_SALES,
    TO_SEO,
    TOOL,
    WEEKLY,
    small,
    start,
)


def seen(value: Any, path: str = "") -> Iterator[tuple[str, object]]:
    """Every value that a file of the model holds, by its path."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from seen(item, f"{path}.{key}" if path else key)
    else:
        yield path, value


def values_of(model: OperatingModel) -> dict[str, object]:
    return dict(seen(json.loads(to_bytes(model))))


class Row(NamedTuple):
    """An edit, the values that are new or different after it, what it touched, and paths below which all is gone."""

    edit: Edit
    values: dict[str, object]
    touched: set[Ref]
    gone: tuple[str, ...] = ()


def of_small(path: str) -> str:
    return f"structures.{SMALL}.{path}"


CHANGES = {
    # --- goals
    "a goal is added": Row(
        partial(add_goal, goal=NEW["g"], name=" Brand\nawareness "),
        {f"goals.{NEW['g']}.name": "Brand awareness"},
        {Ref("goal", NEW["g"])},
    ),
    "a goal is described": Row(
        partial(set_goal, goal=GOAL, name="More pipeline", description="20 % more\r\nthan last year"),
        {f"goals.{GOAL}.name": "More pipeline", f"goals.{GOAL}.description": "20 % more\nthan last year"},
        {Ref("goal", GOAL)},
    ),
    "a deleted goal is served by nothing": Row(
        partial(delete_goal, goal=GOAL),
        {},
        {Ref("goal", GOAL), Ref("function", SEO)},
        (f"goals.{GOAL}", f"functions.{SEO}.goals"),
    ),
    # --- tools
    "a tool is added": Row(
        partial(add_tool, tool=NEW["t"], name="Analytics"),
        {f"tools.{NEW['t']}.name": "Analytics"},
        {Ref("tool", NEW["t"])},
    ),
    "a tool gets another owner": Row(
        partial(set_tool, tool=TOOL, owner=HEAD, category="sales"),
        {f"tools.{TOOL}.owner": HEAD, f"tools.{TOOL}.category": "sales"},
        {Ref("tool", TOOL)},
    ),
    "a tool is owned by nobody": Row(
        partial(set_tool, tool=TOOL, owner=None), {}, {Ref("tool", TOOL)}, (f"tools.{TOOL}.owner",)
    ),
    "nothing runs on a deleted tool": Row(
        partial(delete_tool, tool=TOOL),
        {},
        {Ref("tool", TOOL), Ref("function", SEO)},
        (f"tools.{TOOL}", f"functions.{SEO}.tools"),
    ),
    # --- the decision log
    "a decision is written down": Row(
        partial(add_decision, decision=NEW["d"], name="Hire", reason="growth", owner=HEAD, date=TODAY, about=[EVENTS]),
        {
            f"decisions.{NEW['d']}.name": "Hire",
            f"decisions.{NEW['d']}.reason": "growth",
            f"decisions.{NEW['d']}.owner": HEAD,
            f"decisions.{NEW['d']}.date": TODAY.isoformat(),
            f"decisions.{NEW['d']}.about": [EVENTS],
        },
        {Ref("decision", NEW["d"])},
    ),
    "a decision gets a day to look again and is about a structure and an owner": Row(
        partial(set_decision, decision=DECISION, review="2027-03-01", about={GROWTH, HEAD}, owner=None),
        {
            f"decisions.{DECISION}.review": "2027-03-01",
            f"decisions.{DECISION}.about": sorted((GROWTH, HEAD)),
        },
        {Ref("decision", DECISION)},
        (f"decisions.{DECISION}.owner",),
    ),
    "a decision is deleted": Row(
        partial(delete_decision, decision=DECISION),
        {},
        {Ref("decision", DECISION)},
        (f"decisions.{DECISION}",),
    ),
    # --- handoffs
    "a handoff is drawn from a department to a function outside the structure": Row(
        partial(
            add_handoff, structure=GROWTH, handoff=NEW["h"], start=SALES, end=EVENTS, passes="a list", note="by mail"
        ),
        {
            f"structures.{GROWTH}.handoffs.{NEW['h']}.{field}": value
            for field, value in (("start", SALES), ("end", EVENTS), ("passes", "a list"), ("note", "by mail"))
        },
        {Ref("handoff", NEW["h"], GROWTH)},
    ),
    "a handoff gets an agreement and another end": Row(
        small(set_handoff, handoff=TO_SEO, agreement="a price list", end=EVENTS),
        {of_small(f"handoffs.{TO_SEO}.agreement"): "a price list", of_small(f"handoffs.{TO_SEO}.end"): EVENTS},
        {Ref("handoff", TO_SEO, SMALL)},
    ),
    "a handoff is turned round": Row(
        small(set_handoff, handoff=TO_SEO, start=SEO, end=PRICING),
        {of_small(f"handoffs.{TO_SEO}.start"): SEO, of_small(f"handoffs.{TO_SEO}.end"): PRICING},
        {Ref("handoff", TO_SEO, SMALL)},
    ),
    "a handoff is deleted in one structure": Row(
        small(delete_handoff, handoff=TO_SALES),
        {},
        {Ref("handoff", TO_SALES, SMALL)},
        (of_small(f"handoffs.{TO_SALES}"),),
    ),
    # --- cadences
    "a cadence is agreed": Row(
        partial(
            add_cadence, structure=GROWTH, cadence=NEW["c"], reviews=["blockers"], name=" Stand-up ", every="each day"
        ),
        {
            f"structures.{GROWTH}.cadences.{NEW['c']}.{field}": value
            for field, value in (("reviews", ["blockers"]), ("name", "Stand-up"), ("every", "each day"))
        },
        {Ref("cadence", NEW["c"], GROWTH)},
    ),
    "a cadence reviews more, by other owners": Row(
        small(set_cadence, cadence=WEEKLY, reviews={"priorities", "blockers"}, owners=[SALES], note="by mail"),
        {
            of_small(f"cadences.{WEEKLY}.reviews"): ["blockers", "priorities"],
            of_small(f"cadences.{WEEKLY}.owners"): [SALES],
            of_small(f"cadences.{WEEKLY}.note"): "by mail",
        },
        {Ref("cadence", WEEKLY, SMALL)},
    ),
    "a cadence is deleted": Row(
        small(delete_cadence, cadence=WEEKLY),
        {},
        {Ref("cadence", WEEKLY, SMALL)},
        (of_small(f"cadences.{WEEKLY}"),),
    ),
    # --- the model
    "the next review is set": Row(
        partial(set_next_review, day=TODAY), {"next_review": TODAY.isoformat()}, {Ref("next_review")}
    ),
    "a rule is switched off": Row(
        partial(switch_rule, rule="GAP01", off=True), {"settings.rules.GAP01.off": True}, {Ref("settings")}
    ),
    "a rule with a threshold is switched off": Row(
        partial(switch_rule, rule="OVL03", off=True), {"settings.rules.OVL03.off": True}, {Ref("settings")}
    ),
    "a threshold is set": Row(
        partial(set_threshold, threshold=MANY, value=5.0),
        {"settings.rules.OVL03.thresholds.execution_owners": 5},
        {Ref("settings")},
    ),
    "a threshold in percent is kept with six decimals": Row(
        partial(set_threshold, threshold=PART, value=100 / 3),
        {"settings.rules.EXT05.thresholds.functions": 33.333333},
        {Ref("settings")},
    ),
    **{
        f"a threshold set to {value} is no longer said": Row(
            partial(set_threshold, threshold=MANY, value=value), {}, {Ref("settings")}, ("settings.rules.OVL03",)
        )
        for value in (None, 3)
    },
    # --- what other edits do
    "a deleted function takes its handoffs along and leaves the log": Row(
        partial(delete_function, function=PRICING),
        {},
        {Ref("function", PRICING), Ref("function", PRICING, SMALL), Ref("handoff", TO_SEO, SMALL)},
        (
            f"functions.{PRICING}",
            *(of_small(part) for part in (f"functions.{PRICING}", f"assignments.{PRICING}", f"handoffs.{TO_SEO}")),
        ),
    ),
    "a deleted function is no longer what a decision is about": Row(
        partial(delete_function, function=SEO),
        {f"decisions.{DECISION}.about": sorted((AGENCY, SMALL))},
        {
            Ref("function", SEO),
            Ref("decision", DECISION),
            *(Ref("function", SEO, structure) for structure in (SMALL, GROWTH)),
            *(Ref("handoff", TO_SALES, structure) for structure in (SMALL, GROWTH)),
            Ref("handoff", TO_SEO, SMALL),
        },
        (
            f"functions.{SEO}",
            *(of_small(part) for part in (f"functions.{SEO}", f"assignments.{SEO}", "handoffs")),
            *(f"structures.{GROWTH}.{part}" for part in (f"functions.{SEO}", "assignments", "handoffs")),
        ),
    ),
    "a deleted owner is named nowhere": Row(
        partial(delete_owner, owner=LEAD),
        {of_small(f"cadences.{WEEKLY}.owners"): [HEAD]},
        {
            Ref("owner", LEAD),
            Ref("tool", TOOL),
            Ref("decision", DECISION),
            Ref("cadence", WEEKLY, SMALL),
            *(Ref("owner", LEAD, structure) for structure in (SMALL, GROWTH)),
            *(Ref("function", SEO, structure) for structure in (SMALL, GROWTH)),
        },
        (
            f"owners.{LEAD}",
            f"tools.{TOOL}.owner",
            f"decisions.{DECISION}.owner",
            *(of_small(part) for part in (f"owners.{LEAD}", f"assignments.{SEO}.{LEAD}")),
            *(f"structures.{GROWTH}.{part}" for part in ("owners", "assignments")),
        ),
    ),
    "a deleted department takes its handoffs along": Row(
        partial(delete_owner, owner=SALES),
        {},
        {Ref("owner", SALES), *(Ref("handoff", TO_SALES, structure) for structure in (SMALL, GROWTH))},
        (f"owners.{SALES}", of_small(f"handoffs.{TO_SALES}"), f"structures.{GROWTH}.handoffs"),
    ),
    "a deleted partner is no longer what a decision is about": Row(
        partial(delete_owner, owner=AGENCY),
        {f"decisions.{DECISION}.about": sorted((SEO, SMALL))},
        {Ref("owner", AGENCY), Ref("owner", AGENCY, SMALL), Ref("decision", DECISION)},
        (f"owners.{AGENCY}", of_small(f"owners.{AGENCY}")),
    ),
    "a deleted structure is no longer what a decision is about": Row(
        partial(delete_structure, structure=SMALL),
        {f"decisions.{DECISION}.about": sorted((SEO, AGENCY))},
        {Ref("structure", SMALL), Ref("structure", GROWTH), Ref("decision", DECISION)},
        (f"structures.{SMALL}",),
    ),
    "a function serves other goals": Row(
        partial(set_function, function=PRICING, goals={GOAL}, tools=[TOOL]),
        {f"functions.{PRICING}.goals": [GOAL], f"functions.{PRICING}.tools": [TOOL]},
        {Ref("function", PRICING)},
    ),
}


@pytest.mark.parametrize("row", CHANGES.values(), ids=CHANGES)
def test_an_edit_changes_these_values_and_touches_these_records(row: Row) -> None:
    model = start()
    before = values_of(model)
    edited, touched = row.edit(model)
    after = values_of(edited)
    assert {path: value for path, value in after.items() if before.get(path) != value} == row.values
    lost = before.keys() - after.keys()
    assert {next(gone for gone in row.gone if path.startswith(gone)) for path in lost} == set(row.gone)
    assert touched == row.touched
    assert model == start(), "the model that was given stays"
    assert_whole(edited)
