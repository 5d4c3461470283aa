"""The sides that can be held against each other: the structures of a model, and its checkpoints."""

from collections.abc import Sequence
from datetime import date

from planner.model.checked import Checked
from planner.model.checkpoints import with_checkpoint
from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import empty_map


def sides_in_order(model: OperatingModel) -> list[str]:
    """The ids of what can be a side: the structures in the order people see, then the checkpoints by day and name."""
    kept = model.checkpoints
    checkpoints = sorted(kept, key=lambda key: (kept[key].date or date.max, kept[key].name, key))
    return [*model.structure_order(), *checkpoints]


def side_name(model: OperatingModel, side: str) -> str:
    """The name of a structure or checkpoint."""
    return model.structures[side].name if side in model.structures else model.checkpoints[side].name


def side_data(model: OperatingModel, side: str) -> dict[str, str]:
    """A structure or checkpoint as data: which of the two it is, its id and its name."""
    return {
        "kind": "structure" if side in model.structures else "checkpoint",
        "id": side,
        "name": side_name(model, side),
    }


def usual_sides(model: OperatingModel, shown: str) -> tuple[str, str] | None:
    """What is compared until somebody chooses: the structure shown with the one before it, or the first with the last.

    Where there is one structure alone it is compared with the last checkpoint.

    Args:
        model: the model.
        shown: the id of the structure that is shown; empty where the model has none.

    Returns:
        The ids of both sides; None where there is only one side.
    """
    if shown not in model.structures:
        return None
    before = model.before(shown)
    if before is not None:
        return before, shown
    others: Sequence[str] = [key for key in model.structure_order() if key != shown]
    if others:
        return shown, others[-1]
    return (sides_in_order(model)[-1], shown) if model.checkpoints else None


def side_facts(checked: Checked, side: str) -> Facts:
    """The facts of a side; those of a checkpoint are derived anew, which costs as much as it is big."""
    if side in checked.facts:
        return checked.facts[side]
    return Facts.of(with_checkpoint(checked.model, side), side, checked.whole.today)


def comparison_of(checked: Checked, before: str, after: str) -> Comparison:
    """Hold two sides against each other, by their ids."""
    return Comparison(side_facts(checked, before), side_facts(checked, after))


def side_findings(checked: Checked, side: str) -> list[Finding]:
    """The findings of a side that nobody has accepted, gravest first.

    A checkpoint is asked as if its structure were as it was then: what is accepted there is accepted here.
    """
    if side in checked.facts:
        return checked.open_findings(side)
    return checked_then(checked, side).open_findings(checked.model.checkpoints[side].structure)


def checked_then(checked: Checked, checkpoint: str) -> Checked:
    """Check a checkpoint, in place of the structure it was taken of and of all others; costs as much as it is big."""
    structure = checked.model.checkpoints[checkpoint].structure
    then = with_checkpoint(checked.model.replace(structures=empty_map()), checkpoint, structure=structure)
    return Checked.of(then, checked.whole.today)
