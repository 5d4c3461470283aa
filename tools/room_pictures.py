"""Pictures of every step of the workshop's room, drawn offscreen: for looking at what a projector shows.

QT_QPA_PLATFORM=offscreen python -m tools.room_pictures FOLDER [WIDTH HEIGHT [light|dark]]
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.app import make_window
from planner.model.workshop_records import StepKind
from planner.ui.settings import Settings

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
        example = next(template for template in window.templates if template.file == "northwind-example")
        window.documents.new_from_template(example)
        window.resize(int(width), int(height))
        window.choose_theme(theme)
        window.show()
        window.workshop.now = lambda: 0.0
        window.workshop.enter()
        room = window.workshop.room
        assert room is not None
        for place, kind in enumerate(StepKind, 1):
            room.turn_to(kind.value, done=True)
            application.processEvents()
            window.grab().save(str(folder / f"{place:02d}-{kind.value}.png"))
        room.show_agenda()
        application.processEvents()
        window.grab().save(str(folder / "11-agenda.png"))
        window.session.mark_unsaved()
        window.hide()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
