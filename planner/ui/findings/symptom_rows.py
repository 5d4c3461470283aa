"""What to review first for a symptom, as rows: a heading and its question, the findings, and functions to look at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from planner.language import mark, tr
from planner.model.finding import Finding
from planner.model.symptoms import Pointer, Reviewed
from planner.ui.findings.grouping import headline, severities_of
from planner.ui.findings.row import Row, RowKind, RowList

NOTHING = mark("Nothing stands out here.")


class SymptomRows(RowList):
    """One group for each thing to review, in order; the user may fold what is done with."""

    def __init__(self, parent: QObject) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._reviewed: tuple[Reviewed, ...] = ()
        self._folded: set[str] = set()

    def show(self, reviewed: Sequence[Reviewed]) -> None:
        """Show another review, from the top and unfolded."""
        self._reviewed = tuple(reviewed)
        self._folded.clear()
        self._set_rows(self._wanted())

    def follow(self, reviewed: Sequence[Reviewed]) -> None:
        """Show the same review after an edit; what is the same stays where it is."""
        self._reviewed = tuple(reviewed)
        self._replace(0, len(self._rows), self._wanted())

    def turn(self, group: tuple[str, ...]) -> None:
        """Fold what stands under a heading, or show it again."""
        self._folded ^= {group[0]}
        self._replace(0, len(self._rows), self._wanted())

    def _wanted(self) -> list[Row]:
        return [row for place, part in enumerate(self._reviewed, 1) for row in self._rows_of(place, part)]

    def _rows_of(self, place: int, part: Reviewed) -> list[Row]:
        group = (part.look.title,)
        shown = part.look.title not in self._folded
        title = f"{place}  {tr(part.look.title)}"
        heading = Row(RowKind.HEADING, (group, ()), title, counts=severities_of(part.findings), open=shown)
        if not shown:
            return [heading]
        rows = [heading, Row(RowKind.WORDS, (group, ("ask",)), tr(part.look.ask))]
        rows += [_finding(group, finding) for finding in part.findings]
        rows += [_pointer(group, pointer) for pointer in part.pointers]
        return rows if len(rows) > 2 else [*rows, Row(RowKind.WORDS, (group, ("nothing",)), tr(NOTHING))]  # noqa: PLR2004


def _finding(group: tuple[str, ...], finding: Finding) -> Row:
    return Row(
        RowKind.FINDING,
        (group, finding.key),
        headline(finding),
        finding.message,
        finding.rule,
        finding.severity,
        finding,
        subjects=finding.about,
    )


def _pointer(group: tuple[str, ...], pointer: Pointer) -> Row:
    subject = pointer.subject
    return Row(RowKind.POINTER, (group, ("look", subject.id)), subject.name, pointer.words, subjects=(subject,))
