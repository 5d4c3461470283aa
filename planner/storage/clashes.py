"""Ids that two kinds of record use at once: one of them gets another id, the same on every machine."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from planner.language import tr
from planner.model.agreements import Checkpoint, PlanNotes
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Handoff, Structure, frozen_map
from planner.model.text import short
from planner.model.workshop_records import Workshop
from planner.storage.place import kind_words

_FIELDS = {
    RecordKind.AREA: "areas",
    RecordKind.FUNCTION: "functions",
    RecordKind.OWNER: "owners",
    RecordKind.STRUCTURE: "structures",
    RecordKind.GOAL: "goals",
    RecordKind.TOOL: "tools",
    RecordKind.DECISION: "decisions",
    RecordKind.CHECKPOINT: "checkpoints",
}
_IN_STRUCTURES = {RecordKind.HANDOFF: "handoffs", RecordKind.CADENCE: "cadences"}
_IN_WORKSHOP = {RecordKind.PARKED_TOPIC: "parking_lot", RecordKind.NEXT_STEP: "next_steps"}
_KINDS = (*_FIELDS, *_IN_STRUCTURES, *_IN_WORKSHOP)
_LENGTH = 12

Ids = Mapping[str, str]
"""New ids by old ones."""


def without_clashes(model: OperatingModel) -> tuple[OperatingModel, list[str]]:
    """Give the model with every id used for one kind of record only, and a sentence for each id that was used twice.

    The kind whose letter starts the id keeps it, else the first in the order of the file's description. References tell
    by their place which kind they mean, so they all follow; where a place allows several kinds that used the id, the
    one that keeps it is meant, else the first. A finding that was accepted on evidence that names another id now comes
    back. The same handoff in two structures is one record.
    """
    ids = {kind: _ids(model, kind) for kind in _KINDS}
    if len(set().union(*ids.values())) == sum(map(len, ids.values())):
        return model, []
    taken = set().union(*ids.values())
    renamed: dict[str, dict[RecordKind, str]] = {}
    notes = []
    for key in sorted(taken):
        kinds = sorted((kind for kind in _KINDS if key in ids[kind]), key=lambda kind: not key.startswith(f"{kind}_"))
        if len(kinds) > 1:
            renamed[key] = {kinds[0]: key, **{kind: _new_id(kind, key, taken) for kind in kinds[1:]}}
            notes += [_note(model, kind, key) for kind in kinds[1:]]
    return _Renaming(renamed).model(model), notes


def _ids(model: OperatingModel, kind: RecordKind) -> set[str]:
    if kind in _FIELDS:
        return set(getattr(model, _FIELDS[kind]))
    if kind in _IN_WORKSHOP:
        return set(getattr(model.workshop, _IN_WORKSHOP[kind]))
    return set().union(*(getattr(structure, _IN_STRUCTURES[kind]) for structure in _structures(model)))


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
    what = kind_words(kind.name.lower())
    if kind in _FIELDS:
        what = f'{what} "{short(getattr(model, _FIELDS[kind])[key].name)}"'
    return tr("The id {id} was used twice; the {record} got another one.", id=short(key), record=what)


class _Renaming:
    """Puts new ids in the place of old ones, wherever they are named."""

    def __init__(self, renamed: Mapping[str, Mapping[RecordKind, str]]) -> None:
        """Start with the ids that were used twice, and the id that each kind has now, the one that keeps it first."""
        self._renamed = renamed
        self._areas = self._meant(RecordKind.AREA)
        self._functions = self._meant(RecordKind.FUNCTION)
        self._owners = self._meant(RecordKind.OWNER)
        self._structures = self._meant(RecordKind.STRUCTURE)
        self._ends = self._meant(RecordKind.FUNCTION, RecordKind.OWNER)
        self._about = self._meant(RecordKind.FUNCTION, RecordKind.OWNER, RecordKind.STRUCTURE)
        self._goals, self._tools = self._meant(RecordKind.GOAL), self._meant(RecordKind.TOOL)
        self._handoffs, self._cadences = self._meant(RecordKind.HANDOFF), self._meant(RecordKind.CADENCE)

    def model(self, model: OperatingModel) -> OperatingModel:
        """The whole model."""
        changes: dict[str, Any] = {
            "functions": {key: self._function(record) for key, record in model.functions.items()},
            "structures": {key: self._structure(record) for key, record in model.structures.items()},
            "checkpoints": {key: self._checkpoint(record) for key, record in model.checkpoints.items()},
            "tools": {key: tool.replace(owner=_now(tool.owner, self._owners)) for key, tool in model.tools.items()},
            "decisions": {
                key: entry.replace(owner=_now(entry.owner, self._owners), about=_all_now(entry.about, self._about))
                for key, entry in model.decisions.items()
            },
        }
        for kind, field in _FIELDS.items():
            changes[field] = _keys(changes.get(field, getattr(model, field)), self._meant(kind))
        return model.replace(
            **changes,
            accepted=frozen_map({self._accepted_key(key): said for key, said in model.accepted.items()}),
            plans=frozen_map({self._plan_key(key): self._plan(notes) for key, notes in model.plans.items()}),
            layout=model.layout.replace(owners=_keys(model.layout.owners, self._owners)),
            workshop=self._workshop(model.workshop),
        )

    def _meant(self, *kinds: RecordKind) -> Ids:
        """The new ids for references that can mean these kinds."""
        found = {}
        for key, by_kind in self._renamed.items():
            kind = next((kind for kind in by_kind if kind in kinds), None)
            if kind is not None:
                found[key] = by_kind[kind]
        return found

    def _function(self, record: Function) -> Function:
        return record.replace(
            area=_now(record.area, self._areas),
            goals=_all_now(record.goals, self._goals),
            tools=_all_now(record.tools, self._tools),
        )

    def _structure(self, structure: Structure) -> Structure:
        functions, owners = self._functions, self._owners
        placements = {key: p.replace(backup=_now(p.backup, owners)) for key, p in structure.functions.items()}
        seats = {
            key: s.replace(internal_contact=_now(s.internal_contact, owners)) for key, s in structure.owners.items()
        }
        held = {function: _keys(holders, owners) for function, holders in structure.assignments.items()}
        handoffs = {key: self._handoff(handoff) for key, handoff in structure.handoffs.items()}
        cadences = {key: c.replace(owners=_all_now(c.owners, owners)) for key, c in structure.cadences.items()}
        return structure.replace(
            after=_now(structure.after, self._structures),
            functions=_keys(placements, functions),
            owners=_keys(seats, owners),
            assignments=_keys(held, functions),
            handoffs=_keys(handoffs, self._handoffs),
            cadences=_keys(cadences, self._cadences),
        )

    def _handoff(self, handoff: Handoff) -> Handoff:
        ends = self._ends
        return handoff.replace(start=ends.get(handoff.start, handoff.start), end=ends.get(handoff.end, handoff.end))

    def _checkpoint(self, checkpoint: Checkpoint) -> Checkpoint:
        return checkpoint.replace(
            structure=self._structures.get(checkpoint.structure, checkpoint.structure),
            state=self._structure(checkpoint.state),
            functions=_keys(checkpoint.functions, self._functions),
            owners=_keys(checkpoint.owners, self._owners),
        )

    def _accepted_key(self, key: str) -> str:
        rule, *ids = key.split(" ")
        subjects = sorted(_all_now(ids[1:], self._meant(*_KINDS)))
        return " ".join((rule, *(self._structures.get(word, word) for word in ids[:1]), *subjects))

    def _plan_key(self, key: str) -> str:
        ends = self._meant(RecordKind.STRUCTURE, RecordKind.CHECKPOINT)
        return " ".join(ends.get(word, word) for word in key.split(" "))

    def _plan(self, notes: PlanNotes) -> PlanNotes:
        steps = {}
        for key, note in notes.steps.items():
            kind, *ids = key.split(" ")
            now = " ".join((kind, *(self._about.get(word, word) for word in ids)))
            steps[now] = note.replace(owner=_now(note.owner, self._owners))
        return notes.replace(steps=frozen_map(steps))

    def _workshop(self, workshop: Workshop) -> Workshop:
        topics = {key: t.replace(about=_now(t.about, self._functions)) for key, t in workshop.parking_lot.items()}
        steps = {key: s.replace(owner=_now(s.owner, self._owners)) for key, s in workshop.next_steps.items()}
        voted = self._meant(RecordKind.FUNCTION, RecordKind.DECISION, RecordKind.PARKED_TOPIC)
        return workshop.replace(
            structure=_now(workshop.structure, self._structures),
            growth=_now(workshop.growth, self._structures),
            before=_now(workshop.before, self._meant(RecordKind.CHECKPOINT)),
            parking_lot=_keys(topics, self._meant(RecordKind.PARKED_TOPIC)),
            next_steps=_keys(steps, self._meant(RecordKind.NEXT_STEP)),
            votes=_keys(workshop.votes, voted),
            fists=_keys(workshop.fists, self._meant(RecordKind.DECISION)),
        )


def _keys(items: Mapping[str, Any], renamed: Ids) -> Mapping[str, Any]:
    return frozen_map({renamed.get(key, key): value for key, value in items.items()})


def _all_now(keys: Iterable[str], renamed: Ids) -> frozenset[str]:
    return frozenset(renamed.get(key, key) for key in keys)


def _now(key: str | None, renamed: Ids) -> str | None:
    return None if key is None else renamed.get(key, key)
