"""The marks of findings in pictures of two sides, be they structures or checkpoints."""

from functools import cache

from planner.model.checked import Checked
from planner.model.compare.sides import side_findings
from planner.model.finding import Severity
from planner.ui.gravest import Marks, gravest, marks_of


def side_marks(checked: Checked) -> Marks:
    """The gravest open finding about each record of a structure or of a checkpoint.

    A checkpoint is checked when its first mark is asked for, which costs as much as it is big.
    """
    of_structures = marks_of(checked)

    @cache
    def of_checkpoint(side: str) -> dict[tuple[str, str], Severity | None]:
        about = [(finding, subject) for finding in side_findings(checked, side) for subject in finding.about]
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
