"""A model as one flat map: every record by the keys that lead to it from the top of the file."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from planner.model.operating_model import OperatingModel
from planner.model.records import Record, frozen_map

Path = tuple[str, ...]
"""The fields and ids that lead from the model to a record; the model's own path is empty."""

Records = Mapping[Path, Record]


class Nested(NamedTuple):
    """A field that holds records.

    Attributes:
        kind: what it holds.
        levels: how many keys lead from the field to a record; 0 where the field is the record itself.
    """

    kind: type[Record]
    levels: int


@cache
def nested_fields(kind: type[Record]) -> Mapping[str, Nested]:
    """The fields of a kind of record that hold other records."""
    found = {name: _nested(field.annotation, 0) for name, field in kind.model_fields.items()}
    return MappingProxyType({name: nested for name, nested in found.items() if nested is not None})


@cache
def own_fields(kind: type[Record]) -> Mapping[str, Any]:
    """The other fields of a kind of record, in their order, each with its default; None for one that must be given."""
    nested = nested_fields(kind)
    return MappingProxyType(
        {
            name: None if field.is_required() else field.get_default(call_default_factory=True)
            for name, field in kind.model_fields.items()
            if name not in nested
        }
    )


def extras(record: Record) -> Mapping[str, Any]:
    """What a record holds that this version does not know, as values of JSON by key."""
    return record.__pydantic_extra__ or {}


def records_of(model: OperatingModel) -> dict[Path, Record]:
    """Give every record of a model by its path; a record stands before those within it, and still holds them."""
    return dict(_within((), model))


def model_of(records: Records) -> OperatingModel:
    """Give the model that these records make; those within a record are the ones at paths below its own.

    Every record but the model needs the one above it; a field that is a record itself stays as it is where none is
    given for it.

    Raises:
        ValueError: there is no model among them.
    """
    held: dict[Path, dict[str, Any]] = {}
    for path in sorted(records, key=len, reverse=True):
        record = _filled(records[path], held.pop(path, {}))
        if not path:
            return record  # type: ignore[return-value]
        above = parent(path)
        within = held.setdefault(above, {})
        *keys, last = path[len(above) :]
        for key in keys:
            within = within.setdefault(key, {})
        within[last] = record
    msg = "the records have no model among them"
    raise ValueError(msg)


def parent(path: Path) -> Path:
    """The path of the record that holds the record at this path; that of the model is its own."""
    kind: type[Record] = OperatingModel
    start = end = 0
    while end < len(path):
        start = end
        nested = nested_fields(kind)[path[start]]
        kind, end = nested.kind, start + 1 + nested.levels
    return path[:start]


def _nested(annotation: Any, levels: int) -> Nested | None:  # noqa: ANN401
    origin = get_origin(annotation)
    if origin is Annotated:
        return _nested(get_args(annotation)[0], levels)
    if origin is dict:
        return _nested(get_args(annotation)[1], levels + 1)
    is_record = isinstance(annotation, type) and issubclass(annotation, Record)
    return Nested(annotation, levels) if is_record else None


def _within(path: Path, record: Record) -> Iterator[tuple[Path, Record]]:
    yield path, record
    for name, nested in nested_fields(type(record)).items():
        for keys, child in _leaves(getattr(record, name), nested.levels):
            yield from _within((*path, name, *keys), child)


def _leaves(value: Any, levels: int) -> Iterator[tuple[Path, Record]]:  # noqa: ANN401
    if not levels:
        yield (), value
        return
    for key, item in value.items():
        for keys, record in _leaves(item, levels - 1):
            yield (key, *keys), record


def _filled(record: Record, held: Mapping[str, Any]) -> Record:
    nested = nested_fields(type(record))
    if not nested:
        return record
    changes = {name: _frozen(held.get(name, {}), field.levels) for name, field in nested.items() if field.levels}
    changes |= {name: held[name] for name, field in nested.items() if not field.levels and name in held}
    return record.model_copy(update=changes)


def _frozen(items: Mapping[str, Any], levels: int) -> Mapping[str, Any]:
    if levels == 1:
        return frozen_map(items)
    return frozen_map({key: _frozen(item, levels - 1) for key, item in items.items()})
