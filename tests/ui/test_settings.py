from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from planner.ui.settings import MAX_RECENT, Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


@pytest.fixture
def settings(file):
    return Settings(_store(file))


def _store(file):
    return QSettings(str(file), QSettings.Format.IniFormat)


def _later(file, settings):
    """The settings as the next start of the program reads them."""
    settings._store.sync()
    return Settings(_store(file))


def test_the_first_time_there_is_nothing_to_remember(settings):
    assert settings.recent_files == ()
    assert settings.theme == "system"
    assert settings.last_folder == Path.home()
    assert settings.window_geometry.isEmpty()
    assert settings.splitter_sizes("main") == ()


def test_the_newest_file_comes_first_and_none_twice(settings, tmp_path):
    for name in ("a", "b", "a"):
        settings.remember_file(tmp_path / f"{name}.opmodel")
    assert settings.recent_files == (tmp_path / "a.opmodel", tmp_path / "b.opmodel")


def test_only_so_many_files_are_remembered(settings, tmp_path):
    for place in range(MAX_RECENT + 3):
        settings.remember_file(tmp_path / f"{place}.opmodel")
    assert len(settings.recent_files) == MAX_RECENT
    assert settings.recent_files[0].name == f"{MAX_RECENT + 2}.opmodel"


def test_pinned_files_stay_on_top_whatever_is_opened(settings, file, tmp_path):
    settings.remember_file(tmp_path / "kept.opmodel")
    settings.pin_file(tmp_path / "kept.opmodel", pinned=True)
    for place in range(MAX_RECENT + 3):
        settings.remember_file(tmp_path / f"{place}.opmodel")
    later = _later(file, settings)
    assert later.pinned_files == (tmp_path / "kept.opmodel",)
    assert later.files_at_hand[0].name == "kept.opmodel"
    assert len(later.files_at_hand) == MAX_RECENT
    later.pin_file(tmp_path / "kept.opmodel", pinned=False)
    assert tmp_path / "kept.opmodel" not in later.files_at_hand


def test_a_file_that_is_forgotten_is_not_pinned_any_more(settings, tmp_path):
    settings.remember_file(tmp_path / "a.opmodel")
    settings.pin_file(tmp_path / "a.opmodel", pinned=True)
    settings.pin_file(tmp_path / "a.opmodel", pinned=True)
    assert settings.files_at_hand == (tmp_path / "a.opmodel",)
    settings.forget_file(tmp_path / "a.opmodel")
    assert settings.files_at_hand == settings.pinned_files == ()


def test_paths_are_remembered_absolute(settings, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    settings.remember_file(Path("here.opmodel"))
    settings.remember_file(tmp_path / "here.opmodel")
    assert settings.recent_files == (tmp_path / "here.opmodel",)


@pytest.mark.parametrize("count", [1, 2])
def test_files_survive_the_end_of_the_program(settings, file, tmp_path, count):
    files = [tmp_path / f"Plan, {place} größer.opmodel" for place in range(count)]
    for path in reversed(files):
        settings.remember_file(path)
    assert _later(file, settings).recent_files == tuple(files)


def test_a_forgotten_file_is_gone(settings, file, tmp_path):
    settings.remember_file(tmp_path / "a.opmodel")
    settings.forget_file(tmp_path / "a.opmodel")
    assert settings.recent_files == ()
    assert _later(file, settings).recent_files == ()


def test_the_folder_of_the_last_file_is_where_the_next_question_starts(settings, tmp_path):
    folder = tmp_path / "plans"
    folder.mkdir()
    settings.remember_file(folder / "a.opmodel")
    assert settings.last_folder == folder
    folder.rmdir()
    assert settings.last_folder == Path.home()


def test_looks_survive_the_end_of_the_program(settings, file):
    settings.theme = "dark"
    settings.window_geometry = QByteArray(b"\x01geometry")
    settings.keep_splitter_sizes("main", [240, 900, 300])
    later = _later(file, settings)
    assert later.theme == "dark"
    assert later.window_geometry == b"\x01geometry"
    assert later.splitter_sizes("main") == (240, 900, 300)


def test_values_that_make_no_sense_read_as_if_they_were_not_there(file):
    file.write_text(
        "[files]\nrecent=@Invalid()\nfolder=\n[look]\ntheme=plaid\n[window]\ngeometry=12\n[splitters]\nmain=wide, 3\n"
    )
    settings = Settings(_store(file))
    assert settings.recent_files == ()
    assert settings.last_folder == Path.home()
    assert settings.theme == "system"
    assert settings.window_geometry.isEmpty()
    assert settings.splitter_sizes("main") == ()
