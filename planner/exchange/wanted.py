"""What an export is asked for, and what it gives: one pair of records for every format."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from planner.model.vocabulary import Ownership

if TYPE_CHECKING:
    from datetime import date

    from planner.model.operating_model import OperatingModel

LOAD_VIEWS = ("load", "work", "overlap", "spread", "partners")
"""The views of the numbers of a structure."""

VIEWS = ("board", "graph", "matrix", *LOAD_VIEWS, "compare", "changes", "flow", "plan")
"""What a picture can show; the first is shown where nothing is said."""

SLIDES = ("board", "graph", "compare", "matrix", "findings", "plan", "roles")
"""What slides can be limited to."""

OF_TWO = frozenset({"compare", "changes", "flow", "plan"})
"""The views of two structures or checkpoints."""


class Wanted(NamedTuple):
    """What is to be exported.

    Attributes:
        model: what is written.
        today: what counts as today.
        view: what a picture shows, or the slides are about; empty for what the format shows by itself.
        structure: the id of the structure that it shows; None for the usual one.
        sides: the ids of the two structures or checkpoints that are compared; empty for the usual ones.
        ownership: what a flow follows.
        document: which of the documents for people is written, by its key; empty for the handout.
        dark: is it drawn in the dark theme?
        width: how many pixels wide a picture is; None for its natural size.
        with_model: does a picture carry the model, so that it opens as a document again?
    """

    model: OperatingModel
    today: date
    view: str = ""
    structure: str | None = None
    sides: tuple[str, ...] = ()
    ownership: Ownership = Ownership.EXECUTION
    document: str = ""
    dark: bool = False
    width: int | None = None
    with_model: bool = True


class Written(NamedTuple):
    """What an export gives: the bytes of the file, and what was left out, in sentences."""

    data: bytes
    notes: tuple[str, ...] = ()


Writer = Callable[[Wanted], Written]
"""Writes one format. It raises StorageError, in one sentence, where what is wanted cannot be written."""
