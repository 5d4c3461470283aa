"""Ids that two kinds of record use at once: one of them gets another id, the same on every machine."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from planner.language import tr
from planner.model.agreements import Checkpoint
from planner.model.flat import Path, model_of, nested_fields, records_of
from planner.model.ids import KINDS, RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.records import Record, Structure, frozen_map
from planner.model.references import NAMED
from planner.model.text import short
from planner.storage.place import kind_words

_FIELDS = {kind: field for field, kind in KINDS.items()}
_LENGTH = 12

_VOTED = (RecordKind.FUNCTION, RecordKind.DECISION, RecordKind.PARKED_TOPIC)
_SIDES = (RecordKind.STRUCTURE, RecordKind.CHECKPOINT)
_CHANGED = (RecordKind.FUNCTION, RecordKind.OWNER, RecordKind.STRUCTURE)
"""What a step of a plan can be about."""

_KEYS: Mapping[str, tuple[tuple[RecordKind, ...], ...]] = {
    **{field: ((kind,),) for field, kind in KINDS.items()},
    "assignments": ((RecordKind.FUNCTION,), (RecordKind.OWNER,), ()),
    "votes": (_VOTED,),
    "fists": ((RecordKind.DECISION,),),
    "plans": (_SIDES,),
    "steps": (_CHANGED,),
}
"""What the ids in the keys of a map can mean, level by level, by the field that holds it; a key may hold several."""


def without_clashes(model: OperatingModel) -> tuple[OperatingModel, list[str]]:
    """Give the model with every id used for one kind of record only, and a sentence for each id that was used twice.

    The kind whose letter starts the id keeps it, else the first in the order of the file's description. References tell
    by their place which kind they mean, so they all follow; where a place allows several kinds that used the id, the
    one that keeps it is meant, else the first. A finding that was accepted on evidence that names another id now comes
    back. The same handoff in two structures is one record.
    """
    ids = {kind: _ids(model, field) for field, kind in KINDS.items()}
    taken = set().union(*ids.values())
    if len(taken) == sum(map(len, ids.values())):
        return model, []
    renamed: dict[str, dict[RecordKind, str]] = {}
    notes = []
    for key in sorted(taken):
        kinds = sorted((kind for kind in ids if key in ids[kind]), key=lambda kind: not key.startswith(f"{kind}_"))
        if len(kinds) > 1:
            renamed[key] = {kinds[0]: key, **{kind: _new_id(kind, key, taken) for kind in kinds[1:]}}
            notes += [_note(model, kind, key) for kind in kinds[1:]]
    return _Renaming(renamed).model(model), notes


def _ids(model: OperatingModel, field: str) -> set[str]:
    """The ids of the records in all maps of this name; those in a structure only where the model has no such map."""
    for record in (model, model.workshop):
        if field in type(record).model_fields:
            return set(getattr(record, field))
    return set().union(*(getattr(structure, field) for structure in _structures(model)))


def _structures(model: OperatingModel) -> Iterator[Structure]:
    yield from model.structures.values()
    yield from (checkpoint.state for checkpoint in model.checkpoints.values())


def _new_id(kind: RecordKind, key: str, taken: set[str]) -> str:
    seed = f"{kind}:{key}"
    while True:
        digest = hashlib.sha256(seed.encode()).hexdigest()
        found = f"{kind}_{digest[:_LENGTH]}"
        if found not in taken:
            taken.add(found)
            return found
        seed = digest


def _note(model: OperatingModel, kind: RecordKind, key: str) -> str:
    what = kind_words(kind)
    record = getattr(model, _FIELDS[kind], {}).get(key)
    if record is not None:
        what = f'{what} "{short(record.name)}"'
    return tr("The id {id} was used twice; the {record} got another one.", id=short(key), record=what)


class _Renaming:
    """Puts new ids in the place of old ones, wherever they are named."""

    def __init__(self, renamed: Mapping[str, Mapping[RecordKind, str]]) -> None:
        """Start with the ids that were used twice, and the id that each kind has now, the one that keeps it first."""
        self._renamed = renamed

    def model(self, model: OperatingModel) -> OperatingModel:
        """The whole model."""
        return model_of({self._path(path): self._record(record) for path, record in records_of(model).items()})

    def _path(self, path: Path) -> Path:
        kind: type[Record] = OperatingModel
        now: list[str] = []
        while len(now) < len(path):
            field = path[len(now)]
            kind, levels = nested_fields(kind)[field]
            now += (field, *self._keys(field, path[len(now) + 1 :][:levels]))
        return tuple(now)

    def _keys(self, field: str, keys: Iterable[str]) -> Iterator[str]:
        if field == "accepted":
            yield from map(self._accepted_key, keys)
        else:
            yield from (
                " ".join(self._now(word, kinds) for word in key.split(" "))
                for key, kinds in zip(keys, _KEYS.get(field, ((),)), strict=False)
            )

    def _accepted_key(self, key: str) -> str:
        rule, *ids = key.split(" ")
        subjects = sorted({self._now(word, tuple(RecordKind)) for word in ids[1:]})
        return " ".join((rule, *(self._now(word, (RecordKind.STRUCTURE,)) for word in ids[:1]), *subjects))

    def _record(self, record: Record) -> Record:
        changes: dict[str, Any] = {}
        for (kind, field), maps in NAMED.items():
            if kind is type(record):
                kinds, value = tuple(KINDS[name] for name in maps), getattr(record, field)
                if isinstance(value, frozenset):
                    changes[field] = frozenset(self._now(key, kinds) for key in value)
                elif value is not None:
                    changes[field] = self._now(value, kinds)
        if isinstance(record, Checkpoint):
            functions = {self._now(key, (RecordKind.FUNCTION,)): name for key, name in record.functions.items()}
            changes["structure"] = self._now(record.structure, (RecordKind.STRUCTURE,))
            changes["functions"] = frozen_map(functions)
        return record.replace(**changes) if changes else record

    def _now(self, key: str, kinds: tuple[RecordKind, ...]) -> str:
        """The id that a reference has now which can mean these kinds."""
        by_kind = self._renamed.get(key, {})
        return next((by_kind[kind] for kind in by_kind if kind in kinds), key)
