"""Finding what differs between two models."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from planner.language import mark, tr
from planner.model.as_json import as_json
from planner.model.differences import sentences
from planner.model.differences.difference import Difference, Kind
from planner.model.field_changes import MISSING, changed_fields, same, value_of
from planner.model.flat import Path, Records, records_of
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.record_words import names_in
from planner.model.records import Placement, Record
from planner.model.usual_words import is_same_word

_WITH_ALL_WITHIN = ("structures", "checkpoints", "plans")
"""What is added or removed as a whole, so that what is within needs no word."""

_KINDS = (
    "",
    "areas",
    "goals",
    "tools",
    "decisions",
    "accepted",
    "settings",
    "checkpoints",
    "plans",
    "workshop",
    "layout",
    "functions",
    "owners",
    "structures",
)
"""The order in which kinds of records are told; the empty one is the model itself."""

_WITHIN = ("", "functions", "assignments", "owners", "handoffs", "cadences")
"""The order in which parts of a structure are told, assignments beside their functions."""

_ORDERS = {
    "areas": mark("The order of the areas is another one."),
    "functions": mark("The order of the functions is another one."),
    "structures": mark("The order of the structures is another one."),
    "owners": mark("The order of the owners is another one."),
}
_ORDERS_WITHIN = {
    "functions": mark("The order of the functions in {structure} is another one."),
    "owners": mark("The order of the owners in {structure} is another one."),
}


class _Pair(NamedTuple):
    """Two models by path, and the names in both; those after count where both have one."""

    before: Records
    after: Records
    names: Mapping[str, str]


def differences(before: OperatingModel, after: OperatingModel) -> tuple[Difference, ...]:
    """Give what differs, none where nothing does: what is said of the model first, then structure by structure.

    Records are the same by their id, so a renamed one is told as such. A structure that is new or gone is one
    difference; so is a function that is, with all that was held on it.
    """
    pair = _Pair(records_of(before), records_of(after), {})
    pair = pair._replace(names={**names_in(pair.before), **names_in(pair.after)})
    order = _order_of(before, after)
    paths = sorted({*pair.before, *pair.after}, key=order)
    found = [difference for path in paths if not _said_above(pair, path) for difference in _at(pair, path)]
    found += _moved(pair)
    return tuple(sorted(_handed_over(pair, found), key=lambda difference: order(difference.path)))


def _order_of(before: OperatingModel, after: OperatingModel) -> Callable[[Path], tuple[object, ...]]:
    """What differences are sorted by: the model, functions, owners, then each structure by function and by owner."""
    places = {kind: place for place, kind in enumerate(_KINDS)}
    ids = [*before.structure_order(), *before.function_order()]
    ids = [key for key in ids if key not in after.structures and key not in after.functions]
    ids = [*after.structure_order(), *after.function_order(), *ids]
    positions = {key: place for place, key in enumerate(ids)}

    def order(path: Path) -> tuple[object, ...]:
        kind = path[0] if path else ""
        key = path[1] if len(path) > 1 else ""
        within = path[2] if kind == "structures" and len(path) > 2 else ""  # noqa: PLR2004
        place = _WITHIN.index("functions" if within == "assignments" else within) if within in _WITHIN else len(_WITHIN)
        inner = path[3] if len(path) > 3 else ""  # noqa: PLR2004
        last = len(positions)
        inside = (place, positions.get(inner, last), inner, within == "assignments")
        return places.get(kind, len(places)), positions.get(key, last), key, *inside, path

    return order


def _said_above(pair: _Pair, path: Path) -> bool:
    """Does another difference say it: that of what holds it, of its function or of its owner?"""
    if path[:1] == ("layout",):
        return True
    if len(path) > 2 and path[0] in _WITH_ALL_WITHIN:  # noqa: PLR2004 - within one of them
        if (path[:2] in pair.before) != (path[:2] in pair.after) or path[0] == "checkpoints":
            return True
        if path in pair.before and path not in pair.after:
            return _said_by_function(pair, path) or _said_by_owner(pair, path)
    return False


def _said_by_function(pair: _Pair, path: Path) -> bool:
    if path[2] == "functions":
        return ("functions", path[3]) not in pair.after
    return path[2] == "assignments" and (*path[:2], "functions", path[3]) not in pair.after


def _said_by_owner(pair: _Pair, path: Path) -> bool:
    return path[2] == "owners" and ("owners", path[3]) not in pair.after


def _at(pair: _Pair, path: Path) -> Iterator[Difference]:
    before, after = pair.before.get(path), pair.after.get(path)
    if before is not None and after is not None:
        yield from _changed(pair, path, before, after)
    elif after is not None:
        yield Difference(Kind.ADDED, path, "", None, as_json(after), sentences.added(path, after, pair.names))
    elif before is not None:
        yield Difference(Kind.REMOVED, path, "", as_json(before), None, sentences.removed(path, before, pair.names))


def _changed(pair: _Pair, path: Path, before: Record, after: Record) -> Iterator[Difference]:
    fields = [
        field
        for field in changed_fields(before, after)
        if not is_same_word(type(after), field, value_of(before, field), value_of(after, field))
    ]
    if path[:1] == ("checkpoints",) and not fields and before != after:
        yield Difference(Kind.CHANGED, path, "state", None, None, sentences.kept(path, after, pair.names))
    if isinstance(after, Placement) and "status" in fields:  # whose sentence says the reason
        fields = [f for f in fields if f != "reason" and (f != "until" or after.until is not None)]
    for field in fields:
        was, now = value_of(before, field), value_of(after, field)
        for within, old, new in _parts(field, was, now):
            message = sentences.changed(path, (before, after), (field, *within), (old, new), pair.names)
            yield Difference(Kind.CHANGED, path, ".".join((field, *within)), _data(old), _data(new), message)


def _parts(field: str, was: Any, now: Any) -> Iterator[tuple[tuple[str, ...], Any, Any]]:  # noqa: ANN401
    """A field as one part, or one part for each threshold that differs."""
    if field != "thresholds":
        yield (), was, now
        return
    for key in sorted({*was, *now}):
        old, new = was.get(key, MISSING), now.get(key, MISSING)
        if not same(old, new):
            yield (key,), old, new


def _data(value: Any) -> Any:  # noqa: ANN401
    return None if value is MISSING else as_json(value)


def _handed_over(pair: _Pair, found: list[Difference]) -> Iterator[Difference]:
    """Tell of one owner who takes an ownership from one other in one sentence."""
    taken: dict[Path, list[Difference]] = {}
    for difference in found:
        if difference.path[2:3] == ("assignments",) and not difference.field:
            taken.setdefault((*difference.path[:4], difference.path[5]), []).append(difference)
    told = set()
    for changes in taken.values():
        kinds = {change.kind: change for change in changes}
        if len(changes) == len(kinds) == 2:  # noqa: PLR2004 - one added and one removed
            new, old = kinds[Kind.ADDED], kinds[Kind.REMOVED]
            message = sentences.handed_over(new.path, old.path[4], pair.names)
            told |= {new.path, old.path}
            yield Difference(Kind.CHANGED, new.path, "", old.before, new.after, message)
    yield from (difference for difference in found if difference.field or difference.path not in told)


def _moved(pair: _Pair) -> Iterator[Difference]:
    """Tell of each order in which what both models have stands differently, and of places in drawings."""
    ranked: dict[Path, list[Path]] = {}
    for path, record in pair.after.items():
        if path in pair.before and hasattr(record, "rank") and path[0] != "checkpoints":
            ranked.setdefault(path[:-1], []).append(path)
    for above, paths in ranked.items():
        before, after = (
            in_order({path[-1]: records[path] for path in paths})  # type: ignore[type-var]
            for records in (pair.before, pair.after)
        )
        if before != after:
            yield Difference(Kind.MOVED, above, "rank", before, after, _order_words(pair, above))
    before_places, after_places = (_places(records) for records in (pair.before, pair.after))
    if before_places != after_places:
        yield Difference(Kind.MOVED, ("layout",), "owners", None, None, tr("Owners have other places in the graph."))


def _order_words(pair: _Pair, above: Path) -> str:
    if len(above) == 1:
        return tr(_ORDERS[above[0]])
    return tr(_ORDERS_WITHIN[above[-1]], structure=pair.names[above[1]])


def _places(records: Records) -> dict[Path, Record]:
    return {path: record for path, record in records.items() if path[:2] == ("layout", "owners")}
