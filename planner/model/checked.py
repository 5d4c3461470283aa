"""A model with its facts and findings, carried from edit to edit by what was touched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.model.change import Edited, Touched
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.model.rule import About
from planner.model.rulebook import Asked, all_asked, ask

Found = Mapping[Asked, tuple[Finding, ...]]
"""The findings of one structure by the subject that was asked about; subjects without any are left out."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A model, and by structure id the facts and the findings derived from it."""

    model: OperatingModel
    facts: Mapping[str, Facts]
    found: Mapping[str, Found]

    @classmethod
    def of(cls, model: OperatingModel) -> "Checked":
        """Check everything; costs as much as the model is big."""
        facts = {structure: Facts.of(model, structure) for structure in model.structures}
        found = {structure: _asked_anew({}, facts[structure], all_asked(facts[structure])) for structure in facts}
        return cls(model, frozen_map(facts), frozen_map(found))

    def after(self, edited: Edited) -> "Checked":
        """Check what the edit touched and what depends on it; the result equals a full check."""
        model, touched = edited
        if model is self.model:
            return self
        facts, found = {}, {}
        for structure in model.structures:
            if self._is_anew(structure, touched):
                facts[structure] = Facts.of(model, structure)
                found[structure] = _asked_anew({}, facts[structure], all_asked(facts[structure]))
            else:
                facts[structure] = self.facts[structure].after(model, touched)
                asked = reach(self.facts[structure], facts[structure], touched)
                found[structure] = _asked_anew(self.found[structure], facts[structure], asked)
        return Checked(model, frozen_map(facts), frozen_map(found))

    def findings(self, structure: str) -> list[Finding]:
        """The findings of one structure: gravest first, then by code and the names of what they are about."""
        found = [finding for findings in self.found[structure].values() for finding in findings]
        return sorted(found, key=_order)

    def differing(self, after: "Checked", structure: str, touched: Touched) -> set[Asked]:
        """The subjects of a structure whose findings may differ in the state that an edit led to."""
        if structure not in self.facts or structure not in after.facts or self._is_anew(structure, touched):
            return {*self.found.get(structure, {}), *after.found.get(structure, {})}
        return reach(self.facts[structure], after.facts[structure], touched)

    def _is_anew(self, structure: str, touched: Touched) -> bool:
        """Did an edit touch the structure as a whole, or the one it is compared with?"""
        anew = {ref.id for ref in touched if ref.kind == "structure"}
        return bool(anew) and (structure in anew or self.facts[structure].before_id in anew)

    def about(self, structure: str, about: About, subject: str) -> tuple[Finding, ...]:
        """The findings about one function or one owner."""
        return self.found[structure].get((about, subject), ())


def reach(before: Facts, after: Facts, touched: Touched) -> set[Asked]:
    """The subjects of one structure whose findings may differ after an edit that touched these parts."""
    here, compared = {after.structure_id, ""}, {after.structure_id, after.before_id, ""}
    functions = {ref.id for ref in touched if ref.kind == "function" and ref.structure in compared}
    owners = {ref.id for ref in touched if ref.kind == "owner" and ref.structure in here}
    for owner in owners:
        functions = functions.union(*after.held.get(owner, {}).values())  # what it lost is touched itself
    compared_owners = {ref.id for ref in touched if ref.kind == "owner" and ref.structure != after.structure_id}
    if after.before is not None and compared_owners:
        held_before = after.before.assignments.items()
        functions |= {function for function, holders in held_before if not compared_owners.isdisjoint(holders)}
    for function in functions:
        owners |= before.structure.holders(function).keys() | after.structure.holders(function).keys()
    return {(About.FUNCTION, function) for function in functions} | {(About.OWNER, owner) for owner in owners}


def _asked_anew(found: Found, facts: Facts, asked: Iterable[Asked]) -> Found:
    fresh = dict(found)
    changed = False
    for subject in asked:
        findings = ask(facts, subject)
        if findings != fresh.get(subject, ()):
            changed = True
            if findings:
                fresh[subject] = findings
            else:
                del fresh[subject]
    return frozen_map(fresh) if changed or not found else found


def _order(finding: Finding) -> tuple[int, str, list[str]]:
    return finding.severity.order, finding.rule, [subject.name for subject in finding.subjects]
