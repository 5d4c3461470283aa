"""How high the rows of a table must be for their words; what was measured once is not measured again."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

_MEASURED = 600
"""Characters of a cell that are measured: they fill more lines than are shown."""

_WIDER = 1.35
"""How much wider than the mean the letters of a few words may be."""


class RowHeights:
    """Measures wrapped words for columns of given widths."""

    def __init__(self, metrics: QFontMetrics, widths: Sequence[int], most: int) -> None:
        """Measure with a font, in columns of these pixels, up to so many lines."""
        self._metrics, self._widths = metrics, tuple(widths)
        self._line = metrics.lineSpacing()
        self._most = most * self._line
        self._letter = metrics.averageCharWidth() * _WIDER
        self._known: dict[tuple[str, int], int] = {}

    def fits(self, metrics: QFontMetrics, widths: Sequence[int]) -> bool:
        """Do these measures hold for a font and columns?"""
        return metrics == self._metrics and tuple(widths) == self._widths

    def height(self, cells: Iterable[str]) -> int:
        """The pixels that the highest cell of a row needs."""
        high = self._line
        for cell, width in sorted(zip(cells, self._widths, strict=True), key=lambda pair: -len(pair[0]) / pair[1]):
            if high < self._most and self._guessed(cell, width) > high:
                high = max(high, self._measured(cell, width))
        return min(high, self._most)

    def _guessed(self, cell: str, width: int) -> float:
        """A height that a cell hardly exceeds, at once."""
        lines = 1 + cell.count("\n") + int(len(cell) * self._letter / width)
        return lines * self._line

    def _measured(self, cell: str, width: int) -> int:
        key = cell, width
        if key not in self._known:
            room, flags = QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap
            self._known[key] = self._metrics.boundingRect(room, flags, cell[:_MEASURED]).height()
        return self._known[key]
