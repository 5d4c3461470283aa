"""How big everything is drawn: chosen in the menu, remembered, worn from the next start on."""

import os
import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtCore import QSettings, QSize

from planner.model.edits.structures import set_title
from planner.ui.dialogs import Leave
from planner.ui.scaling import VARIABLE, biggest_on, draw_at, drawn_at, next_size
from planner.ui.settings import SCALES, Settings

PROGRAM = """
import sys
from functools import partial
from planner.model.edits.structures import set_title
from planner.ui.dialogs import Leave
from planner.ui.scaling import draw_at
draw_at(int(sys.argv[1]))
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Lead qualification")
label.resize(label.sizeHint())
label.show()
print(label.width(), label.grab().width())
"""


def test_sizes_go_from_80_to_200_percent():
    assert (SCALES[0], SCALES[-1]) == (80, 200)


@pytest.mark.parametrize(("percent", "by", "then"), [(100, 1, 110), (100, -1, 90), (200, 1, 200), (80, -1, 80)])
def test_each_step_is_the_next_size(percent, by, then):
    assert next_size(percent, by) == then


def test_a_size_at_which_the_window_does_not_fit_the_screen_is_not_offered():
    assert biggest_on(QSize(1280, 720)) == 125
    assert biggest_on(QSize(1920, 1080)) == 200
    assert next_size(125, 1, 125) == 125


def test_the_usual_size_leaves_to_qt_what_it_does():
    mine: dict[str, str] = {}
    draw_at(100, mine)
    assert mine == {}
    draw_at(150, mine)
    assert mine == {VARIABLE: "1.5"}
    assert drawn_at(mine) == 150
    assert drawn_at({VARIABLE: "big"}) == 100


def test_everything_is_drawn_bigger_where_nothing_else_changes():
    def widths(percent: int) -> list[int]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        call = [sys.executable, "-c", PROGRAM, str(percent)]
        done = subprocess.run(call, env=environment, capture_output=True, text=True, check=True)
        return [int(word) for word in done.stdout.split()]

    usual, twice = widths(100), widths(200)
    assert twice[0] == usual[0]
    assert twice[1] == 2 * usual[1]


def test_a_chosen_size_is_remembered_and_said(hands):
    hands.run("smaller")
    assert hands.window.settings.scale == 90
    assert "90 % from the next start on" in hands.window.notice.words
    hands.run("usual_size")
    assert hands.window.settings.scale == 100
    assert hands.window.notice.words == "Everything stays at 100 %."


def test_starting_again_is_offered_while_another_size_waits(hands):
    again = hands.window.actions_by_id["start_again"]
    assert not again.isEnabled()
    hands.run("smaller")
    assert again.isEnabled()
    assert again.text() == "Start again at 90 %"


@pytest.mark.parametrize("kept", ["0", "-100", "1000", "big", ""])
def test_a_size_that_makes_no_sense_is_the_usual_one(tmp_path, kept):
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("look/scale", kept)
    assert Settings(store).scale == 100


def test_a_window_with_unsaved_work_that_stays_does_not_start_another(hands, monkeypatch):
    started = []
    monkeypatch.setattr(subprocess, "Popen", lambda *call, **_: started.append(call))
    hands.run("smaller")
    hands.window.session.apply("Rename the model", partial(set_title, title="Other"))
    hands.window.dialogs.prepared = [Leave.CANCEL]
    hands.run("start_again")
    assert hands.window.isVisible()
    assert started == []
