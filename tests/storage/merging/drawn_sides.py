"""Two sides of a model, each after a few edits of its own, drawn at random from all there are."""

from collections.abc import Iterator
from typing import NamedTuple

from hypothesis import strategies as st

from planner.model.checked import Checked
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.model.arguments import Draw
from tests.model.document_machine import start
from tests.model.drawn_edits import Arguments, drawn_edit


class Sides(NamedTuple):
    base: OperatingModel
    ours: OperatingModel
    theirs: OperatingModel
    edits: str


def drawn_sides(draw: Draw, most: int = 5) -> Sides:
    """A model and two ways in which it went on; every edit there is takes part."""
    numbers = iter(range(10**6))
    base = _again(start())
    ours, our_edits = _edited(draw, base, numbers, most)
    theirs, their_edits = _edited(draw, base, numbers, most)
    return Sides(base, ours, theirs, f"ours: {', '.join(our_edits)}; theirs: {', '.join(their_edits)}")


def _edited(draw: Draw, model: OperatingModel, numbers: Iterator[int], most: int) -> tuple[OperatingModel, list[str]]:
    names: list[str] = []
    findings = Checked.of(model, TODAY).findings(next(iter(model.structures)))
    for _ in range(draw(st.integers(1, most))):
        given = Arguments(model, draw, lambda letter: f"{letter}_{next(numbers):012d}", findings)
        name, edit = drawn_edit(given)
        try:
            model = edit(model).model
            names.append(name)
        except EditError:
            continue
    return _again(model), names


def _again(model: OperatingModel) -> OperatingModel:
    """The model as it comes from its file: nothing in it is the same object as before."""
    return parse(to_bytes(model), "side.opmodel").model
