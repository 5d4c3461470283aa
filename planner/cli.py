"""The command line: one thin function a command; what it needs is imported when it runs."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from planner.arguments import NEVER, SEVERITIES, WINDOW, parsed
from planner.commands.call_error import CallError
from planner.commands.compare import compare
from planner.commands.differences import diff, outline
from planner.commands.exporting import export
from planner.commands.files import all_opened, check_target, structure_id
from planner.commands.git_setup import git_setup
from planner.commands.importing import import_table
from planner.commands.integrating import integrate
from planner.commands.merging import merge
from planner.commands.output import emit, tell
from planner.commands.plan import plan
from planner.commands.redaction import redact
from planner.commands.selftest import selftest
from planner.commands.statistics import stats
from planner.commands.suggesting import suggest
from planner.exchange.table_error import TableError, shown
from planner.storage.errors import StorageError

if TYPE_CHECKING:
    from planner.model.operating_model import OperatingModel
    from planner.storage.library import Template

FOUND = 1
"""Exit status of a check that found something at or above the limit."""

REFUSED = 2
"""Exit status when a file or the call is bad; nothing was written."""

INTERRUPTED = 130
"""Exit status after Ctrl+C."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: the arguments behind the program's name; those of this process if left out.

    Returns:
        The exit status: 0, 1 when a check, a comparison or a merge found something, 2 when a file or the call is bad.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        call = parsed(sys.argv[1:] if argv is None else list(argv))
        return _COMMANDS[call.command](call)
    except SystemExit as end:  # argparse has printed the help or the version
        return end.code if isinstance(end.code, int) else 0
    except (CallError, StorageError, TableError) as error:
        tell(str(error))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


# ------------------------------------------------------------------------------------------ commands


def open_window(call: argparse.Namespace) -> int:
    """``opmodel [FILE]``: open the window."""
    path: Path | None = call.file
    if path is not None and not path.exists():
        msg = f"There is no file {path}."
        raise CallError(msg)
    if path is not None and path.is_dir():
        msg = f"{path} is a folder, not a file."
        raise CallError(msg)
    if not has_screen():
        msg = "There is no screen to open the window on; see opmodel --help for the commands that need none."
        raise CallError(msg)
    gc.disable()  # until the window shows: nothing that is loaded and built for it is soon garbage
    try:
        from planner.app import run
    except ImportError as error:
        msg = f"The window cannot be opened: {error}."
        raise CallError(msg) from None
    return run(path)


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


def check(call: argparse.Namespace) -> int:
    """``opmodel check``: report the findings of one file or several."""
    from planner.exchange.check_report import json_text, report_of, report_text
    from planner.exchange.sarif import CheckedFile, sarif_text
    from planner.model.checked import Checked

    files = []
    for path, (data, found) in zip(call.files, all_opened(call.files), strict=True):
        structure = None if call.structure is None else structure_id(found.model, call.structure, path.name)
        files.append(CheckedFile(path, data, Checked.of(found.model, call.today or date.today()), structure))
    reports = [report_of(file.checked, file.structure, call.family) for file in files]
    if call.format == "json":
        emit(json_text(reports if len(reports) > 1 else reports[0]))
    elif call.format == "sarif":
        emit(sarif_text(files, call.family))
    else:
        texts = (report_text(file.checked, file.path.name, file.structure, call.family) for file in files)
        emit("\n".join(texts))
    failed = any(report["summary"][severity] for report in reports for severity in _at_or_above(call.fail_on))
    return FOUND if failed else 0


def rules(call: argparse.Namespace) -> int:
    """``opmodel rules``: list the rules, or explain one."""
    from planner.exchange.rule_report import near_codes, rule_json, rule_named, rule_text, rules_json, rules_text
    from planner.exchange.table_cells import listed

    in_json = call.format == "json"
    if call.code is None:
        emit(rules_json() if in_json else rules_text())
        return 0
    rule = rule_named(call.code)
    if rule is None:
        near = near_codes(call.code)
        hint = f"perhaps {listed(near)} is meant" if near else "opmodel rules lists them"
        msg = f"There is no rule {shown(call.code)}; {hint}."
        raise CallError(msg)
    emit(rule_json(rule) if in_json else rule_text(rule))
    return 0


def schema(call: argparse.Namespace) -> int:  # noqa: ARG001 - every command has the same shape
    """``opmodel schema``: print the JSON Schema of the file."""
    from planner.storage.schema import schema_text

    emit(schema_text())
    return 0


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    WINDOW: open_window,
    "new": new,
    "templates": templates,
    "check": check,
    "rules": rules,
    "compare": compare,
    "plan": plan,
    "stats": stats,
    "suggest": suggest,
    "import": import_table,
    "export": export,
    "diff": diff,
    "outline": outline,
    "merge": merge,
    "git-setup": git_setup,
    "redact": redact,
    "schema": schema,
    "integrate": integrate,
    "selftest": selftest,
}


# --------------------------------------------------------------------------------------------- parts


def has_screen() -> bool:
    """Can a window be shown here?"""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _at_or_above(limit: str) -> Sequence[str]:
    return () if limit == NEVER else SEVERITIES[: SEVERITIES.index(limit) + 1]


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
