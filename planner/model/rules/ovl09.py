"""OVL09: owners that have the same name."""

from collections.abc import Iterator, Mapping
from typing import Any

from planner.language import mark
from planner.model.change import Edited
from planner.model.edits.merging import merge_owners, owner_differences
from planner.model.finding import Finding, Fix, Severity, Subject
from planner.model.model_facts import ModelFacts
from planner.model.operating_model import OperatingModel
from planner.model.rule import About, Rule
from planner.model.same_names import merge_fix, same_name


def check(facts: ModelFacts, _: str) -> Iterator[Finding]:
    """Report owners that have the same name."""
    records = facts.model.owners
    for _, owners in sorted(facts.twin_owners.items()):
        order = sorted(owners, key=lambda owner: (records[owner].name, owner))
        yield same_name("OVL09", "owner", tuple(Subject("owner", owner, records[owner].name) for owner in order))


def fixes(facts: ModelFacts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    owners = [subject.id for subject in finding.subjects]

    def merged(model: OperatingModel, values: Mapping[str, Any]) -> Edited:
        return merge_owners(model, owners=owners, values=values)

    differences = owner_differences(facts.model, owners=owners)
    return (merge_fix(facts.model, finding.subjects[0], differences, merged),)


RULE = Rule(
    code="OVL09",
    title=mark("Same owner twice"),
    about=About.MODEL,
    severity=Severity.WARNING,
    rationale=mark(
        "What one owner carries is counted in two places, so its load looks half as heavy, and changes reach only one "
        "of the two."
    ),
    sources=(),
    fires=mark(
        "Reports owners with the same name, once case, accents and everything but letters and digits are ignored."
    ),
    check=check,
    fixes=fixes,
    offers=mark("Merge them: the first stays, and what differs is asked."),
)
