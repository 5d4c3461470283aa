import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from planner import __version__
from planner.storage.read import read_file
from planner.ui.crash.dialog import CrashDialog
from planner.ui.crash.telling import CrashTelling

ROOT = Path(__file__).parents[2]
LEFT = Qt.MouseButton.LeftButton

# A program with a button that goes wrong when it is pressed, driven by real events.
PROGRAM = """
import sys, threading
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
import planner.app as app
from planner.ui.crash.dialog import CrashDialog

make = app.make_window
state = {"ticks": 0}

def dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]

def wrong():
    raise ZeroDivisionError("a mistake to be told")

def with_a_mistake(application, settings):
    window = make(application, settings)
    button = QPushButton("Go wrong", window)
    button.clicked.connect(wrong)
    window.timer = QTimer(window)
    window.timer.timeout.connect(lambda: drive(window, button))
    window.timer.start(20)
    return window

def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

def drive(window, button):
    state["ticks"] += 1
    if state["ticks"] == 1:
        DRIVE_FIRST
    elif dialogs() and "told" not in state:
        state["told"] = True
        press(button)
        press(button)
        QTimer.singleShot(50, lambda: finish(window))
    elif state["ticks"] > 500:
        print("no dialog")
        QApplication.exit(3)

def finish(window):
    window.timer.stop()
    print("dialogs", len(dialogs()), "window", window.isVisible())
    QTest.keyClick(dialogs()[0], Qt.Key.Key_Return)
    QTimer.singleShot(50, lambda: QApplication.exit(7))

app.make_window = with_a_mistake
sys.exit(app.run())
"""


def run(tmp_path, first):
    program = PROGRAM.replace("DRIVE_FIRST", first)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "OPMODEL_DATA": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done, (tmp_path / "data" / "log" / "planner.log").read_text(encoding="utf-8")


def test_a_mistake_in_a_slot_is_told_once_logged_each_time_and_the_program_goes_on(tmp_path):
    done, log = run(tmp_path, "qWarning('a warning of Qt'); press(button)")
    assert done.returncode == 7, done.stderr
    assert done.stdout == "dialogs 1 window True\n"
    assert log.count("ZeroDivisionError: a mistake to be told") == 3
    assert done.stderr.count("ZeroDivisionError: a mistake to be told") == 3  # printed as without us
    assert "in wrong" in log
    first, *_, last = log.splitlines()
    assert f"INFO {first.split()[3]} Start: planner {__version__}, Python " in first
    assert "Qt" in first
    assert last.endswith("End")
    assert "Qt: a warning of Qt" in log
    assert "a warning of Qt" in done.stderr


def test_a_mistake_in_a_thread_is_told_in_the_thread_of_the_window(tmp_path):
    done, log = run(tmp_path, "threading.Thread(target=wrong).start()")
    assert done.returncode == 7, done.stderr
    assert done.stdout == "dialogs 1 window True\n"
    assert "In a thread\nTraceback" in log


def test_a_mistake_while_something_is_cleared_away_is_told(tmp_path):
    done, log = run(tmp_path, "type('Lost', (), {'__del__': lambda self: wrong()})()")
    assert done.returncode == 7, done.stderr
    assert "ZeroDivisionError" in log


# ------------------------------------------------------------------------------------------- the dialog


@pytest.fixture
def telling(window):
    return CrashTelling(window)


def shown(qtbot, window):
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(CrashDialog)))
    (dialog,) = (d for d in window.findChildren(CrashDialog) if d.isVisible())
    return dialog


def button(dialog, words):
    return next((b for b in dialog.findChildren(QPushButton) if b.text() == words), None)


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_without_a_document_there_is_nothing_to_save(qtbot, window, telling, tmp_path):
    telling.show("Traceback: <b>SEO</b>", tmp_path)
    dialog = shown(qtbot, window)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "Traceback: <b>SEO</b>"
    assert button(dialog, "Save a copy…") is None
    assert button(dialog, "Open the folder") is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_report_goes_to_the_clipboard_and_nowhere_else(qtbot, window, telling):
    telling.show("The report", None)
    dialog = shown(qtbot, window)
    assert button(dialog, "Open the folder") is None
    QTest.mouseClick(button(dialog, "Copy report"), LEFT)
    assert QApplication.clipboard().text() == "The report"
    assert button(dialog, "Copied") is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(CrashDialog))


def test_a_second_report_waits_for_nobody_and_a_later_one_is_told_again(qtbot, window, telling):
    telling.show("first", None)
    telling.show("second", None)
    dialog = shown(qtbot, window)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "first"
    QTest.mouseClick(button(dialog, "Go on"), LEFT)
    qtbot.waitUntil(lambda: not window.findChildren(CrashDialog))
    telling.show("third", None)
    assert shown(qtbot, window).findChild(QPlainTextEdit).toPlainText() == "third"
    QTest.keyClick(shown(qtbot, window), Qt.Key.Key_Escape)


def test_work_that_is_not_saved_is_said_to_be_in_the_journal(qtbot, window, hands, telling):
    telling.show("before any step", None)
    dialog = shown(qtbot, window)
    assert "Your document is saved." in words_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(CrashDialog))
    window.dialogs.prepared = ["Board"]
    hands.run("rename_model")
    telling.show("after a step", None)
    assert any("recovery journal" in words for words in words_of(shown(qtbot, window)))
    QTest.keyClick(shown(qtbot, window), Qt.Key.Key_Escape)


def test_a_copy_is_saved_and_the_document_stays_as_it_is(qtbot, window, hands, telling, tmp_path):
    before = window.session.model
    telling.show("The report", None)
    dialog = shown(qtbot, window)
    window.dialogs.prepared = [tmp_path / "safe"]
    QTest.mouseClick(button(dialog, "Save a copy…"), LEFT)
    assert read_file(tmp_path / "safe.opmodel").model == before
    assert hands.session.place is None
    window.dialogs.prepared = [tmp_path / "safe", ""]
    QTest.mouseClick(button(dialog, "Save a copy…"), LEFT)  # the suffix is ours: nobody agreed to replace this file
    assert "exists already" in window.dialogs.asked[-1]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
