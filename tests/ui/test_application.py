"""The application object: a file that the system asks for by an event. A process has one, so each has its own."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from planner.ui.application import Application

application = Application(["planner"])
asked = []
application.file_asked.connect(asked.append)
assert Application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
Application.sendEvent(application, QFileOpenEvent(""))
Application.sendEvent(application, QEvent(QEvent.Type.ApplicationPaletteChange))
print(repr(asked))
"""


def test_a_file_that_the_system_asks_for_is_told_with_its_path(tmp_path):
    path = tmp_path / "Ein Team.opmodel"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == repr([Path(path)])
