"""``opmodel export``: write a model in another form; the ending of the file says which."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.files import check_target, opened, structure_id
from planner.commands.options import add_output, add_today
from planner.commands.output import tell
from planner.commands.sides import add_ends, two_sides
from planner.exchange.documents.kinds import KEYS
from planner.exchange.table.error import shown
from planner.exchange.wanted import OF_TWO, VIEWS, Wanted
from planner.model.vocabulary import WORK, Ownership

if TYPE_CHECKING:
    from planner.ui.exports import Format

_SPELT = {"with_model": "no-model", "before": "from", "after": "to"}
_OPTIONS = ("view", "structure", "before", "after", "ownership", "dark", "width", "with_model", "document")
_SIDES = ("before", "after")


def add_export(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("file", metavar="FILE", type=Path, help="the model")
    command.add_argument(
        "--view", metavar="VIEW", help=f"what a picture shows: {', '.join(VIEWS)} (default: board); or a part of slides"
    )
    command.add_argument("--structure", metavar="NAME", help="the structure that is shown, by name or id")
    add_ends(command)
    command.add_argument(
        "--ownership",
        choices=[ownership.value for ownership in WORK],
        help="what a flow follows (default: execution)",
    )
    command.add_argument(
        "--width", metavar="PIXELS", type=int, help="how wide a picture is (default: its natural size)"
    )
    command.add_argument("--dark", action="store_true", default=None, help="draw a picture in the dark theme")
    command.add_argument(
        "--no-model",
        dest="with_model",
        action="store_false",
        default=None,
        help="leave the model out of a picture; it is inside otherwise, so that the picture opens as a document again",
    )
    command.add_argument("--document", choices=KEYS, help="which document is written (default: handout)")
    add_today(command)
    add_output(command, "OUT", "the file to write; its ending says in which form")


def export(call: argparse.Namespace) -> int:
    """Write the file and give the exit status."""
    from planner.storage.atomic import create_bytes
    from planner.ui.exports import format_of

    form = format_of(call.output)
    _check_options(call, form)
    check_target(call.output, call.file, force=call.force)
    model = opened(call.file).model
    structure = None if call.structure is None else structure_id(model, call.structure, call.file.name)
    ownership = Ownership(call.ownership or Ownership.EXECUTION)
    named = any(getattr(call, side) is not None for side in _SIDES)
    wanted = Wanted(
        model,
        call.today,
        call.view or "",
        structure,
        two_sides(model, call.before, call.after, call.file.name) if named else (),
        ownership,
        document=call.document or "",
        dark=bool(call.dark),
        width=call.width,
        with_model=call.with_model is not False,
    )
    try:
        made = form.load()(wanted)
    except ImportError as error:
        msg = f"{form.ending} cannot be written here: {error}."
        raise CallError(msg) from None
    create_bytes(made.data, call.output, force=call.force)
    tell(*made.notes)
    return 0


def _check_options(call: argparse.Namespace, form: "Format") -> None:
    """Refuse an option that would change nothing in this form."""
    for name in _OPTIONS:
        if getattr(call, name) is None:
            continue
        of_document = "document" in form.takes and call.view is None
        if name in _SIDES and "view" in form.takes and not (form.parts or of_document or call.view in OF_TWO):
            views = ", ".join(view for view in VIEWS if view in OF_TWO)
            msg = f"--{_SPELT[name]} is for a picture of two sides; --view says which: {views}."
            raise CallError(msg)
        if ("sides" if name in _SIDES else name) not in form.takes:
            msg = f"--{_SPELT.get(name, name)} is not for {form.ending}: {form.words[:1].lower()}{form.words[1:]}."
            raise CallError(msg)
    known = form.parts or VIEWS
    if call.view is not None and call.view not in known:
        msg = f"{form.ending} has no view {shown(call.view)}; it has {', '.join(known[:-1])} and {known[-1]}."
        raise CallError(msg)
