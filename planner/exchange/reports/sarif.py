"""The findings of a check as SARIF 2.1.0, the form in which code hosts take the results of tools."""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from planner import __version__
from planner.exchange.json_text import json_text
from planner.exchange.reports.check import reported_findings
from planner.exchange.reports.record_lines import record_lines
from planner.exchange.reports.rules import sections
from planner.model.checked import Checked
from planner.model.families import FAMILIES
from planner.model.finding import Finding, Severity
from planner.model.rule import AnyRule
from planner.model.rule_words import condition
from planner.model.rulebook import RULE_BY_CODE, RULES

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""Where the standard keeps the schema of this version."""

FINGERPRINT = "opmodelFinding/v1"
"""The name of what makes a result the same in the next run; a later way to make it gets another number."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_RECORDS = {"function": "functions", "owner": "owners", "goal": "goals", "tool": "tools", "decision": "decisions"}
_IN_STRUCTURE = {"function": ("assignments", "functions"), "owner": ("owners",), "handoff": ("handoffs",)}
_ABOUT_RECORDS = frozenset({"PROC"})  # families that look at what a function says of itself in every structure
_LINK = re.compile(r"\[(?=[^\]]*\]\()")
_PLACEHOLDER = re.compile(r"\{(\d+)\}")

Object = dict[str, Any]


class CheckedFile(NamedTuple):
    """A file that was checked.

    Attributes:
        path: where it is.
        data: what stands in it.
        checked: its model with the findings.
        structure: the id of the only structure to report; None for all and the model as a whole.
    """

    path: Path
    data: bytes
    checked: Checked
    structure: str | None = None


def sarif_text(files: Sequence[CheckedFile], families: Collection[str] = (), folder: Path = Path()) -> str:
    """Write the findings of files as one run of JSON, with a final newline; accepted ones are suppressed.

    A result stands where the structure holds what it is about, and names the records of its subjects beside that.

    Args:
        files: the files.
        families: the letters of the families of rules to report; none of them means all.
        folder: the folder that files are named from, as code hosts know them; one outside keeps its whole path.
    """
    uris = [_uri(file.path, folder) for file in files]
    indexes = {uri: index for index, uri in enumerate(dict.fromkeys(uris))}  # a file may be given twice
    driver = {"name": "opmodel", "version": __version__, "semanticVersion": __version__}
    run = {
        "tool": {"driver": {**driver, "rules": [_rule(rule) for rule in RULES]}},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri}} for uri in indexes],
        "results": [
            result
            for file, uri in zip(files, uris, strict=True)
            for result in _results(file, families, uri, indexes[uri])
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(log)


def _uri(path: Path, folder: Path) -> str:
    whole, root = path.resolve(), folder.resolve()
    return quote(whole.relative_to(root).as_posix()) if whole.is_relative_to(root) else whole.as_uri()


def _rule(rule: AnyRule) -> Object:
    plain, marked = [], []
    for heading, paragraphs in sections(rule):
        plain.append(f"{heading}: {' '.join(paragraphs)}")
        marked.append("\n".join([f"**{heading}**", "", *(f"- {paragraph}" for paragraph in paragraphs)]))
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in re.findall(r"\w+", rule.title)),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": condition(rule)},
        "help": {"text": "\n".join(plain), "markdown": "\n\n".join(marked)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [_FAMILY_TITLES[rule.family]]},
    }


def _results(file: CheckedFile, families: Collection[str], uri: str, index: int) -> Iterator[Object]:
    lines = record_lines(file.data.decode("utf-8-sig"))

    def at(line: int) -> Object:
        return {"artifactLocation": {"uri": uri, "index": index}, "region": {"startLine": line}}

    for finding in reported_findings(file.checked, file.structure, families):
        acceptance = file.checked.acceptance(finding)
        records = [(subject, lines.get((_RECORDS.get(subject.kind, ""), subject.id))) for subject in finding.subjects]
        logical = {"fullyQualifiedName": _qualified(file.checked, finding), "name": finding.subjects[0].name}
        stands = _line(finding, lines)
        yield {
            "ruleId": finding.rule,
            "ruleIndex": _RULE_NUMBERS[finding.rule],
            "level": _LEVELS[finding.severity],
            "message": {"text": _literal(finding.message)},
            "locations": [{"physicalLocation": at(stands), "logicalLocations": [logical]}],
            "relatedLocations": [
                {"id": place, "physicalLocation": at(line), "message": {"text": _literal(subject.name)}}
                for place, (subject, line) in enumerate(records, 1)
                if line not in {None, stands}
            ],
            "partialFingerprints": {FINGERPRINT: hashlib.sha256("\0".join(finding.key).encode()).hexdigest()},
            "suppressions": [{"kind": "external", "justification": acceptance.reason}] if acceptance else [],
        }


def _line(finding: Finding, lines: Mapping[tuple[str, ...], int]) -> int:
    """The line of what the finding is about: in its structure where that says something about it, else its record."""
    subject, structure = finding.subjects[0], finding.structure
    places: list[tuple[str, ...]] = [(_RECORDS.get(subject.kind, ""), subject.id)]
    if structure is not None:
        within = [("structures", structure, part, subject.id) for part in _IN_STRUCTURE.get(subject.kind, ())]
        about_record = RULE_BY_CODE[finding.rule].family in _ABOUT_RECORDS
        places = [*places, *within] if about_record else [*within, *places]
        places.append(("structures", structure))
    places.append(("title",))
    return next((lines[place] for place in places if place in lines), 1)


def _qualified(checked: Checked, finding: Finding) -> str:
    """Structure and subject by name, as people would say where the finding is."""
    subject = finding.subjects[0]
    place = checked.model.title if finding.structure is None else checked.model.structures[finding.structure].name
    return place if subject.kind in {"structure", "model"} else f"{place}/{subject.name}"


def _literal(text: str) -> str:
    """A text that is shown as it is: what would become a link or be filled in is escaped."""
    return _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub(r"\\[", text))


_FAMILY_TITLES = {family.code: family.title for family in FAMILIES}
_RULE_NUMBERS = {rule.code: number for number, rule in enumerate(RULES)}
