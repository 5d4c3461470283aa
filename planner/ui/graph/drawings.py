"""Drawings: the graphs of the open document and the places of its owners, shared by all views of them.

The places start from those kept in the document and follow its edits: owners keep theirs, new owners get free ones.
They live beside the document while it is open, so that looking at a graph never makes it unsaved; whoever saves writes
`Drawings.placed_model`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from planner.model.change import Change
from planner.model.edits.layout import keep_places, kept_places
from planner.model.graph.owner_graph import OwnerGraph, build
from planner.model.graph.places import Slot, arrange, linked_owners
from planner.model.graph.single import moved_together
from planner.model.operating_model import OperatingModel
from planner.ui.session import Session

if TYPE_CHECKING:
    from planner.model.facts import Facts


class _Moved(NamedTuple):
    """The slot of an owner among all structures, and the one it got from there in a structure alone."""

    shared: Slot
    alone: Slot


class Drawings(QObject):
    """The graphs and places of a session's document.

    Signals:
        rearranged: the places were made afresh.
    """

    rearranged = Signal()

    def __init__(self, session: Session) -> None:
        """Follow a session; nothing is built before it is asked for."""
        super().__init__(session)
        self._session = session
        self._graphs: dict[str, OwnerGraph] = {}
        self._slots: dict[str, Slot] = {}
        self._alone: dict[str, dict[str, _Moved]] = {}
        self._loose: frozenset[str] = frozenset()
        self._members: dict[str, frozenset[str]] = {}
        self._placed: OperatingModel | None = None
        session.model_changed.connect(self._follow)

    @classmethod
    def of(cls, session: Session) -> Drawings:
        """The one of this session, made when it is asked for first."""
        found = session.findChild(cls)
        return found if isinstance(found, cls) else cls(session)

    def graph(self, structure: str) -> OwnerGraph:
        """The graph of one structure of the document."""
        facts, known = self._session.checked.facts[structure], self._graphs.get(structure)
        graph = self._graphs[structure] = build(facts) if known is None else known.after(facts)
        return graph

    def graph_of(self, facts: Facts) -> OwnerGraph:
        """The graph of a structure as these facts say it, who may speak of a checkpoint or an earlier moment."""
        if self._session.checked.facts.get(facts.structure_id) is facts:
            return self.graph(facts.structure_id)
        return build(facts)

    def slots(self) -> dict[str, Slot]:
        """Where every owner of the document stands."""
        model = self._session.model
        if model is not self._placed:
            sketches = [self.graph(structure).sketch() for structure in model.structure_order()]
            linked = linked_owners(sketches)
            placed = arrange(sketches, self._kept(model, linked))
            self._slots = {**{o: s for o, s in self._slots.items() if o not in placed}, **placed}
            self._loose = frozenset(placed) - linked
            self._members = _members(model)
            self._placed = model
        return self._slots

    def slots_alone(self, structure: str) -> dict[str, Slot]:
        """Where the owners of one structure stand in a drawing of it alone, which leaves no room for others.

        As in the drawings of several, who has a place keeps it, and new owners get free ones.
        """
        sketch, shared = self.graph(structure).sketch(), self.slots()
        known = self._alone.get(structure, {})
        kept = {owner: to for owner, (of, to) in known.items() if owner in sketch.owners and shared[owner] == of}
        if 2 * len(kept) < len(sketch.owners):
            kept = moved_together(shared, sketch.owners)
        placed = arrange([sketch], kept)
        now = {owner: _Moved(shared[owner], slot) for owner, slot in placed.items()}
        self._alone[structure] = {**now, **{owner: moved for owner, moved in known.items() if owner not in now}}
        return placed

    def rearrange(self) -> None:
        """Place everything afresh."""
        sketches = [self.graph(structure).sketch() for structure in self._session.model.structure_order()]
        self._slots, self._alone = arrange(sketches), {}
        self.rearranged.emit()

    def placed_model(self) -> OperatingModel:
        """The document's model with the places in it, for saving; the model itself when no graph was looked at."""
        model = self._session.model
        if self._placed is None:
            return keep_places(model, slots=kept_places(model)).model
        return keep_places(model, slots=self.slots()).model

    def _kept(self, model: OperatingModel, linked: frozenset[str]) -> dict[str, Slot]:
        """The slots that hold, those first whose owners are in the same structures as before."""
        if not self._slots:
            return kept_places(model)
        kept = {o: slot for o, slot in self._slots.items() if not (o in self._loose and o in linked)}
        now = _members(model)
        return dict(sorted(kept.items(), key=lambda item: self._members.get(item[0]) != now.get(item[0])))

    def _follow(self, change: Change) -> None:
        if change.opened:
            self._graphs, self._slots, self._alone, self._members = {}, {}, {}, {}
            self._loose, self._placed = frozenset(), None


def _members(model: OperatingModel) -> dict[str, frozenset[str]]:
    members: dict[str, set[str]] = {}
    for key, structure in model.structures.items():
        for owner in structure.owners:
            members.setdefault(owner, set()).add(key)
    return {owner: frozenset(structures) for owner, structures in members.items()}
