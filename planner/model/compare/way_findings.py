"""The findings about the way from one side to another: what is lost, what is too much at once."""

from planner.model.checked import Checked
from planner.model.checkpoints import with_checkpoint
from planner.model.compare.comparison import Comparison
from planner.model.finding import Finding
from planner.model.records import frozen_map


def way_findings(checked: Checked, comparison: Comparison) -> list[Finding]:
    """Give what the rules that compare say about two sides, without what was accepted, gravest first.

    Where the model itself holds the one against the other these are findings of the model; any other two, checkpoints
    too, are asked as if they followed each other, which costs as much as they are big.

    Args:
        checked: the document with its findings.
        comparison: two of its structures or checkpoints.
    """
    before, after = comparison.before.structure_id, comparison.after.structure_id
    known = checked.facts.get(after)
    if known is None or known.before_id != before:
        model = checked.model
        for side in (before, after):
            model = model if side in model.structures else with_checkpoint(model, side)
        sides = {before: model.structures[before], after: model.structures[after].replace(after=before)}
        checked = Checked.of(model.replace(structures=frozen_map(sides)), checked.whole.today)
    return [finding for finding in checked.open_findings(after) if finding.compared_with == before]
