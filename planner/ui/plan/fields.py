"""What people write beside a step of the change plan: who sees to it, until when, and a note."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from planner.language import mark, tr
from planner.model.agreements import PlanNotes, StepNote
from planner.model.change import Edit, Ref
from planner.model.edits.plan_notes import set_step_note
from planner.model.facts import Facts
from planner.model.records import Structure
from planner.model.vocabulary import OwnerKind
from planner.ui.fields.field import Choice, Field, Kind, Scene


class StepScene(Scene):
    """A step of a plan, for its fields."""

    title: str = ""

    @classmethod
    def of(cls, facts: Facts, plan: str, step: str, title: str) -> "StepScene":
        """Make the scene of a step.

        Args:
            facts: the structure that is shown, with its model.
            plan: the key of the plan.
            step: the key of the step.
            title: what the step is called.
        """
        made = cls(facts, agreement=Ref("step", step, plan))
        made.title = title
        return made

    @property
    def record(self) -> StepNote:
        """What people wrote beside the step."""
        notes = self.model.plans.get(self.agreement.structure, PlanNotes())
        return notes.steps.get(self.agreement.id, StepNote())

    @property
    def name(self) -> str:
        """What the step is called."""
        return self.title


def _of_note(key: str, label: str, kind: Kind, **more: Any) -> Field:  # noqa: ANN401
    def value(scene: Scene) -> Any:  # noqa: ANN401
        return getattr(scene.record, key) or ("" if kind is not Kind.DAY else None)

    def edit(scene: Scene, new: Any) -> Edit:  # noqa: ANN401
        set_to: dict[str, Any] = {key: new or None if kind in {Kind.CHOICE, Kind.DAY} else new}
        return partial(set_step_note, plan=scene.agreement.structure, step=scene.agreement.id, **set_to)

    return Field(key, label, kind, value, edit, **more)


def _roles(scene: Scene) -> Sequence[Choice]:
    """Nobody, and the roles of both structures that the model still has."""
    model = scene.model
    sides: list[Structure] = []
    for side in scene.agreement.structure.split(" "):
        if side in model.structures:
            sides.append(model.structures[side])
        elif side in model.checkpoints:
            sides.append(model.checkpoints[side].state)
    seated = dict.fromkeys(owner for side in sides[::-1] for owner in side.in_board_order(list(side.owners)))
    roles = [key for key in seated if key in model.owners and model.owners[key].kind == OwnerKind.ROLE]
    now = scene.record.owner
    if now is not None and now in model.owners and now not in roles:
        roles.append(now)
    return [("", tr("Nobody yet")), *((key, model.owners[key].name) for key in roles)]


FIELDS = (
    _of_note(
        "owner",
        mark("Who sees to it"),
        Kind.CHOICE,
        choices=_roles,
        half=True,
        step=lambda name, words: (
            tr("Let {owner} see to {name}", owner=words, name=name)
            if words != tr("Nobody yet")
            else tr("Let nobody see to {name}", name=name)
        ),
    ),
    _of_note(
        "date",
        mark("Until"),
        Kind.DAY,
        half=True,
        hint=mark("No date"),
        step=lambda name, words: (
            tr("Have {name} done by {day}", name=name, day=words) if words else tr("Give {name} no date", name=name)
        ),
    ),
    _of_note("note", mark("Note"), Kind.LINE, hint=mark("What to keep in mind")),
)
"""The fields of an open step; whether it is done is ticked beside its title."""
