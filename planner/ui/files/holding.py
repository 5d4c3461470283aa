"""Holding: the claim on the file of the open document, and what happens where another window has the file."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.ui.dialogs import Dialogs
from planner.ui.files.claim import Claim, brought_to_front


class Holding(QObject):
    """Has at most one claim for the open document, and lets go of it when another takes its place."""

    def __init__(self, dialogs: Dialogs, window: QWidget, parent: QObject) -> None:
        """Start without a claim; the window comes to the front when somebody opens its file again."""
        super().__init__(parent)
        self._dialogs, self._window = dialogs, window
        self._claim: Claim | None = None

    def claimed(self, path: Path) -> Claim | None:
        """Claim a file for this window, or say that another one has it, which comes to the front then."""
        if self._claim is not None and self._claim.covers(path):
            return self._claim
        claim = Claim.take(path, self)
        if claim is None:
            if brought_to_front(path):
                words = mark("{file} is open in another window, which is in front now.")
            else:
                words = mark("{file} is open in another window, which does not answer.")
            self._dialogs.tell_problem(self._window, tr(words, file=path.name))
        else:
            claim.raise_asked.connect(lambda: come_to_front(self._window.window()))
        return claim

    def hold(self, claim: Claim | None) -> None:
        """Take a claim, or none, in the place of the one before."""
        before, self._claim = self._claim, claim
        if before is not None and before is not claim:
            before.release()

    def drop(self, claim: Claim) -> None:
        """Let go of a claim that came to nothing, but not of that on the open document."""
        if claim is not self._claim:
            claim.release()


def come_to_front(window: QWidget) -> None:
    """Bring a window before all others, out of the task bar too."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
