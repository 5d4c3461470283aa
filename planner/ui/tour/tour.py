"""The tour itself: goes from stop to stop, and knows where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from planner.language import tr
from planner.ui.commands import Command
from planner.ui.tour.stops import STOPS

if TYPE_CHECKING:
    from planner.ui.tour.overlay import TourOverlay
    from planner.ui.window.main_window import MainWindow

EXAMPLE = "northwind-example"
"""The file of the template that the tour opens where no document is open."""


class Tour(QObject):
    """Shows one stop at a time over a window; can be left at any stop and goes on there."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window; nothing is made before the tour begins."""
        super().__init__(window)
        self._window = window
        self._overlay: TourOverlay | None = None
        self._before = "board"
        window.document.open_changed.connect(lambda _: self.leave())

    def command(self) -> Command:
        """The entry of the menu Help."""
        window = self._window

        def usable() -> bool:
            return not window.workshop.in_front() and not window.appearance.theme.large  # its stops are not there

        return Command("tour", "Help", self._words, self.begin, (), usable)

    @property
    def shown(self) -> bool:
        """Is a stop shown?"""
        return self._overlay is not None

    def begin(self) -> None:
        """Begin, or go on where it was left; without a document the example is opened first."""
        window = self._window
        window.settings.tour_offered = True
        if self.shown or not (window.has_structure() or self._open_example()):
            return
        from planner.ui.tour.overlay import TourOverlay  # noqa: PLC0415 - only when the tour is taken

        self._before = window.view
        self._overlay = TourOverlay(window, window.appearance)
        self._overlay.turned.connect(self._turn)
        self._overlay.left.connect(self.leave)
        self._overlay.resized.connect(self._mark_again)
        self._show()

    def leave(self) -> None:
        """Leave the tour for now."""
        overlay, self._overlay = self._overlay, None
        if overlay is None:
            return
        overlay.hide()
        overlay.deleteLater()
        if self._window.is_open():
            self._window.show_view(self._before)
            self._window.workspace.setFocus()

    # --- going on -----------------------------------------------------------------------------------------------

    def _words(self) -> str:
        stop = self._window.settings.tour_stop
        if 0 < stop < len(STOPS):
            return tr("Go on with the tour ({stop} of {stops})", stop=stop + 1, stops=len(STOPS))
        return tr("Take the tour")

    def _open_example(self) -> bool:
        examples = [template for template in self._window.templates if template.file == EXAMPLE]
        return any(self._window.documents.new_from_template(template) for template in examples)

    def _turn(self, steps: int) -> None:
        stop = self._window.settings.tour_stop + steps
        if stop < 0:
            return
        self._window.settings.tour_stop = stop if stop < len(STOPS) else 0
        if stop < len(STOPS):
            self._show()
        else:
            self.leave()

    def _mark_again(self) -> None:
        """Mark again what moved with the window, once everything in it has its new place."""
        QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        overlay, place = self._overlay, min(self._window.settings.tour_stop, len(STOPS) - 1)
        if overlay is None:
            return
        stop = STOPS[place]
        stop.mark(self._window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # a view that was just turned to
        overlay.show_stop(stop, stop.mark(self._window), place, len(STOPS))
