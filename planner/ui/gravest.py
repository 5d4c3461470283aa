"""The gravest of some findings, for a mark beside what they are about."""

from collections.abc import Callable, Iterable

from planner.model.checked import Checked
from planner.model.finding import Finding, Severity

Marks = Callable[[str, str, str], Severity | None]
"""The mark of a record in a structure: by the structure's id, the kind of the record and its id."""


def gravest(findings: Iterable[Finding]) -> Severity | None:
    """The gravest severity among findings; None where there are none."""
    return min((finding.severity for finding in findings), key=lambda severity: severity.order, default=None)


def marks_of(checked: Checked) -> Marks:
    """The gravest open finding about each record."""
    return lambda structure, kind, record: gravest(checked.about(structure, kind, record))


def unmarked(structure: str, kind: str, record: str) -> Severity | None:  # noqa: ARG001 - the marks of nothing
    """No mark, whatever the record."""
    return None
