"""Two structures of a sketch held against each other."""

from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched


def compared(text: str) -> Comparison:
    """Compare the structures Before and After of a sketch."""
    return between(sketched(text))


def between(model: OperatingModel) -> Comparison:
    """Compare the structures Before and After of a model."""
    before, after = (Facts.of(model, id_of("s", name), TODAY) for name in ("Before", "After"))
    return Comparison(before, after)


def one_function(before: str, after: str) -> Comparison:
    """Compare what two lines of a sketch say about the function SEO; an empty one leaves it out."""
    lines = [f"  {line}" if line else "  Other: D Head" for line in (before, after)]
    return compared(f"Before\n{lines[0]}\nAfter\n{lines[1]}")


SEO = id_of("f", "SEO")
