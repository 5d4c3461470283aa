"""edit: one edit and what must be checked again after it, and its preview, against checking the whole model."""

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import cycle

from benchmarks.figures import NO_GOAL, Goal, Series, in_turn, show, verdict
from benchmarks.models import SECOND, model_of, size_of
from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.assignments import assign
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership

SIZES = (100, 1_000, 10_000)
ROUNDS = 20
PARTS = {1_000: Goal(times=1 / 50), 10_000: Goal(times=1 / 500)}
"""What an edit may cost of a full check, by the number of functions."""
GROWTH = 3
"""How many times as much an edit may cost in the largest model as in the smallest."""
_EDIT = "one edit and its check"


def run() -> None:
    """Measure at three sizes: an edit should cost a small part of a full check, which grows with the model."""
    taken = {functions: _measured(functions) for functions in SIZES}
    _show_growth(taken)


def _measured(functions: int) -> dict[str, Series]:
    model = model_of(functions)
    checked = Checked.of(model, date.today())
    findings = len(checked.found_in_model) + sum(len(checked.findings(structure)) for structure in checked.facts)
    next_edit = _edits(model)
    series = in_turn({"full check": lambda: Checked.of(model, date.today())}, ROUNDS)
    series |= in_turn(  # by themselves: people edit after an edit, not after a full check
        {
            _EDIT: lambda: checked.after(next_edit()(model)),
            "preview of one edit": lambda: consequence(checked, next_edit(), SECOND),
        },
        ROUNDS,
    )
    peer, *ours = series.values()
    rows = [(mine, PARTS.get(functions, NO_GOAL) if mine.name == _EDIT else NO_GOAL) for mine in ours]
    show(f"edit: {size_of(model)}, {findings:,} findings, {ROUNDS} rounds", peer, rows)
    return series


def _show_growth(taken: dict[int, dict[str, Series]]) -> None:
    """Print what each costs at every size, and how many times as much in the largest model as in the smallest."""
    print("\nedit: growth, microseconds")
    print(f"  {'':44} " + " ".join(f"{functions:>10,}" for functions in taken))
    for name in next(iter(taken.values())):
        medians = [series[name].median for series in taken.values()]
        times = medians[-1] / medians[0]
        told = verdict(times, GROWTH, f"{GROWTH}x") if name == _EDIT else ""
        costs = " ".join(f"{1e6 * median:>10,.0f}" for median in medians)
        print(f"  {name:44} {costs} {times:>7.1f}x   {told}".rstrip())


def _edits(model: OperatingModel) -> Callable[[], Edit]:
    """Edits that each change something: one more reviewer for one function after the other."""
    structure = model.structures[SECOND]
    free = [
        partial(assign, structure=SECOND, function=function, owner=owner, ownership=Ownership.REVIEW.value)
        for function, owner in zip(structure.functions, cycle(structure.owners), strict=False)
        if structure.in_scope(function) and Ownership.REVIEW not in structure.holders(function).get(owner, {})
    ]
    return partial(next, cycle(free))
