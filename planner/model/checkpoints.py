"""Reading a checkpoint as if it were a structure of the model."""

from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, rank_after
from planner.model.records import Function, Owner, frozen_map


def with_checkpoint(model: OperatingModel, checkpoint: str, *, structure: str | None = None) -> OperatingModel:
    """Give the model with a checkpoint as one more structure, for looking at it.

    Functions and owners that are gone come with the names they had. What refers to areas, goals or tools is read from
    the functions as they are now: a checkpoint keeps who does what, not what a function is.

    Args:
        model: the model.
        checkpoint: the id of the checkpoint.
        structure: the id of the structure; that of the checkpoint where it is not given.
    """
    kept = model.checkpoints[checkpoint]
    rank = last_rank(model.functions.values())
    functions = dict(model.functions)
    for key, name in kept.functions.items():
        if key not in functions:
            rank = rank_after(rank)
            functions[key] = Function(name=name, rank=rank)
    owners = dict(model.owners)
    for key, known in kept.owners.items():
        owners.setdefault(key, Owner(name=known.name, kind=known.kind))
    state = kept.state.replace(name=kept.name, after=None)
    structures = {**model.structures, structure or checkpoint: state}
    return model.replace(functions=frozen_map(functions), owners=frozen_map(owners), structures=frozen_map(structures))
