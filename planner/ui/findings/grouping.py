"""How findings are grouped: by rule, by what they are about, or by severity, each group with its place and heading."""

from collections import Counter
from collections.abc import Collection, Iterable
from enum import StrEnum

from planner.language import inside, mark, tr
from planner.model.finding import Finding, Severity, Subject
from planner.model.rulebook import RULE_BY_CODE
from planner.model.wording import capital, listed
from planner.ui.widgets.plain import shortened

FEW = 5
"""So many findings of a rule are shown at once; more start folded, so that an empty structure does not drown."""

_LONGEST_NAME = 120  # characters: names may have ten thousand

_MANY = 20  # findings of a severity that are shown at once

GroupKey = tuple[str, ...]
"""What makes a group the same before and after an edit."""

Order = tuple[int | str, ...]
"""What groups, or findings in a group, are sorted by."""

Counts = tuple[tuple[Severity, int], ...]
"""How many findings there are of each severity."""

ACCEPTED: GroupKey = ("accepted",)
"""The last group: what the team lives with."""


class Grouping(StrEnum):
    """What the findings of a group have in common."""

    RULE = "rule"
    ELEMENT = "element"
    SEVERITY = "severity"


GROUPING_WORDS = {
    Grouping.RULE: mark("By rule"),
    Grouping.ELEMENT: mark("By element"),
    Grouping.SEVERITY: mark("By severity"),
}

_SEVERITY_WORDS = {Severity.ERROR: mark("Errors"), Severity.WARNING: mark("Warnings"), Severity.ADVICE: mark("Advice")}

_IN_MODEL, _IN_STRUCTURE = 0, 1


def group_of(finding: Finding, grouping: Grouping) -> GroupKey:
    """The group of an open finding."""
    scope = str(_scope(finding))
    if grouping is Grouping.RULE:
        return grouping.value, scope, finding.severity.value, finding.rule
    if grouping is Grouping.ELEMENT:
        return grouping.value, scope, *(part for subject in finding.about for part in (subject.kind, subject.id))
    return grouping.value, finding.severity.value


def order_of_group(key: GroupKey, findings: Collection[Finding]) -> Order:
    """What a group is sorted by: the gravest first, and of those what concerns the model as a whole."""
    if key == ACCEPTED:
        return (1,)
    if key[0] == Grouping.RULE:
        return 0, Severity(key[2]).order, int(key[1]), key[3]
    if key[0] == Grouping.SEVERITY:
        return 0, Severity(key[1]).order
    gravest = min(finding.severity.order for finding in findings)
    return 0, gravest, int(key[1]), _name_of(next(iter(findings)).about).casefold(), *key


def order_in_group(key: GroupKey, finding: Finding) -> Order:
    """What a finding is sorted by inside its group."""
    names = [subject.name for subject in finding.subjects]
    names += [subject.id for subject in finding.about]
    if key[0] == Grouping.RULE:
        return tuple(names)
    if key[0] == Grouping.ELEMENT:
        return finding.severity.order, finding.rule, *names
    return _scope(finding), finding.rule, *names


def starts_open(key: GroupKey, number: int) -> bool:
    """Is a group with so many findings shown before anybody folds or unfolds it? Advice is not."""
    if key[0] == Grouping.RULE:
        return key[2] != Severity.ADVICE and number <= FEW
    if key[0] == Grouping.SEVERITY:
        return key[1] != Severity.ADVICE and number <= _MANY
    return False


def heading_of(key: GroupKey, findings: Collection[Finding]) -> str:
    """The words over a group."""
    if key == ACCEPTED:
        return tr("Accepted")
    if key[0] == Grouping.RULE:
        return tr(RULE_BY_CODE[key[3]].title)
    if key[0] == Grouping.ELEMENT:
        return _name_of(next(iter(findings)).about)
    return tr(_SEVERITY_WORDS[Severity(key[1])])


def headline_of(key: GroupKey, finding: Finding) -> str:
    """The words over a finding, without what the heading of its group says already."""
    title, name = tr(RULE_BY_CODE[finding.rule].title), _name_of(finding.about)
    if key[0] == Grouping.RULE:
        return name
    if key[0] == Grouping.ELEMENT:
        return title
    return headline(finding)


def headline(finding: Finding) -> str:
    """What a finding is about and the title of its rule: "SEO: no review owner"."""
    return f"{_name_of(finding.about)}: {inside(tr(RULE_BY_CODE[finding.rule].title))}"


def _name_of(subjects: Collection[Subject]) -> str:
    """Name what a finding is about: one, two, or the first two of many."""
    names = [_name(subject) for subject in subjects]
    if len(names) > 3:  # noqa: PLR2004 - four names are longer than saying how many
        names = [*names[:2], tr("{n} more", n=len(names) - 2)]
    return listed(names)


def counts_of_group(key: GroupKey, findings: Collection[Finding]) -> Counts:
    """How many findings of each severity a group has, gravest first; what there is none of is left out."""
    if key[0] == Grouping.RULE:
        return ((Severity(key[2]), len(findings)),)
    return severities_of(findings)


def severities_of(findings: Iterable[Finding]) -> Counts:
    """How many findings there are of each severity, likewise."""
    counts = Counter(finding.severity for finding in findings)
    return tuple((severity, counts[severity]) for severity in Severity if counts[severity])


def _scope(finding: Finding) -> int:
    return _IN_MODEL if finding.structure is None else _IN_STRUCTURE


def _name(subject: Subject) -> str:
    if subject.kind == "ownership_line":
        return tr("{line} line", line=capital(subject.name))
    return shortened(" ".join(subject.name.split()), _LONGEST_NAME) or tr("This model")
