"""The journal: every step of a document that is not saved yet, in the data folder, so that a crash loses none.

A journal is a row of parts, each a line with the length and the checksum of what follows, and that. The first part says
whose journal it is, the second holds the whole file that the steps start from, and each further one is a step. Parts
are only ever added; what a crash left half written is cut off when the journal is read.
"""

import json
import os
import secrets
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.storage.data_folder import key_of, room
from planner.storage.delta import delta
from planner.storage.errors import StorageError
from planner.storage.lock import locked
from planner.storage.reasons import reason
from planner.storage.temporary import sync_folder, write_all

FORMAT = 1
"""How journals are written; those of another number are left alone."""

FOLDER, SUFFIX = "recovery", ".journal"
"""Where journals are in the data folder, and how their names end."""

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
            "journal": FORMAT,
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
            self.file = room(FOLDER) / f"{name_start(base.path)}-{secrets.token_hex(8)}{SUFFIX}"
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


def name_start(path: Path | None) -> str:
    """What the names of all journals of a file begin with, in front of a hyphen; None for one never saved."""
    return _NEW if path is None else key_of(path)


def _not_kept(error: OSError | ValueError) -> str:
    why = reason(error) if isinstance(error, OSError) else tr("it holds a character that no file can hold")
    return tr("Your changes cannot be kept for a recovery, because {reason}; save often.", reason=why)
