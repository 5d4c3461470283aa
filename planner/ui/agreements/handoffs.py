"""The section of the handoffs."""

from collections.abc import Sequence
from functools import partial

from planner.language import mark
from planner.model.edits.handoffs import add_handoff, delete_handoff
from planner.model.facts import Facts
from planner.ui.agreements.section import Asks, Face, Section
from planner.ui.fields.field import Scene
from planner.ui.fields.handoff_fields import HANDOFF
from planner.ui.words.agreements import agreement_name, end_name, terms_of


def _order(facts: Facts) -> Sequence[str]:
    """By the names of where they start and end."""
    model, handoffs = facts.model, facts.structure.handoffs

    def place(key: str) -> tuple[str, str, str]:
        handoff = handoffs[key]
        return end_name(model, handoff.start).casefold(), end_name(model, handoff.end).casefold(), key

    return sorted(handoffs, key=place)


def _face(scene: Scene) -> Face:
    return Face(agreement_name(scene.model, scene.agreement), lines=terms_of(scene.record))


HANDOFFS = Section(
    "handoff",
    mark("Handoffs"),
    mark("handoff"),
    mark("Work that changes hands: from where to where, what is passed, and when it is good."),
    mark(
        "Write down where work changes hands, for instance from “Lead qualification” to Sales, and when it counts as "
        "good."
    ),
    HANDOFF,
    order=_order,
    face=_face,
    add=lambda facts, key, ends: partial(
        add_handoff, structure=facts.structure_id, handoff=key, start=ends[0], end=ends[1]
    ),
    delete=lambda scene: partial(delete_handoff, structure=scene.structure, handoff=scene.agreement.id),
    asks=Asks.TWO_ENDS,
    renames="start",
    goes_on="passes",
)
