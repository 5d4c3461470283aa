"""From a responsibility matrix to the edit that brings a model up to date with it."""

from collections.abc import Iterable, Iterator, Mapping

from planner.exchange.matrix.matrix import DEFAULT_STRUCTURE, FoundFunction, FoundOwner, Matrix
from planner.exchange.matrix.same_names import named_as_in
from planner.exchange.matrix.scheme import Meaning
from planner.exchange.table.claims import STRUCTURE, Claim, Thing
from planner.exchange.table.columns import Part
from planner.exchange.table.reading import fresh_id
from planner.exchange.table.update import Fields, IdOf, ids_of, table_edit
from planner.model.change import Edit, Edited, Ref, in_one_step
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.records import Holders, changed_map, frozen_map
from planner.model.vocabulary import OwnerKind, Ownership

_NOTED: Mapping[Meaning, str] = {Meaning.INFORMED: "Informed", Meaning.LEFT_OUT: "Left out on purpose"}

_NOTHING: Mapping[str, Claim] = {}

Said = dict[Thing, Mapping[str, Claim]]


def matrix_edit(
    matrix: Matrix,
    *,
    structure: str = DEFAULT_STRUCTURE,
    kinds: Mapping[str, OwnerKind] | None = None,
    id_of: IdOf = fresh_id,
) -> Edit:
    """Give the edit that brings a structure up to date with a matrix, as one step.

    Functions, owners and areas are found by their names, whatever their case, or added. What a cell says is what its
    owner holds from then on: an ownership that the scheme can say and the cell does not is taken away. Cells that could
    not be read, owners and functions that the matrix does not have, boundaries and shares stay as they are. Who is only
    informed is kept as a line of the function's note. Done twice, the edit changes nothing the second time.

    Args:
        matrix: what was understood.
        structure: the name of the structure, which is added where the model has none of that name.
        kinds: the kinds of owners by their names; the others keep the kind that they have in the model, and new ones
            get the one that was guessed.
        id_of: gives the id of a new record by its kind and name, asked once for each.
    """
    chosen = kinds or {}
    ids: dict[tuple[RecordKind, str], str] = {}

    def id_once(kind: RecordKind, name: str) -> str:
        return ids.setdefault((kind, name), id_of(kind, name) if (kind, name) not in ids else "")

    def say(model: OperatingModel) -> Edited:
        spelled = {owner.name: kind for owner, kind in _kinds(matrix, model, chosen)}
        return table_edit(_said(named_as_in(model, matrix), model, structure, spelled), id_once)(model)

    def take_away(model: OperatingModel) -> Edited:
        return _without_unsaid(named_as_in(model, matrix), model, structure)

    for kind, names in _names(matrix, structure):  # all of them now, so that the edit is the same each time
        for name in names:
            id_once(kind, name)
    return in_one_step(say, take_away)


def _kinds(
    matrix: Matrix, model: OperatingModel, chosen: Mapping[str, OwnerKind]
) -> Iterator[tuple[FoundOwner, OwnerKind]]:
    """Give the kinds that were chosen for the owners as the model spells them."""
    for before, after in zip(matrix.owners, named_as_in(model, matrix).owners, strict=True):
        if before.name in chosen:
            yield after, chosen[before.name]


def _names(matrix: Matrix, structure: str) -> Iterator[tuple[RecordKind, Iterable[str]]]:
    yield RecordKind.AREA, matrix.areas
    yield RecordKind.FUNCTION, matrix.functions
    yield RecordKind.OWNER, (owner.name for owner in matrix.owners)
    yield RecordKind.STRUCTURE, (structure,)


def _said(matrix: Matrix, model: OperatingModel, structure: str, kinds: Mapping[str, OwnerKind]) -> Said:
    """Give what the matrix says in the words of the assignment table."""
    known = ids_of(model)
    said: Said = {(STRUCTURE, structure): {}}
    for owner in matrix.owners:
        kind = kinds.get(owner.name) or (None if owner.name in known[RecordKind.OWNER] else owner.kind)
        said[Part.OWNER, owner.name] = _claims({} if kind is None else {"kind": kind.value})
        said[Part.SEAT, structure, owner.name] = {}
    for function in matrix.functions.values():
        key = known[RecordKind.FUNCTION].get(function.name)
        before = "" if key is None else model.functions[key].note
        said[Part.FUNCTION, function.name] = _claims(_fields(function, before, structure))
        said[Part.PLACEMENT, structure, function.name] = {}
        for owner_name, held in function.held.items():
            for ownership, boundary in held.items():
                thing = (Part.ASSIGNMENT, structure, function.name, owner_name, ownership.value)
                said[thing] = _claims({"boundary": boundary}) if boundary else _NOTHING
    return said


def _fields(function: FoundFunction, before: str, structure: str) -> Fields:
    note = _note(function, before, structure)
    fields = {"area": function.area, "description": function.description}
    return {name: text for name, text in fields.items() if text} | ({} if note == before else {"note": note})


def _note(function: FoundFunction, before: str, structure: str) -> str:
    """Give the note with a line for those who hold nothing, in the place of the line from an earlier time."""
    starts = {meaning: f"{word} in {structure}: " for meaning, word in _NOTED.items()}
    kept = [line for line in before.split("\n") if before and not line.startswith(tuple(starts.values()))]
    more = [line for line in function.note.split("\n") if line and line not in kept]
    noted = [f"{start}{', '.join(function.noted[m])}." for m, start in starts.items() if m in function.noted]
    return "\n".join([*kept, *more, *noted]).strip("\n")


def _claims(fields: Fields) -> dict[str, Claim]:
    return {name: Claim(value, 0, name, str(value)) for name, value in fields.items()}


def _without_unsaid(matrix: Matrix, model: OperatingModel, structure: str) -> Edited:
    """Take away what the cells that were read could say of their owners, and do not."""
    known = ids_of(model)
    key = known[RecordKind.STRUCTURE][structure]
    place = model.structures[key]
    names = {known[RecordKind.OWNER][owner.name]: owner.name for owner in matrix.owners}
    changed: dict[str, Holders] = {}
    for function in matrix.functions.values():
        at = known[RecordKind.FUNCTION][function.name]
        holders = place.holders(at)
        left = _left(holders, function, names, _sayable(matrix))
        if left != holders:
            changed[at] = frozen_map(left)
    if not changed:
        return Edited(model)
    gone = [at for at, holders in changed.items() if not holders]
    after = place.replace(assignments=changed_map(place.assignments, changed, gone=()))
    if gone:
        after = after.replace(assignments=changed_map(after.assignments, {}, gone=gone))
    structures = changed_map(model.structures, {key: after})
    return Edited(model.replace(structures=structures), frozenset(Ref("function", at, key) for at in changed))


def _left(
    holders: Holders, function: FoundFunction, names: Mapping[str, str], sayable: frozenset[Ownership]
) -> Holders:
    left = {}
    for owner, held in holders.items():
        name = names.get(owner)
        if name is None or name in function.unread:
            left[owner] = held
            continue
        gone = sayable - function.held.get(name, {}).keys()
        kept = held if not gone & held.keys() else changed_map(held, {}, gone=gone)
        if kept:
            left[owner] = kept
    return left


def _sayable(matrix: Matrix) -> frozenset[Ownership]:
    """What the cells of a matrix can say."""
    if matrix.scheme is None:
        used = {word for function in matrix.functions.values() for held in function.held.values() for word in held}
        return frozenset(used)
    return frozenset(meaning.ownership for meaning in matrix.scheme.said if meaning.ownership is not None)
