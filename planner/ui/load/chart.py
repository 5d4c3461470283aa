"""A chart: a figure with the marks that people can point at, and the same numbers as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSizeF

from planner.model.statistics.structure_numbers import StructureNumbers
from planner.ui.look.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Scene(NamedTuple):
    """What a chart is drawn of.

    Attributes:
        numbers: the numbers of the structure.
        before: those of the structure before, where both are to be seen side by side.
        theme: the colours.
        width: the pixels that there are.
        most: how many lines are drawn at most; the others are counted below.
    """

    numbers: StructureNumbers
    before: StructureNumbers | None
    theme: Theme
    width: float
    most: int


class Mark(NamedTuple):
    """A bar, a part of one or a cell: where it is, what it says, and the functions behind it."""

    box: QRectF
    words: str
    functions: tuple[str, ...]
    owner: str = ""


class Table(NamedTuple):
    """The numbers of a chart in lines; ``functions`` are those behind each line."""

    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    functions: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Chart:
    """A chart in pixels from its upper left corner; ``left_out`` counts the lines that are not drawn."""

    figure: Figure
    marks: tuple[Mark, ...]
    left_out: int = 0

    @property
    def size(self) -> QSizeF:
        """The pixels it takes."""
        return QSizeF(self.figure.bbox.width, self.figure.bbox.height)
