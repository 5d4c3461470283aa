"""What the change plan says: the title of a step, its tags, what happens, what it makes way for, and its loops."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from planner.language import mark, tr, trn
from planner.model.plan.change_plan import ChangePlan, Loop
from planner.model.plan.loop_words import loop_words
from planner.model.plan.step import HANDOVERS, LEAVING, Step, StepKind
from planner.model.wording import listed

_TAGS = {StepKind.BRING_IN_HOUSE: mark("IN-HOUSE"), StepKind.GIVE_OUTSIDE: mark("OUTSIDE")}
_CRITICAL = mark("CRITICAL")
_FEW, _MANY = 3, 12  # names in a line, and in full


class StepWords(NamedTuple):
    """What is read about a step.

    Attributes:
        title: what it is about.
        tags: short words in capitals.
        text: what happens; empty where the title says it.
        then: the suggested overlap and what it makes way for, as far as that is worth a line.
    """

    title: str
    tags: tuple[str, ...]
    text: str
    then: str


class PlanWords:
    """Puts a plan into words."""

    def __init__(self, plan: ChangePlan) -> None:
        """Speak of this plan."""
        self._plan = plan
        self._steps = {step.key: step for step in plan.steps}
        self._numbers = {step.key: number for number, step in enumerate(plan.steps, 1)}

    def of(self, step: Step) -> StepWords:
        """Say what a step is."""
        title = self.title(step)
        if step.about != "function":
            return StepWords(title, (), "", self._then(step))
        tags = [tr(_TAGS[step.kind])] if step.kind in _TAGS else []
        record = self._plan.comparison.after.model.functions.get(step.id)
        if record is not None and record.critical:
            tags.append(tr(_CRITICAL))
        return StepWords(title, tuple(tags), self._what(step), self._then(step))

    def title(self, step: Step) -> str:
        """Name a step: by its function, or in its own words where it is about an owner or a structure."""
        return self._function(step.id) if step.about == "function" else step.words.removesuffix(".")

    def number(self, step: Step) -> int:
        """The place of a step in the plan, from 1 on."""
        return self._numbers[step.key]

    def number_of(self, key: str) -> int:
        """The place of a step, by its key, in the plan, from 1 on."""
        return self._numbers[key]

    def particulars(self, step: Step) -> list[str]:
        """What an open step tells beside: the suggested overlap, what it waits for and what it makes way for."""
        overlap = [tr("Suggested overlap: {weeks} weeks side by side.", weeks=step.weeks)] if step.weeks else []
        waits, way = self._plan.waits_for[step.key], self._plan.unblocks[step.key]
        before = [tr("Waits for {steps}.", steps=self._numbered(waits))] if waits else []
        after = [tr("Makes way for {steps}.", steps=self._numbered(way))] if way else []
        return [*overlap, *before, *after]

    def loop(self, loop: Loop) -> str:
        """Name a loop that no order avoids, in a sentence."""
        return loop_words(self._plan, loop)

    def _what(self, step: Step) -> str:
        """What happens to a function; its name stands above and is not said again."""
        if step.kind in HANDOVERS and step.giving and step.taking:
            decides = step.kind is StepKind.HAND_OVER_DECISION
            giving, taking = (listed([self._owner(owner) for owner in side]) for side in (step.giving, step.taking))
            words = mark("Decision: {giving} → {taking}") if decides else mark("Execution: {giving} → {taking}")
            return tr(words, giving=giving, taking=taking)
        return step.detail or step.words

    def _then(self, step: Step) -> str:
        """Who joins unblocks handovers and starts; a handover has an overlap, and a contract may end after it."""
        after = [self._steps[key] for key in self._plan.unblocks[step.key]]
        if step.about == "function":
            ends = [self._owner(each.id) for each in after if each.kind is StepKind.END_CONTRACT]
            overlap = tr("Suggested overlap: {weeks} weeks.", weeks=step.weeks) if step.weeks else ""
            contract = tr("The contract with {names} ends after this.", names=listed(ends)) if ends else ""
            return f"{overlap} {contract}".strip()
        if step.kind in LEAVING or not after:
            return ""
        handed = self._functions(each for each in after if each.kind in HANDOVERS)
        started = self._functions(each for each in after if each.kind is StepKind.START)
        counted = [trn(len(handed), "{n} handover", "{n} handovers")] if handed else []
        counted += [trn(len(started), "{n} start", "{n} starts")] if started else []
        names = _few([*handed, *started] or list(dict.fromkeys(map(self.title, after))))
        if not counted:
            return tr("Unblocks: {names}.", names=names)
        return tr("Unblocks {what}: {names}.", what=listed(counted), names=names)

    def _numbered(self, keys: Sequence[str]) -> str:
        """Name steps with their numbers, each name once."""
        numbers: dict[str, list[str]] = {}
        for key in keys:
            numbers.setdefault(self.title(self._steps[key]), []).append(str(self._numbers[key]))
        return _few([f"{title} ({', '.join(mine)})" for title, mine in numbers.items()], _MANY)

    def _functions(self, steps: Iterable[Step]) -> list[str]:
        """The names of the functions of these steps, each once."""
        return [self._function(key) for key in dict.fromkeys(step.id for step in steps if step.about == "function")]

    def _function(self, function: str) -> str:
        return self._plan.comparison.name_of_function(function)

    def _owner(self, owner: str) -> str:
        return self._plan.comparison.name_of_owner(owner)


def _few(names: list[str], most: int = _FEW) -> str:
    """Join names for a sentence, of many only the first."""
    if len(names) <= most + 1:
        return listed(names)
    return tr("{names} and {n} more", names=", ".join(names[:most]), n=len(names) - most)
