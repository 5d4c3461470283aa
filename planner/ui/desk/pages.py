"""Which pages a window has: those of a laptop, or the large ones of a theme for projectors."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.ui.desk.desk import Desk
    from planner.ui.desk.start import Start
    from planner.ui.window.main_window import MainWindow


class WindowPages(QObject):
    """Gives the page of an open document and the one without a document, and changes them with the theme."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        window.appearance.changed.connect(self._follow_theme)

    @cached_property
    def desk(self) -> Desk:
        """The document in large pages; made when it is first seen."""
        from planner.ui.desk.desk import Desk  # noqa: PLC0415 - only in a theme for projectors

        return Desk(self._window)

    @cached_property
    def start(self) -> Start:
        """The first page in large words; made when it is first seen."""
        from planner.ui.desk.start import Start  # noqa: PLC0415 - as said

        return Start(self._window)

    def page(self, *, is_open: bool) -> QWidget:
        """The page of an open document, or the one without a document."""
        large = self._window.appearance.theme.large
        if is_open:
            return self.desk if large else self._window.workspace
        return self.start if large else self._window.welcome

    def _follow_theme(self) -> None:
        window = self._window
        if not window.workshop.in_front():
            window.show_page(self.page(is_open=window.is_open()))
