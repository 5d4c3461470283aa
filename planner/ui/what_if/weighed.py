"""What something that was only tried would do to the findings of a structure: which would come, how many would go."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.language import tr, trn
from planner.model.finding import Finding
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.notes import Notes
from planner.ui.widgets.plain import plain_label

_MOST_FOUND = 12


class Weighed(QWidget):
    """Says how many findings would come and go, and names the gravest of those that would come."""

    def __init__(self, appearance: Appearance) -> None:
        """Start with nothing to say."""
        super().__init__()
        self.words, self.more = plain_label("", "section"), plain_label("", "muted", wrap=True)
        self.notes = Notes(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.words, self.notes, self.more):
            column.addWidget(part)
        self.forget()

    def weigh(self, structure: str, created: Sequence[Finding], solved: Sequence[Finding]) -> None:
        """Show what would come and go in a structure and in the model; what others make of it is another question."""
        here = {structure, None}
        come = [finding for finding in created if finding.structure in here]
        gone = sum(finding.structure in here for finding in solved)
        if come:
            self.words.setText(tr("Findings that would come: {number}", number=len(come)))
        else:
            self.words.setText(tr("No findings would come"))
        self.notes.load(come[:_MOST_FOUND])
        rest = len(come) - _MOST_FOUND
        told = [
            tr("And {n} more.", n=rest) if rest > 0 else "",
            trn(gone, "{n} would go.", "{n} would go.") if gone else "",
        ]
        self.more.setText(" ".join(part for part in told if part))
        self.show()

    def forget(self) -> None:
        """Have nothing to say."""
        self.hide()
