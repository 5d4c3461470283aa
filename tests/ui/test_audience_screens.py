"""The audience window on two screens, one of which is unplugged and plugged in again."""

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1},
        {"name": "projector", "x": 1440, "y": 0, "width": 1280, "height": 720, "dpr": 1},
    ]
}

PLAYED = """
import json, sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication([])
from planner.app import make_window
from planner.ui.settings import Settings

window = make_window(app, Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.documents.new_from_template(window.templates[0])
window.show()
window.move(20, 20)
app.processEvents()
seen = []

def tell():
    app.processEvents()
    shown = window.presenter.audience
    seen.append([shown.isVisible(), shown.isFullScreen(), shown.geometry().getRect(), window.notice.words])

laptop, projector = app.screens()
window.actions_by_id["audience"].trigger()
tell()
window.presenter.choose(type(window.presenter.mode)("hold"))
title = window.presenter.audience.page.title
app.screenRemoved.emit(projector)
tell()
app.screenAdded.emit(projector)
tell()
assert window.presenter.audience.page.title == title
assert window.presenter.mode == "hold"
assert window.isVisible() and window.is_open()
window.presenter.close()
app.screenRemoved.emit(projector)
app.screenAdded.emit(projector)
app.processEvents()
assert not window.presenter.audience.isVisible()
window.session.mark_saved(window.session.place)
window.close()
print(json.dumps(seen))
"""


def test_unplugging_the_projector_loses_no_window_and_plugging_it_in_brings_the_window_back(tmp_path: Path):
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS), encoding="utf-8")
    ground = dict(os.environ, QT_QPA_PLATFORM=f"offscreen:configfile={config}", OPMODEL_DATA=str(tmp_path / "data"))
    done = subprocess.run(
        [sys.executable, "-c", PLAYED, str(tmp_path / "settings.ini")],
        env=ground,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    opened, unplugged, plugged_in = json.loads(done.stdout.splitlines()[-1])
    visible, full, place, _ = opened
    assert visible
    assert full
    assert place == [1440, 0, 1280, 720]
    visible, full, (left, _top, wide, high), notice = unplugged
    assert visible
    assert not full
    assert left + wide <= 1440
    assert wide * high < 1440 * 900 / 2
    assert "second screen is gone" in notice
    visible, full, place, notice = plugged_in
    assert visible
    assert full
    assert place == [1440, 0, 1280, 720]
    assert "back" in notice


DESTROYED = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
app = QApplication([])
from planner.app import make_window
from planner.ui.settings import Settings

window = make_window(app, Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.documents.new_from_template(window.templates[0])
window.show()
window.actions_by_id["audience"].trigger()
audience = window.presenter.audience
app.processEvents()
delete(window)
assert not audience.isVisible()
app.processEvents()
"""


def test_a_main_window_that_dies_takes_the_audience_window_along_without_a_word(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-c", DESTROYED, str(tmp_path / "settings.ini")],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen", OPMODEL_DATA=str(tmp_path / "data")),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
