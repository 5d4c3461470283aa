"""Edits of agreements and settings that are refused, and the sentence that each of them says."""

from functools import partial

from planner.model.edits.cadences import add_cadence, delete_cadence, set_cadence
from planner.model.edits.decisions import add_decision, delete_decision, set_decision
from planner.model.edits.functions import add_functions, set_function
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.model.edits.handoffs import add_handoff, set_handoff
from planner.model.edits.rule_settings import set_threshold
from planner.model.edits.tools import add_tool, set_tool
from planner.model.records import Function
from tests.model.agreed import (
    AGENCY,
    DECISION,
    GOAL,
    GROWTH,
    HEAD,
    MANY,
    NEW,
    PART,
    PRICING,
    SALES,
    SEO,
    TO_SEO,
    TOOL,
    WEEKLY,
    small,
)

REFUSED = {
    "a goal without a name": (partial(add_goal, goal=NEW["g"], name=" "), "A goal needs a name."),
    "a goal that loses its name": (partial(set_goal, goal=GOAL, name="\n"), "A goal needs a name."),
    "a goal with a taken id": (partial(add_goal, goal=GOAL, name="X"), f"A record with the id {GOAL} exists already."),
    "no such goal": (partial(delete_goal, goal="g_x"), "There is no goal with the id 'g_x' any more."),
    "a field that goals have not": (partial(set_goal, goal=GOAL, owner=HEAD), "A goal has no owner."),
    "a description with a bell": (
        partial(set_goal, goal=GOAL, description="\x07"),
        r"The description holds the control character U\+0007; only tab and newline are allowed.",
    ),
    "a tool without a name": (partial(add_tool, tool=NEW["t"], name=""), "A tool needs a name."),
    "a tool of nobody known": (partial(set_tool, tool=TOOL, owner="o_x"), "There is no owner with the id 'o_x'"),
    "no such tool": (partial(set_tool, tool="t_x", name="X"), "There is no tool with the id 't_x' any more."),
    "a decision without a name": (partial(add_decision, decision=NEW["d"], name=""), "A decision needs a name."),
    "a decision of nobody known": (
        partial(add_decision, decision=NEW["d"], name="X", owner="o_x"),
        "There is no owner with the id 'o_x' any more.",
    ),
    "a decision about nothing": (
        partial(set_decision, decision=DECISION, about={SEO, GOAL}),
        f"There is no function, owner or structure with the id '{GOAL}' any more.",
    ),
    "a decision on a day that is none": (
        partial(set_decision, decision=DECISION, date="1.9.2026"),
        "'1.9.2026' is no date: a date is written as YYYY-MM-DD.",
    ),
    "a decision with a taken id": (
        partial(add_decision, decision=DECISION, name="X"),
        f"A record with the id {DECISION} exists already.",
    ),
    "no such decision": (partial(delete_decision, decision="d_x"), "There is no decision with the id 'd_x' any more."),
    "a handoff to a role": (
        small(add_handoff, handoff=NEW["h"], start=SEO, end=HEAD),
        "Head is a role; a handoff starts and ends at a function or a department.",
    ),
    "a handoff from a partner": (small(set_handoff, handoff=TO_SEO, start=AGENCY), "Agency is a partner; a handoff"),
    "a handoff to nothing": (
        small(set_handoff, handoff=TO_SEO, end="f_x"),
        "There is no function or department with the id 'f_x' any more.",
    ),
    "a handoff without an end": (small(set_handoff, handoff=TO_SEO, end=None), "None is no end: "),
    "a handoff to itself": (
        small(set_handoff, handoff=TO_SEO, end=PRICING),
        "A handoff passes work on to somebody else; it cannot start and end at Pricing.",
    ),
    "a new handoff of a department to itself": (
        small(add_handoff, handoff=NEW["h"], start=SALES, end=SALES),
        "A handoff passes work on to somebody else; it cannot start and end at Sales.",
    ),
    "a handoff with a taken id": (
        small(add_handoff, handoff=TO_SEO, start=SEO, end=SALES),
        f"A record with the id {TO_SEO} exists already.",
    ),
    "a handoff of another structure": (
        partial(set_handoff, structure=GROWTH, handoff=TO_SEO, note="x"),
        f"There is no handoff with the id '{TO_SEO}' any more.",
    ),
    "a cadence that reviews the weather": (
        small(add_cadence, cadence=NEW["c"], reviews=["weather"]),
        "'weather' is nothing that a cadence reviews; allowed are priorities, results, blockers.",
    ),
    "a cadence of nobody known": (
        small(set_cadence, cadence=WEEKLY, owners={"o_x"}),
        "There is no owner with the id 'o_x' any more.",
    ),
    "a cadence with a taken id": (
        small(add_cadence, cadence=WEEKLY, reviews=[]),
        f"A record with the id {WEEKLY} exists already.",
    ),
    "no such cadence": (
        partial(delete_cadence, structure=GROWTH, cadence=WEEKLY),
        f"There is no cadence with the id '{WEEKLY}' any more.",
    ),
    "a function that serves nothing known": (
        partial(set_function, function=PRICING, goals={GOAL, "g_x"}),
        "There is no goal with the id 'g_x' any more.",
    ),
    "a function that runs on nothing known": (
        small(add_functions, functions={NEW["f"]: Function(name="X", tools=frozenset({"t_x"}))}),
        "There is no tool with the id 't_x' any more.",
    ),
    "a threshold of none": (
        partial(set_threshold, threshold=MANY, value=0),
        "0 cannot be execution owners of OVL03; allowed is a whole number from 1 to 1,000,000.",
    ),
    "a threshold of a half": (partial(set_threshold, threshold=MANY, value=2.5), "2.5 cannot be execution owners"),
    "a threshold that is no number": (
        partial(set_threshold, threshold=PART, value=float("nan")),
        "nan cannot be functions of EXT05; allowed is a number from 0 to 100.",
    ),
}
