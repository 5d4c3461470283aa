"""Model facts: what rules about the model as a whole need, derived from the facts before by what an edit touched."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from planner.model.change import Touched, ids_of
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.model.threshold import Threshold, off_rules

_DROPPED = {sign: None for sign in range(128) if not chr(sign).isalnum()}


class Named(Protocol):
    """Anything with a name."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...


Alike = Mapping[str, frozenset[str]]
"""The ids of records by what is left of their name once case, accents and signs are ignored."""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A model with the indexes that no structure owns.

    Attributes:
        model: the model.
        today: the day that counts as today.
        off: the codes of the rules that are switched off.
        functions: all functions by their plain name, as `plain_name` gives it.
        owners: all owners likewise.
        twin_functions: those of the functions that share a plain name.
        twin_owners: those of the owners that do.
    """

    model: OperatingModel
    today: date
    off: frozenset[str]
    functions: Alike
    owners: Alike
    twin_functions: Alike
    twin_owners: Alike

    @classmethod
    def of(cls, model: OperatingModel, today: date) -> "ModelFacts":
        """Derive the facts of a model from nothing; costs as much as it has functions and owners."""
        functions, owners = _alike(model.functions), _alike(model.owners)
        off = off_rules(model.settings)
        return cls(model, today, off, functions, owners, _shared(functions), _shared(owners))

    def after(self, model: OperatingModel, touched: Touched) -> "ModelFacts":
        """Derive the facts after an edit."""
        functions = _alike_after(self.functions, self.model.functions, model.functions, ids_of(touched, "function"))
        owners = _alike_after(self.owners, self.model.owners, model.owners, ids_of(touched, "owner"))
        return replace(
            self,
            model=model,
            off=off_rules(model.settings),
            functions=functions,
            owners=owners,
            twin_functions=self.twin_functions if functions is self.functions else _shared(functions),
            twin_owners=self.twin_owners if owners is self.owners else _shared(owners),
        )

    def limit(self, threshold: Threshold) -> float:
        """What a threshold is in this model."""
        return threshold.of(self.model.settings)


def plain_name(name: str) -> str:
    """What is left of a name once case, accents and everything but letters and digits are ignored."""
    if name.isascii():
        return name.casefold().translate(_DROPPED)
    plain = (mark for mark in unicodedata.normalize("NFKD", name) if not unicodedata.combining(mark))
    return "".join(filter(str.isalnum, "".join(plain).casefold()))


def _alike(records: Mapping[str, Named]) -> Alike:
    found: dict[str, list[str]] = {}
    for key, record in records.items():
        found.setdefault(plain_name(record.name), []).append(key)
    found.pop("", None)
    return frozen_map({name: frozenset(keys) for name, keys in found.items()})


def _alike_after(alike: Alike, before: Mapping[str, Named], after: Mapping[str, Named], keys: Iterable[str]) -> Alike:
    found: dict[str, frozenset[str]] | None = None
    for key in keys:
        was = plain_name(before[key].name) if key in before else ""
        now = plain_name(after[key].name) if key in after else ""
        if was == now:
            continue
        found = dict(alike) if found is None else found
        if was:
            found[was] -= {key}
            if not found[was]:
                del found[was]
        if now:
            found[now] = found.get(now, frozenset()) | {key}
    return alike if found is None else frozen_map(found)


def _shared(alike: Alike) -> Alike:
    return frozen_map({name: keys for name, keys in alike.items() if len(keys) > 1})
