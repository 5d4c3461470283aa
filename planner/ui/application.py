"""The Qt application, which hears of files that macOS asks it to open, and paints in one thread."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

PAINTS_ALONE = "QT_NO_GUI_THREADPOOL"
"""What Qt reads before it paints: otherwise it hands each fill of 96 or more rows of pixels to other threads and waits
for them, which takes longer than the fill; a graph painted anew took half as long again (`python -m benchmarks peers`).
"""


class Application(QApplication):
    """Tells which file was double-clicked: there the path comes as an event, also while the window is open.

    Signals:
        file_asked: the path of the file, a `Path`.
    """

    file_asked = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        """Take the program's name, and what Qt understands behind it."""
        os.environ.setdefault(PAINTS_ALONE, "1")
        super().__init__(list(arguments))

    def event(self, event: QEvent) -> bool:
        """Take what is sent to the application itself."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
