"""Salvage: what can be read of a file in which some values do not fit, as a new document."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from planner.language import tr
from planner.model.flat import nested_fields
from planner.model.operating_model import FORMAT_VERSION, OperatingModel
from planner.model.records import Record
from planner.model.wording import capital
from planner.storage.aside import set_aside
from planner.storage.errors import StorageError
from planner.storage.header import header
from planner.storage.place import place_of
from planner.storage.repair import repaired
from planner.storage.tree import tree_of

_ROUNDS = 20
"""How often what does not fit is taken out before giving up: taking out a record brings no new mistakes."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read.

    Attributes:
        model: a model without what did not fit.
        notes: what was left out or put right, a sentence each.
    """

    model: OperatingModel
    notes: tuple[str, ...]


def salvaged(data: bytes, name: str) -> Salvaged | None:
    """Take what fits out of a file, record by record; where one field does not fit, the record stays without it.

    Args:
        data: the whole file.
        name: what the sentences call it.

    Returns:
        What could be read; None where nothing can be told apart, for instance in what is no JSON, or where there is
        nothing to save from.
    """
    try:
        tree = tree_of(data, name)
        version, read_only, _ = header(tree, name)
    except StorageError:
        return None
    if read_only or (version.major, version.minor) > FORMAT_VERSION:
        return None
    set_aside(tree)
    notes: dict[str, None] = {}
    for _ in range(_ROUNDS):
        try:
            model = OperatingModel.model_validate(tree).replace(version=version)
        except ValidationError as error:
            if not _without_mistakes(tree, error, notes):
                return None
        else:
            model, repairs = repaired(model.with_defaults_removed())
            return Salvaged(model, (*notes, *repairs))
    return None


def _without_mistakes(tree: dict[str, Any], error: ValidationError, notes: dict[str, None]) -> bool:
    """Take out what each mistake is about; gives whether anything was taken out."""
    taken = False
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        keys = [str(key) for key in detail["loc"]]
        missing = detail["type"] == "missing"  # what lacks it goes, and not what is not there
        record = _record_depth(keys[:-1] if missing else keys)
        whole = missing or len(keys) <= record
        gone = keys[: record if whole else record + 1]
        note = tr("{place} does not fit and was left out.", place=capital(str(place_of(gone, tree))))
        if _taken_out(tree, gone):
            notes[note] = None
            taken = True
    return taken


def _record_depth(keys: list[str]) -> int:
    """How many of these keys lead to the record that they are in; 0 for the model itself."""
    kind: type[Record] = OperatingModel
    depth = 0
    while depth < len(keys) and keys[depth] in nested_fields(kind):
        kind, levels = nested_fields(kind)[keys[depth]]
        depth += 1 + levels
    return min(depth, len(keys))


def _taken_out(tree: dict[str, Any], keys: list[str]) -> bool:
    place: Any = tree
    with suppress(KeyError, TypeError):
        for key in keys[:-1]:
            place = place[key]
        del place[keys[-1]]
        return True
    return False
