"""edit: one edit and what must be checked again after it, and its preview, against checking the whole model."""

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import cycle

from benchmarks.figures import NO_GOAL, in_turn, show
from benchmarks.models import SECOND, model_of, size_of
from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.assignments import assign
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership

SIZES = (100, 1_000, 10_000)
ROUNDS = 20


def run() -> None:
    """Measure at three sizes; what one edit costs should grow far less than the model."""
    for functions in SIZES:
        model = model_of(functions)
        checked = Checked.of(model, date.today())
        next_edit = _edits(model)
        series = in_turn(
            {
                "full check": lambda model=model: Checked.of(model, date.today()),
                "one edit and its check": lambda c=checked, e=next_edit: c.after(e()(c.model)),
                "preview of one edit": lambda c=checked, e=next_edit: consequence(c, e(), SECOND),
            },
            ROUNDS,
        )
        peer, *ours = series.values()
        show(f"edit: {size_of(model)}, {ROUNDS} rounds", peer, [(mine, NO_GOAL) for mine in ours])


def _edits(model: OperatingModel) -> Callable[[], Edit]:
    """Edits that each change something: one more reviewer for one function after the other."""
    structure = model.structures[SECOND]
    free = [
        partial(assign, structure=SECOND, function=function, owner=owner, ownership=Ownership.REVIEW.value)
        for function, owner in zip(structure.functions, cycle(structure.owners), strict=False)
        if structure.in_scope(function) and Ownership.REVIEW not in structure.holders(function).get(owner, {})
    ]
    return partial(next, cycle(free))
