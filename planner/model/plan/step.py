"""Steps of a change plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.language import mark, tr
from planner.model.records import Structure, empty_map


class StepKind(StrEnum):
    """What a step is."""

    HIRE = "hire"
    CONTRACT = "contract"
    INVOLVE = "involve"
    GROW = "grow"
    START = "start"
    HAND_OVER_DECISION = "hand_over_decision"
    BRING_IN_HOUSE = "bring_in_house"
    GIVE_OUTSIDE = "give_outside"
    HAND_OVER_EXECUTION = "hand_over_execution"
    ADJUST = "adjust"
    PARK = "park"
    DROP = "drop"
    AGREE = "agree"
    SHRINK = "shrink"
    END_CONTRACT = "end_contract"
    RELEASE = "release"
    RETIRE = "retire"

    @property
    def words(self) -> str:
        """Its name as people read it."""
        return tr(_WORDS[self])

    @property
    def place(self) -> int:
        """Where it comes where nothing else decides."""
        return _PLACES[self]


_WORDS = {
    StepKind.HIRE: mark("Hire or appoint"),
    StepKind.CONTRACT: mark("Create the contract"),
    StepKind.INVOLVE: mark("Involve the department"),
    StepKind.GROW: mark("Change the seat"),
    StepKind.START: mark("Start the function"),
    StepKind.HAND_OVER_DECISION: mark("Hand over decision"),
    StepKind.BRING_IN_HOUSE: mark("Bring in-house"),
    StepKind.GIVE_OUTSIDE: mark("Give outside"),
    StepKind.HAND_OVER_EXECUTION: mark("Hand over execution"),
    StepKind.ADJUST: mark("Change input, review and limits"),
    StepKind.PARK: mark("Park"),
    StepKind.DROP: mark("Take out of the structure"),
    StepKind.AGREE: mark("Agree on handoffs and cadences"),
    StepKind.SHRINK: mark("Change the seat"),
    StepKind.END_CONTRACT: mark("End the contract"),
    StepKind.RELEASE: mark("Release the department"),
    StepKind.RETIRE: mark("Retire the role"),
}

JOINING = (StepKind.HIRE, StepKind.CONTRACT, StepKind.INVOLVE)
"""An owner joins."""

HANDOVERS = (
    StepKind.HAND_OVER_DECISION,
    StepKind.BRING_IN_HOUSE,
    StepKind.GIVE_OUTSIDE,
    StepKind.HAND_OVER_EXECUTION,
)
"""Somebody takes over from somebody else."""

LEAVING = (StepKind.END_CONTRACT, StepKind.RELEASE, StepKind.RETIRE)
"""An owner leaves."""

_ORDER: tuple[tuple[StepKind, ...], ...] = (
    (StepKind.HIRE,),
    (StepKind.CONTRACT,),
    (StepKind.INVOLVE,),
    (StepKind.GROW,),
    HANDOVERS,
    (StepKind.ADJUST,),
    (StepKind.START,),
    (StepKind.PARK, StepKind.DROP),
    (StepKind.AGREE,),
    (StepKind.SHRINK,),
    (StepKind.END_CONTRACT, StepKind.RELEASE),
    (StepKind.RETIRE,),
)
_PLACES = {kind: place for place, kinds in enumerate(_ORDER) for kind in kinds}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    Attributes:
        kind: what it is.
        about: ``function``, ``owner`` or ``structure``.
        id: of what it is about.
        giving: the owners that let go, by id.
        taking: the owners that take over, by id.
        words: what to do, as a sentence.
        detail: what is said of its function beside the name, as a sentence; empty where there is nothing more to say.
        weeks: how long both sides should work together, as a suggestion; 0 where nothing is handed over.
        loads: by owner id, what the step adds to its load, in full-time people; negative where it gives away.
        needs: the owners that it names anew, by id; they have their seats before.
        frees: the owners that it no longer names in a place, by id; they keep their seats until then.
        play: gives the structure after the step.
    """

    kind: StepKind
    about: str
    id: str
    words: str
    play: Callable[[Structure], Structure]
    giving: tuple[str, ...] = ()
    taking: tuple[str, ...] = ()
    weeks: int = 0
    loads: Mapping[str, float] = field(default_factory=empty_map)
    needs: tuple[str, ...] = ()
    frees: tuple[str, ...] = ()
    detail: str = ""

    @property
    def key(self) -> str:
        """What names the step in a plan, the same each time the plan is made."""
        return f"{self.kind.value} {self.id}"
