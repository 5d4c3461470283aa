"""Cadences: agree when a structure looks at its priorities, results and blockers."""

from collections.abc import Iterable
from typing import Any

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import the_cadence, the_owner, the_structure, unused, with_item, with_structure, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Cadence
from planner.model.vocabulary import Topic


def add_cadence(
    model: OperatingModel,
    *,
    structure: str,
    cadence: str,
    reviews: Iterable[str],
    **fields: Any,  # noqa: ANN401
) -> Edited:
    """Add a cadence with this id to a structure.

    Args:
        model: the model to add to.
        structure: the structure it belongs to.
        cadence: its id.
        reviews: what is looked at: priorities, results, blockers.
        fields: the others, as `set_cadence` sets them.

    Raises:
        EditError: as for `set_cadence`.
    """
    unused(the_structure(model, structure).cadences, cadence)
    return _with(model, structure, cadence, Cadence(), {**fields, "reviews": frozenset(reviews)})


def set_cadence(model: OperatingModel, *, structure: str, cadence: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a cadence: name (may be empty), reviews, every (how often, in words), owners, note.

    Raises:
        EditError: a topic is unknown, an owner does not exist, a text is not allowed, or a value does not fit its
            field.
    """
    return _with(model, structure, cadence, the_cadence(model, structure, cadence), fields)


def delete_cadence(model: OperatingModel, *, structure: str, cadence: str) -> Edited:
    """Delete a cadence of a structure."""
    the_cadence(model, structure, cadence)
    place = model.structures[structure]
    changed = place.replace(cadences=without(place.cadences, cadence))
    return with_structure(model, structure, changed, {Ref("cadence", cadence, structure)})


def _with(model: OperatingModel, structure: str, key: str, record: Cadence, fields: dict[str, Any]) -> Edited:
    changed = with_fields(record, fields, tr("A cadence"))
    unknown = sorted(changed.reviews - record.reviews - set(Topic))
    if unknown:
        msg = tr(
            "{value} is nothing that a cadence reviews; allowed are {words}.",
            value=repr(unknown[0]),
            words=", ".join(Topic),
        )
        raise EditError(msg)
    for owner in sorted(changed.owners - record.owners):
        the_owner(model, owner)
    place = model.structures[structure]
    place = place.replace(cadences=with_item(place.cadences, key, changed))
    return with_structure(model, structure, place, {Ref("cadence", key, structure)})
