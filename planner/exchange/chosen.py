"""Which structures an export is about."""

from planner.exchange.wanted import Wanted
from planner.language import tr
from planner.storage.errors import StorageError


def structures_in_order(wanted: Wanted) -> list[str]:
    """Give the ids of all structures in the order people see; the one that is wanted is among them.

    Raises:
        StorageError: there is no such structure, or none at all.
    """
    order = wanted.model.structure_order()
    if not order:
        msg = tr("The model has no structure; there is nothing to export. Add a structure first.")
        raise StorageError(msg)
    if wanted.structure is not None and wanted.structure not in wanted.model.structures:
        msg = tr("There is no structure with the id {id}.", id=repr(wanted.structure))
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
        raise StorageError(
            tr(
                "The structure {structure} lists no functions and no owners; there is nothing to export.",
                structure=name,
            )
            if len(chosen) == 1
            else tr("The structures list no functions and no owners; there is nothing to export.")
        )
    return filled
