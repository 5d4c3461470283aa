"""A page of the comparison: one way to look at two sides."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.ui.compare.compared import Compared


class ComparePage(QWidget):
    """What all pages have in common.

    Attributes:
        tools: what stands beside the hint while the page is looked at; None where it has none.
        picture: which picture of two sides is exported while the page is looked at.

    Signals:
        board_asked: a function or owner (kind and id) is to be seen on the board.
    """

    board_asked = Signal(str, str)
    tools: QWidget | None = None
    picture = "flow"

    def show_compared(self, compared: Compared) -> None:
        """Show another comparison, or the same after an edit."""
        raise NotImplementedError
