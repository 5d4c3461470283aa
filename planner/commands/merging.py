"""``opmodel merge``: two versions of a model become one."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from planner.commands.call_error import CallError
from planner.commands.files import check_target, same_file
from planner.commands.options import add_output
from planner.commands.output import tell

if TYPE_CHECKING:
    from planner.model.operating_model import OperatingModel

LEFT = 1
"""Exit status of a merge that left something to decide."""

_VERSIONS = 3


class _Read(NamedTuple):
    """The versions that were read.

    Attributes:
        base: what both come from; an empty model where nobody says.
        ours: the version that stays where both differ.
        theirs: the other version.
        over: the file that may be written over, since its content is in the result or in a backup.
        digest: SHA-256 of its bytes.
        name: what sentences call the model.
    """

    base: "OperatingModel"
    ours: "OperatingModel"
    theirs: "OperatingModel"
    over: Path
    digest: str
    name: str


def add_merge(command: argparse.ArgumentParser) -> None:
    """Let the command take its arguments."""
    command.usage = (
        "opmodel merge BASE OURS THEIRS -o OUT [--force] [--name NAME]\n"
        "       opmodel merge --from-markers FILE -o OUT [--force]"
    )
    command.description = (
        "Merge two models that come from one, field by field. Where both differ, OURS stays; what is left to decide is "
        "told and kept in the decision log of OUT, and gives exit status 1. OUT may be OURS. An empty BASE stands for "
        "none."
    )
    command.add_argument("files", metavar="BASE OURS THEIRS", nargs="*", type=Path, help="the three models")
    command.add_argument("--from-markers", metavar="FILE", type=Path, help="take a file with conflict markers apart")
    add_output(command, "OUT")
    command.add_argument(
        "--name", metavar="NAME", help="what messages call the model; git gives it, and keeps the old versions itself"
    )


def merge(call: argparse.Namespace) -> int:
    """``opmodel merge``: merge two models; 0 when nothing is left to decide, 1 when something is."""
    from planner.storage.merging.merge import merge as merged_from

    if (len(call.files) == _VERSIONS) == (call.from_markers is not None) or len(call.files) not in {0, _VERSIONS}:
        msg = "A merge takes BASE OURS THEIRS, or --from-markers FILE; see opmodel merge --help."
        raise CallError(msg)
    sources = [call.from_markers] if call.from_markers else call.files
    over = sources[0] if call.from_markers else sources[1]
    if not same_file(call.output, over) or call.output.is_dir():
        check_target(call.output, *sources, force=call.force)
    read = _from_markers(call.from_markers) if call.from_markers else _from_files(call.files, call.name)
    merged = merged_from(read.base, read.ours, read.theirs)
    _write(call, read, merged.model)
    tell(*merged.notes, *(conflict.message for conflict in merged.conflicts))
    count = len(merged.conflicts)
    if count:
        what = "1 decision is left; it is" if count == 1 else f"{count} decisions are left; they are"
        name = read.name if call.name is not None else call.output.name
        tell(f"{what} in the decision log of {name}, and where both sides differ, ours stays.")
    return LEFT if count else 0


def _write(call: argparse.Namespace, read: _Read, model: "OperatingModel") -> None:
    from planner.storage.atomic import create_bytes
    from planner.storage.save import create, save, verified_bytes

    if call.name is not None:
        create_bytes(verified_bytes(model, read.name), call.output, force=True)
    elif same_file(call.output, read.over):
        tell(*save(model, call.output, expected=read.digest).notes)
    else:
        tell(*create(model, call.output, force=call.force).notes)


def _from_files(files: list[Path], name: str | None) -> _Read:
    from planner.storage.place import file_name
    from planner.storage.read import bytes_of, digest_of

    labels = [file_name(file) if name is None else f"{name} ({side})" for file, side in zip(files, _SIDES, strict=True)]
    before, *both = files
    data = [b"" if _is_nothing(before) else bytes_of(before), *map(bytes_of, both)]
    base = _model(data[0], labels[0], may_be_none=True)
    ours, theirs = (_model(part, label) for part, label in zip(data[1:], labels[1:], strict=True))
    return _Read(base, ours, theirs, over=files[1], digest=digest_of(data[1]), name=name or file_name(files[1]))


_SIDES = ("base", "ours", "theirs")


def _is_nothing(path: Path) -> bool:
    """Does git say with this file that there is no base?"""
    return str(path) in {os.devnull, "/dev/null"} or (path.is_file() and path.stat().st_size == 0)


def _from_markers(path: Path) -> _Read:
    from planner.storage.merging.versions import NO_BASE, marked_versions, model_or_none
    from planner.storage.place import file_name
    from planner.storage.read import bytes_of, digest_of

    name, data = file_name(path), bytes_of(path)
    found = marked_versions(data, name)
    tell(*(note for version in (found.ours, found.theirs, found.base) if version for note in version.notes))
    if found.base is None:
        tell(f"{name} {NO_BASE}.")
    base = model_or_none(found.base)
    return _Read(base, found.ours.model, found.theirs.model, over=path, digest=digest_of(data), name=name)


def _model(data: bytes, name: str, *, may_be_none: bool = False) -> "OperatingModel":
    from planner.model.operating_model import OperatingModel
    from planner.storage.merging.versions import version_of

    if may_be_none and not data:
        return OperatingModel()
    found = version_of(data, name)
    tell(*found.notes)
    return found.model
