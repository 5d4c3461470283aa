"""What a comparison of two structures says, gathered once for all the forms it is written in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.checked import Checked
from planner.model.compare.comparison import Comparison, FunctionChange
from planner.model.compare.finding_changes import FindingChanges, finding_changes
from planner.model.compare.movement import Movement
from planner.model.compare.role_changes import OwnerChanges, owner_changes
from planner.model.compare.sentences import remarks
from planner.model.compare.sides import comparison_of, side_findings, side_name
from planner.model.operating_model import OperatingModel
from planner.model.scorecard import Score, scorecard
from planner.model.vocabulary import Ownership


class ScorePair(NamedTuple):
    """One figure on both sides."""

    before: Score
    after: Score


@dataclass(frozen=True, slots=True)
class CompareReport:
    """Everything to write about two structures or checkpoints held side by side.

    Attributes:
        model: the model they are in.
        ends: the ids of the one before and the one after.
        names: their names.
        comparison: the two, function by function.
        counted: how many functions each movement of an ownership has.
        owners: who joins, leaves, is split and merged.
        scores: the eight figures.
        findings: what is solved, created and left, without what was accepted.
        remarks: what a reader should know first, a sentence each.
    """

    model: OperatingModel
    ends: tuple[str, str]
    names: tuple[str, str]
    comparison: Comparison
    counted: Mapping[Ownership, Mapping[Movement, int]]
    owners: OwnerChanges
    scores: Sequence[ScorePair]
    findings: FindingChanges
    remarks: tuple[str, ...]

    @property
    def changes(self) -> list[FunctionChange]:
        """The functions of which anything differs, in the order people see."""
        return [change for change in self.comparison.functions.values() if change.changes]

    def area_of(self, function: str) -> str:
        """The name of the area of a function; empty where it has none."""
        record = self.model.functions.get(function)
        return "" if record is None or record.area is None else self.model.areas[record.area].name


def compare_report(checked: Checked, before: str, after: str) -> CompareReport:
    """Compare two structures or checkpoints, by their ids.

    Args:
        checked: the model with its findings.
        before: the id of the one.
        after: the id of the other.
    """
    comparison = comparison_of(checked, before, after)
    names = side_name(checked.model, before), side_name(checked.model, after)
    return CompareReport(
        model=checked.model,
        ends=(before, after),
        names=names,
        comparison=comparison,
        counted={ownership: comparison.counted(ownership) for ownership in Ownership},
        owners=owner_changes(comparison),
        scores=[
            ScorePair(*pair) for pair in zip(scorecard(comparison.before), scorecard(comparison.after), strict=True)
        ],
        findings=finding_changes(side_findings(checked, before), side_findings(checked, after)),
        remarks=tuple(remarks(comparison, names)),
    )
