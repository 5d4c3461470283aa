"""What the shape of a structure says, on shapes whose answers are known."""

import os
import subprocess
import sys

import pytest

from planner.model.facts import Facts
from planner.model.reading.bottlenecks import passing_parts
from planner.model.reading.crossings import boundaries
from planner.model.reading.groups import groups
from planner.model.reading.joints import cut_off
from planner.model.reading.read import read_structure
from planner.model.reading.reading import Topic
from planner.model.reading.work_graph import work_graph
from planner.storage.library import template_model, templates
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched


def facts_of(sketch: str, name: str = "Team") -> Facts:
    return Facts.of(sketched(sketch), id_of("s", name), TODAY)


def owner(name: str) -> str:
    return id_of("o", name)


CHAIN = "Team\n  F1: D A; E B\n  F2: D B; E C\n  F3: D C; E D"
STAR = """
Team
  In1: D A; E Hub
  In2: D B; E Hub
  Out1: D Hub; E X
  Out2: D Hub; E Y
"""
RING = "Team\n  F1: D A; E B\n  F2: D B; E C\n  F3: D C; E D\n  F4: D D; E A"


# --- the graph ------------------------------------------------------------------------------------------------------


def test_lines_lead_from_who_decides_to_who_executes_and_along_handoffs():
    graph = work_graph(
        facts_of("Team\n  F1: D A; E B\n  F2: D C; E C\n  (F3): D C; E A\n  > F1 -> F2\n  > F2 -> #Sales\n  + #Sales")
    )
    assert set(graph.edges) == {(owner("A"), owner("B")), (owner("B"), owner("C")), (owner("C"), owner("Sales"))}
    assert graph.edges[owner("B"), owner("C")]["functions"] == (id_of("f", "F1"), id_of("f", "F2"))


# --- bottlenecks ----------------------------------------------------------------------------------------------------


def test_the_middle_of_a_star_has_all_ways_between_the_others():
    parts = passing_parts(work_graph(facts_of(STAR)))
    assert parts[owner("Hub")] == pytest.approx(1.0)
    assert {parts[owner(name)] for name in "ABXY"} == {0.0}


def test_each_owner_of_a_ring_has_the_same_part():
    parts = passing_parts(work_graph(facts_of(RING)))
    assert len({round(part, 9) for part in parts.values()}) == 1


def test_two_ways_that_are_as_short_count_half_each():
    sketch = "Team\n" + "\n".join(
        f"  F{start}{end}: D {start}; E {end}" for start, end in ("AL", "AR", "LX", "RX", "LY", "RY", "LZ", "RZ")
    )
    parts = passing_parts(work_graph(facts_of(sketch)))
    assert parts[owner("L")] == pytest.approx(0.5)
    assert parts[owner("R")] == pytest.approx(0.5)


def test_a_bottleneck_is_told_with_its_part_and_its_functions():
    (reading,) = read_structure(facts_of(STAR))[Topic.BOTTLENECKS]
    assert reading.says.startswith("100 % of the ways that work takes between two others lead through Hub.")
    assert reading.owners[0] == owner("Hub")
    assert set(reading.functions) == {id_of("f", name) for name in ("In1", "In2", "Out1", "Out2")}
    assert "Let A and B agree directly with X and Y" in reading.advice


def test_few_ways_make_no_bottleneck():
    assert read_structure(facts_of("Team\n  F1: D A; E B\n  F2: D B; E C"))[Topic.BOTTLENECKS] == ()


# --- groups ---------------------------------------------------------------------------------------------------------


def clique(letter: str, deciders: str) -> str:
    lines = [f"  {letter}{n}: D {deciders[n % len(deciders)]}; E {letter}Maker" for n in range(6)]
    return "\n".join(lines)


def test_functions_with_the_same_owners_hang_together():
    found = groups(facts_of(f"Team\n{clique('P', 'X')}\n{clique('Q', 'Y')}\n  > P0 -> Q0: agreed"))
    assert [sorted(function[2] for function in group) for group in found] == [["p"] * 6, ["q"] * 6]


def test_boundaries_that_run_where_the_work_does_are_left_alone():
    readings = read_structure(facts_of(f"Team\n{clique('P', 'X')}\n{clique('Q', 'Y')}"))
    assert readings[Topic.GROUPS] == ()


def test_a_group_that_two_decide_is_told():
    (reading,) = read_structure(facts_of(f"Team\n{clique('P', 'XY')}\n{clique('Q', 'Z')}"))[Topic.GROUPS]
    assert reading.says.startswith("Six functions around P0 hang together, but two owners decide them: X and Y.")
    assert reading.advice.startswith("Let X decide them all, or write down")


def test_a_role_that_decides_in_two_groups_is_told():
    lines = [
        f"  {letter}{n} {{area: {letter} area}}: D {'Head' if n < 2 else f'{letter}Lead'}; E {letter}One, {letter}Two"
        for letter in "PQ"
        for n in range(8)
    ]
    sketch = "\n".join(["Team", *lines])
    across = [r for r in read_structure(facts_of(sketch))[Topic.GROUPS] if r.owners == (owner("Head"),)]
    assert len(across) == 1
    assert "P area (2)" in across[0].says
    assert "Q area (2)" in across[0].says


def test_without_any_link_there_are_no_groups():
    assert groups(facts_of("Team\n  A:\n  B: I One")) == ()


# --- crossings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "passed"),
    [
        ("F1: D A; E A\n  F2: D A; E A", 0),
        ("F1: D A; E A\n  F2: D A; E B", 1),
        ("F1: D A; E A\n  F2: D C; E B", 2),
        ("F1 {area: X}: D A; E A\n  F2 {area: Y}: D C; E B", 3),
        ("F1 {area: X}: D A; E A\n  F2 {area: Y}: D C; E *Agency", 4),
    ],
)
def test_the_boundaries_of_a_handoff_are_counted(ends, passed):
    facts = facts_of(f"Team\n  {ends}\n  > F1 -> F2")
    (handoff,) = facts.structure.handoffs.values()
    assert len(boundaries(facts, handoff)) == passed


def test_a_handoff_across_four_boundaries_is_told_with_what_is_missing():
    (reading,) = read_structure(facts_of("Team\n  F1 {area: X}: D A; E A\n  > F1 -> #Sales\n  + #Sales"))[
        Topic.CROSSINGS
    ]
    assert reading.says.startswith("F1 → Sales crosses four boundaries at once:")
    assert "it leaves the team" in reading.says
    assert reading.advice.startswith("Write down in Agreements what is passed")
    assert reading.functions == (id_of("f", "F1"),)


def test_an_agreement_is_asked_about_and_comes_after_those_without():
    functions = "  F1 {area: X}: D A; E A\n  F2 {area: X}: D A; E A\n"
    sketch = f"Team\n{functions}  > F1 -> #Sales: every lead has a source\n  > F2 -> #Sales\n  + #Sales"
    first, second = read_structure(facts_of(sketch))[Topic.CROSSINGS]
    assert first.functions == (id_of("f", "F2"),)
    assert "“every lead has a source”" in second.advice


# --- joints ---------------------------------------------------------------------------------------------------------


def test_the_inner_owners_of_a_chain_hold_it_together():
    found = cut_off(work_graph(facts_of(CHAIN)))
    assert set(found) == {owner("B"), owner("C")}
    assert found[owner("B")] == [[owner("A")]], "the smaller part is cut off"


def test_nobody_alone_holds_a_ring_together():
    readings = read_structure(facts_of(RING))
    assert readings[Topic.JOINTS] == ()


def test_the_loss_of_the_middle_of_a_star_is_told():
    (reading,) = read_structure(facts_of(STAR))[Topic.JOINTS]
    assert reading.says.startswith(
        "Without Hub the work falls into four parts: B, X and Y are tied to the rest by Hub alone."
    )
    assert reading.advice.startswith("Name a backup for Hub there")


# --- all of them ----------------------------------------------------------------------------------------------------


def test_each_reading_says_what_it_means_and_what_to_do():
    for template in templates():
        model = template_model(template)
        for structure in model.structures:
            readings = read_structure(Facts.of(model, structure, TODAY))
            assert list(readings) == list(Topic)
            for reading in (each for found in readings.values() for each in found):
                assert reading.says.endswith(".")
                assert reading.advice.endswith(".")
                assert set(reading.owners) <= set(model.structures[structure].owners)
                assert set(reading.functions) <= set(model.functions)


def test_an_empty_structure_is_read_without_a_word():
    assert all(found == () for found in read_structure(facts_of("Team")).values())


def test_the_same_structure_is_read_the_same_in_every_run_of_the_program():
    code = (
        "from tests.model.reading.test_readings import *\n"
        "model = template_model(next(t for t in templates() if t.name == 'Northwind example'))\n"
        "print([read_structure(Facts.of(model, s, TODAY)) for s in model.structure_order()])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
