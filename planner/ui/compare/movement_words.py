"""The words for movements with a number before them."""

from collections.abc import Callable, Mapping

from planner.language import number_words, trn
from planner.model.compare.movement import Movement
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership
from planner.ui.widgets.plain import shortened

_VERBS: Mapping[Movement, Callable[[int], str]] = {
    Movement.STAYS: lambda n: trn(n, "stays", "stay"),
    Movement.COMES_IN_HOUSE: lambda n: trn(n, "comes in-house", "come in-house"),
    Movement.GOES_OUTSIDE: lambda n: trn(n, "goes outside", "go outside"),
    Movement.MOVES: lambda n: trn(n, "moves", "move"),
}
"""What so many functions do; the other movements have the same words for one and for several."""

MOVEMENTS = (
    Movement.STAYS,
    Movement.MOVES,
    Movement.COMES_IN_HOUSE,
    Movement.GOES_OUTSIDE,
    Movement.NEWLY_OWNED,
    Movement.NEWLY_PARKED,
    Movement.LOST,
    Movement.STILL_NOBODY,
)
"""The movements in the order in which they are told: what most functions do first, what needs somebody last."""

FOLLOWED = (Ownership.EXECUTION, Ownership.DECISION)
"""The ownerships that a comparison follows, one at a time."""

_SENTENCES: Mapping[Movement, Callable[[int], str]] = {
    Movement.STAYS: lambda n: trn(n, "1 function stays", "{number} functions stay", number=number_words(n)),
    Movement.COMES_IN_HOUSE: lambda n: trn(
        n, "1 function comes in-house", "{number} functions come in-house", number=number_words(n)
    ),
    Movement.GOES_OUTSIDE: lambda n: trn(
        n, "1 function goes outside", "{number} functions go outside", number=number_words(n)
    ),
    Movement.MOVES: lambda n: trn(n, "1 function moves", "{number} functions move", number=number_words(n)),
    Movement.NEWLY_OWNED: lambda n: trn(
        n, "1 function is newly owned", "{number} functions are newly owned", number=number_words(n)
    ),
    Movement.NEWLY_PARKED: lambda n: trn(
        n, "1 function is newly parked", "{number} functions are newly parked", number=number_words(n)
    ),
    Movement.LOST: lambda n: trn(n, "1 function is lost", "{number} functions are lost", number=number_words(n)),
    Movement.STILL_NOBODY: lambda n: trn(
        n, "1 function is held by nobody still", "{number} functions are held by nobody still", number=number_words(n)
    ),
}
_OWNERS: Mapping[Ownership, Callable[[int], str]] = {
    Ownership.EXECUTION: lambda n: trn(n, "{number} owner executes", "{number} owners execute", number=number_words(n)),
    Ownership.DECISION: lambda n: trn(n, "{number} owner decides", "{number} owners decide", number=number_words(n)),
}


def movement_counts(counts: Mapping[Movement, int]) -> str:
    """Write how many functions each movement has: ``21 stay, 9 move, 2 come in-house, 1 lost``."""
    return ", ".join(f"{number_words(number)} {words}" for number, words in movement_figures(counts))


def movement_figures(counts: Mapping[Movement, int]) -> list[tuple[int, str]]:
    """How many functions each movement has, with the word for so many."""
    return [(counts[m], _verb(m, counts[m])) for m in MOVEMENTS if m in counts]


def movement_sentence(movement: Movement, number: int) -> str:
    """Say what happens to a number of functions: ``9 functions move``, ``1 function is lost``."""
    return _SENTENCES[movement](number)


def _verb(movement: Movement, number: int) -> str:
    return _VERBS[movement](number) if movement in _VERBS else movement.words


def owners_words(facts: Facts, ownership: Ownership) -> str:
    """Say how many owners hold something: ``7 owners execute``."""
    return _OWNERS[ownership](sum(bool(held.get(ownership)) for held in facts.held.values()))


def flow_head(facts: Facts, ownership: Ownership) -> str:
    """The words over one side of a flow: ``Small team · 7 owners execute``."""
    return f"{shortened(' '.join(facts.structure.name.split()))} · {owners_words(facts, ownership)}"
