"""Handoffs: draw, describe and delete the ways on which work passes in a structure."""

from typing import Any

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import the_handoff, the_structure, unused, with_item, with_structure, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Handoff
from planner.model.vocabulary import OwnerKind
from planner.model.wording import spoken


def add_handoff(
    model: OperatingModel,
    *,
    structure: str,
    handoff: str,
    start: str,
    end: str,
    **fields: Any,  # noqa: ANN401
) -> Edited:
    """Add a handoff with this id to a structure.

    Args:
        model: the model to add to.
        structure: the structure it belongs to.
        handoff: its id.
        start: the function or department that work comes from; it need not be in scope.
        end: the function or department that work goes to; another one.
        fields: the others: passes, agreement, note.

    Raises:
        EditError: as for `set_handoff`.
    """
    place = the_structure(model, structure)
    unused(place.handoffs, handoff)
    _check_ends(model, start, end, {start, end})
    changed = with_fields(Handoff(start=start, end=end), fields, tr("A handoff"))
    return _put(model, structure, handoff, changed)


def set_handoff(model: OperatingModel, *, structure: str, handoff: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a handoff: start, end, passes, agreement, note.

    Raises:
        EditError: an end does not exist or is a role or a partner, both ends are the same, a text is not allowed, or
            a value does not fit its field.
    """
    record = the_handoff(model, structure, handoff)
    changed = with_fields(record, fields, tr("A handoff"))
    _check_ends(model, changed.start, changed.end, {changed.start, changed.end} - {record.start, record.end})
    return _put(model, structure, handoff, changed)


def delete_handoff(model: OperatingModel, *, structure: str, handoff: str) -> Edited:
    """Delete a handoff of a structure."""
    the_handoff(model, structure, handoff)
    place = model.structures[structure]
    changed = place.replace(handoffs=without(place.handoffs, handoff))
    return with_structure(model, structure, changed, {Ref("handoff", handoff, structure)})


def _put(model: OperatingModel, structure: str, key: str, handoff: Handoff) -> Edited:
    place = model.structures[structure]
    changed = place.replace(handoffs=with_item(place.handoffs, key, handoff))
    return with_structure(model, structure, changed, {Ref("handoff", key, structure)})


def _check_ends(model: OperatingModel, start: str, end: str, new: set[str]) -> None:
    for key in sorted(new - model.functions.keys()):
        owner = model.owners.get(key)
        if owner is None:
            msg = tr("There is no function or department with the id {id} any more.", id=repr(key))
            raise EditError(msg)
        if owner.kind != OwnerKind.DEPARTMENT:
            msg = tr(
                "{owner} is a {kind}; a handoff starts and ends at a function or a department.",
                owner=owner.name,
                kind=spoken(owner.kind),
            )
            raise EditError(msg)
    if start == end:
        record = model.functions.get(start) or model.owners[start]
        msg = tr("A handoff passes work on to somebody else; it cannot start and end at {name}.", name=record.name)
        raise EditError(msg)
