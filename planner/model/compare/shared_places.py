"""Places for the owners of two structures on one canvas: where each stands in both, but no two on one spot."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from planner.model.graph.layers import DEPARTMENTS
from planner.model.graph.places import Slot

_STEP = 0.5


def shared_places(owners: Iterable[str], slots: Mapping[str, Slot]) -> dict[str, Slot]:
    """Give each owner a slot that no other one has.

    Two owners that never meet in one structure may share a slot in drawings of single structures. Here the later one
    moves: in its layer no farther up or down than others stand, else into a layer behind, which keeps a picture wide
    rather than high, as screens are.

    Args:
        owners: all of them, those first that must stay.
        slots: where they stand in drawings of single structures.
    """
    owners = list(owners)
    placed: dict[str, Slot] = {}
    rows = [slots[owner].place for owner in owners] or [0.0]
    for owner in owners:
        slot = slots[owner]
        low, high = (0.0, float("inf")) if slot.layer == DEPARTMENTS else (min(rows), max(rows))
        tried = (spot for layer in count(slot.layer) for spot in _spots(layer, slot.place, low, high, len(owners)))
        placed[owner] = next(spot for spot in tried if _is_free(spot, placed.values()))
    return placed


def _spots(layer: int, wished: float, low: float, high: float, owners: int) -> Iterator[Slot]:
    """The slots of a layer from the wished place on, the nearest first."""
    for step in range(2 * owners + 1):
        for place in dict.fromkeys((wished + step * _STEP, wished - step * _STEP)):
            if low <= place <= high:
                yield Slot(layer, place)


def _is_free(spot: Slot, taken: Iterable[Slot]) -> bool:
    return all(spot.layer != other.layer or abs(spot.place - other.place) >= 1 for other in taken)
