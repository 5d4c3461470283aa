"""What two people did to one model, and the question that each clash of theirs asks."""

from functools import partial

from planner.model.change import Edit
from planner.model.edits.assignments import assign, set_assignment, unassign
from planner.model.edits.functions import delete_function, set_function, set_placement
from planner.model.edits.goals import delete_goal
from planner.model.edits.handoffs import delete_handoff, set_handoff
from planner.model.edits.owners import delete_owner, remove_owner, set_owner, set_seat
from planner.model.edits.rule_settings import set_threshold
from planner.model.edits.structures import delete_structure, set_structure, set_title
from planner.model.edits.tools import set_tool
from planner.model.operating_model import OperatingModel
from planner.storage.merging.merge import Merged
from tests.model.agreed import (
    AGENCY,
    EVENTS,
    GOAL,
    GROWTH,
    HEAD,
    LEAD,
    MANY,
    PRICING,
    SALES,
    SEO,
    SMALL,
    TO_SALES,
    TO_SEO,
    TOOL,
    small,
    start,
)
from tests.storage.merging.laws import assert_laws

BASE = start().with_defaults_removed()


def after(*edits: Edit) -> OperatingModel:
    model = BASE
    for edit in edits:
        model = edit(model).model
    return model


def merged(ours: Edit, theirs: Edit) -> Merged:
    return assert_laws(BASE, after(ours), after(theirs))


def clean(ours: Edit, theirs: Edit) -> OperatingModel:
    found = merged(ours, theirs)
    assert [conflict.message for conflict in found.conflicts] == []
    return found.model


SEO_IS = partial(set_function, function=SEO)
HEAD_IS = partial(set_owner, owner=HEAD)
LEAD_DOES_SEO = small(set_assignment, function=SEO, owner=LEAD, ownership="execution")
ASKED = {
    "two values": (
        partial(SEO_IS, metric="visits"),
        partial(SEO_IS, metric="leads"),
        "SEO: the metric is “leads” on one side and “visits” on the other.",
        {SEO},
    ),
    "a value and none": (
        partial(set_tool, tool=TOOL, owner=HEAD),
        partial(set_tool, tool=TOOL, owner=None),
        "The tool CRM: the owner is not set on one side and “Head” on the other.",
        set(),
    ),
    "two boundaries": (
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        partial(LEAD_DOES_SEO, boundary="APAC"),
        "Lead executes SEO in Small team: the boundary is “APAC” on one side and “EMEA” on the other.",
        {SEO, LEAD},
    ),
    "two numbers": (
        small(set_placement, function=PRICING, effort=0.5),
        small(set_placement, function=PRICING, effort=0.25),
        "Pricing in Small team: the effort is 0.25 on one side and 0.5 on the other.",
        {PRICING},
    ),
    "two owners": (
        small(set_seat, owner=AGENCY, internal_contact=LEAD),
        small(set_seat, owner=AGENCY, internal_contact=HEAD),
        "Agency in Small team: the internal contact is “Head” on one side and “Lead” on the other.",
        {AGENCY},
    ),
    "two names": (
        partial(HEAD_IS, name="Chief"),
        partial(HEAD_IS, name="Boss"),
        "Head: the name is “Boss” on one side and “Chief” on the other.",
        {HEAD},
    ),
    "two titles": (
        partial(set_title, title="Ours"),
        partial(set_title, title="Theirs"),
        "The model: the title is “Ours” on one side and “Theirs” on the other.",
        set(),
    ),
    "two thresholds": (
        partial(set_threshold, threshold=MANY, value=5),
        partial(set_threshold, threshold=MANY, value=6),
        "The rule OVL03: “execution_owners” of the thresholds is 5 on one side and 6 on the other.",
        set(),
    ),
    "a threshold and the usual one": (
        partial(set_threshold, threshold=MANY, value=None),
        partial(set_threshold, threshold=MANY, value=6),
        "The rule OVL03: “execution_owners” of the thresholds is 6 on one side and not there on the other.",
        set(),
    ),
    "two agreements": (
        small(set_handoff, handoff=TO_SALES, agreement="by mail"),
        small(set_handoff, handoff=TO_SALES, agreement="by phone"),
        "The handoff SEO → Sales in Small team: the agreement is “by mail” on one side and “by phone” on the other.",
        {SEO, "o_saleszzzzzzz"},
    ),
    "two structures that are today": (
        small(set_structure, baseline=True),
        partial(set_structure, structure=GROWTH, baseline=True),
        "The model: today is “Growth stage” on one side and “Small team” on the other.",
        {SMALL, GROWTH},
    ),
    "both ends of a handoff moved to one function": (
        small(set_handoff, handoff=TO_SEO, start=EVENTS),
        small(set_handoff, handoff=TO_SEO, end=EVENTS),
        "The handoff Pricing → SEO in Small team: where it starts and ends is “Events → SEO” on one side and "
        "“Pricing → Events” on the other.",
        {PRICING, SEO},
    ),
    "two starts of a handoff, of which one is its new end": (
        small(set_handoff, handoff=TO_SEO, start=EVENTS),
        small(set_handoff, handoff=TO_SEO, start=SALES, end=EVENTS),
        "The handoff Pricing → SEO in Small team: where it starts and ends is “Events → SEO” on one side and "
        "“Sales → Events” on the other.",
        {PRICING, SEO},
    ),
    "a function removed and changed": (
        partial(delete_function, function=PRICING),
        partial(set_function, function=PRICING, critical=True),
        "Pricing: removed on one side and changed on the other (whether it is critical); it stays.",
        {PRICING},
    ),
    "a function removed and assigned": (
        partial(delete_function, function=PRICING),
        small(assign, function=PRICING, owner=LEAD, ownership="review"),
        "Pricing: removed on one side and used on the other (Lead reviews Pricing in Small team); it stays.",
        {PRICING},
    ),
    "an owner removed and seen to differently": (
        partial(delete_owner, owner=LEAD),
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        "Lead: removed on one side and used on the other (Lead executes SEO in Small team); it stays.",
        {LEAD},
    ),
    "an owner who leaves a structure and gets more": (
        small(remove_owner, owner=AGENCY),
        small(assign, function=EVENTS, owner=AGENCY, ownership="execution"),
        "Agency in Small team: removed on one side and used on the other (Agency executes Events in Small team); "
        "it stays.",
        {AGENCY},
    ),
    "an assignment taken away and bounded": (
        small(unassign, function=SEO, owner=LEAD, ownership="execution"),
        partial(LEAD_DOES_SEO, boundary="EMEA"),
        "Lead executes SEO in Small team: removed on one side and changed on the other (the boundary); it stays.",
        {SEO, LEAD},
    ),
    "a structure removed and worked on": (
        partial(delete_structure, structure=SMALL),
        small(assign, function=EVENTS, owner=LEAD, ownership="decision"),
        "The structure Small team: removed on one side and changed on the other (Lead decides Events in Small team); "
        "it stays.",
        {SMALL},
    ),
    "a goal removed and served": (
        partial(delete_goal, goal=GOAL),
        partial(set_function, function=EVENTS, goals={GOAL}),
        "The goal Pipeline: removed on one side and used on the other (Events); it stays.",
        set(),
    ),
    "a handoff removed and agreed on": (
        small(delete_handoff, handoff=TO_SEO),
        small(set_handoff, handoff=TO_SEO, agreement="weekly"),
        "The handoff Pricing → SEO in Small team: removed on one side and changed on the other (the agreement); "
        "it stays.",
        {PRICING, SEO},
    ),
}
