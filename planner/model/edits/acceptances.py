"""Accepted findings: say why the team lives with one, and take that back."""

from planner.language import tr
from planner.model.acceptance import acceptance_of
from planner.model.change import Edited, Ref
from planner.model.edits.parts import edited, with_item, without
from planner.model.errors import EditError
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.text import clean_text


def accept(model: OperatingModel, *, finding: Finding, reason: str) -> Edited:
    """Accept a finding as it is now; it comes back when what it says changes.

    Raises:
        EditError: the reason is empty, or no text that a record may hold.
    """
    words = clean_text(reason, tr("The reason")).strip()
    if not words:
        msg = tr("Accepting {rule} needs a reason, so that others can follow it later.", rule=finding.rule)
        raise EditError(msg)
    key, new = finding.acceptance_key, acceptance_of(finding, words)
    known = model.accepted.get(key, new)
    said = known.replace(reason=new.reason, severity=new.severity, evidence=new.evidence)
    return edited(model, {Ref("accepted", key)}, accepted=with_item(model.accepted, key, said))


def withdraw(model: OperatingModel, *, key: str) -> Edited:
    """Take back that a finding is accepted, by `Finding.acceptance_key`; nothing happens where none is."""
    return edited(model, {Ref("accepted", key)}, accepted=without(model.accepted, key))
