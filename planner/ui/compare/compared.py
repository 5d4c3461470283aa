"""What the parts of the comparison show: two sides held against each other."""

from dataclasses import dataclass

from planner.model.checked import Checked
from planner.model.compare.checkpoint_checks import CheckpointChecks
from planner.model.compare.comparison import Comparison
from planner.model.finding import Finding
from planner.model.vocabulary import Ownership


@dataclass(frozen=True, eq=False)
class Compared:
    """Two sides as they are now.

    Attributes:
        checked: the document with its findings.
        before: the id of the structure or checkpoint on the one side.
        after: the id of the one on the other.
        comparison: of both.
        ownership: what is followed, execution or decision.
        checks: what is known of checkpoints from the comparisons before.
    """

    checked: Checked
    before: str
    after: str
    comparison: Comparison
    ownership: Ownership
    checks: CheckpointChecks

    @property
    def names(self) -> tuple[str, str]:
        """The names of both sides, each on one line."""
        facts = self.comparison.before, self.comparison.after
        return " ".join(facts[0].structure.name.split()), " ".join(facts[1].structure.name.split())

    def findings(self, side: str) -> list[Finding]:
        """The findings of one of the sides that nobody has accepted, gravest first."""
        return self.checks.findings(self.checked, side)
