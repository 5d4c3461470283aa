"""One file is open in one window: whoever opens it again brings that one to the front."""

import os
import signal
import subprocess
import sys

import pytest

from planner.storage.library import templates
from planner.storage.lock import Lock, lock_of
from planner.ui.files.document_lock import DocumentLock, brought_to_front, is_elsewhere

SMALL = templates()[1]

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
import planner.app
from planner.ui.settings import Settings
folder, file = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication([])
window = planner.app.make_window(application, Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
window.documents.open(file)
window.showMinimized()
raised = window.raise_
def come(): print("raised", flush=True); raised()
window.raise_ = come
print("open" if window.is_open() else "not open", flush=True)
application.exec()
"""

SECOND = """
import sys
from pathlib import Path
import planner.app
sys.exit(planner.app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def saved(window, tmp_path):
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [tmp_path / "northwind.opmodel"]
    assert window.documents.saving.save()
    window.documents.close_document()
    return tmp_path / "northwind.opmodel"


@pytest.fixture
def first(saved, tmp_path):
    """Another program with the file open in its window."""
    command = [sys.executable, "-c", FIRST, str(tmp_path), str(saved)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        yield child
        child.kill()


def test_a_file_that_is_open_elsewhere_is_not_opened_twice_and_its_window_comes_to_the_front(window, saved, first):
    assert is_elsewhere(saved)
    window.dialogs.prepared = [""]
    assert not window.documents.open(saved)
    assert window.dialogs.asked[-1] == "northwind.opmodel is open in another window, which is in front now."
    assert first.stdout.readline() == "raised\n"
    assert not window.is_open()


def test_a_second_start_with_the_file_ends_at_once(saved, first):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", SECOND, str(saved)], env=environment, check=False, timeout=60)
    assert done.returncode == 0
    assert first.stdout.readline() == "raised\n"


@pytest.mark.usefixtures("first")
def test_another_document_cannot_be_saved_over_a_file_that_is_open_elsewhere(window, saved):
    before = saved.read_bytes()
    window.documents.new_from_template(SMALL)
    window.dialogs.prepared = [saved, ""]
    assert not window.documents.saving.save_as()
    assert "open in another window" in window.dialogs.asked[-1]
    assert saved.read_bytes() == before


def test_a_window_that_was_killed_has_no_file_any_more(window, saved, first):
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert not is_elsewhere(saved)
    assert window.documents.open(saved)


def test_a_window_that_does_not_answer_is_told(window, saved, monkeypatch):
    monkeypatch.setattr("planner.ui.files.line.PATIENCE", 0.2)
    lock = Lock.take(lock_of(saved))
    window.dialogs.prepared = [""]
    assert not window.documents.open(saved)
    assert window.dialogs.asked[-1] == "northwind.opmodel is open in another window, which does not answer."
    lock.release()
    assert window.documents.open(saved)


def test_the_same_window_opens_its_file_again_however_it_is_reached(window, saved):
    link = saved.parent / "link.opmodel"
    link.symlink_to(saved)
    assert window.documents.open(saved)
    assert window.documents.open(link)
    assert window.documents.open(saved)


def test_the_lock_ends_with_the_document(window, saved, tmp_path):
    assert window.documents.open(saved)
    assert is_elsewhere(saved), "as seen by anyone else"
    window.dialogs.prepared = [tmp_path / "other.opmodel"]
    assert window.documents.saving.save_as()
    assert not is_elsewhere(saved)
    assert is_elsewhere(tmp_path / "other.opmodel")
    window.documents.close_document()
    assert not is_elsewhere(tmp_path / "other.opmodel")


def test_a_file_that_cannot_be_opened_is_not_locked(window, tmp_path):
    path = tmp_path / "bad.opmodel"
    path.write_text("no")
    window.dialogs.prepared = [""]
    assert not window.documents.open(path)
    assert not is_elsewhere(path)


def test_without_a_data_folder_every_lock_is_granted(window, tmp_path, data_folder):
    data_folder.write_text("no folder")
    locks = [DocumentLock.take(tmp_path / "a.opmodel", window) for _ in range(2)]
    assert all(locks)
    assert not locks[0].covers(tmp_path / "a.opmodel")
    assert not is_elsewhere(tmp_path / "a.opmodel")
    assert not brought_to_front(tmp_path / "a.opmodel")
    for lock in locks:
        lock.release()
