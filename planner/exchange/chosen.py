"""Which structures an export is about."""

from planner.exchange.wanted import Wanted
from planner.storage.errors import StorageError


def structures_in_order(wanted: Wanted) -> list[str]:
    """Give the ids of all structures in the order people see; the one that is wanted is among them.

    Raises:
        StorageError: there is no such structure, or none at all.
    """
    order = wanted.model.structure_order()
    if not order:
        msg = "The model has no structure; there is nothing to export. Add a structure first."
        raise StorageError(msg)
    if wanted.structure is not None and wanted.structure not in wanted.model.structures:
        msg = f"There is no structure with the id {wanted.structure!r}."
        raise StorageError(msg)
    return order


def chosen_structures(wanted: Wanted) -> list[str]:
    """Give the ids of the structures that are wanted: the one that is named, else all, in the order people see.

    Raises:
        StorageError: there is no such structure, or none at all, or they list nothing.
    """
    model, order = wanted.model, structures_in_order(wanted)
    chosen = order if wanted.structure is None else [wanted.structure]
    filled = [key for key in chosen if model.structures[key].functions or model.structures[key].owners]
    if not filled:
        name = " ".join(model.structures[chosen[0]].name.split())
        which = f"The structure {name} lists" if len(chosen) == 1 else "The structures list"
        msg = f"{which} no functions and no owners; there is nothing to export."
        raise StorageError(msg)
    return filled
