"""The layout: the places of the owners in the graphs, kept in the document."""

import math
from collections.abc import Mapping
from typing import Any

from planner.model.change import Edited
from planner.model.graph.layers import DEPARTMENTS
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from planner.model.records import empty_map, frozen_map

_KEY = "layout"


def keep_places(model: OperatingModel, *, slots: Mapping[str, Slot]) -> Edited:
    """Give the model with these slots as its layout; slots of owners that it does not have are left out.

    What else a newer version keeps in the layout stays. Nothing is touched by it: a layout is no part of what the
    structures say.
    """
    owners = {owner: _as_entry(slots[owner]) for owner in sorted(slots) if owner in model.owners}
    kept = _layout(model)
    layout = {**kept, "owners": owners}
    if not owners:
        del layout["owners"]
    if layout == kept:
        return Edited(model)
    extra = {key: value for key, value in (model.model_extra or {}).items() if key != _KEY}
    if layout:
        extra[_KEY] = frozen_map(layout)
    after = model.model_copy()
    object.__setattr__(after, "__pydantic_extra__", extra)
    return Edited(after)


def kept_places(model: OperatingModel) -> dict[str, Slot]:
    """The slots that the document keeps; entries that make no sense or name nobody are passed over."""
    entries = _layout(model).get("owners", empty_map())
    if not isinstance(entries, Mapping):
        return {}
    slots = {owner: _as_slot(entry) for owner, entry in entries.items() if owner in model.owners}
    return {owner: slot for owner, slot in slots.items() if slot is not None}


def _layout(model: OperatingModel) -> Mapping[str, Any]:
    layout = (model.model_extra or {}).get(_KEY)
    return layout if isinstance(layout, Mapping) else {}


def _as_entry(slot: Slot) -> dict[str, float]:
    return {"layer": slot.layer, "place": round(slot.place, 6)}


def _as_slot(entry: object) -> Slot | None:
    if not isinstance(entry, Mapping):
        return None
    layer, place = entry.get("layer"), entry.get("place")
    if not isinstance(layer, (int, float)) or not isinstance(place, (int, float)):
        return None
    column, row = min(max(layer, DEPARTMENTS), _FARTHEST), min(max(place, -_FARTHEST), _FARTHEST)
    return None if math.isnan(column) or math.isnan(row) else Slot(int(column), float(row))


_FARTHEST = 1000
"""A layer or row beyond this is none that was drawn."""
