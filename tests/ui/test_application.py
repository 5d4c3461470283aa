"""The application object: a file that the system asks for by an event. A process has one, so each has its own."""

import subprocess
import sys
from pathlib import Path

import pytest

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


PAINTING = """
import os
import sys
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from planner.ui.application import Application

application = Application(["planner"])
before = len(os.listdir("/proc/self/task"))
picture = QImage(2000, 2000, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(picture)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
painter.setPen(QPen(QColor(255, 0, 0, 100), 400))
painter.drawLine(QLineF(0, 0, 2000, 2000))
painter.end()
print(len(os.listdir("/proc/self/task")) - before)
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="the system does not list threads there")
def test_painting_starts_no_threads():
    done = subprocess.run([sys.executable, "-c", PAINTING], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "0"
