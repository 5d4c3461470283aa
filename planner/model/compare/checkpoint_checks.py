"""Checkpoints checked once, and again only when something that they are read with is another."""

from dataclasses import replace
from datetime import date

from planner.model.checked import Checked
from planner.model.compare.sides import checked_then, side_findings
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel

_ASIDE = {"structures", "accepted"}
"""The parts of a model that a checkpoint is not checked with: it has a structure of its own."""


class CheckpointChecks:
    """Keeps the checks of the checkpoints of one document from edit to edit."""

    def __init__(self) -> None:
        """Start with nothing checked."""
        self._known: dict[str, tuple[OperatingModel, date, Checked]] = {}

    def findings(self, checked: Checked, side: str) -> list[Finding]:
        """Give what `side_findings` gives of a structure or checkpoint, by its id."""
        if side in checked.facts:
            return side_findings(checked, side)
        model, today = checked.model, checked.whole.today
        known = self._known.get(side)
        if known is None or known[1] != today or not _is_read_alike(known[0], model):
            known = self._known[side] = model, today, checked_then(checked, side)
        then = known[2]
        now = replace(then, model=then.model.replace(accepted=model.accepted))
        return now.open_findings(model.checkpoints[side].structure)


def _is_read_alike(one: OperatingModel, other: OperatingModel) -> bool:
    """Are all parts that checkpoints are checked with the same, untouched by the edits between?"""
    return all(getattr(one, part) is getattr(other, part) for part in OperatingModel.model_fields.keys() - _ASIDE)
