"""What an edit would do to the findings, told before it is done."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.model.change import Edit, ids_of
from planner.model.checked import Checked
from planner.model.finding import Finding, Key, finding_order


@dataclass(frozen=True, slots=True)
class Consequence:
    """The state after an edit that was only tried, and what it does to the findings that nobody has accepted.

    Findings come gravest first.

    Attributes:
        checked: the model with its findings as they would be.
        changes: would anything change at all?
        solved: findings that would go, in any structure.
        created: findings that would come, in any structure.
        left: findings of the structure asked about that would stay on what the edit touched.
    """

    checked: Checked
    changes: bool
    solved: tuple[Finding, ...] = ()
    created: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()


def consequence(checked: Checked, edit: Edit, structure: str) -> Consequence:
    """Try an edit and compare the findings before and after.

    Args:
        checked: the state before.
        edit: what is tried.
        structure: the id of the structure whose findings that stay are told.

    Raises:
        EditError: the edit may not be done.
    """
    edited = edit(checked.model)
    after = checked.after(edited)
    if after is checked:
        return Consequence(checked, changes=False)
    old, new = {}, {}
    for place in {**checked.facts, **after.facts}:
        for about, subjects in checked.differing(after, place, edited.touched).items():
            for subject in subjects:
                old.update(_by_key(checked, checked.asked(place, about, subject)))
                new.update(_by_key(after, after.asked(place, about, subject)))
    if after.found_in_model is not checked.found_in_model:
        old.update(_by_key(checked, checked.found_in_model))
        new.update(_by_key(after, after.found_in_model))
    accepted = ids_of(edited.touched, "accepted")
    if accepted:  # their keys do not say what to ask about
        old.update(_by_key(checked, _with_keys(checked, accepted)))
        new.update(_by_key(after, _with_keys(after, accepted)))
    touched = {ref.id for ref in edited.touched}
    return Consequence(
        after,
        changes=True,
        solved=_in_order(finding for key, finding in old.items() if key not in new),
        created=_in_order(finding for key, finding in new.items() if key not in old),
        left=_in_order(
            finding
            for key, finding in new.items()
            if key in old and finding.structure == structure and any(subject.id in touched for subject in finding.about)
        ),
    )


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=finding_order))


def _with_keys(checked: Checked, keys: set[str]) -> Iterator[Finding]:
    """The findings whose acceptance would stand under one of these keys."""
    for structure in checked.facts:
        yield from (finding for finding in checked.findings(structure) if finding.acceptance_key in keys)


def _by_key(checked: Checked, findings: Iterable[Finding]) -> dict[Key, Finding]:
    return {finding.key: finding for finding in findings if checked.acceptance(finding) is None}
