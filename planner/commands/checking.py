"""``opmodel check``: report what the rules find in models."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from planner.commands.files import all_opened, structure_id
from planner.commands.options import add_today
from planner.commands.output import emit
from planner.exchange.table.error import shown
from planner.model.families import FAMILIES

SEVERITIES = ("error", "warning", "advice")
"""What a check can be told to fail on, the gravest first."""

NEVER = "never"
"""What a check is told that must not fail."""

FOUND = 1
"""Exit status of a check that found something at or above the limit."""


def add_check(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("files", metavar="FILE", nargs="+", type=Path, help="the models")
    command.add_argument("--structure", metavar="NAME", help="report one structure only, by name or id")
    command.add_argument(
        "--family",
        metavar="GAP,OVL,…",
        type=_families,
        action="extend",
        default=[],
        help="report these families of rules only; may be given several times",
    )
    command.add_argument(
        "--format", choices=("text", "json", "sarif"), default="text", help="default: text; sarif is for code hosts"
    )
    command.add_argument(
        "--fail-on",
        choices=(*SEVERITIES, NEVER),
        default="error",
        help="the least severity that gives exit status 1 (default: error)",
    )
    add_today(command)


def check(call: argparse.Namespace) -> int:
    """Report the findings of one file or several, and give the exit status."""
    from planner.exchange.json_text import json_text
    from planner.exchange.reports.check import report_of, report_text
    from planner.exchange.reports.sarif import CheckedFile, sarif_text
    from planner.model.checked import Checked

    files = []
    for path, (data, found) in zip(call.files, all_opened(call.files), strict=True):
        structure = None if call.structure is None else structure_id(found.model, call.structure, path.name)
        files.append(CheckedFile(path, data, Checked.of(found.model, call.today), structure))
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


def _at_or_above(limit: str) -> Sequence[str]:
    return () if limit == NEVER else SEVERITIES[: SEVERITIES.index(limit) + 1]


def _families(text: str) -> list[str]:
    families = [word.strip().upper() for word in text.split(",")]
    known = [family.code for family in FAMILIES]
    unknown = [word for word in families if word not in known]
    if unknown:
        msg = f"{shown(unknown[0])} is no family of rules; there are {', '.join(known)}"
        raise argparse.ArgumentTypeError(msg)
    return families
