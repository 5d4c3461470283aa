import logging
import stat
import sys

import pytest

from planner.storage import log_file
from planner.storage.data_folder import VARIABLE
from planner.storage.log_file import FILE, LogFile


@pytest.fixture
def log(tmp_path):
    made = LogFile(tmp_path)
    yield made
    made.close()


def test_a_line_says_when_how_grave_and_which_process(log):
    log.note(logging.WARNING, "The disk is slow: 100 %s")
    (line,) = log.path.read_text(encoding="utf-8").splitlines()
    when, _, rest = line.partition(" WARNING ")
    assert len(when) == len("2026-01-01 00:00:00,000")
    process, _, words = rest.partition(" ")
    assert process.isdecimal()
    assert words == "The disk is slow: 100 %s"


def test_it_stands_in_the_data_folder_and_only_its_owner_can_read_it(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "data"))
    log = LogFile()
    log.close()
    assert log.path == tmp_path / "data" / "log" / FILE
    if sys.platform != "win32":
        assert stat.S_IMODE(log.path.parent.stat().st_mode) == 0o700


def test_it_never_grows_beyond_three_files(tmp_path, monkeypatch):
    monkeypatch.setattr(log_file, "LARGEST", 1000)
    log = LogFile(tmp_path)
    for place in range(100):
        log.note(logging.INFO, f"line {place:03} {'x' * 60}")
    log.close()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [FILE, f"{FILE}.1", f"{FILE}.2"]
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "line 099" in log.path.read_text(encoding="utf-8")


def test_a_later_start_goes_on_in_the_same_file(log):
    log.note(logging.INFO, "first")
    later = LogFile(log.path.parent)
    later.note(logging.INFO, "second")
    later.close()
    assert [line.split()[-1] for line in log.path.read_text(encoding="utf-8").splitlines()] == ["first", "second"]


def test_without_a_place_to_write_nothing_happens(tmp_path, capsys):
    (tmp_path / "taken").write_text("a file")
    log = LogFile(tmp_path / "taken")
    log.note(logging.ERROR, "lost")
    log.close()
    assert log.path is None
    assert capsys.readouterr().err == ""


def test_half_a_character_does_not_stop_it(log):
    log.note(logging.INFO, "half \ud800 of one")
    assert "half ? of one" in log.path.read_text(encoding="utf-8")
