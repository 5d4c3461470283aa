"""Which findings the way from one structure to another solves, brings and leaves."""

from collections.abc import Iterable
from typing import NamedTuple

from planner.model.finding import Finding


class FindingChanges(NamedTuple):
    """Findings by what becomes of them; those left are as the structure after reports them."""

    solved: tuple[Finding, ...]
    created: tuple[Finding, ...]
    left: tuple[Finding, ...]


def finding_changes(before: Iterable[Finding], after: Iterable[Finding]) -> FindingChanges:
    """Compare the findings of two structures: the same rule about the same records is the same finding.

    Rules that compare a structure with the one before it say something about the way, not about a structure, and are
    left out.
    """
    then = {_same(finding): finding for finding in before if finding.compared_with is None}
    now = {_same(finding): finding for finding in after if finding.compared_with is None}
    return FindingChanges(
        tuple(finding for key, finding in then.items() if key not in now),
        tuple(finding for key, finding in now.items() if key not in then),
        tuple(finding for key, finding in now.items() if key in then),
    )


def _same(finding: Finding) -> tuple[str, ...]:
    about = (subject.id for subject in finding.about if subject.kind != "structure")
    return finding.rule, *sorted(about)
