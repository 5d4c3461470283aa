"""Text on paper, broken into lines that are painted one by one."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from planner.ui.look.theme import FAMILY, LIGHT
from planner.ui.printing.strips import POINT

BODY, SMALL, TITLE = 9.5, 8.5, 22.0
"""Sizes of letters, in points."""

HEADINGS = {1: 16.0, 2: 12.0, 3: 10.5}

_LEADING = 1.36
"""The height of a line, in sizes of its letters."""


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks: its size in points, its weight and its colour."""

    size: float = BODY
    bold: bool = False
    colour: str = LIGHT.text

    @property
    def line(self) -> float:
        """The height of a line, in units."""
        return self.size * _LEADING * POINT

    def font(self) -> QFont:
        """The font in units of a page."""
        made = QFont(FAMILY)
        made.setPixelSize(round(self.size * POINT))
        made.setWeight(QFont.Weight.DemiBold if self.bold else QFont.Weight.Normal)
        return made


class Words:
    """A text in lines of a width, shown as it is; words that are wider are broken, nothing is left out."""

    def __init__(self, text: str, look: Look, width: float, *, strong: int = 0) -> None:
        """Break the text; its first ``strong`` letters stand out."""
        self.look = look
        self._layout = QTextLayout(text, look.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        if strong:
            lead = QTextLayout.FormatRange()
            lead.start, lead.length, lead.format = 0, strong, QTextCharFormat()
            lead.format.setFontWeight(QFont.Weight.DemiBold)
            self._layout.setFormats([lead])
        self._break(width)

    @property
    def count(self) -> int:
        """How many lines there are, at least one."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """How high they are together, in units."""
        return self.count * self.look.line

    def width(self, line: int = 0) -> float:
        """How wide one of the lines is, in units."""
        return self._layout.lineAt(line).naturalTextWidth()

    def paint(self, painter: QPainter, left: float, top: float, lines: range | None = None) -> None:
        """Paint some of the lines, by default all, one below the other."""
        painter.setPen(QColor(self.look.colour))
        for place, number in enumerate(lines or range(self.count)):
            line = self._layout.lineAt(number)
            space = (self.look.line - line.height()) / 2
            line.draw(painter, QPointF(left, top + place * self.look.line + space - line.y()))

    def _break(self, width: float) -> None:
        self._layout.beginLayout()
        line, down = self._layout.createLine(), 0.0
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, down))
            down += line.height()
            line = self._layout.createLine()
        self._layout.endLayout()
