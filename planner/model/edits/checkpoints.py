"""Checkpoints: structures kept as they are on a day, under a name; made, renamed, deleted and taken back."""

from datetime import date

from planner.language import tr
from planner.model.agreements import Checkpoint, KnownOwner
from planner.model.change import Edited, Ref
from planner.model.checkpoints import with_checkpoint
from planner.model.edits.named import plans_without_end, workshop_without
from planner.model.edits.parts import edited, the_structure, unused, with_item, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, rank_after
from planner.model.records import frozen_map
from planner.model.text import clean_name


def keep_checkpoint(
    model: OperatingModel, *, checkpoint: str, structure: str, name: str, day: date | None = None
) -> Edited:
    """Keep a structure as it is now, under a new id and a name; ``day`` says when that was, if people want to know."""
    place = the_structure(model, structure)
    named = {*place.functions, *place.owners, *(end for h in place.handoffs.values() for end in (h.start, h.end))}
    named.update(*(cadence.owners for cadence in place.cadences.values()))
    record = Checkpoint(
        name=clean_name(name, tr("A checkpoint")),
        structure=structure,
        state=place,
        date=day,
        functions=frozen_map({key: record.name for key, record in model.functions.items() if key in named}),
        owners=frozen_map(
            {key: KnownOwner(name=o.name, kind=o.kind) for key, o in model.owners.items() if key in named}
        ),
    )
    checkpoints = with_item(model.checkpoints, unused(model.checkpoints, checkpoint), record)
    return edited(model, {Ref("checkpoint", checkpoint)}, checkpoints=checkpoints)


def rename_checkpoint(model: OperatingModel, *, checkpoint: str, name: str) -> Edited:
    """Give a checkpoint another name."""
    record = the_checkpoint(model, checkpoint).replace(name=clean_name(name, tr("A checkpoint")))
    return edited(model, {Ref("checkpoint", checkpoint)}, checkpoints=with_item(model.checkpoints, checkpoint, record))


def delete_checkpoint(model: OperatingModel, *, checkpoint: str) -> Edited:
    """Delete a checkpoint, and the notes of plans from and to it."""
    the_checkpoint(model, checkpoint)
    plans, touched = plans_without_end(model, checkpoint)
    workshop, more = workshop_without(model, checkpoint)
    touched |= more | {Ref("checkpoint", checkpoint)}
    checkpoints = without(model.checkpoints, checkpoint)
    return edited(model, touched, checkpoints=checkpoints, plans=plans, workshop=workshop)


def take_back(model: OperatingModel, *, checkpoint: str, structure: str, name: str) -> Edited:
    """Add a structure, with a new id and a name, that is as it was at the checkpoint.

    Functions and owners that were deleted since come back under their ids, with the names they had.
    """
    the_checkpoint(model, checkpoint)
    shown = with_checkpoint(model, checkpoint, structure=unused(model.structures, structure))
    place = shown.structures[structure].replace(
        name=clean_name(name, tr("A structure")), rank=rank_after(last_rank(model.structures.values())), baseline=False
    )
    touched = {Ref("structure", key) for key in (*model.structures, structure)}
    touched |= {Ref("function", key) for key in shown.functions.keys() - model.functions.keys()}
    touched |= {Ref("owner", key) for key in shown.owners.keys() - model.owners.keys()}
    structures = with_item(model.structures, structure, place)
    return edited(model, touched, functions=shown.functions, owners=shown.owners, structures=structures)


def the_checkpoint(model: OperatingModel, checkpoint: str) -> Checkpoint:
    """Give the checkpoint with this id; raises EditError when there is none."""
    if checkpoint not in model.checkpoints:
        msg = tr("There is no checkpoint with the id {id} any more.", id=repr(checkpoint))
        raise EditError(msg)
    return model.checkpoints[checkpoint]
