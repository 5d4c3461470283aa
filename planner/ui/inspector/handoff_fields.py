"""The fields of a handoff."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from planner.model.change import Edit
from planner.model.edits.handoffs import set_handoff
from planner.ui.inspector.field import Choice, Field, Kind, Scene
from planner.ui.inspector.record_choices import departments, functions_in_order


def ends(scene: Scene) -> Sequence[Choice]:
    """What a handoff can start or end at: departments, then functions."""
    named = [(key, f"{name} (department)") for key, name in departments(scene)]
    return [*named, *functions_in_order(scene)]


def _of_handoff(key: str, label: str, kind: Kind, **more: Any) -> Field:  # noqa: ANN401
    def value(scene: Scene) -> object:
        return getattr(scene.record, key)

    def edit(scene: Scene, new: Any) -> Edit:  # noqa: ANN401
        return partial(set_handoff, structure=scene.structure, handoff=scene.agreement.id, **{key: new})

    return Field(key, label, kind, value, edit, **more)


START = _of_handoff(
    "start",
    "From",
    Kind.PICK,
    choices=ends,
    half=True,
    hint="A function or department",
    item="function or department",
    step=lambda name, words: f"Let {name} start at {words}",
)

END = _of_handoff(
    "end",
    "To",
    Kind.PICK,
    choices=ends,
    half=True,
    hint="A function or department",
    item="function or department",
    step=lambda name, words: f"Let {name} end at {words}",
)

TERMS = (
    _of_handoff(
        "passes",
        "What is passed",
        Kind.LINE,
        hint="Leads that are ready for a conversation",
        step=lambda name, _: f"Say what {name} passes",
    ),
    _of_handoff(
        "agreement",
        "When it counts as good",
        Kind.TEXT,
        hint="All required fields are filled, within one working day",
        step=lambda name, _: f"Agree when {name} counts as good",
    ),
    _of_handoff("note", "Note", Kind.TEXT),
)

HANDOFF = (START, END, *TERMS)
