"""A save is complete or did not happen: the old file stays whole, nothing is left behind, one sentence says why."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from planner.model.operating_model import OperatingModel
from planner.storage.backups import Shelf, versions
from planner.storage.errors import OutsideChange, StorageError
from planner.storage.read import digest_of, read_file
from planner.storage.save import NO_FILE, create, save
from planner.storage.write import to_bytes
from tests.storage.samples import SAMPLE, SAMPLE_BYTES
from tests.storage.saving import EDITED, assert_untouched, names, saved_in

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return saved_in(tmp_path)


def sentence_of(model: OperatingModel, path: Path) -> str:
    with pytest.raises(StorageError) as caught:
        save(model, path, expected=None)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert sentence.isprintable()
    return sentence


# --- what a save does -----------------------------------------------------------------------------------------------


def test_a_save_writes_the_model_and_gives_the_digest_of_the_bytes(path):
    digest, notes = save(EDITED, path, expected=digest_of(SAMPLE_BYTES))
    assert notes == ()
    assert path.read_bytes() == to_bytes(EDITED)
    assert digest == digest_of(to_bytes(EDITED)) == read_file(path).digest
    assert names(path.parent) == [path.name]
    assert save(SAMPLE, path, expected=digest).digest == digest_of(SAMPLE_BYTES)


def test_a_link_stays_a_link_and_its_target_is_saved(path):
    link = path.parent.parent / "link.opmodel"
    link.symlink_to(path)
    save(EDITED, link, expected=digest_of(SAMPLE_BYTES))
    assert link.is_symlink()
    assert path.read_bytes() == to_bytes(EDITED)
    assert not path.is_symlink()


def test_a_link_to_nothing_yet_makes_its_target(path):
    link = path.parent / "link.opmodel"
    link.symlink_to(path.parent / "later.opmodel")
    save(EDITED, link, expected=None)
    assert link.is_symlink()
    assert (path.parent / "later.opmodel").read_bytes() == to_bytes(EDITED)


def test_the_new_bytes_are_on_the_disk_before_they_get_the_name_and_the_folder_after(path, monkeypatch):
    done: list[str] = []
    real_write, real_sync, real_replace = os.write, os.fsync, os.replace

    def here(descriptor: int) -> str:
        named = Path(f"/proc/self/fd/{descriptor}").readlink()
        return "folder" if named == path.parent else "file" if named.parent == path.parent else "data folder"

    def write(descriptor: int, data: bytes) -> int:
        done.append(f"write {here(descriptor)}")
        assert stat.S_IMODE(os.fstat(descriptor).st_mode) == 0o600
        assert path.read_bytes() == (SAMPLE_BYTES if "replace" not in done else to_bytes(EDITED))
        return real_write(descriptor, data)

    def sync(descriptor: int) -> None:
        done.append(f"sync {here(descriptor)}")
        real_sync(descriptor)

    def replace(source: Path, target: Path) -> None:
        done.append("replace" if target == path else "name backup")
        assert source.parent == target.parent
        if target == path:
            assert source.read_bytes() == to_bytes(EDITED)
        real_replace(source, target)

    monkeypatch.setattr(os, "write", write)
    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "replace", replace)
    save(EDITED, path, expected=None)
    backup = ["write data folder", "sync data folder", "name backup", "sync data folder"]
    assert done == ["write file", "sync file", *backup, "replace", "sync folder", "write data folder"]


# --- what it refuses ------------------------------------------------------------------------------------------------


def test_a_file_changed_outside_is_not_saved_over(path):
    opened = read_file(path)
    path.write_bytes(to_bytes(EDITED))
    with pytest.raises(OutsideChange, match=r"m\.opmodel was changed by another program since it was opened"):
        save(SAMPLE, path, expected=opened.digest)
    assert path.read_bytes() == to_bytes(EDITED)
    assert names(path.parent) == [path.name]


def test_a_file_that_grew_too_large_outside_is_not_saved_over(path):
    with path.open("ab") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(OutsideChange):
        save(EDITED, path, expected=digest_of(SAMPLE_BYTES))
    assert path.stat().st_size == 65 * 1024 * 1024


def test_a_file_changed_outside_during_the_save_is_not_saved_over(path, monkeypatch):
    real_sync = os.fsync

    def meanwhile(descriptor: int) -> None:
        real_sync(descriptor)
        path.write_bytes(b"somebody else's work")

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(OutsideChange):
        save(EDITED, path, expected=digest_of(SAMPLE_BYTES))
    assert path.read_bytes() == b"somebody else's work"
    assert names(path.parent) == [path.name]


def test_the_same_change_made_outside_is_no_conflict(path):
    path.write_bytes(to_bytes(EDITED))
    assert save(EDITED, path, expected=digest_of(SAMPLE_BYTES)).digest == digest_of(to_bytes(EDITED))


def test_a_file_that_another_program_made_where_there_was_none_is_not_saved_over(path, monkeypatch):
    other = path.parent / "other.opmodel"
    assert save(EDITED, other, expected=NO_FILE).digest == digest_of(to_bytes(EDITED))
    with pytest.raises(OutsideChange, match=r"other\.opmodel was made by another program just now; it was not saved"):
        save(SAMPLE, other, expected=NO_FILE)
    other.unlink()
    real_link = os.link

    def meanwhile(source: Path, target: Path) -> None:
        target.write_bytes(b"somebody else's work")
        real_link(source, target)

    monkeypatch.setattr(os, "link", meanwhile)
    with pytest.raises(OutsideChange):
        save(EDITED, other, expected=NO_FILE)
    assert other.read_bytes() == b"somebody else's work"
    assert names(path.parent) == ["m.opmodel", "other.opmodel"]


def test_a_file_touched_but_not_changed_is_saved(path):
    os.utime(path, (1, 1))
    save(EDITED, path, expected=digest_of(SAMPLE_BYTES))
    assert path.read_bytes() == to_bytes(EDITED)


def test_a_file_that_is_gone_is_made_again(path):
    path.unlink()
    save(EDITED, path, expected=digest_of(SAMPLE_BYTES))
    assert path.read_bytes() == to_bytes(EDITED)


def test_only_a_regular_file_is_replaced(path):
    pipe, folder, loop = (path.parent / name for name in ("pipe", "folder", "loop"))
    os.mkfifo(pipe)
    folder.mkdir()
    loop.symlink_to(loop)
    for target, words in (
        (pipe, "pipe was not saved, because there is a device or a pipe of that name"),
        (folder, "folder was not saved, because there is a folder of that name"),
        (Path("/dev/null"), "there is a device or a pipe of that name"),
        (loop, "loop was not saved, because its links lead in a circle"),
        (path / "below", "below was not saved, because a part of its path is no folder"),
        (path.parent / "none" / "m", "m was not saved, because the folder does not exist"),
        (path.parent / ("n" * 300), "was not saved, because its name is too long"),
        (path.parent / "a\0b", "was not saved, because its path holds a character that no path can have"),
    ):
        assert words in sentence_of(EDITED, target)
    assert path.read_bytes() == SAMPLE_BYTES
    assert names(path.parent) == ["folder", "loop", "m.opmodel", "pipe"]


def test_a_model_that_would_not_read_back_is_not_saved(path):
    lost = SAMPLE.replace(areas={})
    words = "m.opmodel was not saved, because the model does not read back as it is; the file on disk is as it was."
    assert sentence_of(lost, path) == words
    words = "Not saved, because it could not be opened again: m.opmodel: title holds the control character U+0000"
    assert words in sentence_of(SAMPLE.replace(title="a\x00b"), path)
    assert_untouched(path)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Be a user who is not root, whom no mode would stop."""
    if not AS_ROOT:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize(
    ("mode", "folder_mode", "words"),
    [(0o666, 0o555, "there is no permission for it"), (0o444, 0o777, "the file is write-protected")],
)
def test_a_folder_or_file_that_may_not_be_written_says_so(mode, folder_mode, words):
    with tempfile.TemporaryDirectory() as name:  # the folder for tests lies where only its owner gets
        path = Path(name, "m.opmodel")
        path.write_bytes(SAMPLE_BYTES)
        path.chmod(mode)
        path.parent.chmod(folder_mode)
        with ordinary_user():
            sentence = sentence_of(EDITED, path)
        path.parent.chmod(0o700)
        assert words in sentence
        assert_untouched(path)


def test_a_write_protected_file_is_not_replaced(path, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(os, "access", lambda *_: False)
        words = "m.opmodel was not saved, because the file is write-protected. The new version is kept as "
        assert sentence_of(EDITED, path).startswith(words)
    assert_untouched(path)


# --- when the disk fails --------------------------------------------------------------------------------------------

FAILURES = [
    (errno.ENOSPC, "the disk is full"),
    (errno.EDQUOT, "the disk quota is used up"),
    (errno.EIO, "the disk reports an error"),
    (errno.EACCES, "there is no permission for it"),
    (errno.EROFS, "the disk can only be read"),
    (errno.ENOTSUP, "operation not supported"),
]


@contextmanager
def failing(call: str, number: int, folder: Path) -> Iterator[None]:
    """Let a call of the system fail wherever it is about this folder or a file in it."""
    real = getattr(os, call)

    def fails(what: object, *rest: object, **named: object) -> object:
        target = rest[0] if call == "replace" else what
        if isinstance(target, int):
            target = Path(f"/proc/self/fd/{target}").readlink()
        if Path(str(target)).is_relative_to(folder):
            raise OSError(number, os.strerror(number))
        return real(what, *rest, **named)

    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(os, call, fails)
        yield


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize(("number", "words"), FAILURES)
def test_a_failure_leaves_the_old_file_whole_and_keeps_the_new_version(path, call, number, words):
    with failing(call, number, path.parent):
        sentence = sentence_of(EDITED, path)
    (kept,) = versions(path, Shelf.UNSAVED)
    assert sentence == (
        f"m.opmodel was not saved, because {words}; the file on disk is as it was. The new version is kept as "
        f"{kept.file}: try again, save it in another folder, or open it from there."
    )
    assert kept.file.read_bytes() == to_bytes(EDITED)
    assert_untouched(path)


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
def test_a_failure_everywhere_leaves_the_old_file_whole_and_says_that_nothing_is_kept(path, call):
    with failing(call, errno.ENOSPC, Path("/")):
        sentence = sentence_of(EDITED, path)
    assert sentence == (
        "m.opmodel was not saved, because the disk is full; the file on disk is as it was. The new version could not "
        "be kept elsewhere either, so keep it open: try again, save it in another folder, or make room first."
    )
    assert_untouched(path)


def test_a_disk_that_fills_up_halfway_leaves_the_old_file_whole(path, monkeypatch):
    real_write, calls = os.write, []

    def fills_up(descriptor: int, data: bytes) -> int:
        calls.append(len(data))
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real_write(descriptor, bytes(data[:500] if len(calls) < 3 else data))

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", fills_up)
        assert "the disk is full" in sentence_of(EDITED, path)
    assert len(calls) == 4, "three for the file, one for the copy that is kept"
    assert_untouched(path)
    assert versions(path, Shelf.UNSAVED)[0].file.read_bytes() == to_bytes(EDITED)


def test_a_folder_that_cannot_be_synced_is_told_and_the_new_file_is_whole(path, monkeypatch):
    real_sync = os.fsync

    def sync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").readlink() == path.parent:
            raise OSError(errno.EIO, "Input/output error")
        real_sync(descriptor)

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", sync)
        words = "m.opmodel was written, but it is not certain to be on the disk: the disk reports an error. The new"
        assert sentence_of(EDITED, path).startswith(words)
    assert path.read_bytes() == to_bytes(EDITED)
    assert save(EDITED, path, expected=digest_of(SAMPLE_BYTES)).digest == digest_of(to_bytes(EDITED)), "tried again"


# --- files that must not be there yet -------------------------------------------------------------------------------


def test_create_refuses_a_name_that_is_taken_without_force(path):
    for taken in (path, path.parent, linked(path)):
        with pytest.raises(StorageError, match=r" exists already; nothing was written\.$"):
            create(EDITED, taken, force=False)
    linked(path).unlink()
    assert_untouched(path)


def linked(path: Path) -> Path:
    link = path.parent / "link.opmodel"
    if not link.is_symlink():
        link.symlink_to(path.parent / "nothing.opmodel")
    return link


def test_create_with_force_writes_over_what_is_there(path):
    assert create(EDITED, path, force=True).digest == digest_of(to_bytes(EDITED))
    assert path.read_bytes() == to_bytes(EDITED)


def test_create_makes_a_new_file_and_leaves_nothing_beside_it(path):
    path.unlink()
    assert create(EDITED, path, force=False).digest == digest_of(to_bytes(EDITED))
    assert path.read_bytes() == to_bytes(EDITED)
    assert names(path.parent) == [path.name]


def test_create_where_there_can_be_no_file_says_so(path):
    for target, words in (("none/m.opmodel", "the folder does not exist"), ("a\0b", "no path can have")):
        with pytest.raises(StorageError, match=words):
            create(EDITED, path.parent / target, force=False)
    assert_untouched(path)
