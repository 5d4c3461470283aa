"""Edits of every kind, and what is said about the two models on either side of each."""

from functools import partial

from planner.model.change import Edit
from planner.model.edits.assignments import assign, move_assignment, set_assignment, set_undecided, unassign
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.decisions import add_decision, set_decision
from planner.model.edits.functions import (
    add_functions,
    delete_function,
    move_function,
    park,
    set_function,
    set_placement,
    take_out,
)
from planner.model.edits.handoffs import add_handoff, delete_handoff
from planner.model.edits.layout import keep_places
from planner.model.edits.owners import add_owners, delete_owner, move_owner, remove_owner, set_owner, set_seat
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.edits.structures import add_structure, delete_structure, set_structure, set_title
from planner.model.edits.tools import set_tool
from planner.model.graph.places import Slot
from planner.model.records import Function, Owner
from tests.model.agreed import (
    AGENCY,
    DECISION,
    EVENTS,
    GROWTH,
    HEAD,
    LEAD,
    MANY,
    NEW,
    PRICING,
    SEO,
    TO_SEO,
    TOOL,
    small,
    start,
)

BASE = start().with_defaults_removed()
SEO_IS = partial(set_function, function=SEO)
LEAD_ON_SEO = small(set_assignment, function=SEO, owner=LEAD, ownership="execution")
SAID: dict[str, tuple[Edit, list[str]]] = {
    "title": (partial(set_title, title="Northwind"), ["The model: the title is “Northwind” now."]),
    "new assignment": (
        small(assign, function=EVENTS, owner=LEAD, ownership="execution"),
        ["Events: Lead executes it now in Small team."],
    ),
    "assignment gone": (
        small(unassign, function=SEO, owner=HEAD, ownership="decision"),
        ["SEO: Head decides it no longer in Small team."],
    ),
    "handed over": (
        small(
            move_assignment, function=SEO, owner=LEAD, ownership="execution", to_owner=AGENCY, to_ownership="execution"
        ),
        ["SEO: Agency executes it now in Small team, and Lead no longer."],
    ),
    "boundary": (
        partial(LEAD_ON_SEO, boundary="EMEA"),
        ["Lead executes SEO in Small team: the boundary is “EMEA” now."],
    ),
    "renamed function": (partial(SEO_IS, name="Search"), ["SEO is now named Search."]),
    "renamed owner": (partial(set_owner, owner=HEAD, name="Chief"), ["Head is now named Chief."]),
    "critical": (partial(SEO_IS, critical=True), ["SEO is critical now."]),
    "affects": (
        partial(SEO_IS, affects={"lead_quality", "budget"}),
        ["SEO: what it affects gained “budget” and “lead quality”."],
    ),
    "metric": (partial(SEO_IS, metric="visits"), ["SEO: the metric is “visits” now."]),
    "kind": (partial(set_owner, owner=AGENCY, kind="role"), ["Agency is a role now, before a partner."]),
    "new function": (
        small(add_functions, functions={NEW["f"]: Function(name="Webinars")}),
        ["Webinars is new.", "Webinars is in Small team now."],
    ),
    "function gone": (
        partial(delete_function, function=PRICING),
        ["Pricing is gone.", "The handoff Pricing → SEO in Small team is gone."],
    ),
    "function left": (small(take_out, functions=[PRICING]), ["Pricing is not in Small team any more."]),
    "new owner": (
        small(add_owners, owners={"o_new000000000": Owner(name="Analyst")}),
        ["Analyst is new.", "Analyst is in Small team now."],
    ),
    "owner left": (
        small(remove_owner, owner=LEAD),
        ["SEO: Lead executes it no longer in Small team.", "Lead is not in Small team any more."],
    ),
    "owner gone": (
        partial(delete_owner, owner=AGENCY),
        ["The decision Keep the agency: what it is about lost “Agency”.", "Agency is gone."],
    ),
    "parked": (
        small(park, function=PRICING, reason="no budget", until=None),
        ["Pricing in Small team is parked now: no budget."],
    ),
    "effort": (
        small(set_placement, function=PRICING, effort=0.25),
        ["Pricing in Small team: the effort is 0.25 now, before 0.1."],
    ),
    "undecided": (
        small(set_undecided, function=EVENTS, ownership="decision", undecided=True),
        ["Events in Small team: what is undecided gained “decision”."],
    ),
    "holder": (small(set_seat, owner=LEAD, holder="x"), ["Lead in Small team: the holder is “x” now."]),
    "new structure": (
        partial(add_structure, structure=NEW["s"], name="Later"),
        ["The structure Later is new: 0 functions and 0 owners."],
    ),
    "structure gone": (
        partial(delete_structure, structure=GROWTH),
        ["The structure Growth stage is gone, with 1 function and 1 owner."],
    ),
    "baseline": (small(set_structure, baseline=True), ["The structure Small team is today's structure now."]),
    "order": (
        partial(move_function, function=EVENTS, area=None, before=SEO),
        ["The order of the functions is another one."],
    ),
    "order of owners": (
        small(move_owner, owner=LEAD, before=HEAD),
        ["The order of the owners in Small team is another one."],
    ),
    "places": (partial(keep_places, slots={HEAD: Slot(0, 1)}), ["Owners have other places in the graph."]),
    "handoff": (
        small(add_handoff, handoff=NEW["h"], start=EVENTS, end=SEO),
        ["The handoff Events → SEO in Small team is new."],
    ),
    "handoff gone": (small(delete_handoff, handoff=TO_SEO), ["The handoff Pricing → SEO in Small team is gone."]),
    "tool": (
        partial(set_tool, tool=TOOL, owner=HEAD),
        ["The tool CRM: the owner is “Head” now, before “Lead”."],
    ),
    "decision": (
        partial(add_decision, decision=NEW["d"], name="Hire an analyst"),
        ["The decision Hire an analyst is new."],
    ),
    "decided": (
        partial(set_decision, decision=DECISION, date="2026-10-01"),
        ["The decision Keep the agency: the date is 2026-10-01 now, before 2026-09-01."],
    ),
    "threshold": (
        partial(set_threshold, threshold=MANY, value=6),
        ["The rule OVL03: “execution_owners” of the thresholds is 6 now, before 4."],
    ),
    "rule off": (partial(switch_rule, rule="OVL03", off=True), ["The rule OVL03 is off now."]),
    "rule said": (partial(switch_rule, rule="GAP01", off=True), ["The rule GAP01 is new."]),
    "checkpoint": (
        small(keep_checkpoint, checkpoint="k_new", name="Before"),
        ["The checkpoint Before is new."],
    ),
}
