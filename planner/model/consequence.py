"""What an edit would do to the findings, told before it is done."""

from dataclasses import dataclass

from planner.model.change import Edit
from planner.model.checked import Checked
from planner.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Consequence:
    """The state after an edit that was only tried, and what it does to the findings of one structure.

    Attributes:
        checked: the model with its findings as they would be.
        changes: would anything change at all?
        solved: findings that would go.
        created: findings that would come.
        left: findings about the same subjects that would stay.
    """

    checked: Checked
    changes: bool
    solved: tuple[Finding, ...]
    created: tuple[Finding, ...]
    left: tuple[Finding, ...]


def consequence(checked: Checked, edit: Edit, structure: str) -> Consequence:
    """Try an edit and compare the findings of a structure before and after.

    Raises:
        EditError: the edit may not be done.
    """
    edited = edit(checked.model)
    after = checked.after(edited)
    if after is checked:
        return Consequence(checked, changes=False, solved=(), created=(), left=())
    asked = checked.differing(after, structure, edited.touched)
    old, new = (
        {finding.key: finding for subject in asked for finding in state.found.get(structure, {}).get(subject, ())}
        for state in (checked, after)
    )
    return Consequence(
        after,
        changes=True,
        solved=tuple(finding for key, finding in old.items() if key not in new),
        created=tuple(finding for key, finding in new.items() if key not in old),
        left=tuple(finding for key, finding in new.items() if key in old),
    )
