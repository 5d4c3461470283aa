"""A change plan in words, with what people wrote beside its steps."""

from collections import Counter
from typing import NamedTuple

from planner.model.agreements import PlanNotes, StepNote
from planner.model.plan.change_plan import ChangePlan
from planner.model.plan.notes import loose_notes, loose_words, note_parts
from planner.model.plan.step import Step
from planner.ui.plan.sections import FEW, Part, by_group, by_part, part_of
from planner.ui.plan.words import PlanWords, StepWords


class Wanted(NamedTuple):
    """Which steps are listed: with this text, of this section, with this owner, and only what is still to be done."""

    text: str = ""
    part: Part | None = None
    owner: str = ""
    undone: bool = False


class NotedPlan:
    """A plan and its notes; the notes may change, the plan does not."""

    def __init__(self, plan: ChangePlan, notes: PlanNotes) -> None:
        """Put a plan into words."""
        self.plan = plan
        self.says = PlanWords(plan)
        self.notes = notes
        self._words = {step.key: self.says.of(step) for step in plan.steps}
        long = {part: steps for part, steps in by_part(plan.steps).items() if len(steps) > FEW}
        self._grouped = {part for part, steps in long.items() if len(by_group(plan, part, steps)) > 1}

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(self.note(step).done for step in self.plan.steps)

    def note(self, step: Step) -> StepNote:
        """What people wrote beside a step."""
        return self.notes.steps.get(step.key, _NOTHING)

    @property
    def loose(self) -> str:
        """That some notes belong to steps that are gone, in a sentence; empty where none do."""
        return loose_words(len(loose_notes(self.plan, self.notes)))

    def remark(self, step: Step) -> str:
        """What people wrote beside a step, on one line."""
        note = self.note(step)
        return " · ".join(note_parts(note, self._seen_to_by(note)))

    def words(self, step: Step) -> StepWords:
        """What is read about a step."""
        return self._words[step.key]

    def is_grouped(self, part: Part) -> bool:
        """Is a section long, whatever is wanted of it, with several groups in it?"""
        return part in self._grouped

    def owners(self) -> Counter[str]:
        """In how many steps each owner takes part."""
        return Counter(owner for step in self.plan.steps for owner in self._takes_part(step))

    def wanted(self, wanted: Wanted) -> list[Step]:
        """The steps that are wanted, in order."""
        return [step for step in self.plan.steps if self.is_wanted(step, wanted)]

    def is_wanted(self, step: Step, wanted: Wanted) -> bool:
        """Is a step wanted?"""
        if wanted.part is not None and part_of(step) is not wanted.part:
            return False
        if (wanted.undone and self.note(step).done) or (wanted.owner and wanted.owner not in self._takes_part(step)):
            return False
        words, note = self._words[step.key], self.note(step)
        said = "\n".join((words.title, words.text, *words.tags, note.note, self._seen_to_by(note)))
        return wanted.text.casefold() in said.casefold()

    def _takes_part(self, step: Step) -> set[str]:
        """Who gives, takes over, joins or leaves, or sees to it."""
        about = {step.id} if step.about == "owner" else set()
        seen_to = self.note(step).owner
        return {*step.giving, *step.taking, *about, *([seen_to] if seen_to else [])}

    def _seen_to_by(self, note: StepNote) -> str:
        owners = self.plan.comparison.after.model.owners
        return owners[note.owner].name if note.owner is not None and note.owner in owners else ""


_NOTHING = StepNote()
