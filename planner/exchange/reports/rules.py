"""What the command line says about rules: the rulebook as a list, and one rule with all that is known about it."""

import difflib
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from planner.exchange.json_text import json_text
from planner.exchange.terminal_text import wrapped
from planner.language import tr
from planner.model.families import FAMILIES
from planner.model.rule import AnyRule
from planner.model.rule_words import GRADES, condition, default_of, reason, reason_and_basis, remedies, sources
from planner.model.rulebook import RULE_BY_CODE, RULES
from planner.model.threshold import Threshold

_NEAR = 4  # codes that are offered for one that is not known
_ALIKE = 0.7  # of the letters, for a code that was mistyped


def rule_named(code: str) -> AnyRule | None:
    """Give the rule with this code, in any case of letters; None when there is none."""
    return RULE_BY_CODE.get(code.strip().upper())


def near_codes(code: str) -> list[str]:
    """Give the codes that somebody may have meant who wrote this one, at most a handful."""
    wanted = code.strip().upper()
    family = [known for known in RULE_BY_CODE if known.rstrip("0123456789") == wanted]
    return family or difflib.get_close_matches(wanted, RULE_BY_CODE, _NEAR, _ALIKE)


def rules_text() -> str:
    """List all rules for people, by family: code, severity and title."""
    lines: list[str] = []
    titles = {family.code: family.title for family in FAMILIES}
    for family, members in groupby(RULES, key=lambda rule: rule.family):
        lines += ["", f"{family}: {titles[family]}"]
        lines += [f"  {rule.code:<6}  {rule.severity.value:<7}  {rule.title}" for rule in members]
    return "\n".join(lines[1:]) + "\n"


def rule_text(rule: AnyRule) -> str:
    """Write everything about one rule for people."""
    lines = [f"{rule.code}  {rule.title}  ({rule.severity.value})"]
    for heading, paragraphs in sections(rule):
        lines += ["", heading]
        first = "  " if len(paragraphs) == 1 else "  - "
        for paragraph in paragraphs:
            lines += wrapped(paragraph, first)
    return "\n".join(lines) + "\n"


def rules_json() -> str:
    """Write all rules as a list in JSON, with a final newline."""
    return json_text([_as_data(rule) for rule in RULES])


def rule_json(rule: AnyRule) -> str:
    """Write one rule as an object in JSON, with a final newline."""
    return json_text(_as_data(rule))


def sections(rule: AnyRule) -> Iterator[tuple[str, Sequence[str]]]:
    """Give everything about a rule but its name: headings, and below each a paragraph or several."""
    yield "When it fires", (condition(rule),)
    yield "Why it matters", (reason(rule),)
    yield "Where it comes from", sources(rule)
    if rule.thresholds:
        yield "Thresholds", [_threshold_words(threshold) for threshold in rule.thresholds]
    yield "Fixes", (remedies(rule) or "None; this is a question for the team.",)
    yield "Since", (f"version {rule.since}",)


def _threshold_words(threshold: Threshold) -> str:
    return f"{threshold.name}: {default_of(threshold)} ({threshold.allowed()}). {tr(threshold.chosen)}"


def _as_data(rule: AnyRule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "family": rule.family,
        "title": rule.title,
        "severity": rule.severity.value,
        "condition": condition(rule),
        "rationale": reason_and_basis(rule),
        "sources": [
            {"text": source.text, "grade": source.grade.value, "from": GRADES[source.grade]} for source in rule.sources
        ],
        "thresholds": [_threshold_data(threshold) for threshold in rule.thresholds],
        "fixes": remedies(rule) or None,
        "since": rule.since,
    }


def _threshold_data(threshold: Threshold) -> dict[str, Any]:
    return {name: value for name, value in threshold._asdict().items() if name not in {"rule", "label"}}
