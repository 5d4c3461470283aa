"""How high each row of a list is and where it begins, for lists of which most rows are never seen."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights of rows, one below the other, in pixels; some are guesses until the row is measured."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        """Start with these rows."""
        self._heights = list(heights)
        self._tops = [0]
        self.settle()

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """Where the last row ends."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where a row begins; behind the last one, where that ends."""
        return self._tops[row]

    def row_at(self, y: int) -> int:
        """The row at a height: the first or the last one beyond them, 0 where there are none."""
        return max(0, min(bisect_right(self._tops, y), len(self._heights)) - 1)

    def row_from(self, row: int, by: int) -> int:
        """The row that stands so many pixels below a row, or above it where there are less than none."""
        return self.row_at(max(0, self.top(max(row, 0)) + by))

    def set(self, row: int, height: int) -> None:
        """Note the height of a row; call `settle` after the last one."""
        self._heights[row] = height

    def settle(self) -> None:
        """Find out anew where each row begins."""
        self._tops = [0, *accumulate(self._heights)]

    def insert(self, row: int, heights: list[int], offset: int) -> int:
        """Make room for new rows; gives how much what begins at the offset or below moves down.

        At the very top nothing moves: new first rows are to be seen.
        """
        above = 0 < self._tops[row] <= offset
        self._heights[row:row] = heights
        self.settle()
        return sum(heights) if above else 0

    def remove(self, first: int, last: int, offset: int) -> int:
        """Close the gap of rows that are gone; gives how much of it lies above the offset."""
        above = max(0, min(self._tops[last + 1], offset) - self._tops[first])
        del self._heights[first : last + 1]
        self.settle()
        return above
