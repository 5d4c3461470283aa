import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.facts import Facts
from planner.model.graph.owner_graph import build
from planner.model.graph.places import Slot, arrange, linked_owners
from planner.model.graph.sketch import Line, Sketch
from tests.day import TODAY
from tests.model.graph.big import organisation
from tests.rules.sketch import id_of, sketched

TEAM = """
Small team
  SEO: D Head; E Lead; I #Sales
  Blog: D Lead; E *Writer
  Ads: D Head; E Media
  Tags: D Media; E *Agency
  + #Product, Clerk
"""


def sketches_of(text):
    model = sketched(text)
    return [build(Facts.of(model, structure, TODAY)).sketch() for structure in model.structure_order()]


def o(name):
    return id_of("o", name)


def line(source, target, kind="execution", count=1):
    return Line(source, target, kind, tuple(f"f_{n}" for n in range(count)))


def assert_apart(sketches, slots):
    for sketch in sketches:
        for one, other in combinations(sketch.owners, 2):
            if slots[one].layer == slots[other].layer:
                assert abs(slots[one].place - slots[other].place) >= 1, (one, other)


def test_who_decides_stands_left_of_who_executes_partners_last_departments_first():
    layer = {owner: slot.layer for owner, slot in arrange(sketches_of(TEAM)).items()}
    assert layer[o("Head")] < layer[o("Lead")] < layer[o("Writer")]
    assert layer[o("Head")] < layer[o("Media")] < layer[o("Agency")]
    assert layer[o("Writer")] == layer[o("Agency")] == max(layer.values())
    assert layer[o("Sales")] == layer[o("Product")] == min(layer.values())


def test_departments_stand_in_the_lower_left_corner():
    slots = arrange(sketches_of(TEAM))
    lowest = max(slot.place for slot in slots.values())
    assert max(slots[o("Sales")].place, slots[o("Product")].place) == lowest


def test_two_who_decide_for_each_other_stand_as_the_stronger_direction_says():
    sketch = Sketch({"o_a": "role", "o_b": "role"}, (line("o_a", "o_b"), line("o_b", "o_a", count=3)))
    slots = arrange([sketch])
    assert slots["o_b"].layer < slots["o_a"].layer


def test_a_circle_of_deciders_is_placed_too():
    sketch = Sketch(dict.fromkeys("abcd", "role"), tuple(line(a, b) for a, b in ("ab", "bc", "cd", "da")))
    assert {slot.layer for slot in arrange([sketch]).values()} == {0, 1, 2, 3}


def test_a_line_that_can_run_straight_crosses_nothing():
    sketch = Sketch(dict.fromkeys("abcdef", "role"), (line("a", "f"), line("b", "e"), line("c", "d")))
    slots = arrange([sketch])
    pairs = [(slots[a].place, slots[b].place) for a, b in ("af", "be", "cd")]
    assert sorted(pairs) == sorted(pairs, key=lambda pair: pair[1])
    assert all(left == right for left, right in pairs)


def test_a_structure_without_lines_is_not_one_endless_column():
    slots = arrange([Sketch({f"o_{n:03}": "role" for n in range(60)}, ())])
    heights = [sum(slot.layer == layer for slot in slots.values()) for layer in {s.layer for s in slots.values()}]
    assert max(heights) <= 20


@pytest.mark.parametrize("size", [20, 60, 200])
def test_nobody_stands_in_anothers_place(size):
    sketch = organisation(size)
    assert_apart([sketch], arrange([sketch]))


def test_owners_of_two_structures_share_a_place_only_when_they_never_meet():
    one, two = organisation(30, seed=1), organisation(40, seed=2)
    slots = arrange([one, two])
    assert slots.keys() == one.owners.keys() | two.owners.keys()
    assert_apart([one, two], slots)


def test_no_structure_no_owners_no_places():
    assert arrange([]) == {}
    assert arrange([Sketch({}, ())]) == {}


# --- what is placed stays -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [20, 60, 200])
def test_a_drop_moves_nobody(size):
    before = organisation(size)
    slots = arrange([before])
    owners = list(before.owners)
    after = Sketch(before.owners, (*before.lines, line(owners[0], owners[-1], "review"), line(owners[3], owners[5])))
    assert arrange([after], slots) == slots


def test_a_new_owner_gets_a_free_place_right_of_who_decides_for_it_and_moves_nobody():
    before = organisation(30)
    slots = arrange([before])
    after = Sketch({**before.owners, "o_new": "role"}, (*before.lines, line("o_lead0x1", "o_new")))
    placed = arrange([after], slots)
    assert {owner: placed[owner] for owner in slots} == slots
    assert placed["o_new"].layer > slots["o_lead0x1"].layer
    assert_apart([after], placed)


def test_who_moves_into_anothers_structure_gives_way():
    sketches = [organisation(25, seed=1), Sketch({"o_alone": "role"}, ())]
    slots = arrange(sketches)
    here = next(iter(sketches[0].owners))
    slots["o_alone"] = slots[here]
    joined = Sketch({**sketches[0].owners, "o_alone": "role"}, sketches[0].lines)
    placed = arrange([joined, sketches[1]], slots)
    assert {owner: placed[owner] for owner in sketches[0].owners} == {o: slots[o] for o in sketches[0].owners}
    assert_apart([joined], placed)


def test_when_most_owners_are_new_everything_is_placed_afresh():
    sketch = organisation(40)
    few = {owner: Slot(5, 90.0 + place) for place, owner in enumerate(list(sketch.owners)[:10])}
    assert arrange([sketch], few) == arrange([sketch])


def test_places_of_owners_that_are_gone_are_passed_over():
    sketch = organisation(20)
    slots = arrange([sketch])
    assert arrange([sketch], {**slots, "o_gone": Slot(0, 0)}) == slots


def test_linked_owners_are_those_with_a_line():
    assert linked_owners(sketches_of(TEAM)) == {o(n) for n in ("Head", "Lead", "Sales", "Writer", "Media", "Agency")}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_is_added_or_taken_away_nobody_stands_in_anothers_place(data):
    owners = [f"o_{n}" for n in range(12)]
    kinds = st.sampled_from(["role", "role", "partner", "department", "committee"])
    slots = {}
    for _ in range(4):
        here = data.draw(st.lists(st.sampled_from(owners), unique=True))
        there = data.draw(st.lists(st.sampled_from(owners), unique=True))
        kind = {owner: data.draw(kinds) for owner in owners}
        sketches = []
        for members in (here, there):
            pairs = [(a, b) for a in members for b in members if a != b]
            chosen = data.draw(st.lists(st.sampled_from(pairs), max_size=8, unique=True)) if pairs else []
            sketches.append(Sketch({m: kind[m] for m in members}, tuple(line(a, b) for a, b in chosen)))
        slots = arrange(sketches, slots)
        assert slots.keys() == set(here) | set(there)
        assert_apart(sketches, slots)


# --- the same everywhere ------------------------------------------------------------------------------------------

PROBE = """
from tests.model.graph.big import organisation
from planner.model.graph.places import arrange
print(sorted(arrange([organisation(60), organisation(40, seed=3)]).items()))
"""


def test_the_places_are_the_same_under_any_hash_seed():
    root = Path(__file__).parents[3]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROBE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
