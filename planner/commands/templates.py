"""``opmodel new`` and ``opmodel templates``: write a model from a template, and list the templates."""

import argparse
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.files import check_target
from planner.commands.options import add_output
from planner.commands.output import emit, tell
from planner.exchange.table.error import shown

if TYPE_CHECKING:
    from planner.model.operating_model import OperatingModel
    from planner.storage.library import Template


def add_new(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("--template", metavar="NAME", required=True, help="its name, as opmodel templates lists it")
    command.add_argument("--title", help="the title of the model (default: the template's)")
    add_output(command, "FILE.opmodel")


def new(call: argparse.Namespace) -> int:
    """``opmodel new``: write a model from a template."""
    from planner.storage.library import template_model
    from planner.storage.save import create

    template = _template(call.template)
    check_target(call.output, force=call.force)
    saved = create(_titled(template_model(template), call.title), call.output, force=call.force)
    tell(*saved.notes)
    return 0


def templates(call: argparse.Namespace) -> int:  # noqa: ARG001 - every command has the same shape
    """``opmodel templates``: list the templates."""
    import textwrap

    from planner.storage.library import templates as known

    lines = []
    for template in known():
        lines += [
            template.name,
            textwrap.fill(template.description, 76, initial_indent="    ", subsequent_indent="    "),
        ]
    emit("\n".join(lines) + "\n")
    return 0


def _template(name: str) -> "Template":
    from planner.storage.library import templates as known

    for template in known():
        if template.name.casefold() == name.strip().casefold():
            return template
    msg = f"There is no template {shown(name)}; there are {', '.join(shown(template.name) for template in known())}."
    raise CallError(msg)


def _titled(model: "OperatingModel", title: str | None) -> "OperatingModel":
    from planner.model.edits.structures import set_title
    from planner.model.errors import EditError

    try:
        return model if title is None else set_title(model, title=title).model
    except EditError as error:
        raise CallError(str(error)) from None
