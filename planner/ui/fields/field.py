"""Fields as data: what they are called, what kind of value they hold, where it is read and how it is set."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import Any, NamedTuple

from planner.language import day_words, inside, mark, number_words, tr
from planner.model.change import Edit, Edited, Ref
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.records import Assignment, Function, Owner, Placement, Seat, Structure
from planner.model.wording import capital, spoken
from planner.ui.widgets.plain import shortened
from planner.ui.words.agreements import IN_MODEL, IN_STRUCTURE, agreement_name, record_name, the_agreement

Choice = tuple[str, str]
"""A value and its words."""

YES, NO = mark("yes"), mark("no")

_SHORT = 40
"""Longest text that the name of a step repeats, in characters."""


class Mixed(Enum):
    """Stands for the value of several records that differ."""

    MIXED = "different"


class Toggle(NamedTuple):
    """One item that joins or leaves a set of records: its id, empty for a new one, and its name."""

    key: str
    name: str
    joins: bool = True

    def turn(self, chosen: frozenset[str]) -> frozenset[str]:
        """Give the set after the item has joined or left it."""
        return chosen | {self.key} if self.joins else chosen - {self.key}


class Kind(Enum):
    """What a field holds.

    LINES are a set with one item a line; a NEW_CHOICE may be a name that is not there yet; a PICK is one of many
    records, found by typing; SEVERAL are many of them, set one `Toggle` at a time.
    """

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"
    NEW_CHOICE = "new choice"
    PICK = "pick"
    SEVERAL = "several"
    CHECKS = "checks"
    YES_NO = "yes or no"


class Scene(NamedTuple):
    """What fields are about: a function, an owner or an agreement, or what an owner holds on a function.

    Attributes:
        facts: the structure that is shown, with its model.
        function: the id of a function, or empty.
        owner: the id of an owner, or empty.
        ownership: what the owner holds on the function, or empty.
        agreement: a goal, tool, handoff, cadence or decision; without a kind it is about none.
    """

    facts: Facts
    function: str = ""
    owner: str = ""
    ownership: str = ""
    agreement: Ref = Ref("")

    @property
    def model(self) -> OperatingModel:
        """The model."""
        return self.facts.model

    @property
    def place(self) -> Structure:
        """The structure."""
        return self.facts.structure

    @property
    def structure(self) -> str:
        """The id of the structure."""
        return self.facts.structure_id

    @property
    def the_function(self) -> Function:
        """The record of the function."""
        return self.model.functions[self.function]

    @property
    def the_owner(self) -> Owner:
        """The record of the owner."""
        return self.model.owners[self.owner]

    @property
    def placement(self) -> Placement | None:
        """The function in the structure, or None where it is absent."""
        return self.place.functions.get(self.function)

    @property
    def seat(self) -> Seat | None:
        """The owner in the structure, or None where it is absent."""
        return self.place.owners.get(self.owner)

    @property
    def assignment(self) -> Assignment:
        """What the owner holds on the function."""
        return self.place.assignments[self.function][self.owner][self.ownership]

    @property
    def record(self) -> Any:  # noqa: ANN401 - records of every kind
        """The record of the agreement."""
        return the_agreement(self.model, self.agreement)

    @property
    def subject(self) -> tuple[str, ...]:
        """What it is about, by id; another subject is another thing to edit."""
        return self.structure, self.function, self.owner, self.ownership, *self.agreement

    def is_in(self, model: OperatingModel) -> bool:
        """Is what it is about there in another state of the model?"""
        if self.agreement.kind in {*IN_MODEL, *IN_STRUCTURE}:
            return the_agreement(model, self.agreement) is not None
        places = (
            (self.structure, model.structures),
            (self.function, model.functions),
            (self.owner, model.owners),
        )
        return all(not record or record in records for record, records in places)

    @property
    def name(self) -> str:
        """The name of what it is about; that of an agreement may be a sentence and is cut to be part of one."""
        if self.agreement.kind:
            return shortened(agreement_name(self.model, self.agreement), _SHORT)
        return self.the_function.name if self.function else self.the_owner.name


def _no_choices(scene: Scene) -> Sequence[Choice]:  # noqa: ARG001
    return ()


def _always(scene: Scene) -> bool:  # noqa: ARG001
    return True


@dataclass(frozen=True, slots=True)
class Field:
    """One value that people can see and set.

    Attributes:
        key: its name in code and tests.
        label: its words above the field, in English like all words here.
        kind: what it holds.
        value: reads it.
        edit: gives the edit that sets it.
        step: the name of the step: from the name of the thing and the words of the new value; None for the usual one.
        choices: what can be chosen.
        applies: is it shown?
        hint: what stands in the field while it is empty.
        tip: what the value means, in a tooltip.
        half: does it share a line with its neighbour?
        item: what one of SEVERAL is called.
        makes: can an item that is not there yet be made by its name?
    """

    key: str
    label: str
    kind: Kind
    value: Callable[[Scene], Any]
    edit: Callable[[Scene, Any], Edit]
    step: Callable[[str, str], str] | None = None
    choices: Callable[[Scene], Sequence[Choice]] = _no_choices
    applies: Callable[[Scene], bool] = _always
    hint: str = ""
    tip: str = ""
    half: bool = False
    item: str = ""
    makes: bool = False

    def step_name(self, name: str, value: object, scene: Scene) -> str:
        """Name the step that sets this value on the thing with this name."""
        if isinstance(value, Toggle):
            called = record_name(scene.model, value.key) or value.name
            what = f"{tr(self.item)} {shortened(called, _SHORT)}".lstrip() if self.item else shortened(called, _SHORT)
            if value.joins:
                return tr("Add {what} to {name}", what=what, name=name)
            return tr("Take {what} from {name}", what=what, name=name)
        words = self._words(value, scene)
        if self.step is not None:
            return self.step(name, words)
        what = inside(tr(self.label))
        if not words:
            return tr("Clear {what} of {name}", what=what, name=name)
        if len(words) > _SHORT or "\n" in words:
            return tr("Change {what} of {name}", what=what, name=name)
        return tr("Set {what} of {name} to {words}", what=what, name=name, words=words)

    def _words(self, value: object, scene: Scene) -> str:
        if isinstance(value, bool):
            return tr(YES) if value else tr(NO)
        if isinstance(value, float):
            return number_words(value)
        if isinstance(value, date):
            return day_words(value)
        known: dict[str, str] = dict(self.choices(scene))
        if isinstance(value, (set, frozenset)):
            return ", ".join(sorted(known.get(str(item), str(item)) for item in value))
        return known.get(value, value) if isinstance(value, str) and value else ""


def fields_of(
    record: Callable[[Scene], Any],
    setter: Callable[[Scene], Callable[..., Edited]],
    **common: Any,  # noqa: ANN401
) -> Callable[..., Field]:
    """Give what makes the fields of one kind of record: each shows and sets the attribute that its key names.

    Args:
        record: reads the record.
        setter: gives the edit that takes attributes of the record by their names.
        common: what these fields have in common, as `Field` names it; a field may still say otherwise.

    Returns:
        A function of the key, the label, the kind and what else there is to say of a `Field`. With ``or_none`` nothing
        chosen is None in the record, rather than an empty text.
    """

    def make(key: str, label: str, kind: Kind, *, or_none: bool = False, **more: Any) -> Field:  # noqa: ANN401
        def value(scene: Scene) -> Any:  # noqa: ANN401
            found = getattr(record(scene), key)
            return found or "" if or_none else found

        def edit(scene: Scene, new: Any) -> Edit:  # noqa: ANN401
            if isinstance(new, Toggle):
                new = new.turn(value(scene))
            return partial(setter(scene), **{key: new or None if or_none else new})

        return Field(key, label, kind, **{"value": value, "edit": edit, **common, **more})

    return make


def common_value(field: Field, scenes: Iterable[Scene]) -> object:
    """Give the value that all these share, else Mixed; of several records those that all of them have."""
    values = [field.value(scene) for scene in scenes]
    if field.kind is Kind.SEVERAL:
        return frozenset.intersection(*values)
    return values[0] if all(value == values[0] for value in values) else Mixed.MIXED


def in_words(value: str) -> str:
    """Give the words of a value such as ``before_launch``: "Before launch"."""
    return capital(spoken(value))


def one_of(values: Iterable[str], *, none: str = "") -> Callable[[Scene], Sequence[Choice]]:
    """Offer the values of an enumeration and, with these words, none of them."""
    keys = tuple(str(value) for value in values)
    return lambda _: (*([("", tr(none))] if none else []), *((key, in_words(key)) for key in keys))
