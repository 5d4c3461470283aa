"""Joining records field by field: filled values win over empty ones, sets unite, and values that differ are chosen."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from planner.language import tr
from planner.model.errors import EditError
from planner.model.field_names import field_name
from planner.model.records import Record

R = TypeVar("R", bound=Record)

_FROM_THE_FIRST = ("name", "rank")
_NEVER_EMPTY = ("kind", "status")  # a role is no less said than a partner, nor is being in scope

_SHOWN = 40  # characters of a value that a sentence repeats


class Place(NamedTuple):
    """Where a value stands: in a record of the model, or in a structure, there perhaps in an assignment.

    Attributes:
        structure: the id of the structure; empty for the record itself.
        function: the function of an assignment, by id.
        owner: its owner, by id.
        ownership: its ownership.
    """

    structure: str = ""
    function: str = ""
    owner: str = ""
    ownership: str = ""


class Difference(NamedTuple):
    """A field that differs between records that are joined.

    Attributes:
        place: where it stands.
        field: its name.
        values: what the records say, in their order, each value once.
    """

    place: Place
    field: str
    values: tuple[Any, ...]

    @property
    def key(self) -> str:
        """Its name among the values that are chosen: ``metric``, ``s_…/effort``, ``s_…/f_…/o_…/execution/share``."""
        return "/".join(part for part in (*self.place, self.field) if part)


class Joining:
    """Joins records, and keeps what differed between them.

    Attributes:
        differences: the fields that differed so far.
    """

    def __init__(self, chosen: Mapping[str, Any] | None = None) -> None:
        """Start with the values that are chosen where they differ, by key; with None the first is taken everywhere."""
        self.differences: list[Difference] = []
        self._chosen = chosen

    def join(self, records: Sequence[R], place: Place) -> R:
        """Give the first of the records, filled from the others; name and rank stay.

        A default counts as empty. Fields that this version does not know are kept, those of the first where they
        differ.

        Raises:
            EditError: filled values differ, and what is chosen is none of them.
        """
        first = records[0]
        changes: dict[str, Any] = {}
        for name, field in type(first).model_fields.items():
            if name not in _FROM_THE_FIRST:
                default = field.get_default(call_default_factory=True)
                changes[name] = self._joined([getattr(record, name) for record in records], name, default, place)
        known = first.model_extra or {}
        unknown = {k: v for other in reversed(records) for k, v in (other.model_extra or {}).items() if k not in known}
        joined = first.replace(**changes)
        return joined.model_copy(update=unknown) if unknown else joined

    def _joined(self, values: list[Any], name: str, default: object, place: Place) -> Any:  # noqa: ANN401
        if isinstance(default, frozenset):
            return frozenset().union(*values)
        filled: list[Any] = []
        for value in values:
            if value not in filled and (name in _NEVER_EMPTY or not _is_empty(value, default)):
                filled.append(value)
        return self._chosen_of(Difference(place, name, tuple(filled))) if len(filled) > 1 else (*filled, default)[0]

    def _chosen_of(self, difference: Difference) -> Any:  # noqa: ANN401
        self.differences.append(difference)
        if self._chosen is None:
            return difference.values[0]
        value = self._chosen.get(difference.key)
        if value not in difference.values:
            texts = ", ".join(_short(value) for value in difference.values)
            msg = tr(
                "The {field} differs ({values}); say which one stays.",
                field=field_name(difference.field),
                values=texts,
            )
            raise EditError(msg)
        return value


def _is_empty(value: object, default: object) -> bool:
    return value == default or (isinstance(value, str) and not value.strip())


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
