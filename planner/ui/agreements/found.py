"""The findings about agreements, by the record that shows them."""

from collections.abc import Mapping

from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.rule import About
from planner.ui.words.agreements import AGREEMENTS, WHOLE

FoundAt = Mapping[tuple[str, str], tuple[Finding, ...]]
"""Findings by kind and id of the record; the id is empty for a section as a whole."""

_ABOUT = (About.HANDOFF, About.HANDOFFS, About.STRUCTURE)


def found_at(checked: Checked, structure: str) -> FoundAt:
    """Give the findings about agreements in a structure and in the model that nobody has accepted, gravest first."""
    here = checked.found.get(structure, {})
    wide = [found for about in _ABOUT for found in here.get(about, {}).values()]
    findings = [finding for found in (checked.found_in_model, *wide) for finding in found]
    found_by: dict[tuple[str, str], tuple[Finding, ...]] = {}
    for finding in sorted(findings, key=lambda finding: (finding.severity.order, finding.rule)):
        if checked.acceptance(finding) is None:
            for place in _places(finding):
                found_by[place] = (*found_by.get(place, ()), finding)
    return found_by


def _places(finding: Finding) -> list[tuple[str, str]]:
    named = [(subject.kind, subject.id) for subject in finding.about if subject.kind in AGREEMENTS]
    return named or ([(WHOLE[finding.rule], "")] if finding.rule in WHOLE else [])
