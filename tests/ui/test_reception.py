"""Starting the program with a file while another one runs: who takes the file, and when it gets a window of its own."""

import os
import signal
import subprocess
import sys

import pytest

from planner.storage.data_folder import room
from planner.storage.library import template_model, templates
from planner.storage.lock import Lock
from planner.storage.save import create
from planner.ui.files.line import Call, line_name
from planner.ui.files.reception import handed_over

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
import planner.app
from planner.ui.settings import Settings
folder, words = Path(sys.argv[1]), sys.argv[2:]
Settings.of_user = classmethod(lambda cls: cls(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
made = planner.app.make_window
def telling(application, settings):
    window = made(application, settings)
    def tell(_open):
        place = window.session.place
        print(f"shows {place.path.name if place else 'nothing'}", flush=True)
    window.document.open_changed.connect(tell)
    if "new" in words:
        words.remove("new")
        template = next(t for t in window.templates if t.file == "blank")
        QTimer.singleShot(0, window, lambda: window.documents.new_from_template(template))
    QTimer.singleShot(0, window, lambda: print("runs", flush=True))
    return window
planner.app.make_window = telling
status = planner.app.run(Path(words[0]) if words else None)
print("ends", flush=True)
sys.exit(status)
"""


@pytest.fixture
def start(tmp_path):
    """Start the program; what still runs at the end is ended."""
    running = []

    def started(*words):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", PROGRAM, str(tmp_path), *map(str, words)]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)
        running.append(program)
        return program

    yield started
    for program in running:
        program.kill()
        program.wait()
        program.stdout.close()


@pytest.fixture
def files(tmp_path):
    model = template_model(templates()[1])
    made = [tmp_path / f"{name}.opmodel" for name in ("one", "two")]
    for path in made:
        create(model, path, force=False)
    return made


def _says(program):
    return program.stdout.readline().strip()


@pytest.fixture
def waits(qtbot):
    """Wait until a window waits for files: somebody holds the lock and answers."""

    def waited():
        file = room("locks") / "welcome.lock"

        def is_held():
            lock = Lock.take(file)
            if lock is not None:
                lock.release()
            return lock is None

        qtbot.waitUntil(is_held)
        with Call(line_name(file)) as call:
            assert call.say("free?") == "yes"

    return waited


def test_the_untouched_welcome_page_takes_the_file_over(start, files, waits):
    first = start()
    assert _says(first) == "runs"
    waits()
    second = start(files[0])
    assert second.wait(timeout=60) == 0
    assert _says(second) == "ends"
    assert _says(first) == "shows one.opmodel"


def test_a_window_with_a_document_keeps_it_and_the_file_gets_its_own(start, files):
    first = start("new")
    assert [_says(first), _says(first)] == ["shows nothing", "runs"]
    second = start(files[0])
    assert [_says(second), _says(second)] == ["shows one.opmodel", "runs"]


def test_two_files_at_the_same_moment_are_both_shown_once(start, files, waits):
    first = start()
    assert _says(first) == "runs"
    waits()
    others = [start(file) for file in files]
    told = [_says(other) for other in others]
    shown = [_says(first), *(line for line in told if line.startswith("shows"))]
    assert sorted(shown) == ["shows one.opmodel", "shows two.opmodel"]
    assert sorted(told)[0] == "ends"


def test_the_same_file_twice_at_the_same_moment_is_shown_once(start, files):
    others = [start(files[0]), start(files[0])]
    told = sorted(_says(other) for other in others)
    assert told == ["ends", "shows one.opmodel"]


def test_a_window_that_was_killed_takes_nothing_and_the_next_one_listens_in_its_place(start, files, waits):
    first = start()
    assert _says(first) == "runs"
    waits()
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert not handed_over(files[0])
    second = start()
    assert _says(second) == "runs"
    waits()
    assert handed_over(files[0])
    assert _says(second) == "shows one.opmodel"


def test_a_window_that_hangs_hears_nothing_that_it_could_do_later(start, files, monkeypatch, waits):
    first = start()
    assert _says(first) == "runs"
    waits()
    first.send_signal(signal.SIGSTOP)
    with monkeypatch.context() as hurried:
        hurried.setattr("planner.ui.files.line.PATIENCE", 0.2)
        assert not handed_over(files[0])
    first.send_signal(signal.SIGCONT)
    assert handed_over(files[1])
    assert _says(first) == "shows two.opmodel"


def test_without_a_data_folder_nobody_waits(tmp_path, data_folder):
    data_folder.write_text("no folder")
    assert not handed_over(tmp_path / "a.opmodel")


def test_the_second_window_without_a_document_takes_over_from_the_first(start, files, waits):
    first, second = start(), start()
    assert [_says(first), _says(second)] == ["runs", "runs"]
    waits()
    assert handed_over(files[0])
    waits()
    assert handed_over(files[1])
    assert {_says(first), _says(second)} == {"shows one.opmodel", "shows two.opmodel"}


def test_whatever_else_is_said_is_answered_with_no(start, waits):
    first = start()
    assert _says(first) == "runs"
    waits()
    for words in ("", "open", "open {", 'open ""', 'open "a\\u0000b"', "open 3", "delete everything"):
        with Call(line_name(room("locks") / "welcome.lock")) as call:
            assert call.say(words) == "no"


def test_another_data_folder_has_another_line(monkeypatch, tmp_path):
    mine = line_name(room("locks") / "welcome.lock")
    monkeypatch.setenv("OPMODEL_DATA", str(tmp_path / "other"))
    assert line_name(room("locks") / "welcome.lock") != mine
