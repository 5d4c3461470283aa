"""The decision log: write down, change and delete what was agreed."""

from typing import Any

from planner.language import tr
from planner.model.agreements import Decision
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.named import workshop_without
from planner.model.edits.parts import edited, the_decision, the_owner, unused, with_item, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.text import clean_name


def add_decision(model: OperatingModel, *, decision: str, name: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Add an entry with this id, and with these fields as `set_decision` sets them.

    Raises:
        EditError: as for `set_decision`.
    """
    new = Decision(name=clean_name(name, tr("A decision")))
    return _with(model, unused(model.decisions, decision), new, fields)


def set_decision(model: OperatingModel, *, decision: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of an entry: name, reason, owner, date, review (the day to look again), about.

    Raises:
        EditError: the owner or what it is about does not exist, a text is not allowed, or a value does not fit its
            field.
    """
    return _with(model, decision, the_decision(model, decision), fields)


def delete_decision(model: OperatingModel, *, decision: str) -> Edited:
    """Delete an entry, with what was voted on it."""
    the_decision(model, decision)
    workshop, touched = workshop_without(model, decision)
    touched.add(Ref("decision", decision))
    return edited(model, touched, decisions=without(model.decisions, decision), workshop=workshop)


def _with(model: OperatingModel, key: str, record: Decision, fields: dict[str, Any]) -> Edited:
    if fields.get("owner") is not None:
        the_owner(model, fields["owner"])
    changed = with_fields(record, fields, tr("A decision"))
    for other in sorted(changed.about - record.about):
        if not any(other in records for records in (model.functions, model.owners, model.structures)):
            msg = tr("There is no function, owner or structure with the id {id} any more.", id=repr(other))
            raise EditError(msg)
    return edited(model, {Ref("decision", key)}, decisions=with_item(model.decisions, key, changed))
