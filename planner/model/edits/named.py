"""What names a record that goes: taking its id out of handoffs, cadences, tools, decisions, plans and the workshop."""

from collections.abc import Mapping

from planner.model.agreements import Decision, PlanNotes, StepNote, Tool
from planner.model.change import Ref
from planner.model.edits.parts import without
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure, frozen_map
from planner.model.workshop_records import Workshop


def without_end(place: Structure, structure: str, end: str) -> tuple[Structure, set[Ref]]:
    """Take out the handoffs of a structure that start or end at a function or department; with what that touches."""
    gone = [key for key, handoff in place.handoffs.items() if end in {handoff.start, handoff.end}]
    if not gone:
        return place, set()
    touched = {Ref("handoff", key, structure) for key in gone}
    return place.replace(handoffs=without(place.handoffs, *gone)), touched


def without_cadence_owner(place: Structure, structure: str, owner: str) -> tuple[Structure, set[Ref]]:
    """Take an owner out of the cadences of a structure; with what that touches."""
    kept = {key: c.replace(owners=c.owners - {owner}) for key, c in place.cadences.items() if owner in c.owners}
    if not kept:
        return place, set()
    touched = {Ref("cadence", key, structure) for key in kept}
    return place.replace(cadences=frozen_map({**place.cadences, **kept})), touched


def tools_without(model: OperatingModel, owner: str) -> tuple[Mapping[str, Tool], set[Ref]]:
    """Give the tools with none owned by this owner; with what that touches."""
    kept = {key: tool.replace(owner=None) for key, tool in model.tools.items() if tool.owner == owner}
    if not kept:
        return model.tools, set()
    return frozen_map({**model.tools, **kept}), {Ref("tool", key) for key in kept}


def decisions_without(model: OperatingModel, record: str) -> tuple[Mapping[str, Decision], set[Ref]]:
    """Give the decision log with no entry by or about this function, owner or structure; with what that touches."""
    kept = {
        key: entry.replace(owner=None if entry.owner == record else entry.owner, about=entry.about - {record})
        for key, entry in model.decisions.items()
        if entry.owner == record or record in entry.about
    }
    if not kept:
        return model.decisions, set()
    return frozen_map({**model.decisions, **kept}), {Ref("decision", key) for key in kept}


def plans_without_end(model: OperatingModel, end: str) -> tuple[Mapping[str, PlanNotes], set[Ref]]:
    """Give the notes of plans but for those from or to this structure or checkpoint; with what that touches."""
    gone = [key for key in model.plans if end in key.split(" ")]
    return without(model.plans, *gone), {Ref("plan", key) for key in gone}


def plans_without(model: OperatingModel, owner: str) -> tuple[Mapping[str, PlanNotes], set[Ref]]:
    """Give the notes of plans with no step that this owner sees to; with what that touches.

    What says nothing any more is let go.
    """
    changed = {
        key: notes.replace(steps=_steps_without(notes.steps, owner))
        for key, notes in model.plans.items()
        if any(note.owner == owner for note in notes.steps.values())
    }
    if not changed:
        return model.plans, set()
    left = {key: notes for key, notes in {**model.plans, **changed}.items() if notes != PlanNotes()}
    return frozen_map(left), {Ref("plan", key) for key in changed}


def workshop_without(model: OperatingModel, record: str) -> tuple[Workshop, set[Ref]]:
    """Give the workshop with nothing that names this record, whatever it is, nor any vote on it."""
    workshop = model.workshop
    topics = {k: t.replace(about=None) for k, t in workshop.parking_lot.items() if t.about == record}
    steps = {k: s.replace(owner=None) for k, s in workshop.next_steps.items() if s.owner == record}
    named = [field for field in ("structure", "growth", "before") if getattr(workshop, field) == record]
    changed = workshop.replace(
        **dict.fromkeys(named),
        parking_lot=frozen_map({**workshop.parking_lot, **topics}) if topics else workshop.parking_lot,
        next_steps=frozen_map({**workshop.next_steps, **steps}) if steps else workshop.next_steps,
        votes=without(workshop.votes, record),
        fists=without(workshop.fists, record),
    )
    return changed, set() if changed is workshop else {Ref("workshop")}


def _steps_without(steps: Mapping[str, StepNote], owner: str) -> Mapping[str, StepNote]:
    left = {key: note.replace(owner=None) if note.owner == owner else note for key, note in steps.items()}
    return frozen_map({key: note for key, note in left.items() if note != StepNote()})
