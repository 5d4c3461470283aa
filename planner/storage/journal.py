"""The journal: every step of a document that is not saved yet, in the data folder, so that a crash loses none.

A journal is a row of parts, each a line with the length and the checksum of what follows, and that. The first part says
whose journal it is, the second holds the whole file that the steps start from, and each further one is a step. Parts
are only ever added; what a crash left half written is cut off when the journal is read.
"""

import json
import os
import secrets
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from threading import Thread
from typing import Any

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.storage.data_folder import data_folder, key_of, room
from planner.storage.delta import delta, put_into
from planner.storage.errors import StorageError
from planner.storage.lock import Lock, locked
from planner.storage.place import file_name
from planner.storage.read import Opened, digest_of, parse
from planner.storage.reasons import reason
from planner.storage.temporary import sync_folder, write_all

_FORMAT = 1
_FOLDER = "recovery"
_SUFFIX = ".journal"
_NEW = "new"  # in the place of the key of a file where there is none
_LONGEST_HEAD = 32  # bytes: two numbers


@dataclass(frozen=True, slots=True)
class Base:
    """What the steps of a journal start from.

    Attributes:
        data: the bytes of the file.
        title: what people call the document.
        path: where the document lives; None where it was never saved.
        digest: the digest of the file there; empty where there is none.
        steps: how many steps since the last save it holds already.
    """

    data: bytes
    title: str
    path: Path | None = None
    digest: str = ""
    steps: int = 0


class Journal:
    """A journal that is being written; it is locked, so that nobody takes its document for one that was lost."""

    def __init__(self, base: Base, model: OperatingModel) -> None:
        """Start a journal with the model that the bytes of the base hold.

        Raises:
            StorageError: it cannot be written.
        """
        about = {
            "journal": _FORMAT,
            "title": base.title,
            "path": None if base.path is None else str(base.path),
            "digest": base.digest,
            "steps": base.steps,
            "at": _now(),
        }
        self.steps = base.steps
        self._model, self._size, self._descriptor = model, 0, -1
        self._synced, self._failure = True, ""
        try:
            self.file = room(_FOLDER) / f"{_key(base.path)}-{secrets.token_hex(8)}{_SUFFIX}"
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self.file, flags, 0o600)
            locked(self._descriptor, wait=True)
            self._add(_part(json.dumps(about).encode()) + _part(base.data))
            sync_folder(self.file.parent)
        except (OSError, ValueError) as error:
            self.delete()
            raise StorageError(_not_kept(error)) from None

    def add(self, label: str, after: OperatingModel) -> None:
        """Add the step that led to a model; it is with the system then, and survives the end of the program.

        A step that could not be written is part of the next one that can.

        Raises:
            StorageError: it cannot be written.
        """
        said = f'{{"at":"{_now()}","label":{json.dumps(label)},"changes":{delta(self._model, after)}}}'
        try:
            self._add(_part(said.encode()))
        except (OSError, ValueError) as error:
            raise StorageError(_not_kept(error)) from None
        self._model, self.steps = after, self.steps + 1

    def sync(self) -> None:
        """Bring everything to the disk, in the background, so that it survives the end of the computer too.

        Raises:
            StorageError: it could not be done, now or the last time.
        """
        failure, self._failure = self._failure, ""
        if failure:
            raise StorageError(failure)
        if not self._synced and self._descriptor >= 0:
            self._synced = True
            Thread(target=self._sync, args=(os.dup(self._descriptor),), daemon=True).start()

    def close(self) -> None:
        """Leave the journal to whoever starts next."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            with suppress(OSError):
                os.close(descriptor)

    def delete(self) -> None:
        """Let go of all steps: they are saved, or nobody wants them."""
        if self._descriptor >= 0:
            self.close()
            with suppress(OSError):
                self.file.unlink()

    def _add(self, data: bytes) -> None:
        self._synced = False
        try:
            write_all(self._descriptor, data)
        except OSError:  # what stands half written would hide all that follows
            with suppress(OSError):
                os.ftruncate(self._descriptor, self._size)
            raise
        self._size += len(data)

    def _sync(self, descriptor: int) -> None:
        try:
            os.fsync(descriptor)
        except OSError as error:
            self._failure = _not_kept(error)
        finally:
            os.close(descriptor)


@dataclass(frozen=True, slots=True)
class Recovery:
    """A document that was open when the program ended, with steps that were never saved.

    Attributes:
        file: its journal.
        title: what people call it.
        path: where it lives; None where it was never saved.
        digest: the digest that its file had; empty where there was none.
        steps: how many steps were made after the last save.
        last: when the last one was made.
    """

    file: Path
    title: str
    path: Path | None
    digest: str
    steps: int
    last: datetime


def recoveries(most: int | None = None) -> tuple[Recovery, ...]:
    """The documents that can be recovered, the one worked on last first; those open in a window are none of them.

    Journals without a step hold nothing that could be lost and are taken away.

    Args:
        most: how many are wanted at most; reading a journal takes as long as the document is big.
    """
    return tuple(islice(_found(""), most))


def recovery_of(path: Path) -> Recovery | None:
    """What can be recovered of the file at a path, however it is reached; the one worked on last where several can.

    Takes as long however many other documents can be recovered.
    """
    try:
        return next(_found(f"{_key(path)}-"), None)
    except (OSError, ValueError):
        return None


def recovered(recovery: Recovery) -> Opened:
    """Give the document with all its steps.

    Raises:
        StorageError: it is being recovered in another window, is gone, or cannot be read.
    """
    name = file_name(recovery.path) if recovery.path else recovery.title
    lock = _taken(recovery.file)
    if lock is None:
        msg = tr("{name} is being recovered in another window, or was recovered already.", name=name)
        raise StorageError(msg)
    try:
        return _replayed(recovery.file.read_bytes(), name)
    except OSError as error:
        msg = tr("What was kept of {name} cannot be read: {reason}.", name=name, reason=reason(error))
        raise StorageError(msg) from None
    finally:
        lock.release()


def base_of(recovery: Recovery) -> OperatingModel | None:
    """What the file of a document held when it was opened or saved last; None where the journal does not know it."""
    try:
        parts = parts_of(recovery.file.read_bytes())
        data = next(islice(parts, 1, None), b"")
        return parse(data, recovery.title).model if digest_of(data) == recovery.digest else None
    except (OSError, StorageError):
        return None


def discard(recovery: Recovery) -> None:
    """Let go of a document that was lost; what cannot be removed stays."""
    with suppress(OSError):
        recovery.file.unlink()


def parts_of(data: bytes) -> Iterator[bytes]:
    """The parts of a journal, up to the first that is not whole."""
    place = 0
    while True:
        end = data.find(b"\n", place, place + _LONGEST_HEAD)
        if end < 0:
            return
        try:
            length, checksum = data[place:end].split(b" ")
            stop = end + 1 + int(length)
            part = data[end + 1 : stop]
            whole = int(checksum, 16) == zlib.crc32(part) and data[stop : stop + 1] == b"\n"
        except ValueError:
            return
        if not whole or len(part) != int(length):
            return
        yield part
        place = stop + 1


def _part(data: bytes) -> bytes:
    return b"%d %08x\n%b\n" % (len(data), zlib.crc32(data), data)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _key(path: Path | None) -> str:
    """What the names of all journals of a file begin with."""
    return _NEW if path is None else key_of(path)


def _found(beginning: str) -> Iterator[Recovery]:
    """What the journals hold whose names begin like this, the one written last first."""
    with suppress(OSError, RuntimeError):
        for name in _newest_first(beginning):
            recovery = _recovery_in(Path(name))
            if recovery is not None and recovery.steps:
                yield recovery
            elif recovery is not None:
                discard(recovery)


def _newest_first(beginning: str) -> list[str]:
    found = []
    for entry in os.scandir(data_folder() / _FOLDER):
        if entry.name.startswith(beginning) and entry.name.endswith(_SUFFIX):
            with suppress(FileNotFoundError):  # gone meanwhile
                found.append((entry.stat().st_mtime_ns, entry.path))
    return [path for _, path in sorted(found, reverse=True)]


def _taken(file: Path) -> Lock | None:
    """Lock a journal that is there and that nobody writes."""
    try:
        return Lock.take(file) if file.exists() else None
    except OSError:
        return None


def _recovery_in(file: Path) -> Recovery | None:
    """The document of a journal; None where it is being written, or nobody knows how to read it."""
    lock = _taken(file)
    if lock is None:
        return None
    try:
        about, *rest = parts_of(file.read_bytes())
        said: Mapping[str, Any] = json.loads(about)
        if said["journal"] != _FORMAT:
            return None
        last = json.loads(rest[-1])["at"] if len(rest) > 1 else said["at"]
        path = None if said["path"] is None else Path(said["path"])
        steps = said["steps"] + max(len(rest) - 1, 0)
        return Recovery(file, str(said["title"]), path, str(said["digest"]), steps, datetime.fromisoformat(last))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    finally:
        lock.release()


def _replayed(data: bytes, name: str) -> Opened:
    """Put the steps into the file they start from, as far as they fit."""
    parts = list(parts_of(data))
    if len(parts) < 2:  # noqa: PLR2004 - whose journal it is, and the file
        msg = tr("What was kept of {name} is damaged from its start; nothing of it can be read.", name=name)
        raise StorageError(msg)
    steps = [json.loads(part) for part in parts[2:]]
    if not steps:
        return parse(parts[1], name)
    tree = json.loads(parts[1].decode("utf-8-sig"))
    with suppress(ValueError, KeyError):
        for step in steps:
            put_into(tree, step["changes"])
    return parse(json.dumps(tree, ensure_ascii=False).encode(), name)


def _not_kept(error: OSError | ValueError) -> str:
    why = reason(error) if isinstance(error, OSError) else tr("it holds a character that no file can hold")
    return tr("Your changes cannot be kept for a recovery, because {reason}; save often.", reason=why)
