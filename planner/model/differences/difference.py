"""One difference between two models."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner.model.flat import Path


class Kind(StrEnum):
    """What became of a record or a field."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes:
        kind: what became of it.
        path: the fields and ids that lead to the record; where an order changed, to what is in this order.
        field: the field; empty where it is about the record as a whole.
        before: the value before, as JSON; of a record what it says itself. None where there was none.
        after: the value after, likewise.
        message: one sentence with names.
    """

    kind: Kind
    path: Path
    field: str
    before: Any
    after: Any
    message: str

    @property
    def structure(self) -> str | None:
        """The id of the structure that it is in; None for what is said of the model."""
        return self.path[1] if self.path[:1] == ("structures",) and len(self.path) > 1 else None
