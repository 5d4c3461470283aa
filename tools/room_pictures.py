"""Plays the workshop on a virtual screen, from an empty model to its minutes, and measures what the room shows.

python -m tools.room_pictures FOLDER [--size WIDTHxHEIGHT] [--theme NAME]

Presses and keys go to the window through the X server, as from a mouse and a keyboard; of each step a picture of the
screen is kept. At the end stand the smallest text, the lowest contrast and the words that have too little room, with
what was measured of each picture in measures.json; in other themes than that for projectors only the room and the
dialogs over it count. Needs Xvfb, xdotool and ImageMagick; exit status 1 where a text is below 20 points or 4.5 to 1 or
is cut, 2 when a program is missing.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from planner.app import make_window
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from tools.room_measure import LEAST_CONTRAST, SMALLEST, Text, cut_texts, texts_in
from tools.room_play import Group
from tools.x_screen import Screen, missing_packages, until

_QUIET = 0.06  # seconds without anything new, after which a window has done what it was told
_SOMETHING = 1000  # bytes
_LOOK = 40  # milliseconds between two looks for a dialog
_PIXELS = 0.88
"""The part of its size that a text has at least in a picture: the raster may take a pixel off each end of a letter."""


class Player:
    """Hands on a virtual screen, and a folder for what is seen; the room's clock goes by its word."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        """Play on a screen and keep pictures in a folder."""
        self._screen, self._folder = screen, folder
        self.seconds = 1000.0
        self.measures: dict[str, list[Text]] = {}
        self.cut: dict[str, list[str]] = {}
        self.judged: set[str] = set()
        self.is_made_for_it: Callable[[], bool] = bool

    def click(self, widget: QWidget, at: QPoint) -> None:
        """Press and let go at a point of a widget."""
        where = widget.mapToGlobal(at)
        self._screen.click((where.x(), where.y()))
        settle()

    def write(self, text: str) -> None:
        """Type."""
        self._screen.write(text)
        settle()

    def keys(self, *keys: str) -> None:
        """Press keys, and wait for each."""
        for key in keys:
            self._screen.keys(key)
            settle()

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds
        settle(0.6)  # the bar looks at its clock twice a second

    def picture(self, name: str) -> None:
        """Keep and measure what is on the screen."""
        settle()
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert front is not None, "No window has the keyboard"
        number = len(self.measures) + 1
        file = self._folder / f"{number:02d} {name.replace('_', ' ')}.png"
        self._screen.picture(file)
        corner = front.mapToGlobal(QPoint(0, 0))
        seen = QImage(str(file)).copy(corner.x(), corner.y(), front.width(), front.height())
        self.measures[file.name] = texts_in(front, seen)
        self.cut[file.name] = cut_texts(front)
        if self.is_made_for_it():
            self.judged.add(file.name)

    def in_dialog(self, ask: Callable[[], None], answer: Callable[[QWidget], None]) -> None:
        """Do what opens a dialog, and answer it while it waits."""
        timer = QTimer()
        timer.setInterval(_LOOK)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                timer.stop()
                answer(dialog)

        timer.timeout.connect(look)
        timer.start()
        ask()
        until(lambda: settle() or not timer.isActive(), "a dialog")


def settle(seconds: float = _QUIET) -> None:
    """Let the window do what it was told."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def main(arguments: list[str]) -> int:
    """Play, and say what was measured."""
    parser = argparse.ArgumentParser(prog="python -m tools.room_pictures", description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1280x720", help="of the projector, in pixels (1280x720)")
    parser.add_argument("--theme", default="projector", help="projector, light, dark or high-contrast")
    given = parser.parse_args(arguments)
    if missing := missing_packages():
        print(f"Missing: {', '.join(missing)}. On Debian: apt install {' '.join(missing)}", file=sys.stderr)
        return 2
    given.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, given.size.split("x"))
    with tempfile.TemporaryDirectory() as home, Screen(width, height, Path(home)) as screen:
        player = Player(screen, given.folder)
        _play(player, screen, Path(home), given.theme)
    return _tell(player, given.folder)


def _play(player: Player, screen: Screen, home: Path, theme: str) -> None:
    os.environ.update(screen.environment, QT_QPA_PLATFORM="xcb", OPMODEL_DATA=str(home / "data"))
    application = QApplication(["planner"])
    application.setCursorFlashTime(0)  # a picture does not depend on when it was taken
    settings = Settings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
    settings.theme = theme
    window = make_window(application, settings)
    window.workshop.now = lambda: player.seconds
    player.is_made_for_it = lambda: window.appearance.theme.large or window.workshop.in_front()
    window.show()
    screen.place_window("planner")
    until(lambda: settle() or (window.size().width() == screen.width and window.isActiveWindow()), "the window")
    group = Group(window, player)
    group.play()
    _save(player, group, home)
    _minutes(player, window, home)
    player.keys("ctrl+s", "ctrl+q")
    assert not window.isVisible(), "The window stays open"


def _save(player: Player, group: Group, home: Path) -> None:
    """Save from the room, by its key."""
    path = home / "Team.opmodel"
    player.in_dialog(lambda: player.keys("ctrl+s"), lambda dialog: _name(player, dialog, path))
    assert path.exists(), "The model is not saved"
    group.press("Leave the room", group.room)
    player.picture("after the room")


def _minutes(player: Player, window: MainWindow, home: Path) -> None:
    """Write the minutes from the menu, in each of their forms."""
    for ending in (".md", ".html", ".pdf"):
        path = home / f"minutes{ending}"
        ask = window.actions_by_id["minutes"].trigger
        player.in_dialog(ask, lambda dialog, path=path: _name(player, dialog, path))
        assert path.stat().st_size > _SOMETHING, f"{path.name} says nothing"
        player.picture(f"minutes as {ending[1:]}")


def _name(player: Player, dialog: QWidget, path: Path) -> None:
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setFocus()
    player.keys("ctrl+a")
    player.write(str(path))
    player.picture(f"dialog for {path.name}")
    player.keys("Return")


def _tell(player: Player, folder: Path) -> int:
    """Print the smallest text, the lowest contrast and what is cut."""
    texts = [(text, file) for file, found in player.measures.items() for text in found if file in player.judged]
    smallest, where = min(texts, key=lambda each: each[0].pixels)
    seen, there = min(((t, f) for t, f in texts if t.measured), key=lambda each: each[0].measured / each[0].pixels)
    faintest, at = min(texts, key=lambda each: each[0].contrast)
    print(f"{len(player.measures)} pictures in {folder}; {len(texts)} texts of {len(player.judged)} of them:")
    print(f"smallest text: {smallest.pixels:g} px = {smallest.pixels * 0.75:.1f} pt: {smallest.words!r} in {where}")
    print(f"smallest in a picture: {seen.measured:.1f} px of {seen.pixels:g} px: {seen.words!r} in {there}")
    print(f"lowest contrast: {faintest.contrast:.2f} to 1: {faintest.words!r} in {at}")
    cut = [f"{words!r} in {file}" for file, found in player.cut.items() for words in found if file in player.judged]
    print(f"cut: {len(cut)}", *cut, sep="\n  ")
    said = {
        file: [{**text._asdict(), "box": text.box.getRect()} for text in found]
        for file, found in player.measures.items()
    }
    (folder / "measures.json").write_text(json.dumps(said, indent=1), encoding="utf-8")
    failed = smallest.pixels < SMALLEST or seen.measured < _PIXELS * seen.pixels
    return int(failed or faintest.contrast < LEAST_CONTRAST or bool(cut))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
