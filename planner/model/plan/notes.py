"""What people wrote beside the steps of a plan, and what of it belongs to steps that are gone."""

from collections.abc import Mapping

from planner.language import day_words, tr, trn
from planner.model.agreements import PlanNotes, StepNote
from planner.model.change import Touched
from planner.model.edits.plan_notes import plan_key
from planner.model.operating_model import OperatingModel
from planner.model.plan.change_plan import ChangePlan


def notes_of(model: OperatingModel, plan: ChangePlan) -> PlanNotes:
    """Give what the model keeps of a plan between two of its structures or checkpoints."""
    ends = (plan.comparison.before.structure_id, plan.comparison.after.structure_id)
    return model.plans.get(plan_key(*ends), _NOTHING)


def note_parts(note: StepNote, owner: str) -> list[str]:
    """Say what people wrote beside a step, as far as they did: who sees to it, until when, and the note on one line.

    Args:
        note: what they wrote.
        owner: the name of who sees to it; empty where nobody does.
    """
    parts = [owner, tr("by {day}", day=day_words(note.date)) if note.date else "", " ".join(note.note.split())]
    return [part for part in parts if part]


def are_notes_alone(touched: Touched) -> bool:
    """Did an edit touch nothing but what people write beside steps? No comparison and no plan changes then."""
    return bool(touched) and all(ref.kind == "plan" for ref in touched)


def loose_notes(plan: ChangePlan, notes: PlanNotes) -> Mapping[str, StepNote]:
    """Give the notes whose step the plan no longer has, by its key.

    Steps follow from the two structures, so an edit of either can take a step away; its note stays in the file, since
    undoing that edit, or making the same change again, brings the step back.
    """
    return {key: note for key, note in notes.steps.items() if key not in plan.waits_for}


def loose_words(number: int) -> str:
    """Say how many notes have no step any more, in a sentence; empty where there are none."""
    if not number:
        return ""
    return trn(
        number,
        "{n} note belongs to a step that this plan no longer has.",
        "{n} notes belong to steps that this plan no longer has.",
    )


_NOTHING = PlanNotes()
