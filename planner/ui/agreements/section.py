"""What a section of the agreements is: its words, the fields of its records, and how they are added and deleted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from planner.language import number_words, trn
from planner.model.change import Edit, Ref
from planner.model.facts import Facts
from planner.ui.fields.field import Field, Scene
from planner.ui.words.agreements import IN_STRUCTURE


class Face(NamedTuple):
    """What a closed card says.

    Attributes:
        title: what the record is called.
        meta: a few words at the right.
        lines: what there is to know about it, each cut to two lines.
    """

    title: str
    meta: str = ""
    lines: tuple[str, ...] = ()


class Asks(Enum):
    """What has to be known before a record can be made."""

    A_NAME = "a name"
    TWO_ENDS = "two ends"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of agreement.

    Attributes:
        kind: the kind of its records, as references name it.
        title: its words, in English like all words here.
        one: what one record is called.
        purpose: what the records are for, in a sentence.
        empty: what to do while there is none, with an example.
        fields: what can be seen and set on a record.
        order: the ids of the records in the order people see.
        face: what a closed card says.
        add: gives the edit that makes a record: from its id and what was asked.
        delete: gives the edit that deletes a record.
        asks: what is asked before a record is made.
        hint: what stands in the line for the name of a new one.
        renames: the field that F2 goes to.
        goes_on: the field that a new record opens at; a record without one stays closed.
    """

    kind: str
    title: str
    one: str
    purpose: str
    empty: str
    fields: tuple[Field, ...]
    order: Callable[[Facts], Sequence[str]]
    face: Callable[[Scene], Face]
    add: Callable[[Facts, str, Sequence[str]], Edit]
    delete: Callable[[Scene], Edit]
    asks: Asks = Asks.A_NAME
    hint: str = ""
    renames: str = "name"
    goes_on: str = ""

    def scene(self, facts: Facts, record: str) -> Scene:
        """What the fields of a record are about."""
        return Scene(facts, agreement=self.ref(facts, record))

    def ref(self, facts: Facts, record: str) -> Ref:
        """Name a record by its id."""
        return Ref(self.kind, record, facts.structure_id if self.kind in IN_STRUCTURE else "")

    def records(self, facts: Facts) -> Mapping[str, Any]:
        """The records by id: those of the model, or of the structure that is shown."""
        holder = facts.structure if self.kind in IN_STRUCTURE else facts.model
        found: Mapping[str, Any] = getattr(holder, f"{self.kind}s")
        return found


def functions_counted(number: int) -> str:
    """Write a number of functions: ``1 function``, ``3,000 functions``."""
    return trn(number, "{number} function", "{number} functions", number=number_words(number))
