"""The marks of findings in pictures of two sides, be they structures or checkpoints."""

from collections.abc import Callable, Sequence
from functools import cache

from planner.model.checked import Checked
from planner.model.finding import Finding, Severity
from planner.ui.gravest import Marks, gravest, marks_of


def side_marks(checked: Checked, findings: Callable[[str], Sequence[Finding]]) -> Marks:
    """The gravest open finding about each record of a structure or of a checkpoint.

    Args:
        checked: the document with its findings.
        findings: gives the open findings of a checkpoint; asked when its first mark is.
    """
    of_structures = marks_of(checked)

    @cache
    def of_checkpoint(side: str) -> dict[tuple[str, str], Severity | None]:
        about = [(finding, subject) for finding in findings(side) for subject in finding.about]
        records = dict.fromkeys((subject.kind, subject.id) for _, subject in about)
        return {
            record: gravest(finding for finding, subject in about if (subject.kind, subject.id) == record)
            for record in records
        }

    def mark(side: str, kind: str, record: str) -> Severity | None:
        if side in checked.facts:
            return of_structures(side, kind, record)
        return of_checkpoint(side).get((kind, record))

    return mark
