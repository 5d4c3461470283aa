"""Presenting on one screen: the main window fills it, and what is in front has all of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent

from planner.language import mark, tr
from planner.ui.commands import Command

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_TOLD = mark("Presenting: everything can still be edited. Esc or F5 leaves.")


class Presenting(QObject):
    """Folds the bars and panels of a window away and brings them back."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        self._before = Qt.WindowState.WindowNoState
        self._lent: list[QAction] = []
        self.active = False

    def commands(self) -> list[Command]:
        """The entry of the menu View."""
        return [
            Command(
                "present",
                "View",
                tr("Present on this screen"),
                self.toggle,
                ("F5",),
                lambda: self._window.is_open() or self.active,
                checked=lambda: self.active,
            )
        ]

    def toggle(self) -> None:
        """Present, or leave it."""
        if self.active:
            self.leave()
        else:
            self.begin()

    def begin(self) -> None:
        """Fill the screen with what is in front: a view without its panels, or the room of the workshop."""
        window = self._window
        self.active = True
        self._before = window.windowState()
        window.workspace.fold_panels(folded=True)
        window.menuBar().hide()
        window.statusBar().hide()
        known = window.actions()
        self._lent = [action for action in window.actions_by_id.values() if action not in known]
        window.addActions(self._lent)  # a menu bar that is not in sight gives no keys
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        self._listen(on=True)
        window.notice.say(tr(_TOLD))

    def leave(self) -> None:
        """Bring everything back as it was."""
        window = self._window
        self.active = False
        self._listen(on=False)
        for action in self._lent:
            window.removeAction(action)
        in_room = window.workshop.room is not None and window.workshop.room.isVisible()
        window.menuBar().setVisible(not in_room)
        window.statusBar().setVisible(window.is_open() and not in_room)
        window.workspace.fold_panels(folded=False)
        window.setWindowState(self._before)
        window.actions_by_id["present"].setChecked(False)

    def _listen(self, *, on: bool) -> None:
        """Listen where keys end that nothing in front has taken: the window, and the room, which else is left."""
        window = self._window
        for place in (window, window.workshop.room, window.menuBar(), window.statusBar()):
            if place is not None:
                (place.installEventFilter if on else place.removeEventFilter)(self)

    def _fold_bars(self) -> None:
        if self.active:
            self._window.menuBar().hide()
            self._window.statusBar().hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves, once nothing in front had a use for it; bars that come back with another page go again."""
        if event.type() == QEvent.Type.Show and watched is not self._window:
            QTimer.singleShot(0, self._fold_bars)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            room = self._window.workshop.room
            if room is None or watched is not room or room.shown is not room.agenda:
                self.leave()
                return True
        return super().eventFilter(watched, event)
