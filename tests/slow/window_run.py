"""A scripted run of the window that somebody else kills: edits as fast as they go, and says what was done.

    python -m tests.slow.window_run FILE

Each line on the standard output is the number of the edit that is done; every 25th is saved as well.
"""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from planner.app import make_window
from planner.model.edits.structures import set_title
from planner.ui.settings import Settings

SAVED_EVERY = 25


def main(file: Path) -> int:
    """Open the file and edit its title until the end."""
    application = QApplication([])
    settings = Settings(QSettings(str(file.parent / "settings.ini"), QSettings.Format.IniFormat))
    window = make_window(application, settings)
    if not window.documents.open(file):
        return 1
    window.show()
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        window.session.apply("Title", partial(set_title, title=str(done)))
        if done % SAVED_EVERY == 0:
            window.documents.saving.save()
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(5)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
