"""Saving a model: checked before, over the version that was expected, and kept aside where it cannot be saved."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.storage.atomic import claim, create_bytes, not_saved, put_in_place, regular_file, replace
from planner.storage.backups import Shelf, keep, settle
from planner.storage.data_folder import room
from planner.storage.errors import NotSaved, OutsideChange, StorageError
from planner.storage.header import too_new
from planner.storage.known import remember
from planner.storage.limits import MAX_BYTES
from planner.storage.place import file_name
from planner.storage.read import digest_of, parse
from planner.storage.reasons import reason
from planner.storage.write import to_bytes

NO_FILE = ""
"""What is expected where there must be no file yet; no digest is empty."""


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
        target = regular_file(path)
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
            return _replaced(data, regular_file(path), path, None)
        return Saved(create_bytes(data, path, force=False))


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


def _expect(target: Path, expected: str | None, data: bytes) -> None:
    """Refuse where another file stands there than expected, unless it is the one that is to be written."""
    if expected is None or not os.path.lexists(target):
        return
    try:
        found = b"" if target.stat().st_size > MAX_BYTES else target.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise not_saved(file_name(target), error) from None
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

    def naming(temporary: Path) -> None:
        _keep_old(target, data, notes)
        _expect(target, expected, data)
        if expected != NO_FILE or target.exists():
            replace(temporary, target)
            return
        try:
            claim(temporary, target)
        except FileExistsError:
            raise _outside_change(target, NO_FILE) from None

    return Saved(put_in_place(data, target, file_name(path), naming), tuple(notes))


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
