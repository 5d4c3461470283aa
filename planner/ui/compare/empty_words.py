"""The sentences that stand in the place of a comparison that shows nothing."""

from planner.language import mark, tr
from planner.model.compare.comparison import Comparison
from planner.model.compare.sides import side_name
from planner.model.operating_model import OperatingModel
from planner.ui.widgets.plain import shortened

ONE_ALONE = mark(
    "A comparison needs two structures, and this model has one. Duplicate it and change the copy, or add an empty one, "
    "and both will stand here side by side."
)


def same_twice(model: OperatingModel, side: str) -> str:
    """Say that both sides are the same structure or checkpoint."""
    name = _short(side_name(model, side))
    return tr("{name} stands on both sides, so nothing differs. Choose another structure for one of them.", name=name)


def empty_flow(comparison: Comparison) -> str:
    """Say why nothing flows from one side to the other; empty where something does."""
    sides = comparison.before.structure, comparison.after.structure
    names = [_short(side.name) for side in sides]
    bare = [name for name, side in zip(names, sides, strict=True) if not side.functions]
    if len(bare) > 1:
        return tr(
            "{one} and {other} list no functions yet. Add functions on the board, and their owners.",
            one=names[0],
            other=names[1],
        )
    if bare:
        other = names[0] if bare[0] == names[1] else names[1]
        return tr(
            "{name} lists no functions yet, so nothing flows. Add functions to it, or start from a copy of {other}.",
            name=bare[0],
            other=other,
        )
    if sides[0].functions.keys().isdisjoint(sides[1].functions):
        return tr(
            "{one} and {other} have no function in common, so nothing flows; the table lists what each has.",
            one=names[0],
            other=names[1],
        )
    if not any(change.movements for change in comparison.functions.values()):
        return tr(
            "All functions of {one} and {other} are parked. Bring some back into scope to compare owners.",
            one=names[0],
            other=names[1],
        )
    return ""


def empty_graph(title: str) -> str:
    """Say why there is no graph, and what to do about it.

    Args:
        title: of the structure, or of both.
    """
    return tr("{name}: nobody is there yet. Add roles, partners and departments on the board.", name=_short(title))


def _short(name: str) -> str:
    return shortened(" ".join(name.split()))
