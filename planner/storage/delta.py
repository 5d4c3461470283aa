"""What an edit changed in the file of a model, as paths and values, and the same put into a tree."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from planner.model.operating_model import OperatingModel
from planner.model.records import Record
from planner.storage.write import ANY_JSON, defaults, field_text

Keys = tuple[str, ...]


def delta(before: OperatingModel, after: OperatingModel) -> str:
    """Write what has to change in the file of one model so that it becomes that of another.

    Costs as much as the maps that differ are long: what both models share is not looked into.

    Returns:
        A JSON list of changes: each a list of the keys that lead to a value, followed by a list of the new value, which
        is empty where the value goes.
    """
    return f"[{','.join(_changes((), before, after))}]"


def put_into(tree: dict[str, Any], changes: Sequence[Any]) -> None:
    """Make the changes of a delta in a tree.

    Raises:
        ValueError: they do not fit the tree, or are no delta.
    """
    try:
        for *keys, last, value in changes:
            place = tree
            for key in keys:
                place = place.setdefault(key, {})
            if value:
                (place[last],) = value
            else:
                place.pop(last, None)
    except (AttributeError, TypeError, KeyError) as error:
        msg = "these changes do not fit"
        raise ValueError(msg) from error


def _changes(keys: Keys, before: Record, after: Record) -> Iterator[str]:
    for name, default in defaults(type(after)):
        old, new = getattr(before, name), getattr(after, name)
        if old is not new:
            here = (*keys, name)
            if isinstance(new, Record) and _alike(old, new):
                yield from _changes(here, old, new)
            elif isinstance(new, Mapping) and name not in ANY_JSON:
                yield from _map_changes(here, old, new)
            elif old != new:
                yield _gone(here) if new == default else _set(here, field_text(name, new))


def _map_changes(keys: Keys, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    for key in before.keys() - after.keys():
        yield _gone((*keys, key))
    for key, new in after.items():
        old = before.get(key)
        if old is new:
            continue
        if isinstance(new, Record) and isinstance(old, Record) and _alike(old, new):
            yield from _changes((*keys, key), old, new)
        elif isinstance(new, Mapping) and isinstance(old, Mapping):
            yield from _map_changes((*keys, key), old, new)
        elif old != new:
            yield _set((*keys, key), field_text("", new))


def _alike(old: Record, new: Record) -> bool:
    """May the new record be told by its fields? Not where what this version does not know is another."""
    return type(old) is type(new) and old.__pydantic_extra__ == new.__pydantic_extra__


def _set(keys: Keys, text: str) -> str:
    return f"[{','.join(map(json.dumps, keys))},[{text}]]"


def _gone(keys: Keys) -> str:
    return f"[{','.join(map(json.dumps, keys))},[]]"
