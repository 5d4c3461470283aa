"""Which two structures or checkpoints a command holds against each other, and how it writes what it finds."""

import argparse
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.files import check_target, id_named, opened
from planner.commands.options import add_output, add_today
from planner.commands.output import emit
from planner.exchange.table.error import shown

if TYPE_CHECKING:
    from planner.model.checked import Checked
    from planner.model.operating_model import OperatingModel


def add_sides(command: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    """Let a command take a file, two of its structures or checkpoints, and what to write in which form."""
    command.add_argument("file", metavar="FILE", type=Path, help="the model")
    add_ends(command)
    command.add_argument("--format", choices=formats, help="default: what the ending of OUT says, else text")
    add_output(command, "OUT", "the file to write (default: standard output)", required=False)
    add_today(command)


def add_ends(command: argparse.ArgumentParser) -> None:
    """Let a command take the names or ids of two structures or checkpoints."""
    command.add_argument(
        "--from",
        metavar="NAME",
        dest="before",
        help="the structure or checkpoint before, by name or id (default: what the one after comes after, else the "
        "baseline or the first)",
    )
    command.add_argument(
        "--to",
        metavar="NAME",
        dest="after",
        help="the one after (default: what comes after the one before, else the last)",
    )


def checked_sides(call: argparse.Namespace) -> tuple["Checked", tuple[str, str]]:
    """Open the file of a call, and find which two of its structures or checkpoints are meant.

    Raises:
        CallError: as for `two_sides`, or the output cannot be written.
        StorageError: the file is bad.
    """
    from planner.model.checked import Checked

    if call.output is not None:
        check_target(call.output, call.file, force=call.force)
    model = opened(call.file).model
    ends = two_sides(model, call.before, call.after, call.file.name)
    return Checked.of(model, call.today), ends


def form_of(call: argparse.Namespace, formats: Collection[str]) -> str:
    """The form to write in: as told, else after the ending of the output, else text."""
    ending = "" if call.output is None else call.output.suffix.lower().removeprefix(".")
    told: str | None = call.format
    return told or (ending if ending in formats else "text")


def write_out(text: str, call: argparse.Namespace) -> None:
    """Write to the file that the call names, or else to the standard output."""
    from planner.storage.atomic import create_bytes

    if call.output is None:
        emit(text)
    else:
        create_bytes(text.encode(), call.output, force=call.force)


def two_sides(model: "OperatingModel", before: str | None, after: str | None, file: str) -> tuple[str, str]:
    """Give the ids of the two that are held against each other.

    Without either it is the baseline, or else the first structure, and the last one. With one of them, the other is
    its neighbour: what comes after the one before, or what the one after comes after.

    Args:
        model: the model.
        before: the name or id of the one before, as the call has it.
        after: the name or id of the one after.
        file: what sentences call the model.

    Raises:
        CallError: a name or id is unknown or ambiguous, both are the same, or there is only one.
    """
    from planner.model.compare.sides import side_name, sides_in_order

    if len(sides_in_order(model)) < 2:  # noqa: PLR2004 - it takes two
        kept = "; another one, or a checkpoint of it, has to be added first" if model.structures else ""
        msg = f"{file} has {'one structure' if model.structures else 'no structure'}, and this takes two{kept}."
        raise CallError(msg)
    one = None if before is None else _side_id(model, before, file)
    other = None if after is None else _side_id(model, after, file)
    if one is None:
        one = _usual_start(model) if other is None else _start_for(model, other)
    if other is None:
        other = _usual_end(model, one) if before is None else _end_for(model, one)
    if one == other:
        msg = f"{shown(side_name(model, one))} cannot be held against itself; --from and --to name two different ones."
        raise CallError(msg)
    return one, other


def _side_id(model: "OperatingModel", wanted: str, file: str) -> str:
    """Give the id of the structure or checkpoint with this id or name.

    Raises:
        CallError: there is none, or several have the name.
    """
    from planner.model.compare.sides import side_name, sides_in_order

    names = {side: side_name(model, side) for side in sides_in_order(model)}
    return id_named(names, wanted, file, ("structure or checkpoint", "structures or checkpoints"))


def _usual_start(model: "OperatingModel") -> str:
    order = [*model.structure_order(), *model.checkpoints]
    return next((key for key in order if key in model.structures and model.structures[key].baseline), order[0])


def _usual_end(model: "OperatingModel", start: str) -> str:
    """The last structure; the last checkpoint where there is no other one."""
    from planner.model.compare.sides import sides_in_order

    return next(key for key in (*reversed(model.structure_order()), *reversed(sides_in_order(model))) if key != start)


def _end_for(model: "OperatingModel", start: str) -> str:
    """The structure that comes after one, else the last."""
    after = [key for key in model.structure_order() if model.before(key) == start]
    return after[0] if after else _usual_end(model, start)


def _start_for(model: "OperatingModel", end: str) -> str:
    """What a structure comes after, else the baseline or the first; for a checkpoint what it was taken of."""
    found = model.before(end) if end in model.structures else model.checkpoints[end].structure
    if found is not None and found in model.structures:
        return found
    start = _usual_start(model)
    return start if start != end else _usual_end(model, end)
