"""A matrix with the names that a model has already, where they differ in case and blanks alone."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from planner.exchange.matrix.matrix import FoundFunction, Matrix
from planner.model.operating_model import OperatingModel


def named_as_in(model: OperatingModel, matrix: Matrix) -> Matrix:
    """Give the matrix with the model's spelling of what both of them name; two names that become one stay apart."""
    owners = _spelled((owner.name for owner in matrix.owners), model.owners)
    functions = _spelled(matrix.functions, model.functions)
    areas = _spelled(matrix.areas, model.areas)
    if not (owners or functions or areas):
        return matrix
    renamed = (_function(function, owners, functions, areas) for function in matrix.functions.values())
    return replace(
        matrix,
        owners=tuple(replace(owner, name=owners.get(owner.name, owner.name)) for owner in matrix.owners),
        functions={function.name: function for function in renamed},
        areas=tuple(areas.get(area, area) for area in matrix.areas),
    )


def _function(
    function: FoundFunction, owners: Mapping[str, str], functions: Mapping[str, str], areas: Mapping[str, str]
) -> FoundFunction:
    return replace(
        function,
        name=functions.get(function.name, function.name),
        area=areas.get(function.area, function.area),
        held={owners.get(owner, owner): held for owner, held in function.held.items()},
        noted={meaning: [owners.get(owner, owner) for owner in names] for meaning, names in function.noted.items()},
        unread={owners.get(owner, owner) for owner in function.unread},
    )


def _spelled(names: Iterable[str], records: Mapping[str, Any]) -> dict[str, str]:
    """Give the names that the model spells otherwise, with its spelling."""
    found = list(names)
    known = {record.name.strip() for record in records.values()}
    by_key = {_key(name): name for name in sorted(known)}
    taken = known.intersection(found)
    spelled: dict[str, str] = {}
    for name in found:
        other = by_key.get(_key(name))
        if name not in known and other is not None and other not in taken:
            spelled[name] = other
            taken.add(other)
    return spelled


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
