"""Saving: at every instant the name of a document holds a complete old or a complete new version."""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.storage.backups import Shelf, keep, settle
from planner.storage.data_folder import room
from planner.storage.errors import NotSaved, OutsideChange, StorageError
from planner.storage.known import remember
from planner.storage.limits import MAX_BYTES
from planner.storage.place import file_name
from planner.storage.read import digest_of, parse, too_new
from planner.storage.reasons import reason
from planner.storage.temporary import sweep, sync_folder, write_temporary
from planner.storage.write import to_bytes

NO_FILE = ""
"""What is expected where there must be no file yet; no digest is empty."""

_RETRY_FOR = 2.5
"""Seconds to retry while another program (a virus scanner, a cloud client) holds the file on Windows."""

_RETRY_EVERY = 0.05
_BUSY = {5, 32, 33}  # Windows: access denied, sharing violation, lock violation


class Saved(NamedTuple):
    """A file that was saved.

    Attributes:
        digest: SHA-256 of the bytes on disk, in hexadecimal.
        notes: what people should know about it, a sentence each.
    """

    digest: str
    notes: tuple[str, ...] = ()


def save(model: OperatingModel, path: Path, *, expected: str | None) -> Saved:
    """Save a model under a name, over what is there, which is kept as a backup.

    Args:
        model: what to save.
        path: where; links are followed, the folder must exist.
        expected: the digest of the file that was opened or saved last; `NO_FILE` when there must be none; None to
            write over whatever is there.

    Raises:
        OutsideChange: the file on disk is another one than expected; nothing was written.
        NotSaved: it could not be saved; the file on disk is as it was, unless the sentence says otherwise, and the new
            version is kept in the data folder.
        StorageError: the model is none that can be saved.
    """
    data = verified_bytes(model, file_name(path))
    with _keeping_what_fails(data, path):
        target = _resolved(path)
        _expect(target, expected, data)
        return _replaced(data, target, path, expected)


def create(model: OperatingModel, path: Path, *, force: bool) -> Saved:
    """Save a model under a name that is free, or with ``force`` over what is there, which is kept as a backup.

    Raises:
        NotSaved: it could not be saved; the new version is kept in the data folder.
        StorageError: there is a file of that name and ``force`` is not given, or the model is none that can be saved.
    """
    data = verified_bytes(model, file_name(path))
    with _keeping_what_fails(data, path):
        if force:
            return _replaced(data, _resolved(path), path, None)
        return Saved(create_bytes(data, path, force=False))


def create_bytes(data: bytes, path: Path, *, force: bool) -> str:
    """Save the bytes of a document of another kind, such as a table or a picture, as safely; gives their digest.

    Raises:
        StorageError: there is a file of that name and ``force`` is not given, or they could not be saved.
    """
    if force:
        target = _resolved(path)
        return _written(data, target, file_name(path), lambda temporary: _replace(temporary, target))
    taken = tr("{file} exists already; nothing was written.", file=file_name(path))
    if os.path.lexists(path):
        raise StorageError(taken)

    def put(temporary: Path) -> None:
        try:
            _claim(temporary, path)
        except FileExistsError:
            raise StorageError(taken) from None

    return _written(data, path, file_name(path), put)


def verified_bytes(model: OperatingModel, name: str) -> bytes:
    """Give the bytes of the file, read back in memory and found equal.

    Raises:
        StorageError: the model belongs to a newer version, breaks a limit of the format, or does not read back equal.
    """
    newer = too_new(model)
    if newer:
        msg = tr("{file} was not saved, because the model has {format}.", file=name, format=newer)
        raise StorageError(msg)
    data = to_bytes(model)
    try:
        opened = parse(data, name)
    except StorageError as error:
        msg = tr("Not saved, because it could not be opened again: {reason}", reason=error)
        raise StorageError(msg) from None
    if opened.repaired or opened.model != model.with_defaults_removed():
        msg = tr(
            "{file} was not saved, because the model does not read back as it is; the file on disk is as it was.",
            file=name,
        )
        raise StorageError(msg)
    return data


_FOLDER = mark("{file} was not saved, because there is a folder of that name; only a regular file can be replaced.")
_DEVICE = mark(
    "{file} was not saved, because there is a device or a pipe of that name; only a regular file can be replaced."
)


def _resolved(path: Path) -> Path:
    """The regular file that this path leads to, or where there is none yet, the path it would have."""
    try:
        target = path.resolve(strict=False)
        status = target.stat()
    except FileNotFoundError:
        return target
    except (OSError, RuntimeError, ValueError) as error:
        raise NotSaved(_not_saved(file_name(path), error)) from None
    if not stat.S_ISREG(status.st_mode):
        raise NotSaved(tr(_FOLDER if stat.S_ISDIR(status.st_mode) else _DEVICE, file=file_name(path)))
    if not os.access(target, os.W_OK):
        msg = tr("{file} was not saved, because the file is write-protected.", file=file_name(path))
        raise NotSaved(msg)
    return target


def _expect(target: Path, expected: str | None, data: bytes) -> None:
    """Refuse where another file stands there than expected, unless it is the one that is to be written."""
    if expected is None or not os.path.lexists(target):
        return
    try:
        found = b"" if target.stat().st_size > MAX_BYTES else target.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise NotSaved(_not_saved(file_name(target), error)) from None
    if found != data and digest_of(found) != expected:
        raise _outside_change(target, expected)


def _outside_change(target: Path, expected: str) -> OutsideChange:
    return OutsideChange(tr(_CHANGED if expected else _MADE, file=file_name(target)))


_CHANGED = mark("{file} was changed by another program since it was opened; it was not saved over.")
_MADE = mark("{file} was made by another program just now; it was not saved over.")


@contextmanager
def _keeping_what_fails(data: bytes, path: Path) -> Iterator[None]:
    """Keep the bytes in the data folder when they cannot be saved, and say so; let go of them when they are."""
    try:
        yield
    except NotSaved as failure:
        kept = _kept(data, path)
        raise NotSaved(f"{failure} {_ways_out(kept)}", kept) from None
    settle(path, data)
    remember(path)


def _kept(data: bytes, path: Path) -> Path | None:
    """Keep the bytes, under no file's name where theirs can be none; gives where, or None."""
    with suppress(OSError, ValueError):
        return keep(data, path, Shelf.UNSAVED)
    with suppress(OSError, ValueError):
        return keep(data, room(Shelf.UNSAVED.value) / "model.opmodel", Shelf.UNSAVED)
    return None


def _ways_out(kept: Path | None) -> str:
    if kept is None:
        return tr(
            "The new version could not be kept elsewhere either, so keep it open: try again, save it in another "
            "folder, or make room first."
        )
    return tr(
        "The new version is kept as {file}: try again, save it in another folder, or open it from there.", file=kept
    )


def _replaced(data: bytes, target: Path, path: Path, expected: str | None) -> Saved:
    notes: list[str] = []

    def put(temporary: Path) -> None:
        _keep_old(target, data, notes)
        _expect(target, expected, data)
        if expected != NO_FILE or target.exists():
            _replace(temporary, target)
            return
        try:
            _claim(temporary, target)
        except FileExistsError:
            raise _outside_change(target, NO_FILE) from None

    return Saved(_written(data, target, file_name(path), put), tuple(notes))


def _keep_old(target: Path, data: bytes, notes: list[str]) -> None:
    """Keep the version that is about to be replaced; where that fails the new one is saved all the same."""
    try:
        if target.stat().st_size <= MAX_BYTES:
            old = target.read_bytes()
            if old != data:
                keep(old, target)
    except FileNotFoundError:
        if target.exists():
            notes.append(_old_not_kept(target, tr("there is no place for backups")))
    except (OSError, ValueError) as error:
        notes.append(_old_not_kept(target, reason(error)))


def _old_not_kept(target: Path, why: str) -> str:
    return tr("The version of {file} before could not be kept: {reason}.", file=file_name(target), reason=why)


def _written(data: bytes, target: Path, name: str, put: Callable[[Path], None]) -> str:
    """Write to a temporary file, let ``put`` give it its name, and read it back."""
    temporary: Path | None = None
    try:
        temporary = write_temporary(target.parent, data)
        _copy_attributes(target, temporary)
        put(temporary)
        temporary = None
    except (OSError, ValueError) as error:
        raise NotSaved(_not_saved(name, error)) from None
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()
    _confirm(data, target, name)
    return digest_of(data)


def _copy_attributes(target: Path, temporary: Path) -> None:
    """Give the new file the mode, owner and extended attributes of the old one, as far as the system lets."""
    try:
        status = target.stat()
    except FileNotFoundError:
        temporary.chmod(0o666 & ~_umask())
        return
    if sys.platform != "win32":
        for owner, group in (
            (-1, status.st_gid),
            (status.st_uid, -1),
        ):  # the group can often be kept when the user cannot
            with suppress(OSError):
                os.chown(temporary, owner, group)
    if sys.platform == "linux":
        _copy_extended(target, temporary)
    temporary.chmod(stat.S_IMODE(status.st_mode))


def _copy_extended(target: Path, temporary: Path) -> None:
    with suppress(OSError):
        for attribute in os.listxattr(target):
            with suppress(OSError):  # one that may not be set says nothing about the next
                os.setxattr(temporary, attribute, os.getxattr(target, attribute))


def _umask() -> int:
    mask = os.umask(0o077)  # the mask can only be read by setting one
    os.umask(mask)
    return mask


def _replace(temporary: Path, target: Path) -> None:
    give_up = time.monotonic() + _RETRY_FOR
    while True:
        try:
            os.replace(temporary, target)  # noqa: PTH105 - the call that the promise rests on, by its own name
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY or time.monotonic() > give_up:
                raise
            time.sleep(_RETRY_EVERY)
        else:
            return


def _claim(temporary: Path, path: Path) -> None:
    """Give the file a name that must be free; FileExistsError when it is not."""
    if sys.platform == "win32":
        temporary.rename(path)  # which fails on Windows when there is such a file
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: what is left is to look first
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        _replace(temporary, path)
    else:
        temporary.unlink()


def _confirm(data: bytes, target: Path, name: str) -> None:
    """Sync the folder, read the file back and sweep; from here on the new version has its name."""
    try:
        sync_folder(target.parent)
        same = target.read_bytes() == data
    except OSError as error:
        msg = tr(
            "{file} was written, but it is not certain to be on the disk: {reason}.", file=name, reason=reason(error)
        )
        raise NotSaved(msg) from None
    if not same:
        msg = tr(
            "{file} was written, but reads back differently: save it elsewhere, the disk may be damaged.", file=name
        )
        raise NotSaved(msg)
    with suppress(OSError):
        sweep(target.parent, target.stat().st_mtime)


def _not_saved(name: str, error: OSError | RuntimeError | ValueError) -> str:
    why = tr("its links lead in a circle") if isinstance(error, RuntimeError) else reason(error)
    if isinstance(error, FileNotFoundError):  # the folder, and so the file
        return tr("{file} was not saved, because {reason}.", file=name, reason=why)
    return tr("{file} was not saved, because {reason}; the file on disk is as it was.", file=name, reason=why)
