"""Bytes of any kind get their name whole or not at all, and keep what belongs to the file that had it."""

import errno
import os
import stat
from pathlib import Path

import pytest

from planner.storage import atomic
from planner.storage.atomic import create_bytes
from planner.storage.errors import StorageError
from planner.storage.read import digest_of
from tests.storage.saving import assert_untouched, names, saved_in

NEW = b"the new version\n" * 100
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return saved_in(tmp_path)


def refused(path: Path, *, force: bool) -> str:
    """The sentence with which the new bytes are not written."""
    with pytest.raises(StorageError) as caught:
        create_bytes(NEW, path, force=force)
    return str(caught.value)


# --- over a file that is there --------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o660, 0o664])
def test_the_mode_is_kept(path, mode):
    path.chmod(mode)
    create_bytes(NEW, path, force=True)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(not AS_ROOT, reason="only root can give files away")
def test_the_owner_is_kept(path):
    os.chown(path, 12345, 54321)
    create_bytes(NEW, path, force=True)
    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 54321)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="needs extended attributes")
def test_extended_attributes_are_kept_where_the_disk_has_them(path):
    try:
        os.setxattr(path, "user.tag", b"green")
    except OSError:
        pytest.skip("this disk has no extended attributes")
    create_bytes(NEW, path, force=True)
    assert os.getxattr(path, "user.tag") == b"green"


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_all(path, monkeypatch):
    real_write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real_write(descriptor, bytes(data[:100])))
    create_bytes(NEW, path, force=True)
    assert path.read_bytes() == NEW


def test_an_interruption_leaves_the_old_file_whole(path, monkeypatch):
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            create_bytes(NEW, path, force=True)
    assert_untouched(path)


def test_a_disk_that_keeps_other_bytes_than_were_written_is_found_out(path, monkeypatch):
    real_replace = os.replace

    def replace(source: Path, target: Path) -> None:
        real_replace(source, target)
        target.write_bytes(b"\0" * 100)

    monkeypatch.setattr(os, "replace", replace)
    assert "m.opmodel was written, but reads back differently" in refused(path, force=True)


def test_a_file_held_by_another_program_on_windows_is_tried_again(path, monkeypatch):
    real_replace, calls = os.replace, []

    def busy(source: Path, target: Path) -> None:
        calls.append(source)
        if len(calls) < 3:
            error = PermissionError(13, "The process cannot access the file")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real_replace(source, target)

    monkeypatch.setattr(os, "replace", busy)
    create_bytes(NEW, path, force=True)
    assert len(calls) == 3
    assert path.read_bytes() == NEW


def test_a_file_held_for_too_long_says_so(path, monkeypatch):
    def busy(_: Path, __: Path) -> None:
        error = PermissionError(13, "The process cannot access the file")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(atomic, "_RETRY_FOR", 0.1)
        broken.setattr(os, "replace", busy)
        assert "because another program is using it" in refused(path, force=True)
    assert_untouched(path)


def test_own_temporary_files_of_a_crash_are_swept_and_nothing_else(path):
    folder = path.parent
    stale, fresh = folder / ".opmodel-0123abcd.tmp", folder / ".opmodel-89abcdef.tmp"
    others = [
        folder / name for name in (".opmodel-0123.tmp", "opmodel-0123abcd.tmp", ".opmodel-0123abcd.tmp.bak", "a.tmp")
    ]
    kept = folder / ".opmodel-00000000.tmp"
    for file in (stale, fresh, *others):
        file.write_bytes(b"half")
        os.utime(file, (1, 1))
    os.utime(fresh)
    kept.mkdir()
    os.utime(kept, (1, 1))
    create_bytes(NEW, path, force=True)
    assert not stale.exists()
    assert fresh.exists()
    assert kept.is_dir()
    assert all(file.exists() for file in others)


# --- under a name that is free --------------------------------------------------------------------------------------


def test_a_new_file_is_made_with_the_usual_mode(tmp_path):
    mask = os.umask(0o027)
    try:
        create_bytes(NEW, tmp_path / "new.csv", force=False)
        create_bytes(NEW, tmp_path / "newer.csv", force=True)
    finally:
        os.umask(mask)
    for name in ("new.csv", "newer.csv"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o640
        assert (tmp_path / name).read_bytes() == NEW


def test_create_loses_the_race_against_a_file_that_appears_meanwhile(path, monkeypatch):
    new, real_sync = path.parent / "new.opmodel", os.fsync

    def meanwhile(descriptor: int) -> None:
        real_sync(descriptor)
        new.write_bytes(b"first")

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(StorageError, match=r"new\.opmodel exists already"):
        create_bytes(NEW, new, force=False)
    assert new.read_bytes() == b"first"
    assert names(path.parent) == ["m.opmodel", "new.opmodel"]


def test_create_works_on_a_disk_without_hard_links(path, monkeypatch):
    def none(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    create_bytes(NEW, path.parent / "new.opmodel", force=False)
    assert (path.parent / "new.opmodel").read_bytes() == NEW
    assert names(path.parent) == ["m.opmodel", "new.opmodel"]


def test_other_documents_are_written_as_safely(path, monkeypatch):
    table = path.parent / "m.csv"
    assert create_bytes(b"a;b\n", table, force=False) == digest_of(b"a;b\n")
    with pytest.raises(StorageError, match=r"m\.csv exists already; nothing was written\.$"):
        create_bytes(b"c", table, force=False)

    def full(_: int, __: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", full)
        with pytest.raises(StorageError, match=r"m\.csv was not saved, because the disk is full"):
            create_bytes(b"c", table, force=True)
    assert table.read_bytes() == b"a;b\n"
    create_bytes(b"c", table, force=True)
    assert table.read_bytes() == b"c"
    assert names(path.parent) == ["m.csv", "m.opmodel"]
