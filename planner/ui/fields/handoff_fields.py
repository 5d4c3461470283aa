"""The fields of a handoff."""

from collections.abc import Sequence
from functools import partial

from planner.language import mark, tr
from planner.model.edits.handoffs import set_handoff
from planner.ui.fields.field import Choice, Kind, Scene, fields_of
from planner.ui.fields.record_choices import departments, functions_in_order


def ends(scene: Scene) -> Sequence[Choice]:
    """What a handoff can start or end at: departments, then functions."""
    named = [(key, tr("{name} (department)", name=name)) for key, name in departments(scene)]
    return [*named, *functions_in_order(scene)]


_of_handoff = fields_of(
    lambda scene: scene.record,
    lambda scene: partial(set_handoff, structure=scene.structure, handoff=scene.agreement.id),
)


START = _of_handoff(
    "start",
    mark("From"),
    Kind.PICK,
    choices=ends,
    half=True,
    hint=mark("A function or department"),
    item=mark("function or department"),
    step=lambda name, words: tr("Let {name} start at {words}", name=name, words=words),
)

END = _of_handoff(
    "end",
    mark("To"),
    Kind.PICK,
    choices=ends,
    half=True,
    hint=mark("A function or department"),
    item=mark("function or department"),
    step=lambda name, words: tr("Let {name} end at {words}", name=name, words=words),
)

TERMS = (
    _of_handoff(
        "passes",
        mark("What is passed"),
        Kind.LINE,
        hint=mark("Leads that are ready for a conversation"),
        step=lambda name, _: tr("Say what {name} passes", name=name),
    ),
    _of_handoff(
        "agreement",
        mark("When it counts as good"),
        Kind.TEXT,
        hint=mark("All required fields are filled, within one working day"),
        step=lambda name, _: tr("Agree when {name} counts as good", name=name),
    ),
    _of_handoff("note", mark("Note"), Kind.TEXT),
)

HANDOFF = (START, END, *TERMS)
