"""``opmodel redact``: a copy of a model for people who may not see everything."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.files import check_target, opened
from planner.commands.options import add_output
from planner.commands.output import tell

if TYPE_CHECKING:
    from planner.model.redaction import Redacted

_KINDS = {
    "notes": ("note", "notes, and why a finding was accepted"),
    "people": ("name of a holder", "the names of those who hold a seat"),
    "costs": ("cost", "costs and commercial models of owners"),
    "decisions": ("decision", "the decision log"),
}


def add_redact(command: argparse.ArgumentParser) -> None:
    """Let the command take its arguments."""
    command.description = (
        "Write a copy without what not everybody may see: all of the kinds below, or only those that are named. "
        "Descriptions, reasons why a function is parked and names of owners stay."
    )
    command.add_argument("file", metavar="FILE", type=Path, help="the model")
    add_output(command, "OUT")
    for kind, (_, what) in _KINDS.items():
        command.add_argument(f"--{kind}", action="store_true", help=f"leave out {what}")
    command.add_argument(
        "--keep-unknown",
        action="store_true",
        help="keep fields that this version does not know; they are left out unless told, since they may hold anything",
    )


def redact(call: argparse.Namespace) -> int:
    """``opmodel redact``: write a copy without what is private, and count what was left out."""
    from planner.model.redaction import Private, redacted
    from planner.storage.save import create

    check_target(call.output, call.file, force=call.force)
    asked = {kind for kind in Private if getattr(call, kind.value)}
    copy = redacted(opened(call.file).model, asked or set(Private), keep_unknown=call.keep_unknown)
    saved = create(copy.model, call.output, force=call.force)
    tell(_counted(copy), *saved.notes)
    return 0


def _counted(copy: "Redacted") -> str:
    from planner.model.wording import listed

    counts = [(copy.taken[kind], _KINDS[kind.value][0]) for kind in copy.taken]
    parts = [f"{number} {_plural(noun) if number > 1 else noun}" for number, noun in counts if number]
    if copy.unknown:
        noun = "field" if copy.unknown == 1 else "fields"
        parts.append(f"{copy.unknown} {noun} that this version does not know")
    return f"Left out: {listed(parts)}." if parts else "There was nothing to leave out."


def _plural(noun: str) -> str:
    first, space, rest = noun.partition(" ")
    return f"{first}s{space}{rest}"
