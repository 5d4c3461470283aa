"""The presenter: opens the audience window, decides what it shows, and keeps it on the right screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from planner.language import mark, tr
from planner.ui.audience.front import Front, front_of
from planner.ui.audience.modes import Mode
from planner.ui.audience.presenting import Presenting
from planner.ui.audience.screens import audience_screen, corner_of
from planner.ui.audience.strip import PresenterStrip
from planner.ui.commands import Command
from planner.ui.look.theme import LIGHT

if TYPE_CHECKING:
    from planner.model.checked import Checked
    from planner.ui.audience.page import Page
    from planner.ui.audience.window import AudienceWindow
    from planner.ui.window.main_window import MainWindow

_FRAME = 16  # milliseconds: what changes several times within it is drawn once
KEYS = {Mode.FOLLOW: "Alt+1", Mode.HOLD: "Alt+2", Mode.SPOTLIGHT: "Alt+3"}
_GONE = mark("The second screen is gone. The audience window is a window on this one now; nothing is lost.")
_BACK = mark("The second screen is back, and the audience window with it.")


class Presenter(QObject):
    """Presents a main window: ``here`` on its own screen, and in an audience window, made when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        """Start without an audience."""
        super().__init__(window)
        self._window = window
        self.here = Presenting(window)
        self.audience: AudienceWindow | None = None
        self.is_open = False
        self.mode = Mode.FOLLOW
        self.strip = PresenterStrip(KEYS)
        self.strip.mode_asked.connect(lambda key: self.choose(Mode(key)))
        self.strip.close_asked.connect(self.close)
        self._known: tuple[Front, Checked] | None = None
        self._page: Page | None = None
        self._spot: Page | None = None
        self._displaced = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(_FRAME)
        self._frame.timeout.connect(self.look)

    def commands(self) -> list[Command]:
        """The entries of the menu View."""
        return [
            Command(
                "audience",
                "View",
                tr("Audience window"),
                self.toggle,
                ("Shift+F5",),
                lambda: self._window.is_open() or self.is_open,
                checked=lambda: self.is_open,
            ),
            *(self._command_of(mode) for mode in Mode),
        ]

    def _command_of(self, mode: Mode) -> Command:
        return Command(
            f"audience_{mode.value}",
            "View > Audience",
            mode.words,
            partial(self.choose, mode),
            (KEYS[mode],),
            lambda: self.is_open,
            checked=lambda: self.is_open and self.mode is mode,
        )

    # --- opening and closing ------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Open the audience window, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Open the audience window: all of the second screen, or a window where there is none."""
        window = self._window
        if self.audience is None:
            self.audience = self._make()
        self.is_open, self.mode, self._known = True, Mode.FOLLOW, None
        self._displaced = self.audience.held = False
        own = window.screen()
        other = audience_screen(QGuiApplication.screens(), own)
        if other is not None:
            self.audience.fill(other)
        else:
            self.audience.stand(corner_of(own))
        window.installEventFilter(self)
        self.look()
        self.strip.show()
        self._refresh()

    def close(self) -> None:
        """Close the audience window."""
        if self.audience is not None:
            self.audience.close()

    def _make(self) -> AudienceWindow:
        from planner.ui.audience.window import AudienceWindow  # noqa: PLC0415 - only when it is wanted

        made, window = AudienceWindow(), self._window
        made.addActions([window.actions_by_id[command.id] for command in self.commands()])  # its keys work there, too
        made.closed.connect(self._end)
        made.shown.connect(self._tell)
        window.destroyed.connect(made.deleteLater)
        window.session.model_changed.connect(self._schedule)
        window.session.structure_changed.connect(self._schedule)
        window.selection.changed.connect(self._schedule)
        window.document.open_changed.connect(self._schedule)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusObjectChanged.connect(self._schedule)  # never what is being destroyed
            application.screenRemoved.connect(self._leave_screen)
            application.screenAdded.connect(self._take_screen)
        return made

    def _end(self) -> None:
        self.is_open = False
        if not isValid(self._window):
            return  # it is being destroyed, which hides it and closes its audience window
        self._window.removeEventFilter(self)
        self._frame.stop()
        if self._window.workshop.room is not None:
            self._window.workshop.room.fit(None)
        self.strip.hide()
        self._refresh()

    # --- following ----------------------------------------------------------------------------------------------

    def choose(self, mode: Mode) -> None:
        """Follow, hold or put a spotlight on what is chosen."""
        if self.audience is None:
            return
        self.mode = mode
        self.audience.held = mode is Mode.HOLD
        self.look()
        self._tell()
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the main window draws something anew, and go with it when it is closed."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._schedule()
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def _schedule(self, *_: object) -> None:
        if self.is_open and self.mode is not Mode.HOLD and not self._frame.isActive():
            self._frame.start()

    def look(self) -> None:
        """Show what is in front, unless the window holds what it shows; nothing that is known is made again."""
        if self.audience is None or self.mode is Mode.HOLD:
            return
        front, checked = front_of(self._window), self._window.session.checked
        if self._known is None or self._known[0] != front or self._known[1] is not checked:
            from planner.ui.audience.pages import page_of, spot_of  # noqa: PLC0415 - once there is an audience

            self._known = front, checked
            self._page = page_of(front, self._window.session, self._window.workshop.room)
            self._spot = spot_of(front, self._window.session)
        if self._page is not None:
            lit = self._spot if self.mode is Mode.SPOTLIGHT else None
            theme = self._window.appearance.theme if self._page.live else LIGHT
            self.audience.show_page(self._page, lit, theme)

    def _tell(self) -> None:
        """Say in the strip what the audience sees; a room that moves has words alone, since it is in front here too."""
        audience, room = self.audience, self._window.workshop.room
        if audience is None or audience.page is None:
            return
        if room is not None:
            room.fit(audience.drawn_for if self.is_open else None)
        seen = audience.lit or audience.page
        moves = seen.live and self.mode is not Mode.HOLD
        self.strip.tell(self.mode, seen.title, None if moves else audience.picture)

    def _refresh(self) -> None:
        for command in self.commands():
            action = self._window.actions_by_id[command.id]
            action.setEnabled(command.enabled())
            action.setChecked(command.checked is not None and command.checked())

    # --- screens ------------------------------------------------------------------------------------------------

    def _leave_screen(self, gone: QScreen) -> None:
        """Come to a screen that is left when the one with the audience window is unplugged."""
        audience = self.audience
        if audience is None or not self.is_open:
            return
        left = [screen for screen in QGuiApplication.screens() if screen is not gone]
        if left and audience.isFullScreen():
            own = self._window.screen()
            self._displaced = True
            audience.stand(corner_of(own if own in left else left[0]))
            self._window.notice.say(tr(_GONE))

    def _take_screen(self, _added: QScreen) -> None:
        """Go back to a second screen when there is one again."""
        if self.audience is None or not self.is_open or not self._displaced:
            return
        other = audience_screen(QGuiApplication.screens(), self._window.screen())
        if other is not None:
            self._displaced = False
            self.audience.fill(other)
            self._window.notice.say(tr(_BACK))
