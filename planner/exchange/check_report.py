"""The report of a check: the findings of a model as data and as text."""

import json
import textwrap
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from datetime import date
from itertools import groupby
from typing import Any

from planner.model.checked import Checked
from planner.model.finding import Finding, Severity
from planner.model.rulebook import RULE_BY_CODE

WIDTH = 80
"""Columns of the text."""

_INDENT = " " * 18  # below the sentence: two, the longest severity, a space, two, the longest code, two
_WHY = "Why: "

Report = dict[str, Any]


def ordered_findings(checked: Checked, structure: str | None = None) -> list[Finding]:
    """Give the findings by structure in order, then severity, code and the names of what they are about.

    Args:
        checked: the model with its findings.
        structure: the id of the only structure to report; None for all.
    """
    order = checked.model.structure_order() if structure is None else [structure]
    return [finding for key in order for finding in checked.findings(key)]


def report_of(checked: Checked, structure: str | None = None) -> Report:
    """Give the findings as data of JSON, for the whole model or for one structure, by its id."""
    findings = ordered_findings(checked, structure)
    counts = Counter(finding.severity for finding in findings)
    return {
        "model": checked.model.title,
        "findings": [_as_data(checked, finding) for finding in findings],
        "summary": {**{severity.value: counts[severity] for severity in Severity}, "accepted": 0},
    }


def json_text(report: Report | list[Report]) -> str:
    """Write one report or several as JSON, with a final newline."""
    return json.dumps(report, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def report_text(checked: Checked, name: str, structure: str | None = None) -> str:
    """Write the findings for people: by structure, the gravest first, the reason once behind its last finding.

    Args:
        checked: the model with its findings.
        name: the words for the model, where it has no title.
        structure: the id of the only structure to report; None for all.
    """
    findings = ordered_findings(checked, structure)
    order = checked.model.structure_order() if structure is None else [structure]
    lines = _wrapped(checked.model.title or name, "")
    for key in order:
        of_structure = [finding for finding in findings if finding.structure == key]
        lines += ["", *_wrapped(f"{checked.model.structures[key].name}: {summary(of_structure)}", "")]
        for code, same in groupby(of_structure, key=lambda finding: finding.rule):
            lines += [line for finding in same for line in _sentence(finding)]
            lines += _wrapped(f"{_WHY}{RULE_BY_CODE[code].rationale}", _INDENT)
    if len(order) != 1:
        lines += ["", f"In all: {summary(findings)}"]
    return "\n".join(lines) + "\n"


def summary(findings: Sequence[Finding]) -> str:
    """Count findings in words: "1 error, 2 warnings, no advice"."""
    counts = Counter(finding.severity for finding in findings)
    nouns = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.ADVICE: "advice"}
    parts = []
    for severity, noun in nouns.items():
        number = counts[severity]
        parts.append(f"{number or 'no'} {noun.removesuffix('s') if number == 1 else noun}")
    return ", ".join(parts)


def _as_data(checked: Checked, finding: Finding) -> dict[str, Any]:
    structures = checked.model.structures
    fixes = checked.fixes(finding)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "structure": None if finding.structure is None else structures[finding.structure].name,
        "structure_id": finding.structure,
        "compared_with": None if finding.compared_with is None else structures[finding.compared_with].name,
        "subjects": [{"kind": subject.kind, "id": subject.id, "name": subject.name} for subject in finding.subjects],
        "message": finding.message,
        "evidence": _plain(finding.evidence),
        "accepted": None,
        "fixes": list(dict.fromkeys(fix.kind for fix in fixes)),
    }


def _plain(value: object) -> object:
    """Give a value of evidence as JSON knows it; sets become sorted lists, dates their text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Set):
        return sorted((_plain(item) for item in value), key=str)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _sentence(finding: Finding) -> list[str]:
    head = f"  {finding.severity.value:<7}  {finding.rule:<6} "
    return _wrapped(finding.message, _INDENT, head)


def _wrapped(text: str, indent: str, first: str | None = None) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=indent if first is None else first, subsequent_indent=indent, break_on_hyphens=False
    )
