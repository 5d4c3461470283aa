"""What an edit gives, what it touched, and what a step of the history tells its listeners."""

from collections.abc import Callable, Container
from typing import NamedTuple

from planner.model.operating_model import OperatingModel


class Ref(NamedTuple):
    """A record that an edit touched.

    ``kind`` is ``title``, ``area``, ``function``, ``owner``, ``structure``, ``goal``, ``tool``, ``decision``,
    ``handoff``, ``cadence``, ``next_review``, ``accepted``, ``settings``, ``checkpoint``, ``plan`` or ``workshop``.
    With a ``structure`` a function stands for its placement and all that is held on it there, an owner for its seat
    there; without one, for the record itself. Handoffs and cadences always have one.
    """

    kind: str
    id: str = ""
    structure: str = ""


Touched = frozenset[Ref]


class Edited(NamedTuple):
    """The model after an edit and what differs from the one before; the same model when nothing does."""

    model: OperatingModel
    touched: Touched = frozenset()


def ids_of(touched: Touched, kind: str, structures: Container[str | None] = ("",)) -> set[str]:
    """The ids of the touched parts of one kind, in these structures ("" stands for the record itself)."""
    return {ref.id for ref in touched if ref.kind == kind and ref.structure in structures}


Edit = Callable[[OperatingModel], Edited]


class Change(NamedTuple):
    """One step of a document: made, undone, redone or opened anew (then everything counts as touched)."""

    before: OperatingModel
    after: OperatingModel
    touched: Touched
    label: str
    opened: bool = False
    undone: bool = False


def in_one_step(*edits: Edit) -> Edit:
    """Give one edit that does all these in turn; it refuses when any of them does."""

    def all_edits(model: OperatingModel) -> Edited:
        touched: Touched = frozenset()
        for edit in edits:
            model, more = edit(model)
            touched |= more
        return Edited(model, touched)

    return all_edits
