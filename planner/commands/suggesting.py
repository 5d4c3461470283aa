"""``opmodel suggest``: propose owners for what is open, a more even load, or a structure for more people."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.call_error import CallError
from planner.commands.files import check_target, opened, structure_id
from planner.commands.options import add_format, add_output, add_today
from planner.commands.output import emit, tell
from planner.exchange.table.error import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.model.facts import Facts
    from planner.model.operating_model import OperatingModel
    from planner.model.suggest.demands import Demands, Newcomer
    from planner.model.suggest.proposal import Proposal

TASKS = ("fill", "balance", "grow")
_STRONGEST = 10
_MOST_PEOPLE = 100
_NOTHING_FITS = 1


def add_suggest(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("file", metavar="FILE", type=Path, help="the model")
    command.add_argument("--structure", metavar="NAME", help="the structure, by name or id (default: the last one)")
    command.add_argument("--task", choices=TASKS, help="what to suggest (default: grow with --people, else fill)")
    command.add_argument("--people", metavar="N", type=_people, help="how many roles may join")
    command.add_argument("--most-load", metavar="PERCENT", type=float, help="default: what LOAD03 allows")
    command.add_argument("--go-out", action="store_true", help="let partners execute what usually stays inside")
    command.add_argument(
        "--inside", metavar="FUNCTION", action="append", default=[], help="no partner executes it; may be repeated"
    )
    command.add_argument(
        "--keep", metavar="FUNCTION", action="append", default=[], help="nothing of it changes; may be repeated"
    )
    command.add_argument(
        "--covers",
        metavar="OWNER=AREAS",
        action="append",
        default=[],
        help="the areas, parted by semicolons, in which an owner may get anything (- for none given); may be repeated",
    )
    command.add_argument("--few-changes", metavar="0-10", type=_wish, help="default: 5, for growing 1")
    command.add_argument("--few-crossings", metavar="0-10", type=_wish, default=5, help="default: 5")
    command.add_argument("--even-load", metavar="0-10", type=_wish, default=5, help="default: 5")
    command.add_argument("--seed", metavar="N", type=int, default=1, help="the same seed suggests the same")
    command.add_argument("--seconds", metavar="N", type=_seconds, default=20.0, help="how long a proof may take")
    add_format(command)
    add_today(command)
    command.add_argument("--name", help="the name of the new structure in OUT (default: that of the old, suggested)")
    add_output(command, "OUT.opmodel", "write the model with the proposal as a new structure", required=False)


def suggest(call: argparse.Namespace) -> int:
    """Suggest, print, write where asked, and give the exit status: 1 when nothing keeps to what is demanded."""
    from planner.exchange.reports.suggestion import suggest_json, suggest_text
    from planner.model.facts import Facts
    from planner.model.suggest import suggesting
    from planner.model.suggest.newcomers import newcomers
    from planner.model.suggest.proposal import Proposal
    from planner.storage.library import template_model, templates

    if call.output is not None:
        check_target(call.output, call.file, force=call.force)
    _check(call)
    model = opened(call.file).model
    facts = Facts.of(model, _structure(model, call), call.today)
    examples = [template_model(template) for template in templates()] if call.people else []
    joining = newcomers(facts, examples)
    demands = _demands(call, facts, joining)
    if demands.people and not joining:
        msg = f"No role is known that could join {shown(facts.structure.name)}; add roles to the model first."
        raise CallError(msg)
    answer = suggesting.suggest(facts, demands, joining, seed=call.seed, seconds=call.seconds)
    emit(suggest_json(answer) if call.format == "json" else suggest_text(answer))
    if not isinstance(answer, Proposal):
        return _NOTHING_FITS
    if call.output is not None:
        _write(answer, call)
    return 0


def _check(call: argparse.Namespace) -> None:
    """Refuse what makes no sense together, before any file is read."""
    if call.task is not None and (call.task == "grow") != bool(call.people):
        msg = "--people says how many roles may join: --task grow needs it, and no other task takes it."
        raise CallError(msg)
    if call.most_load is not None and not 0 < call.most_load <= 1000:  # noqa: PLR2004 - as LOAD03 allows
        msg = f"--most-load is {call.most_load:g}; allowed is more than 0, up to 1000 per cent."
        raise CallError(msg)


def _demands(call: argparse.Namespace, facts: "Facts", joining: "Sequence[Newcomer]") -> "Demands":
    from planner.commands.demanded import named_areas, named_functions
    from planner.model.rules.load03 import OVERLOADED
    from planner.model.suggest.demands import Demands, Task

    return Demands(
        task=Task(call.task or ("grow" if call.people else "fill")),
        people=call.people or 0,
        most_load=OVERLOADED.of(facts.model.settings) if call.most_load is None else call.most_load,
        keep_inside=not call.go_out,
        inside=named_functions(facts, call.inside),
        covers=named_areas(facts, joining if call.people else (), call.covers),
        fixed=named_functions(facts, call.keep),
        few_changes=call.few_changes,
        few_crossings=call.few_crossings,
        even_load=call.even_load,
    )


def _structure(model: "OperatingModel", call: argparse.Namespace) -> str:
    if call.structure is not None:
        return structure_id(model, call.structure, call.file.name)
    if not model.structures:
        msg = f"{call.file.name} has no structure; there is nothing to suggest owners for."
        raise CallError(msg)
    return model.structure_order()[-1]


def _write(proposal: "Proposal", call: argparse.Namespace) -> None:
    from planner.model.errors import EditError
    from planner.model.ids import RecordKind, new_id
    from planner.storage.save import create

    name = f"{proposal.facts.structure.name}, suggested" if call.name is None else call.name
    try:
        model = proposal.edit_of_copy(new_id(RecordKind.STRUCTURE), name)(proposal.facts.model).model
    except EditError as error:
        raise CallError(str(error)) from None
    tell(*create(model, call.output, force=call.force).notes)


def _wish(text: str) -> int:
    return _whole(text, 0, _STRONGEST)


def _people(text: str) -> int:
    return _whole(text, 1, _MOST_PEOPLE)


def _whole(text: str, least: int, most: int) -> int:
    if text.isdecimal() and least <= int(text) <= most:
        return int(text)
    msg = f"{shown(text)} is no whole number from {least} to {most}"
    raise argparse.ArgumentTypeError(msg)


def _seconds(text: str) -> float:
    """Read how long a proof may take; HiGHS would take a time below 0 for no limit."""
    try:
        if (seconds := float(text)) >= 0:
            return seconds
    except ValueError:
        pass
    msg = f"{shown(text)} is no number of seconds from 0 up"
    raise argparse.ArgumentTypeError(msg)
