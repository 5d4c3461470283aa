"""Which findings a workshop solved: those of the structure as it was when the group began, and not now."""

from planner.model.checked import Checked
from planner.model.checkpoints import with_checkpoint
from planner.model.compare.finding_changes import finding_changes
from planner.model.finding import Finding


def solved_in_workshop(checked: Checked) -> tuple[Finding, ...]:
    """Give the findings that are gone since the workshop began, gravest first; none where nothing was kept.

    Costs as much as the model is big: the structure is checked as it was.
    """
    model, workshop = checked.model, checked.model.workshop
    if workshop.before is None or workshop.structure is None or workshop.structure not in checked.facts:
        return ()
    then = Checked.of(with_checkpoint(model, workshop.before), checked.whole.today)
    now = checked.open_findings(workshop.structure)
    return finding_changes(then.open_findings(workshop.before), now).solved
