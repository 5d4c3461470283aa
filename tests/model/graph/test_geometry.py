from itertools import combinations

import pytest

from planner.model.graph.geometry import boxes_of, ways_of
from planner.model.graph.places import Slot, arrange
from planner.model.graph.sketch import Line, Sketch
from tests.model.graph.big import organisation


def sizes_of(sketch, *, tall=False):
    """Boxes of different sizes, as real names and real lists of functions make them."""
    return {o: (148.0 + 7 * (n % 5), 46.0 + (n * 37 % 220 if tall else 0)) for n, o in enumerate(sketch.owners)}


def overlap(one, other):
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def along(route):
    """Points on the straight pieces that lead over columns."""
    inner = route.points[1:-1]
    for one, other in zip(inner[::2], inner[1::2], strict=True):
        yield from ((one.x + (other.x - one.x) * part / 10, one.y) for part in range(11))


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize("size", [20, 60, 200])
def test_no_two_boxes_overlap(size, tall):
    sketch = organisation(size)
    boxes = boxes_of([sketch], arrange([sketch]), sizes_of(sketch, tall=tall).__getitem__)
    assert not [pair for pair in combinations(boxes.values(), 2) if overlap(*pair)]


@pytest.mark.parametrize("tall", [False, True])
def test_no_two_boxes_of_one_structure_overlap_when_structures_share_places(tall):
    sketches = [organisation(30, seed=1), organisation(40, seed=2)]
    both = Sketch({**sketches[0].owners, **sketches[1].owners}, ())
    boxes = boxes_of(sketches, arrange(sketches), sizes_of(both, tall=tall).__getitem__)
    for sketch in sketches:
        assert not [pair for pair in combinations([boxes[o] for o in sketch.owners], 2) if overlap(*pair)]


def test_a_box_is_as_big_as_it_was_measured_or_as_wide_as_its_column():
    sketch = organisation(30)
    sizes = sizes_of(sketch, tall=True)
    for owner, box in boxes_of([sketch], arrange([sketch]), sizes.__getitem__).items():
        assert box.width >= sizes[owner][0]
        assert box.height == sizes[owner][1]


@pytest.mark.parametrize("tall", [False, True])
def test_no_line_runs_through_a_box(tall):
    sketch = organisation(60)
    slots = arrange([sketch])
    boxes = boxes_of([sketch], slots, sizes_of(sketch, tall=tall).__getitem__)
    for way in ways_of(sketch, slots, boxes):
        for x, y in along(way.route()):
            assert not any(box.x < x < box.right and box.y < y < box.bottom for box in boxes.values()), way.line


def test_a_line_leaves_on_the_side_where_it_goes():
    sketch = Sketch(
        dict.fromkeys("abc", "role"), (Line("a", "b", "execution", ("f",)), Line("b", "a", "review", ("f",)))
    )
    slots = {"a": Slot(0, 0), "b": Slot(1, 0), "c": Slot(0, 1)}
    boxes = boxes_of([sketch], slots, lambda _: (100.0, 40.0))
    there, back = (way.route() for way in ways_of(sketch, slots, boxes))
    assert (there.points[0].x, there.points[-1].x) == (boxes["a"].right, boxes["b"].x)
    assert (back.points[0].x, back.points[-1].x) == (boxes["b"].x, boxes["a"].right)


def test_a_line_within_one_column_goes_around():
    sketch = Sketch(dict.fromkeys("ab", "role"), (Line("a", "b", "execution", ("f",)),))
    slots = {"a": Slot(0, 0), "b": Slot(0, 1)}
    boxes = boxes_of([sketch], slots, lambda _: (100.0, 40.0))
    (route,) = (way.route() for way in ways_of(sketch, slots, boxes))
    assert route.around
    assert {point.x for point in route.points} == {boxes["a"].right}


def test_a_first_department_moves_no_other_box():
    roles = Sketch({"a": "role", "b": "role"}, ())
    slots = {"a": Slot(0, 0), "b": Slot(1, 0), "d": Slot(-1, 0)}
    before = boxes_of([roles], slots, lambda _: (100.0, 40.0))
    after = boxes_of([Sketch({**roles.owners, "d": "department"}, ())], slots, lambda _: (100.0, 40.0))
    assert {owner: after[owner] for owner in before} == before
    assert after["d"].right < after["a"].x
