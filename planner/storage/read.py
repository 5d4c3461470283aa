"""Reading a file: any bytes give a model or one clear sentence, in bounded time and memory."""

import hashlib
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planner.language import tr
from planner.model.collector import collector_paused
from planner.model.flat import extras, nested_fields
from planner.model.operating_model import FORMAT_VERSION, OperatingModel, Version
from planner.model.records import Record
from planner.model.remarks import remarks
from planner.storage.aside import FOREIGN, set_aside
from planner.storage.bare import BARE
from planner.storage.errors import StorageError
from planner.storage.header import header
from planner.storage.limits import MAX_BYTES, MAX_RECORDS, too_large, too_many
from planner.storage.mistakes import mistake
from planner.storage.place import file_name
from planner.storage.reasons import reason
from planner.storage.repair import repaired
from planner.storage.tree import Tree, tree_of


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened.

    Attributes:
        model: what it holds, in normal form.
        notes: what people should know about it, a sentence each.
        repaired: was anything put right? Then the document is unsaved from the start.
        read_only: was it written by a version whose files this one must not write?
        digest: SHA-256 of the bytes on disk, in hexadecimal.
    """

    model: OperatingModel
    notes: tuple[str, ...]
    repaired: bool
    read_only: bool
    digest: str


def read_file(path: Path) -> Opened:
    """Open a file.

    Raises:
        StorageError: there is none, it cannot be read, or it is not allowed as it is.
    """
    return parse(bytes_of(path), file_name(path))


def parse(data: bytes, name: str) -> Opened:
    """Open a file from its bytes.

    Args:
        data: the whole file.
        name: what the sentences call it.

    Raises:
        StorageError: the bytes are no file of this format, or break one of its limits.
    """
    with collector_paused():
        tree = tree_of(data, name)
        version, read_only, notes = header(tree, name)
        if f'"{FOREIGN}'.encode() in data or rb"\u" in data:
            set_aside(tree)
        model = _model(tree, name, version)
        if data.count(b"{") > MAX_RECORDS:
            _check_count(model, name)
        model, repairs = repaired(model.with_defaults_removed())
        return Opened(model, (*notes, *repairs, *remarks(model)), bool(repairs), read_only, digest_of(data))


def digest_of(data: bytes) -> str:
    """The SHA-256 of these bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def bytes_of(path: Path) -> bytes:
    """Read a regular file that is not larger than allowed.

    Raises:
        StorageError: it is missing, no regular file, too large, or cannot be read.
    """
    name = file_name(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            msg = tr("{file} is a folder, not a file.", file=name)
            raise StorageError(msg)
        if not stat.S_ISREG(status.st_mode):
            msg = tr("{file} is a device or a pipe; only a regular file can be opened.", file=name)
            raise StorageError(msg)
        if status.st_size > MAX_BYTES:
            raise StorageError(too_large(name, status.st_size))
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        msg = tr("{file} does not exist in {folder}.", file=name, folder=path.absolute().parent)
        raise StorageError(msg) from None
    except (OSError, ValueError) as error:  # a path with a zero byte is a ValueError
        msg = tr("{file} cannot be read: {reason}.", file=name, reason=reason(error))
        raise StorageError(msg) from None


def _share_empty(tree: Tree) -> None:
    """Put one record in the place of all assignments that say nothing more: most do not, and building each is slow."""
    with suppress(AttributeError):  # what is no map is told with its place afterwards
        for structure in tree["structures"].values() if "structures" in tree else ():
            for holders in structure.get("assignments", {}).values():
                for held in holders.values():
                    for ownership, assignment in held.items():
                        if assignment == {}:
                            held[ownership] = BARE


def _model(tree: Tree, name: str, version: Version) -> OperatingModel:
    _share_empty(tree)
    try:
        return OperatingModel.model_validate(tree).replace(version=version)
    except ValidationError as error:
        if version.major > FORMAT_VERSION[0]:
            msg = tr(
                "{file} has format {version}, whose shape this program does not know; it needs a newer version that "
                "knows format {major}.",
                file=name,
                version=f"{version.major}.{version.minor}",
                major=version.major,
            )
            raise StorageError(msg) from None
        raise StorageError(f"{name}: {mistake(error, tree)}") from None


def _check_count(model: OperatingModel, name: str) -> None:
    count = _count(model)
    if count > MAX_RECORDS:
        raise StorageError(too_many(name, count))


def _count(record: Record) -> int:
    """How many records a record holds, with the entries of maps that this version does not know."""
    count = sum(len(value) for value in extras(record).values() if isinstance(value, dict))
    for field, (kind, levels) in nested_fields(type(record)).items():
        held = getattr(record, field)
        count += _leaves(held, levels) if levels else 0
        if nested_fields(kind):
            count += sum(map(_count, held.values() if levels else (held,)))
    return count


def _leaves(items: Mapping[str, Any], levels: int) -> int:
    return len(items) if levels == 1 else sum(_leaves(item, levels - 1) for item in items.values())
