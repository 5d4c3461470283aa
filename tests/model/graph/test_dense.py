import random

import pytest

from planner.model.graph.geometry import boxes_of, ways_of
from planner.model.graph.layered import layered
from planner.model.graph.places import Slot, arrange, layers_in
from planner.model.graph.quiet import MOST_DRAWN, quiet_lines, weights_of
from planner.model.graph.sketch import Line, Sketch
from tests.calls import calls_of


def crowd(owners, lines, seed=1):
    """Everybody works for nearly everybody: lines drawn at random, most with one function, some with more."""
    dice = random.Random(seed)
    names = [f"o_{n:03}" for n in range(owners)]
    pairs = dice.sample([(a, b) for a in names for b in names if a != b], lines)
    functions = [tuple(f"f_{n}" for n in range(dice.choice((1, 1, 1, 2, 3)))) for _ in pairs]
    return Sketch(
        dict.fromkeys(names, "role"),
        tuple(Line(a, b, "execution", held) for (a, b), held in zip(pairs, functions, strict=True)),
    )


@pytest.mark.parametrize(("owners", "most"), [(30, 6), (100, 10)])
def test_who_decides_for_nearly_everybody_stands_in_few_columns_equally_full(owners, most):
    slots = arrange([crowd(owners, owners * (owners - 1) // 3)])
    heights = {layer: [slot.layer for slot in slots.values()].count(layer) for layer in range(most)}
    assert sum(heights.values()) == owners
    assert max(heights.values()) <= 3 * owners / most


def test_a_ladder_of_deciders_that_a_company_may_have_is_not_cut():
    sketch = Sketch(
        dict.fromkeys("abcdefgh", "role"),
        tuple(Line(a, b, "execution", ("f",)) for a, b in ("ab", "bc", "cd", "de", "ef", "fg", "gh")),
    )
    assert [arrange([sketch])[owner].layer for owner in "abcdefgh"] == list(range(8))


def test_quiet_are_the_lines_that_few_functions_pass_along_and_of_those_the_longest():
    owners = {f"o_{n}": Slot(n % 10, n // 10) for n in range(40)}
    heavy = {("o_0", f"o_{n}", "execution"): (2,) for n in range(1, 40)}
    light = {(f"o_{n}", f"o_{m}", "execution"): (1,) for n in range(1, 40) for m in range(1, 40) if n != m}
    layers = layers_in(owners)
    quiet = quiet_lines(light | heavy, layers)
    far = {key: abs(owners[key[0]].layer - owners[key[1]].layer) for key in light}
    assert len(light | heavy) - len(quiet) == MOST_DRAWN
    assert quiet < light.keys()
    assert min(far[key] for key in quiet) >= max(far[key] for key in light.keys() - quiet)
    assert quiet_lines(dict(sorted(light.items(), reverse=True)) | heavy, layers).isdisjoint(heavy)


def test_each_kind_of_line_has_its_own_room():
    slots = {f"o_{n}": Slot(n, 0) for n in range(30)}
    few = {("o_0", f"o_{n}", "review"): (1,) for n in range(1, 30)}
    many = {(a, b, "input"): (1,) for a in slots for b in slots if a != b}
    assert {key[2] for key in quiet_lines(few | many, layers_in(slots))} == {"input"}


def test_a_line_that_weighs_much_in_one_structure_is_drawn_in_all():
    one = Sketch({"a": "role", "b": "role"}, (Line("a", "b", "execution", ("f", "g", "h")),))
    other = Sketch({"a": "role", "b": "role"}, (Line("a", "b", "execution", ("f",)),))
    assert weights_of([one, other]) == weights_of([other, one]) == {("a", "b", "execution"): (3,)}


@pytest.mark.parametrize("lines", [1500, 3000])
def test_however_many_lines_there_are_only_those_that_are_drawn_are_ordered(lines):
    sketch = crowd(60, lines)
    layers = {owner: n % 10 for n, owner in enumerate(sketch.owners)}
    graph = layered([sketch], layers)
    begun = sum(len(links) for name, links in zip(graph.names, graph.right, strict=True) if name)
    assert 0.8 * MOST_DRAWN < begun <= MOST_DRAWN


def test_lines_find_their_way_with_work_that_grows_as_they_do():
    work = []
    for lines in (150, 300):
        sketch = crowd(60, lines)
        slots = {owner: Slot(n % 10, n // 10) for n, owner in enumerate(sketch.owners)}
        boxes = boxes_of([sketch], slots, lambda owner: (148.0, 46.0))  # noqa: ARG005
        work.append(calls_of(lambda drawn=(sketch, slots, boxes): ways_of(*drawn)))
    assert work[1] < 3 * work[0]
