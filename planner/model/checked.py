"""A model with its facts and findings, carried from edit to edit by what was touched."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain

from planner.model.acceptance import accepted_as_is
from planner.model.agreements import Acceptance
from planner.model.change import Edited, Touched
from planner.model.collector import collector_paused
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, finding_order
from planner.model.model_facts import ModelFacts
from planner.model.operating_model import OperatingModel
from planner.model.reach import Asked, all_asked, is_anew, reach, reaches_model
from planner.model.records import changed_map, frozen_map
from planner.model.rule import About
from planner.model.rulebook import RULE_BY_CODE, ask, ask_about_model

Found = Mapping[About, Mapping[str, tuple[Finding, ...]]]
"""The findings of one structure by the subject that was asked about; subjects without any are left out."""


@dataclass(frozen=True)
class Checked:
    """A model, its facts as a whole and by structure id, and the findings derived from them.

    Attributes:
        model: the model.
        whole: the facts of the model as a whole.
        facts: the facts of each structure.
        found: the findings of each structure, accepted ones too.
        found_in_model: the findings about the model as a whole, likewise.
    """

    model: OperatingModel
    whole: ModelFacts
    facts: Mapping[str, Facts]
    found: Mapping[str, Found]
    found_in_model: tuple[Finding, ...]

    # --- deriving -----------------------------------------------------------------------------------------------

    @classmethod
    def of(cls, model: OperatingModel, today: date) -> "Checked":
        """Check everything; costs as much as the model is big.

        Args:
            model: the model.
            today: what counts as today for rules that look at the calendar.
        """
        with collector_paused():
            facts = {structure: Facts.of(model, structure, today) for structure in model.structures}
            found = {structure: _all_found(facts[structure]) for structure in facts}
            whole = ModelFacts.of(model, today)
            return cls(model, whole, frozen_map(facts), frozen_map(found), ask_about_model(whole))

    def after(self, edited: Edited) -> "Checked":
        """Check what the edit touched and what depends on it; the result equals a full check."""
        model, touched = edited
        if model is self.model:
            return self
        facts, found = {}, {}
        for structure in model.structures:
            known = self.facts.get(structure)
            if known is None or is_anew(known, touched):
                facts[structure] = Facts.of(model, structure, self.whole.today)
                found[structure] = _all_found(facts[structure])
            else:
                facts[structure] = known.after(model, touched)
                asked = self._reach(known, facts[structure], touched)
                found[structure] = _asked_anew(self.found[structure], facts[structure], asked)
        whole = self.whole.after(model, touched)
        found_in_model = ask_about_model(whole) if reaches_model(touched) else self.found_in_model
        return Checked(model, whole, frozen_map(facts), frozen_map(found), found_in_model)

    def differing(self, after: "Checked", structure: str, touched: Touched) -> Asked:
        """The subjects of a structure whose findings may differ in the state that an edit led to."""
        known, then = self.facts.get(structure), after.facts.get(structure)
        if known is None or then is None or is_anew(known, touched):
            was, now = (state.found.get(structure, _NOTHING_FOUND) for state in (self, after))
            return {about: was.get(about, _NONE).keys() | now.get(about, _NONE).keys() for about in About}
        return self._reach(known, then, touched)

    # --- reading ------------------------------------------------------------------------------------------------

    def asked(self, structure: str, about: About, subject: str) -> tuple[Finding, ...]:
        """The findings that asking about one subject gave, accepted ones too."""
        return self.found.get(structure, _NOTHING_FOUND).get(about, _NONE).get(subject, ())

    def findings(self, structure: str) -> list[Finding]:
        """All findings of one structure, accepted ones too: gravest first, then by code and by what they are about."""
        found = (chain.from_iterable(by.values()) for by in self.found[structure].values())
        return sorted(chain.from_iterable(found), key=finding_order)

    def findings_in_model(self) -> list[Finding]:
        """All findings about the model as a whole, accepted ones too, in the same order."""
        return sorted(self.found_in_model, key=finding_order)

    def open_findings(self, structure: str) -> list[Finding]:
        """The findings of one structure that nobody has accepted, in the same order."""
        return [finding for finding in self.findings(structure) if self.acceptance(finding) is None]

    def acceptance(self, finding: Finding) -> Acceptance | None:
        """What was said when the finding was accepted; None when it was not, or when it has changed since."""
        return accepted_as_is(self.model.accepted, finding) if self.model.accepted else None

    def about(self, structure: str, kind: str, record: str) -> tuple[Finding, ...]:
        """The findings about one function, owner or other record in a structure that nobody has accepted.

        Args:
            structure: the id of the structure.
            kind: the kind of the record, as subjects name it.
            record: its id.
        """
        own = _OWN.get(kind)
        found = () if own is None else self.asked(structure, own, record)
        found += self._aside.get((structure, kind, record), ())
        return tuple(f for f in found if self.acceptance(f) is None) if self.model.accepted else found

    def fixes(self, finding: Finding) -> tuple[Fix, ...]:
        """The fixes that apply to a finding."""
        facts = self.whole if finding.structure is None else self.facts[finding.structure]
        return RULE_BY_CODE[finding.rule].fixes(facts, finding)  # type: ignore[arg-type]  # a rule gets its own findings

    def _reach(self, known: Facts, then: Facts, touched: Touched) -> Asked:
        compared = None if then.before_id is None else self.facts.get(then.before_id)
        return reach(known, then, touched, compared)

    @cached_property
    def _aside(self) -> Mapping[tuple[str, str, str], tuple[Finding, ...]]:
        """The findings that came of asking about more than one record, by structure and each record they are about."""
        aside: dict[tuple[str, str, str], tuple[Finding, ...]] = {}
        for structure, found in self.found.items():
            by_subject = (by for about, by in found.items() if about not in _OWN.values())
            wider = chain.from_iterable(chain.from_iterable(by.values()) for by in by_subject)
            for finding in chain(self.found_in_model, wider):
                for subject in finding.about:
                    place = (structure, subject.kind, subject.id)
                    aside[place] = (*aside.get(place, ()), finding)
        return aside


_OWN = {"function": About.FUNCTION, "owner": About.OWNER}

_NOTHING_FOUND: Found = frozen_map({})
_NONE: Mapping[str, tuple[Finding, ...]] = frozen_map({})


def _all_found(facts: Facts) -> Found:
    found = {about: ask(facts, about, subjects) for about, subjects in all_asked(facts).items()}
    return frozen_map({about: frozen_map(by_subject) for about, by_subject in found.items() if by_subject})


def _asked_anew(found: Found, facts: Facts, asked: Asked) -> Found:
    fresh: dict[About, Mapping[str, tuple[Finding, ...]]] = {}
    for about, subjects in asked.items():
        was, now = found.get(about, _NONE), ask(facts, about, subjects)
        if any(was.get(subject) != now.get(subject) for subject in subjects):
            fresh[about] = changed_map(was, now, gone=subjects)
    if not fresh:
        return found
    return frozen_map({about: by_subject for about, by_subject in {**found, **fresh}.items() if by_subject})
