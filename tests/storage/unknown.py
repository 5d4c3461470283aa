"""Where a file can hold what this version does not know, and values to put there."""

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from tests.storage.samples import sample_tree

Path = tuple[str, ...]
NUMBERS = st.one_of(
    st.integers(-(10**300), 10**300), st.integers(-9, 9), st.floats(allow_nan=False, allow_infinity=False)
)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
ID_MAPS = {
    *((name,) for name in ("areas", "functions", "owners", "structures", "goals", "tools", "decisions")),
    *(("accepted",), ("checkpoints",), ("plans",), ("settings", "rules"), ("layout", "owners")),
    *(("workshop", field) for field in ("steps", "parking_lot", "votes", "fists", "next_steps")),
    *(("plans", "*", "steps"), ("checkpoints", "*", "functions"), ("checkpoints", "*", "owners")),
}
IN_STRUCTURE = {
    *(("functions",), ("owners",), ("handoffs",), ("cadences",)),
    *(("assignments",), ("assignments", "*"), ("assignments", "*", "*")),
}


def maps_of(tree: dict[str, Any], path: Path = ()) -> Iterator[Path]:
    yield path
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from maps_of(value, (*path, key))


def holds_ids(path: Path) -> bool:
    """Is the map at this path one of records (or of maps of records) by id, and no record?"""
    if path[2:3] == ("state",):
        return within_structure(path[3:])
    with_any_id = path if len(path) < 3 or path[0] in {"settings", "layout", "workshop"} else (path[0], "*", *path[2:])
    return with_any_id in ID_MAPS or (path[:1] == ("structures",) and within_structure(path[2:]))


def within_structure(path: Path) -> bool:
    return (*path[:1], *("*",) * (len(path) - 1)) in IN_STRUCTURE


PLACES = [*maps_of(sample_tree())]
