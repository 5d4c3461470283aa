"""The layout: the places of the owners in the graphs, kept in the document."""

from collections.abc import Mapping

from planner.model.change import Edited
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from planner.model.records import Spot, frozen_map


def keep_places(model: OperatingModel, *, slots: Mapping[str, Slot]) -> Edited:
    """Give the model with these slots as its layout; slots of owners that it does not have are left out.

    Nothing is touched by it: a layout is no part of what the structures say.
    """
    known = model.layout.owners
    spots = {
        owner: known.get(owner, Spot(layer=0, place=0.0)).replace(layer=slot.layer, place=round(slot.place, 6))
        for owner, slot in slots.items()
        if owner in model.owners
    }
    if spots == known:
        return Edited(model)
    return Edited(model.replace(layout=model.layout.replace(owners=frozen_map(spots))))


def kept_places(model: OperatingModel) -> dict[str, Slot]:
    """The slots that the document keeps, by owner."""
    return {owner: Slot(spot.layer, spot.place) for owner, spot in model.layout.owners.items()}
