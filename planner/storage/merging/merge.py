"""The three-way merge of models: what either side changed, and the decisions that are left to people."""

from dataclasses import dataclass, replace
from types import MappingProxyType

from planner.language import tr
from planner.model.flat import model_of, records_of
from planner.model.operating_model import OperatingModel
from planner.model.record_words import names_in, quoted, record_words
from planner.model.records import frozen_map
from planner.model.text import short
from planner.storage.merging.conflict import Conflict, clash_conflict, removal_conflict
from planner.storage.merging.removals import Removal, removals_in, settled, taken_along, undone, without
from planner.storage.merging.round import Decided, Question, Round, Side, Sides, merged_round
from planner.storage.repair import repaired

_NOTHING_DECIDED: Decided = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge gives.

    Attributes:
        model: what either side changed, whole and in normal form; in a conflict what our side says, or the record
            that one side removed. Each conflict is also a decision without owner and date in its log.
        conflicts: the decisions that are left to people.
        notes: a sentence for each reference that had to be cut.
        settled: the questions that removals which were decided have answered: the word of neither side counts.
        along: what such removals took along though one side had added or changed it, in words.
    """

    model: OperatingModel
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
    settled: frozenset[Question] = frozenset()
    along: tuple[str, ...] = ()


def merge(
    base: OperatingModel, ours: OperatingModel, theirs: OperatingModel, decided: Decided = _NOTHING_DECIDED
) -> Merged:
    """Merge two models that come from one, record by record and field by field.

    Two different values for one field are a conflict, and so is removing what the other side changes or uses; then
    the record stays with all that went with it. A changed order is none: of two ranks the smaller one counts. Sets
    unite. Two owners who decide the same are no conflict either, but a finding. Places in drawings are those of our
    side where both changed them.

    Args:
        base: the model that both come from; an empty one where there is none.
        ours: the model of our side.
        theirs: the model of the other side.
        decided: whose word counts in conflicts that people have looked at, by `Conflict.key`; they are none any more.
            A record that is to be removed takes along what cannot be without it; that asks nothing new, and settles
            what was asked about it.
    """
    begun = sides = Sides(records_of(base), records_of(ours), records_of(theirs))
    removals: list[Removal] = []
    found = merged_round(sides, decided)
    while more := removals_in(found):
        removals += more
        sides = undone(sides, more)
        found = merged_round(sides, decided)
    gone = {removal.path for removal in removals if _is_for_good(begun, removal, decided)}
    records = without(found.records, gone, sides)
    names = _names(sides, found)
    conflicts = [clash_conflict(sides, path, c, names) for path, clashes in found.clashes.items() for c in clashes]
    conflicts += [removal_conflict(begun, removal, names) for removal in removals]
    answered = {conflict.key for conflict in conflicts}.intersection(settled(found, records, gone) if gone else ())
    conflicts = [conflict for conflict in conflicts if conflict.key not in decided and conflict.key not in answered]
    model, today = _with_one_baseline((base, ours, theirs), model_of(records), decided)
    conflicts += today
    conflicts.sort(key=lambda conflict: conflict.key)
    along = [record_words(path, found.records[path], names) for path in taken_along(sides.base, found, records, gone)]
    return replace(_whole(model, conflicts), settled=frozenset(answered), along=tuple(along))


def _whole(model: OperatingModel, found: list[Conflict]) -> Merged:
    there = {*model.functions, *model.owners, *model.structures}
    conflicts = tuple(replace(c, about=tuple(key for key in c.about if key in there)) for c in found)
    entries = dict(conflict.as_decision() for conflict in conflicts)
    decisions = {**entries, **model.decisions}
    if len(decisions) > len(model.decisions):
        model = model.replace(decisions=frozen_map(decisions))
    whole, notes = repaired(model.with_defaults_removed())
    return Merged(whole, conflicts, tuple(notes))


def _names(sides: Sides, found: Round) -> dict[str, str]:
    """Names for sentences that do not depend on whose side is ours: where both renamed a record, its name before."""
    before, ours, theirs = map(names_in, sides)
    names = {**before, **names_in(found.records)}
    for path, clashes in found.clashes.items():
        if len(path) == 2 and any(clash.field == ("name",) for clash in clashes):  # noqa: PLR2004 - a field and an id
            key = path[1]
            names[key] = before.get(key) or min(ours[key], theirs[key])
    return names


def _is_for_good(begun: Sides, removal: Removal, decided: Decided) -> bool:
    """Is it decided that the side counts that removed the record?"""
    side = decided.get((removal.path, ()))
    return side is not None and removal.path not in (begun.ours if side is Side.OURS else begun.theirs)


def _with_one_baseline(
    models: tuple[OperatingModel, OperatingModel, OperatingModel], merged: OperatingModel, decided: Decided
) -> tuple[OperatingModel, list[Conflict]]:
    """Keep one baseline, ours unless the other is decided, where each side made another structure the one of today."""
    today = _baselines(merged)
    base, ours, theirs = models
    one, other = sorted(_baselines(ours)), sorted(_baselines(theirs))
    if len(today) < 2 or len(one) != 1 or len(other) != 1:  # noqa: PLR2004 - two that cannot both be it
        return merged, []
    side = decided.get(((), ("baseline",)))
    (kept,) = other if side is Side.THEIRS else one
    structures = {key: s.replace(baseline=key == kept) for key, s in merged.structures.items()}
    model = merged.replace(structures=frozen_map(structures))
    if side is not None:
        return model, []
    words = tuple(short(merged.structures[key].name) for key in (*one, *other))
    first, second = sorted(map(quoted, words))
    message = tr("The model: today is {one} on one side and {other} on the other.", one=first, other=second)
    was = next(iter(sorted(_baselines(base))), None)
    about = tuple(sorted({*one, *other}))
    return model, [Conflict((), ("baseline",), was, one[0], other[0], message, about, words)]


def _baselines(model: OperatingModel) -> set[str]:
    return {key for key, structure in model.structures.items() if structure.baseline}
