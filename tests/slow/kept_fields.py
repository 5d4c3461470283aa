"""Puts what no version knows into a file at every level, edits something else, saves: all of it must still be there.

    python -m tests.slow.kept_fields                     2,000 files
    python -m tests.slow.kept_fields --examples 200 --seed N

Into each file go unknown fields, at records of every kind and in the maps that hold them, and now and then an unknown
value of a field that knows a few words. Then one to three edits are drawn from all that there are, and done to the file
with them and to the file without: but for what was put in, both must come to the same. Prints figures and the seed.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from planner.model.checked import Checked
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.day import TODAY
from tests.model.arguments import Arguments
from tests.model.drawn_edits import counted_ids, drawn_edit
from tests.storage.samples import as_bytes, sample_tree
from tests.storage.unknown import PLACES, VALUES, holds_ids

Path = tuple[str, ...]

WORDS = [
    (("functions", "f_quality", "process_level"), "feather-light"),
    (("functions", "f_quality", "metric_kind"), "weather"),
    (("functions", "f_quality", "usual_sourcing"), "from the moon"),
    (("functions", "f_quality", "review_point"), "never"),
    (("functions", "f_quality", "ownership_line"), "gardening"),
    (("structures", "s_growth", "trigger_kind"), "full moon"),
    (("structures", "s_small", "cadences", "c_weekly", "every"), "blue moon"),
]
"""Fields that know a few words, and one that no version knows."""

FIELD = "new in a later version"


def put_in(tree: dict[str, Any], places: dict[Path, Any], words: dict[Path, str]) -> None:
    """Put unknown fields into the maps at these places, and these words into their fields."""
    for path, value in places.items():
        _at(tree, path)[_name(path)] = value
    for path, word in words.items():
        _at(tree, path[:-1])[path[-1]] = word


def _name(path: Path) -> str:
    return f"x_{FIELD}" if holds_ids(path) else FIELD


def _at(tree: Any, path: Path) -> Any:
    for step in path:
        tree = tree.get(step) if isinstance(tree, dict) else None
    return tree


def without_unknown(tree: Any, path: Path = ()) -> Any:
    """The tree without the fields that were put in, and without maps that say nothing by being there and empty."""
    if not isinstance(tree, dict):
        return tree
    kept = {key: without_unknown(value, (*path, key)) for key, value in tree.items() if FIELD not in key}
    return {key: value for key, value in kept.items() if value != {} or _says_something((*path, key))}


def _says_something(path: Path) -> bool:
    """Does a map say something by being there? A record does, but for those that hold what differs from the usual."""
    return not holds_ids(path) and path[0] not in {"settings", "layout", "workshop", "plans"}


def drawn_steps(draw: Any, model: OperatingModel) -> Iterator[tuple[str, Any]]:
    """Draw edits of a model, one after the other, each of what the one before left."""
    fresh = counted_ids()
    for _ in range(draw(st.integers(1, 3))):
        checked = Checked.of(model, TODAY)
        findings = [finding for key in sorted(checked.facts) for finding in checked.findings(key)]
        name, edit = drawn_edit(Arguments(model, draw, fresh, findings))
        try:
            model = edit(model).model
        except EditError:
            continue
        yield name, edit


def hold(draw: Any, counts: Counter[str]) -> None:
    """Put something in, edit, save, and fail where anything was lost."""
    places = {path: draw(VALUES) for path in draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=8))}
    words = dict(draw(st.lists(st.sampled_from(WORDS), max_size=2)))
    tree, plain = sample_tree(), sample_tree()
    put_in(tree, places, words)
    put_in(plain, {}, words)
    with_them, without = parse(as_bytes(tree), "x").model, parse(as_bytes(plain), "x").model
    for name, edit in drawn_steps(draw, without):
        before, with_them, without = json.loads(to_bytes(without)), edit(with_them).model, edit(without).model
        counts["edits"] += 1
        written, expected = json.loads(to_bytes(with_them)), json.loads(to_bytes(without))
        assert without_unknown(written) == without_unknown(expected), name
        for path, value in places.items():
            if _at(expected, path) is not None:
                assert _at(written, path).get(_name(path)) == value, (name, path)
                counts["fields kept"] += 1
        for path, word in words.items():
            if _at(before, path) == word and isinstance(_at(expected, path[:-1]), dict):
                set_anew = _at(expected, path) != word and path[-1] in str(edit.keywords)
                assert set_anew or _at(written, path) == word, (name, path)
    counts["files"] += 1


def run(examples: int, number: int) -> str:
    """Hold so many files to it; gives the figures."""
    counts: Counter[str] = Counter()

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def every(data: st.DataObject) -> None:
        hold(data.draw, counts)

    started = time.perf_counter()
    every()
    figures = ", ".join(f"{many:,} {what}" for what, many in sorted(counts.items()))
    return f"seed {number}: {figures} in {time.perf_counter() - started:.0f} s"


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    call = parser.parse_args()
    sys.stdout.write(run(call.examples, call.seed) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
