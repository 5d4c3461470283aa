"""Structures and the model's title: add, duplicate, describe, order and delete."""

from typing import Any

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.named import decisions_without, plans_without_end, workshop_without
from planner.model.edits.parts import edited, the_structure, unused, with_item, with_ranks, with_structure, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, next_in_order, rank_after, ranks_when_moved
from planner.model.records import Structure, frozen_map
from planner.model.text import clean_name, clean_text

_SETTABLE = {"name", "after", "baseline", "trigger_kind", "trigger", "size_band", "size_source", "note"}


def set_title(model: OperatingModel, *, title: str) -> Edited:
    """Give the model another title; it may be empty."""
    text = " ".join(clean_text(title, tr("The title")).split())
    return Edited(model) if text == model.title else edited(model, {Ref("title")}, title=text)


def add_structure(model: OperatingModel, *, structure: str, name: str) -> Edited:
    """Add an empty structure with this id at the end."""
    rank = rank_after(last_rank(model.structures.values()))
    return _added(model, structure, Structure(name=clean_name(name, tr("A structure")), rank=rank))


def duplicate_structure(model: OperatingModel, *, structure: str, copy: str, name: str) -> Edited:
    """Add a copy (with the id ``copy``) right behind a structure, with its handoffs and cadences.

    All records in it keep their identity, handoffs and cadences too: the same handoff in two structures is one that
    both have, and can be compared and merged as such. The copy is not the baseline, and nothing says that it is time
    for it: two structures would be due at once.
    """
    source = the_structure(model, structure)
    last = rank_after(last_rank(model.structures.values()))
    own = {"name": clean_name(name, tr("A structure")), "rank": last, "after": None, "baseline": False}
    twin = source.replace(**own, trigger_kind="", trigger="")
    added = _added(model, copy, twin)
    moved = move_structure(added.model, structure=copy, before=next_in_order(model.structures, structure))
    return Edited(moved.model, added.touched)


def rename_structure(model: OperatingModel, *, structure: str, name: str) -> Edited:
    """Give a structure another name."""
    changed = the_structure(model, structure).replace(name=clean_name(name, tr("A structure")))
    return with_structure(model, structure, changed, {Ref("structure", structure)})


def set_structure(model: OperatingModel, *, structure: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a structure: name, after, baseline, trigger, size band, note.

    Only one structure is the baseline: the one that becomes it takes that from the other.

    Raises:
        EditError: there is no structure to come after, it is itself, or a value does not fit.
    """
    place = the_structure(model, structure)
    if fields.get("after") is not None:
        the_structure(model, fields["after"])
        if fields["after"] == structure:
            msg = tr("{structure} cannot come after itself.", structure=place.name)
            raise EditError(msg)
    unknown = fields.keys() - _SETTABLE
    if unknown:
        msg = tr("A structure has no {fields} that can be set.", fields=", ".join(sorted(unknown)))
        raise EditError(msg)
    changed = with_fields(place, fields, tr("A structure"))
    others = {}
    if changed.baseline and not place.baseline:
        others = {key: s.replace(baseline=False) for key, s in model.structures.items() if s.baseline}
    if changed is place:
        return Edited(model)
    structures = frozen_map({**model.structures, **others, structure: changed})
    return edited(model, {Ref("structure", key) for key in (structure, *others)}, structures=structures)


def move_structure(model: OperatingModel, *, structure: str, before: str | None = None) -> Edited:
    """Put a structure before another one, or at the end."""
    the_structure(model, structure)
    if before is not None:
        the_structure(model, before)
    structures = with_ranks(model.structures, ranks_when_moved(model.structures, structure, before))
    # Which structure comes before which may differ for every one of them.
    return edited(model, {Ref("structure", key) for key in structures}, structures=structures)


def delete_structure(model: OperatingModel, *, structure: str) -> Edited:
    """Delete a structure with all that is held in it, and the notes of plans from and to it.

    Decisions about it stay in the log and no longer name it; checkpoints of it stay.

    Raises:
        EditError: it is the only one.
    """
    the_structure(model, structure)
    if len(model.structures) == 1:
        msg = tr(
            "{structure} is the only structure; a model keeps at least one.", structure=model.structures[structure].name
        )
        raise EditError(msg)
    left = {key: s.replace(after=None) if s.after == structure else s for key, s in model.structures.items()}
    decisions, touched = decisions_without(model, structure)
    plans, more = plans_without_end(model, structure)
    workshop, said = workshop_without(model, structure)
    touched |= more | said | {Ref("structure", key) for key in model.structures}
    structures = without(frozen_map(left), structure)
    return edited(model, touched, structures=structures, decisions=decisions, plans=plans, workshop=workshop)


def _added(model: OperatingModel, key: str, structure: Structure) -> Edited:
    touched = {Ref("structure", other) for other in model.structures} | {Ref("structure", key)}
    structures = with_item(model.structures, unused(model.structures, key), structure)
    return edited(model, touched, structures=structures)
