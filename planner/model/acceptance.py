"""Accepted findings: what a team lives with, as long as what people can read in the finding stays as it was."""

from collections.abc import Mapping

from planner.model.agreements import Acceptance
from planner.model.finding import Finding
from planner.model.records import frozen_map


def acceptance_of(finding: Finding, reason: str) -> Acceptance:
    """What the model keeps when a finding is accepted as it is now, with a reason."""
    evidence = {name: _plain(value) for name, value in finding.evidence.items()}
    return Acceptance(reason=reason, severity=finding.severity.value, evidence=frozen_map(evidence))


def accepted_as_is(accepted: Mapping[str, Acceptance], finding: Finding) -> Acceptance | None:
    """What was said to a finding; None when it was not accepted, or not with this severity and evidence."""
    acceptance = accepted.get(finding.acceptance_key)
    if acceptance is None or acceptance.severity != finding.severity:
        return None
    now = {name: _plain(value) for name, value in finding.evidence.items()}
    return acceptance if _plain(acceptance.evidence) == now else None


def _plain(value: object) -> object:
    """A value as JSON gives it back; ids come in any order, so lists of them are sorted."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return sorted((_plain(item) for item in value), key=str)
    return value
