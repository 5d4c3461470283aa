"""A sketch: what the layout needs to know of a structure's graph, in plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Line(NamedTuple):
    """What passes from one owner to another, in one kind.

    ``kind`` is ``execution`` (who decides to who executes), ``review`` (who reviews to who executes) or ``input`` (who
    gives it to who decides). ``functions`` are ids in the order people see.
    """

    source: str
    target: str
    kind: str
    functions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sketch:
    """The owners of one structure with their kind, in the order people see, and the lines between them."""

    owners: Mapping[str, str]
    lines: tuple[Line, ...]
