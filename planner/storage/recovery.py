"""What journals kept: documents that were open when the program ended, found again and put together."""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.storage.data_folder import data_folder
from planner.storage.delta import put_into
from planner.storage.errors import StorageError
from planner.storage.journal import FOLDER, FORMAT, SUFFIX, name_start, parts_of
from planner.storage.lock import Lock
from planner.storage.place import file_name
from planner.storage.read import Opened, digest_of, parse
from planner.storage.reasons import reason


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
        return next(_found(f"{name_start(path)}-"), None)
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
    for entry in os.scandir(data_folder() / FOLDER):
        if entry.name.startswith(beginning) and entry.name.endswith(SUFFIX):
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
        if said["journal"] != FORMAT:
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
