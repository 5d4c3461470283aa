"""What differs between the findings of two states of a document, at the cost of what an edit asked anew."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.model.checked import Checked
from planner.model.finding import Finding

_NONE: Mapping[str, tuple[Finding, ...]] = {}


class FoundChanges(NamedTuple):
    """Findings that were asked for anew; one that was found again stands in both lists.

    Attributes:
        gone: as they were before.
        come: as they are now.
        reaccepted: the keys of acceptances that were given, changed or taken back.
    """

    gone: list[Finding]
    come: list[Finding]
    reaccepted: frozenset[str]

    def ids(self) -> set[str]:
        """The ids of the records whose findings may differ."""
        found = {subject.id for finding in (*self.gone, *self.come) for subject in finding.about}
        return found.union(*(key.split(" ")[2:] for key in self.reaccepted))


def found_changes(before: Checked, after: Checked, structure: str) -> FoundChanges:
    """Compare the findings of one structure, and of the model as a whole, in two states.

    What an edit leaves alone is the same object before and after, by kind and by subject, so that only what was asked
    anew is looked at.
    """
    was, now = before.found.get(structure, {}), after.found.get(structure, {})
    gone: list[Finding] = []
    come: list[Finding] = []
    for about in {**was, **now}:
        old, new = was.get(about, _NONE), now.get(about, _NONE)
        if old is not new:
            for subject in old.keys() - new.keys():
                gone += old[subject]
            for subject, findings in new.items():
                known = old.get(subject, ())
                if known is not findings:
                    gone += known
                    come += findings
    if before.found_in_model != after.found_in_model:
        gone += before.found_in_model
        come += after.found_in_model
    return FoundChanges(gone, come, _reaccepted(before, after))


def _reaccepted(before: Checked, after: Checked) -> frozenset[str]:
    was, now = before.model.accepted, after.model.accepted
    if was is now:
        return frozenset()
    return frozenset(key for key in {**was, **now} if was.get(key) is not now.get(key))
