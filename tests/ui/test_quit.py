"""Quitting is clean: after every command of the menus, whatever is on the clipboard, the program ends with status 0."""

import os
import subprocess
import sys

from planner.storage.data_folder import VARIABLE

PROGRAM = """
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog
import planner.app

QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
ENDS = {"quit", "close", "full_screen", "copy", "cut"}
told = []


def use(window):
    small = next(t for t in window.templates if t.name == "Small to growth")
    leaving = QTimer(window)
    leaving.timeout.connect(leave_dialog)
    leaving.start(1)
    for command, action in window.actions_by_id.items():
        if command in ENDS:
            continue
        if not window.is_open():
            window.documents.new_from_template(small)
        window.session.show_structure(window.session.model.structure_order()[0])
        choose(window)
        action.trigger()
        QApplication.processEvents()
    choose(window)
    window.actions_by_id["copy"].trigger()
    print(*window.workspace._views, *sorted(set(told)), flush=True)
    window.session.mark_saved(window.session.place)
    window.actions_by_id["quit"].trigger()


def choose(window):
    window.show_view("board")
    placed = window.session.model.structures[window.session.structure]
    window.selection.choose_functions([*placed.functions][:2])


def leave_dialog():
    open_now = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if isinstance(open_now, QDialog):
        told.append(type(open_now).__name__)
        open_now.reject()
    elif open_now is not None:
        open_now.close()


made = planner.app.make_window
def watched(*given):
    window = made(*given)
    QTimer.singleShot(0, window, lambda: use(window))
    return window
planner.app.make_window = watched
sys.exit(planner.app.run())
"""


def test_the_program_ends_cleanly_after_every_command_and_a_copy(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", VARIABLE: str(tmp_path / "data")}
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, env=environment, check=False, timeout=120, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    used = done.stdout.split()
    assert {"board", "graph", "matrix", "load", "compare", "agreements", "AddFromLibrary", "WhatIf"} <= {*used}, used
    assert "Traceback" not in done.stderr
