"""The report of a check: the findings of a model as data and as text."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from datetime import date
from itertools import groupby
from typing import Any

from planner.exchange.terminal_text import wrapped
from planner.model.checked import Checked
from planner.model.finding import Finding, Severity
from planner.model.rule_words import reason
from planner.model.rulebook import RULE_BY_CODE

_INDENT = " " * 18  # below the sentence: two, the longest severity, a space, two, the longest code, two

Report = dict[str, Any]


def reported_findings(checked: Checked, structure: str | None = None, families: Collection[str] = ()) -> list[Finding]:
    """Give the findings to report, accepted ones too: those about the model as a whole first, then by structure.

    In each of these the gravest stand first, then they go by code and by the names of what they are about.

    Args:
        checked: the model with its findings.
        structure: the id of the only structure to report, without what concerns the model as a whole; None for all.
        families: the letters of the families of rules to report; none of them means all.
    """
    places: Sequence[str | None] = (structure,) if structure is not None else (None, *checked.model.structure_order())
    found = (
        finding
        for place in places
        for finding in (checked.findings_in_model() if place is None else checked.findings(place))
    )
    return [finding for finding in found if not families or RULE_BY_CODE[finding.rule].family in families]


def report_of(checked: Checked, structure: str | None = None, families: Collection[str] = ()) -> Report:
    """Give findings as data of JSON; accepted ones count as such and as nothing else.

    Args:
        checked: the model with its findings.
        structure: the id of the only structure to report; None for all and the model as a whole.
        families: the letters of the families of rules to report; none of them means all.
    """
    findings = reported_findings(checked, structure, families)
    open_ones, accepted = _apart(checked, findings)
    counts = Counter(finding.severity for finding in open_ones)
    return {
        "model": checked.model.title,
        "findings": [_as_data(checked, finding) for finding in findings],
        "summary": {**{severity.value: counts[severity] for severity in Severity}, "accepted": len(accepted)},
    }


def report_text(checked: Checked, name: str, structure: str | None = None, families: Collection[str] = ()) -> str:
    """Write findings for people: open ones, the reason once behind those of a rule, and apart what was accepted.

    Args:
        checked: the model with its findings.
        name: the words for the model, where it has no title.
        structure: the id of the only structure to report; None for all and the model as a whole.
        families: the letters of the families of rules to report; none of them means all.
    """
    open_ones, accepted = _apart(checked, reported_findings(checked, structure, families))
    lines = wrapped(checked.model.title or name)
    places = _places(checked, open_ones, structure)
    for place in places:
        here = [finding for finding in open_ones if finding.structure == place]
        lines += ["", *wrapped(f"{_place_name(checked, place)}: {summary(here)}")]
        for code, same in groupby(here, key=lambda finding: finding.rule):
            lines += [line for finding in same for line in _sentence(finding)]
            lines += wrapped(f"Why: {reason(RULE_BY_CODE[code])}", _INDENT)
    for place, lived_with in groupby(accepted, key=lambda finding: finding.structure):
        lines += ["", *wrapped(f"Accepted, {_place_name(checked, place)}")]
        for finding in lived_with:
            lines += [*_sentence(finding), *wrapped(f"Accepted: {_reason(checked, finding)}", _INDENT)]
    if len(places) != 1:
        lines += ["", f"In all: {summary(open_ones)}{f'; {len(accepted)} accepted' if accepted else ''}"]
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


def _apart(checked: Checked, findings: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Set those that count apart from those that were accepted."""
    open_ones: list[Finding] = []
    accepted: list[Finding] = []
    for finding in findings:
        (open_ones if checked.acceptance(finding) is None else accepted).append(finding)
    return open_ones, accepted


def _places(checked: Checked, open_ones: Sequence[Finding], structure: str | None) -> list[str | None]:
    """The structures to head a part each, and None before them where something concerns the model as a whole."""
    if structure is not None:
        return [structure]
    whole = any(finding.structure is None for finding in open_ones)
    return [*([None] if whole else []), *checked.model.structure_order()]


def _place_name(checked: Checked, place: str | None) -> str:
    return "The model as a whole" if place is None else checked.model.structures[place].name


def _reason(checked: Checked, finding: Finding) -> str | None:
    acceptance = checked.acceptance(finding)
    return None if acceptance is None else acceptance.reason


def _as_data(checked: Checked, finding: Finding) -> dict[str, Any]:
    structures = checked.model.structures
    fixes = checked.fixes(finding)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "structure": None if finding.structure is None else structures[finding.structure].name,
        "structure_id": finding.structure,
        "compared_with": None if finding.compared_with is None else structures[finding.compared_with].name,
        "subjects": [subject._asdict() for subject in finding.subjects],
        "message": finding.message,
        "evidence": _plain(finding.evidence),
        "accepted": _reason(checked, finding),
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
    return wrapped(finding.message, head, _INDENT)
