"""The charts as pictures: what stands in them, that nothing overlaps, and that they are always the same."""

import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPicture

from planner.exchange.wanted import LOAD_VIEWS, Wanted
from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from planner.model.statistics.structure_numbers import numbers_of
from planner.storage.write import to_bytes
from planner.ui.exports import export_to, format_of
from planner.ui.load.chart import Scene
from planner.ui.load.charts import draw_chart, table_of
from planner.ui.load.qt_renderer import QtRenderer, paint_figure
from planner.ui.look.theme import LIGHT
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("fonts")

TEAM = """
Team
  SEO {area: Content; effort: 1.3}: D Head; E Head
  PR {area: Brand}: D Head, Lead; E *Agency
  Blog {area: Content}: D Lead; E Lead, *Agency
Later < Team
  SEO {area: Content; effort: 0.7}: D Head; E Head
"""


def texts(path: Path) -> list[str]:
    return [text for node in ET.parse(path).iter("{http://www.w3.org/2000/svg}text") if (text := node.text)]


def drawn(model: OperatingModel, folder: Path, view: str, **wanted) -> list[str]:
    path = folder / f"{view}.svg"
    export_to(Wanted(model, TODAY, view=view, **wanted), path)
    return texts(path)


def large_team(owners: int = 100) -> OperatingModel:
    lines = [
        f"  Function {n} {{area: Area {n % 12}}}: D Owner with long name {n % owners}; E {'*' * (n % 3 == 0)}Maker {n}"
        for n in range(90)
    ]
    return sketched("\n".join(["Team", *lines]))


@pytest.mark.parametrize("view", LOAD_VIEWS)
def test_a_drawing_names_the_structure_and_what_is_in_it(view, tmp_path):
    found = drawn(sketched(TEAM), tmp_path, view, structure=id_of("s", "Team"))
    assert any(text.endswith(": Team") for text in found)
    assert ({"Agency"} if view == "partners" else {"Head", "Agency"}) <= set(found)


def test_the_load_says_in_words_who_is_above_its_time(tmp_path):
    found = drawn(sketched(TEAM), tmp_path, "load", structure=id_of("s", "Team"))
    assert "▲ 1.3 of 1.0 · 130 %" in found
    assert "Head is at 130 % of its time; one role has less than half of theirs." in found


def test_the_structure_before_is_drawn_where_both_are_wanted(tmp_path):
    later, sides = id_of("s", "Later"), (id_of("s", "Team"), id_of("s", "Later"))
    alone = drawn(sketched(TEAM), tmp_path, "load", structure=later)
    both = drawn(sketched(TEAM), tmp_path, "load", structure=later, sides=sides)
    assert not any("before" in text for text in alone)
    assert "before 1.3 · 130 %" in both
    assert "Not here any more: Lead 0.05, Agency 0.15" in both


@pytest.mark.parametrize("name", ["$x^2$", "\\$5", "100 % & <b>", "{a}_$"])
def test_a_name_is_no_formula(name, tmp_path):
    model = sketched(TEAM)
    head = id_of("o", "Head")
    model = model.replace(owners={**model.owners, head: model.owners[head].replace(name=name)})
    assert name in drawn(model, tmp_path, "load", structure=id_of("s", "Team"))


@pytest.mark.parametrize("view", LOAD_VIEWS)
def test_the_same_model_gives_the_same_bytes(view):
    for ending in ("svg", "png", "pdf") if view == "load" else ("svg",):
        wanted = Wanted(sketched(TEAM), TODAY, view=view, with_model=False)
        one, two = (format_of(Path(f"a.{ending}")).load()(wanted).data for _ in range(2))
        assert one == two


def test_they_are_the_same_in_every_run_of_the_program(tmp_path):
    path = tmp_path / "team.opmodel"
    path.write_bytes(to_bytes(sketched(TEAM)))
    made = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.svg"
        call = [sys.executable, "-m", "planner", "export", str(path), "-o", str(out), "--view", "overlap"]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(call, env=environment, check=True, capture_output=True)
        made.append(out.read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("view", LOAD_VIEWS)
def test_no_words_overlap_with_thirty_lines(view, monkeypatch):
    numbers, _ = numbers_of(Checked.of(large_team(), TODAY), id_of("s", "Team"))
    chart = draw_chart(view, Scene(numbers, None, LIGHT, 930, 30))
    boxes: list[tuple[QRectF, str]] = []

    def note(renderer, _gc, *place, **_):
        x, y, words, look, _angle = place[:5]
        width, height, descent = renderer.get_text_width_height_descent(words, look, ismath=False)
        boxes.append((QRectF(x, y - height + descent, width, height).adjusted(0, 3, 0, -3), words))

    monkeypatch.setattr(QtRenderer, "draw_text", note)
    picture = QPicture()
    painter = QPainter(picture)
    paint_figure(painter, chart.figure)
    painter.end()
    room = QRectF(0, 0, chart.size.width(), chart.size.height()).adjusted(-1, -1, 1, 1)
    assert len(boxes) > 10
    assert [words for box, words in boxes if not room.contains(box)] == []
    assert [(a, b) for (one, a), (two, b) in combinations(boxes, 2) if one.intersects(two) and a and b] == []


def test_names_beside_the_map_of_overlaps_use_the_room_to_the_right(tmp_path):
    name = "Marketing technology and operations manager"
    found = drawn(sketched(f"Team\n  SEO: D {name}; E Lead\n  PR: D {name}; E Writer"), tmp_path, "overlap")
    assert name in found


def test_what_is_not_drawn_is_counted_and_stands_in_the_table():
    numbers, _ = numbers_of(Checked.of(large_team(), TODAY), id_of("s", "Team"))
    scene = Scene(numbers, None, LIGHT, 930, 30)
    chart = draw_chart("work", scene)
    words = [text.get_text() for text in chart.figure.texts]
    assert "and 150 more owners with less" in words
    lines = table_of("work", scene).lines
    assert len({line[0] for line in lines}) == 180


def test_an_area_that_nobody_works_on_says_so(tmp_path):
    model = sketched("Team\n  SEO {area: Content}: D Head\n  PR {area: Brand}: I Head")
    assert "nobody yet" in drawn(model, tmp_path, "spread")


LITTLE = ("Team", "Team\n  SEO: D *Agency", "Team\n  SEO: D Head {capacity: 0}")
NO_CAPACITY = "No role has a capacity, so nobody can be said to have too much work. Give the roles theirs in Details."
NOTHING_HELD = "Nobody decides or executes anything yet."
ONE_DECIDES = "{} decides 1 of 1 functions; nobody executes anything yet."
SAID_OF_LITTLE = {
    "load": (NO_CAPACITY,) * 3,
    "work": (NOTHING_HELD, ONE_DECIDES.format("Agency"), ONE_DECIDES.format("Head")),
    "overlap": ("No two owners meet on a function.",) * 3,
    "spread": (NOTHING_HELD, *("Each area is in one hand.",) * 2),
    "partners": ("Nobody executes anything yet.",) * 3,
}


@pytest.mark.parametrize("view", LOAD_VIEWS)
@pytest.mark.parametrize("place", range(3), ids=("nobody", "a partner", "no capacity"))
def test_where_there_is_little_or_nothing_to_draw_the_sentence_stands_alone(view, place, tmp_path):
    found = drawn(sketched(LITTLE[place]), tmp_path, view)
    assert any(text.endswith(": Team") for text in found)
    assert SAID_OF_LITTLE[view][place] in found
