"""Each save keeps the version before it in the data folder, and says so when it cannot."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.model.edits.structures import set_title
from planner.storage import backups
from planner.storage.backups import MOST, Shelf, keep, read_version, versions
from planner.storage.data_folder import VARIABLE, data_folder, key_of
from planner.storage.errors import NotSaved, StorageError
from planner.storage.read import parse
from planner.storage.save import create, save
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "m.opmodel"
    file.write_bytes(SAMPLE_BYTES)
    return file


def titles(path: Path, shelf: Shelf = Shelf.BACKUPS) -> list[str]:
    return [parse(read_version(version), "m").model.title for version in versions(path, shelf)]


def titled(title: str):
    return set_title(SAMPLE, title=title).model


def test_a_save_keeps_the_version_before_it_dated_and_private(path):
    before = datetime.now(UTC)
    save(titled("One"), path, expected=None)
    (version,) = versions(path)
    assert read_version(version) == SAMPLE_BYTES
    assert before <= version.kept <= datetime.now(UTC)
    assert version.size == len(SAMPLE_BYTES)
    assert stat.S_IMODE(version.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(data_folder().stat().st_mode) == 0o700


def test_the_last_ten_versions_are_kept_newest_first(path):
    for number in range(13):
        save(titled(str(number)), path, expected=None)
    assert titles(path) == [str(number) for number in range(11, 11 - MOST, -1)]


def test_versions_are_let_go_where_they_are_too_large_together(path, monkeypatch):
    monkeypatch.setattr(backups, "MOST_BYTES", int(len(SAMPLE_BYTES) * 3.5))
    for number in range(6):
        save(titled(str(number)), path, expected=None)
    assert titles(path) == ["4", "3", "2"]


def test_a_save_that_changes_nothing_keeps_nothing(path):
    save(SAMPLE, path, expected=None)
    assert versions(path) == ()


def test_a_version_is_not_kept_twice_when_a_save_fails_in_between(path, monkeypatch):
    with monkeypatch.context() as broken:
        real = os.replace
        broken.setattr(os, "replace", lambda a, b: real(a, b) if b != path else real(a, path / "none"))
        for _ in range(3):
            with pytest.raises(NotSaved):
                save(titled("One"), path, expected=None)
    assert len(versions(path)) == 1
    assert titles(path, Shelf.UNSAVED) == ["One"]


def test_a_file_has_the_same_versions_however_it_is_reached(path):
    link = path.parent / "link.opmodel"
    link.symlink_to(path)
    save(titled("One"), link, expected=None)
    (path.parent / "sub").mkdir()
    assert versions(path) == versions(link) == versions(path.parent / "sub" / ".." / "m.opmodel") != ()
    assert versions(path.parent / "other.opmodel") == ()
    assert key_of(path) == key_of(link)


def test_force_keeps_what_it_replaces(path):
    path.write_bytes(b"not even a model")
    create(titled("One"), path, force=True)
    assert read_version(versions(path)[0]) == b"not even a model"


def test_a_backup_that_cannot_be_kept_is_told_and_the_save_goes_on(path, monkeypatch, data_folder):
    data_folder.write_text("a file where the folder should be")
    saved = save(titled("One"), path, expected=None)
    assert path.read_bytes() == to_bytes(titled("One"))
    assert len(saved.notes) == 1
    assert saved.notes[0].startswith("The version of m.opmodel before could not be kept: ")
    monkeypatch.setenv(VARIABLE, "/proc/none")
    assert len(save(titled("Two"), path, expected=None).notes) == 1


def test_what_could_not_be_saved_is_a_backup_once_another_version_is_saved(path):
    keep(to_bytes(titled("Lost")), path, Shelf.UNSAVED)
    keep(to_bytes(titled("Two")), path, Shelf.UNSAVED)
    save(titled("Two"), path, expected=None)
    assert versions(path, Shelf.UNSAVED) == ()
    assert sorted(titles(path)) == ["Lost", SAMPLE.title]


def test_a_name_that_no_file_can_have_does_not_keep_the_work_from_being_kept(tmp_path):
    with pytest.raises(NotSaved) as failure:
        save(titled("One"), tmp_path / "a\0b", expected=None)
    assert failure.value.kept is not None
    assert failure.value.kept.read_bytes() == to_bytes(titled("One"))


def test_the_longest_name_has_backups_too(tmp_path):
    path = tmp_path / ("ö" * 123 + ".opmodel")
    for title in ("One", "Two"):
        save(titled(title), path, expected=None)
    assert titles(path) == ["One"]


def test_what_else_lies_in_the_folder_is_no_version(path):
    save(titled("One"), path, expected=None)
    folder = versions(path)[0].file.parent
    (folder / "notes.txt").write_text("mine")
    (folder / "2026-99-99 00-00-00.000000 UTC.opmodel").write_text("no such day")
    (folder / "2026-01-01 00-00-00.000000 UTC.opmodel").mkdir()
    assert len(versions(path)) == 1


def test_a_version_that_is_gone_says_so(path):
    save(titled("One"), path, expected=None)
    (version,) = versions(path)
    version.file.unlink()
    with pytest.raises(StorageError, match="does not exist"):
        read_version(version)


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {"XDG_DATA_HOME": "/data", "HOME": "/home/user"}, "/data/planner"),
        ("linux", {"XDG_DATA_HOME": "relative", "HOME": "/home/user"}, "/home/user/.local/share/planner"),
        ("linux", {"HOME": "/home/user"}, "/home/user/.local/share/planner"),
        ("darwin", {"HOME": "/Users/user"}, "/Users/user/Library/Application Support/planner"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/planner"),
        ("win32", {"HOME": "/home/user"}, "/home/user/AppData/Local/planner"),
        ("linux", {VARIABLE: "/elsewhere", "HOME": "/home/user"}, "/elsewhere"),
    ],
)
def test_the_data_folder_is_where_the_system_wants_it(monkeypatch, platform, variables, folder):
    for name in (VARIABLE, "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("planner.storage.data_folder.sys.platform", platform)
    assert data_folder() == Path(folder)
