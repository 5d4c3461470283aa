"""A proposal: who should get what, why, and the one step that makes as much of it true as is wanted."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from planner.model.change import Edit, Edited, in_one_step
from planner.model.edits.assignments import assign, move_assignment
from planner.model.edits.owners import add_owners, seat_owner, set_seat
from planner.model.edits.structures import duplicate_structure
from planner.model.facts import Facts
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.model.records import DEFAULT_SEAT, Owner
from planner.model.suggest.demands import Demands, Newcomer
from planner.model.suggest.exact import Proof
from planner.model.vocabulary import Ownership


class Suggestion(NamedTuple):
    """One ownership of one function that somebody else should hold.

    Attributes:
        function: the id of the function.
        ownership: decision or execution.
        before: the id of who holds it today; None where nobody does.
        after: the id of the owner, or the key of the newcomer, that should.
        reasons: why, each a part of a sentence that begins with a small letter.
    """

    function: str
    ownership: Ownership
    before: str | None
    after: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is suggested for a structure.

    Attributes:
        facts: the structure as it is.
        demands: what was asked.
        newcomers: the roles that join, by key; without the others that might have.
        suggestions: what should change, in the order that people see functions.
        proof: whether a better proposal can exist.
        seed: what the search began with.
        loads: the load before and after of everybody whose load changes, in full-time people, by id or key.
        crossings: functions that one owner decides and another executes, before and after.
        cost: what the puzzle costs as it is filled; to be compared with other fillings of the same puzzle only.
    """

    facts: Facts
    demands: Demands
    newcomers: Mapping[str, Newcomer]
    suggestions: tuple[Suggestion, ...]
    proof: Proof
    seed: int
    loads: Mapping[str, tuple[float, float]]
    crossings: tuple[int, int]
    cost: int

    def name(self, owner: str) -> str:
        """The name of an owner of the model or of a newcomer."""
        known = self.facts.model.owners.get(owner)
        return known.name if known is not None else self.newcomers[owner].name

    def edit(self, taken: Collection[Suggestion] | None = None) -> Edit:
        """Give the step that puts suggestions into the structure, all or these; who joins gets a seat and an id."""
        return self._in(self.facts.structure_id, self.suggestions if taken is None else taken)

    def edit_of_copy(self, copy: str, name: str, taken: Collection[Suggestion] | None = None) -> Edit:
        """Give the step that puts them into a new structure (with the id ``copy``) behind the one it is about."""
        chosen = self.suggestions if taken is None else taken

        def edit(model: OperatingModel) -> Edited:
            copied = duplicate_structure(model, structure=self.facts.structure_id, copy=copy, name=name)
            changed = self._in(copy, chosen)(copied.model)
            return Edited(changed.model, copied.touched | changed.touched)

        return edit

    def _in(self, structure: str, taken: Collection[Suggestion]) -> Edit:
        joining = [key for key in self.newcomers if any(suggestion.after == key for suggestion in taken)]
        ids = {key: key if key in self.facts.model.owners else new_id(RecordKind.OWNER) for key in joining}
        seats = (edit for key in joining for edit in _seated(structure, ids[key], self.newcomers[key], key))
        work = (_changed(structure, suggestion, ids) for suggestion in taken)
        return in_one_step(*seats, *work)


def _seated(structure: str, owner: str, newcomer: Newcomer, key: str) -> Iterator[Edit]:
    if owner == key:
        yield partial(seat_owner, structure=structure, owner=owner)
    else:
        yield partial(add_owners, structure=structure, owners={owner: Owner(name=newcomer.name)})
    if newcomer.capacity != DEFAULT_SEAT:
        yield partial(set_seat, structure=structure, owner=owner, capacity=newcomer.capacity)


def _changed(structure: str, suggestion: Suggestion, ids: Mapping[str, str]) -> Edit:
    function, ownership = suggestion.function, suggestion.ownership.value
    after = ids.get(suggestion.after, suggestion.after)
    if suggestion.before is None:
        return partial(assign, structure=structure, function=function, owner=after, ownership=ownership)
    return partial(
        move_assignment,
        structure=structure,
        function=function,
        owner=suggestion.before,
        ownership=ownership,
        to_owner=after,
        to_ownership=ownership,
    )
