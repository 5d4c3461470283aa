"""Pictures of every step of the workshop's room, drawn offscreen: for looking at what a projector shows.

QT_QPA_PLATFORM=offscreen python -m tools.room_pictures FOLDER [WIDTH HEIGHT [light|dark]]
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.app import make_window
from planner.model.workshop_records import StepKind
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.workshop.decide_screen import DecideScreen
from planner.ui.workshop.functions_screen import FunctionsScreen
from planner.ui.workshop.goal_screen import GoalScreen
from planner.ui.workshop.growth_screen import GrowthScreen
from planner.ui.workshop.next_screen import NextScreen
from planner.ui.workshop.room import Room
from planner.ui.workshop.vote_screen import VoteScreen

_USUAL = ("1280", "720", "light")


def main(arguments: list[str]) -> int:
    """Draw the steps of the example's workshop into a folder."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    folder, given = Path(arguments[0]), tuple(arguments[1:])
    width, height, theme = (*given, *_USUAL[len(given) :])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        os.environ["OPMODEL_DATA"] = data
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        settings = Settings(QSettings(str(Path(data) / "settings.ini"), QSettings.Format.IniFormat))
        window = make_window(application, settings)
        window.resize(int(width), int(height))
        window.choose_theme(theme)
        _draw_all(window, folder)
        window.session.mark_unsaved()
        window.hide()
    return 0


def _draw_all(window: MainWindow, folder: Path) -> None:
    example = next(template for template in window.templates if template.file == "northwind-example")
    window.documents.new_from_template(example)
    window.show()
    window.workshop.now = lambda: 0.0
    window.workshop.enter()
    room = window.workshop.room
    assert room is not None
    for place, kind in enumerate(StepKind, 1):
        room.turn_to(kind.value, done=True)
        _draw(window, folder / f"{place:02d}-{kind.value}.png")
        _work(room, kind)
        _draw(window, folder / f"{place:02d}-{kind.value}-worked.png")
    room.show_agenda()
    _draw(window, folder / "11-agenda.png")
    room.show_agenda()
    room.clock.minutes = -1
    room.tick()
    _draw(window, folder / "12-time-up.png")
    window.workshop.leave("board")
    _draw(window, folder / "13-strip.png")


def _draw(window: MainWindow, file: Path) -> None:
    QApplication.processEvents()
    window.grab().save(str(file))


def _work(room: Room, kind: StepKind) -> None:
    """Do a little of what a group does in a step."""
    shown = room.shown
    keys = {StepKind.ASSIGN: "2P", StepKind.FINDINGS: "1", StepKind.VOTE: "112\r12\r"}.get(kind, "")
    if isinstance(shown, GoalScreen):
        shown.objective.setPlainText("Every function has one who decides and one who does the work.")
        shown.participants.setText("Founder, head of marketing, content lead, sales")
    elif isinstance(shown, FunctionsScreen):
        shown.shelf.setCurrentIndex(4)
        shown.line.setText("Data qualty & enrichment")
        QTest.keyClick(shown.line, Qt.Key.Key_Return)
    elif isinstance(shown, GrowthScreen):
        shown.copy()
    elif isinstance(shown, VoteScreen):
        QTest.keyClicks(shown, keys)
        shown.reveal()
    elif isinstance(shown, DecideScreen):
        shown.name.setText("The product marketing manager decides, the founder gives input")
        for finger in ("three", "four", "four", "five"):
            shown.fist.buttons[finger].click()
    elif isinstance(shown, NextScreen):
        shown.owner.setCurrentIndex(2)
        shown.step.setText("Tell the PR agency who briefs it from now on")
        shown.add()
    else:
        QTest.keyClicks(shown, keys)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
