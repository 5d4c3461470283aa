import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from planner.exchange.wanted import Wanted
from planner.model.checked import Checked
from planner.model.compare.sides import comparison_of
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import set_function
from planner.model.edits.owners import set_owner
from planner.model.edits.structures import rename_structure
from planner.model.plan.change_plan import change_plan
from planner.model.vocabulary import Ownership
from planner.storage.errors import StorageError
from planner.storage.library import template_model, templates
from planner.ui.exports import export_to
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("qapp")

TEAM = """
Small team
  SEO: D Head; E Lead, *Agency; I #Sales
  Blog: D Head; E Lead; R Writer
  Events:
Growth stage
  SEO: D Lead; E Writer
"""
SMALL, GROWTH = id_of("s", "Small team"), id_of("s", "Growth stage")
VIEWS = ("board", "graph", "matrix", "load", "work", "overlap", "compare", "changes", "flow", "plan")


def export_picture(model, path: Path, **wanted) -> None:
    export_to(Wanted(model, TODAY, **wanted), path)


def texts(path: Path) -> list[str]:
    return [text for node in ET.parse(path).iter("{http://www.w3.org/2000/svg}text") if (text := node.text)]


def joined(path: Path) -> str:
    return " ".join(texts(path))


@pytest.fixture
def example():
    return template_model(next(t for t in templates() if t.name == "Northwind example"))


@pytest.mark.parametrize("view", VIEWS)
def test_a_png_is_an_image_with_something_on_light_ground(view, tmp_path, example):
    path = tmp_path / "picture.png"
    export_picture(example, path, view=view, structure=None)
    image = QImage(str(path))
    assert path.read_bytes().startswith(b"\x89PNG")
    assert min(image.width(), image.height()) > 800
    assert {image.pixelColor(x, y).name() for x in (1, image.width() - 1) for y in (1, image.height() - 1)} == {
        "#ffffff"
    }
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 10


def test_a_png_has_twice_the_pixels_of_the_drawing(tmp_path):
    model = sketched(TEAM)
    export_picture(model, tmp_path / "a.png", view="graph", structure=SMALL)
    export_picture(model, tmp_path / "a.svg", view="graph", structure=SMALL)
    box = ET.parse(tmp_path / "a.svg").getroot().get("viewBox").split()
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (round(float(box[2]) * 2), round(float(box[3]) * 2))


@pytest.mark.parametrize("view", ["graph", "compare"])
def test_every_owner_and_every_abandoned_function_is_named(view, tmp_path, example):
    path = tmp_path / "picture.svg"
    first, last = example.structure_order()
    export_picture(example, path, view=view, structure=None)
    shown = set(texts(path))
    structures = [first, last] if view == "compare" else [first]
    owners = {example.owners[owner].name for key in structures for owner in example.structures[key].owners}
    assert owners <= shown
    assert {example.structures[key].name for key in structures} <= shown
    assert "Data quality & enrichment" in shown
    assert "ABANDONED" in shown


def test_the_board_names_owners_and_abandoned_functions(tmp_path):
    path = tmp_path / "board.svg"
    export_picture(sketched(TEAM), path, view="board", structure=SMALL)
    assert {"Small team", "Head", "Lead", "Agency", "Sales", "SEO", "Blog", "Events", "ABANDONED"} <= set(texts(path))


def test_the_legend_explains_what_is_drawn_and_nothing_else(tmp_path):
    path = tmp_path / "picture.svg"
    export_picture(sketched(TEAM), path, view="graph", structure=SMALL)
    legend = {"decides → executes", "gives input", "reviews", "role", "external partner", "department"}
    assert legend <= set(texts(path))
    export_picture(sketched(TEAM), path, view="graph", structure=GROWTH)
    assert legend & set(texts(path)) == {"decides → executes", "role"}


def test_marks_of_findings_are_drawn_and_explained(tmp_path):
    path = tmp_path / "picture.svg"
    for view in ("graph", "compare"):
        export_picture(sketched(TEAM), path, view=view)
        assert {"error", "!"} <= set(texts(path))
    export_picture(sketched(TEAM), path, view="changes")
    assert not {"error", "!"} & set(texts(path))


def test_changes_are_told_by_signs_that_the_legend_explains(tmp_path):
    path = tmp_path / "picture.svg"
    export_picture(sketched(TEAM), path, view="changes")
    shown = texts(path)
    assert {"new", "gone", "other functions or ends"} <= set(shown)
    assert {"−", "→", "+ 1", "− 2", "Small team → Growth stage"} <= set(shown)  # noqa: RUF001
    assert not {"reviews", "gives input"} & set(shown), "their lines are not drawn"


def test_the_plan_lists_every_step_in_its_groups_with_what_it_waits_for(tmp_path, example):
    path = tmp_path / "plan.svg"
    export_picture(example, path, view="plan")
    shown, checked = joined(path), Checked.of(example, TODAY)
    first, last = example.structure_order()
    plan = change_plan(comparison_of(checked, first, last))
    assert {str(number) for number in range(1, len(plan.steps) + 1)} <= set(texts(path))
    assert "HIRE BEFORE ANY MOVE" in shown
    assert "VP marketing takes over · 10" in shown
    assert "← 1 → 165" in " ".join(shown.split())
    box = ET.parse(path).getroot().get("viewBox").split()
    assert 1.2 < float(box[2]) / float(box[3]) < 2.6, "about as wide as a screen"


def test_the_picture_of_a_plan_names_its_loops_and_says_when_there_is_nothing_to_do(tmp_path):
    swap = "  SEO {effort: 1}: E %s\n  PR {effort: 1}: E %s\n"
    path = tmp_path / "plan.svg"
    export_picture(sketched(f"A\n{swap % ('Head', 'Lead')}B\n{swap % ('Lead', 'Head')}"), path, view="plan")
    assert "Head and Lead wait for each other in steps 1 and 2" in joined(path)
    export_picture(sketched(f"A\n{swap % ('Head', 'Lead')}B\n{swap % ('Head', 'Lead')}"), path, view="plan")
    assert "Nothing changes on the way" in joined(path)


def test_lines_that_are_left_out_are_told(tmp_path, example):
    path = tmp_path / "picture.svg"
    export_picture(example, path, view="compare", structure=None)
    assert "reviews" not in texts(path)
    assert "Too many lines to draw them all: left out is who reviews." in texts(path)


def test_the_figures_stand_on_top(tmp_path):
    path = tmp_path / "picture.svg"
    export_picture(sketched(TEAM), path, view="graph", structure=SMALL)
    assert "5 owners 2 crossings 100% decided by one role 1 abandoned" in joined(path)


def test_the_structure_can_be_chosen(tmp_path):
    path = tmp_path / "picture.svg"
    export_picture(sketched(TEAM), path, view="graph", structure=GROWTH)
    assert "Growth stage" in texts(path)
    assert "Agency" not in texts(path)


def test_no_part_of_a_long_name_is_cut_off(tmp_path):
    name = "Head of everything that has ever been called marketing, sales, growth or demand generation"
    pill = "Events, fairs, webinars, breakfasts, dinners and whatever else brings people into one room"
    title = "The team as it will be when everybody who was promised to it has signed and started " * 3
    model = sketched(TEAM)
    for edit in (
        partial(set_owner, owner=id_of("o", "Head"), name=name),
        partial(set_function, function=id_of("f", "Events"), name=pill),
        partial(rename_structure, structure=SMALL, name=title),
    ):
        model = edit(model).model
    for view in ("graph", "compare", "changes", "flow"):
        export_picture(model, tmp_path / "long.svg", view=view, structure=None)
        shown = joined(tmp_path / "long.svg")
        assert view == "flow" or name in shown
        assert view == "flow" or pill in shown
        assert " ".join(title.split()) in shown
        assert "…" not in shown


def test_text_that_looks_like_markup_stays_text(tmp_path):
    model = set_owner(sketched(TEAM), owner=id_of("o", "Head"), name='<img src="x"> & "co" ]]>').model
    for view in VIEWS:
        chosen = SMALL if view in {"board", "graph"} else None
        export_picture(model, tmp_path / "picture.svg", view=view, structure=chosen, ownership=Ownership.DECISION)
        assert '<img src="x"> & "co" ]]>' in joined(tmp_path / "picture.svg")


def test_a_right_to_left_name_and_a_tab_do_not_break_the_drawing(tmp_path):
    model = set_owner(sketched(TEAM), owner=id_of("o", "Head"), name="مدير التسويق\tA").model
    export_picture(model, tmp_path / "picture.svg", view="graph", structure=SMALL)
    assert ET.parse(tmp_path / "picture.svg").getroot().tag.endswith("svg")


def test_an_empty_structure_gives_a_picture_with_its_title(tmp_path):
    for view in ("board", "graph"):
        export_picture(sketched("Empty"), tmp_path / "empty.svg", view=view, structure=None)
        assert "Empty" in texts(tmp_path / "empty.svg")


def test_the_same_model_gives_the_same_bytes(tmp_path, example):
    for suffix in ("png", "svg"):
        one, two = tmp_path / f"one.{suffix}", tmp_path / f"two.{suffix}"
        export_picture(example, one, view="compare", structure=None)
        export_picture(example, two, view="compare", structure=None)
        assert one.read_bytes() == two.read_bytes()


def test_the_flow_names_every_owner_that_executes_and_counts_the_movements(tmp_path, example):
    path = tmp_path / "flow.svg"
    export_picture(example, path, view="flow", structure=None)
    shown = set(texts(path))
    executing = {
        owner
        for place in example.structures.values()
        for function, holders in place.assignments.items()
        for owner, held in holders.items()
        if "execution" in held and place.in_scope(function)
    }
    assert all(example.owners[owner].name in joined(path) for owner in executing)
    assert {"Small team → Growth stage", "12 owners execute", "21 owners execute", "Nobody", "Parked"} <= shown
    assert "7 stay 25 move 9 come in-house 1 goes outside 18 newly owned 1 still nobody" in joined(path)
    assert {"stays 7", "moves 25", "newly owned 18", "external partner"} <= shown
    assert "department" not in shown
    assert {"=", "↔", "←", "→", "+", "?"} <= shown


def test_the_flow_can_follow_decisions_and_any_two_sides(tmp_path):
    path, model = tmp_path / "flow.svg", sketched(TEAM)
    export_picture(model, path, view="flow", structure=None, sides=(GROWTH, SMALL), ownership=Ownership.DECISION)
    shown = texts(path)
    assert "Growth stage → Small team" in shown
    assert {"1 owner decides", "Lead", "Head"} <= set(shown)
    kept = keep_checkpoint(model, checkpoint="k_kept00000000", structure=SMALL, name="In spring").model
    for view in ("flow", "compare"):
        export_picture(kept, path, view=view, structure=None, sides=("k_kept00000000", GROWTH))
        assert "In spring" in joined(path)


def test_where_nothing_flows_the_picture_says_why(tmp_path):
    export_picture(sketched("A\n  SEO: E Lead\nB"), tmp_path / "flow.svg", view="flow", structure=None)
    assert "B lists no functions yet, so nothing flows." in joined(tmp_path / "flow.svg")


def test_the_hash_seed_changes_no_byte(tmp_path):
    written = []
    for seed in ("1", "2"):
        path = tmp_path / f"{seed}.svg"
        run = [sys.executable, "-c", FLOW_OF_THE_EXAMPLE, str(path)]
        subprocess.run(run, env=os.environ | {"PYTHONHASHSEED": seed}, cwd=Path(__file__).parents[2], check=True)
        written.append(path.read_bytes())
    assert written[0] == written[1]


FLOW_OF_THE_EXAMPLE = """
import sys
from pathlib import Path
from planner.storage.library import template_model, templates
from tests.ui.test_pictures import TODAY, Wanted, export_to
model = template_model(next(t for t in templates() if t.name == "Northwind example"))
export_to(Wanted(model, TODAY, "flow"), Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    ("text", "name", "wanted", "sentence"),
    [
        (TEAM, "picture.gif", ("graph", None), "picture.gif must end with .png, "),
        (TEAM, "picture.png", ("cloud", None), "There is no picture of the cloud; there is one of the board"),
        (TEAM, "picture.png", ("graph", "s_gone"), "There is no structure with the id 's_gone'."),
        ("", "picture.png", ("graph", None), "The model has no structure"),
        ("Alone\n  A:", "picture.png", ("compare", None), "A comparison needs two structures; Alone is the only one."),
        ("Alone\n  A:", "picture.png", ("flow", None), "A comparison needs two structures; Alone is the only one."),
        (TEAM, "no/such/folder/picture.png", ("graph", None), "picture.png"),
    ],
)
def test_what_cannot_be_drawn_is_told_in_one_sentence_and_writes_nothing(tmp_path, text, name, wanted, sentence):
    with pytest.raises(StorageError) as refused:
        export_picture(sketched(text), tmp_path / name, view=wanted[0], structure=wanted[1])
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


WITHOUT_A_SCREEN = """
import sys
from pathlib import Path
from planner.storage.library import template_model, templates
from tests.ui.test_pictures import TODAY, Wanted, export_to
model = template_model(next(t for t in templates() if t.name == "Small to growth"))
for view in ("board", "graph", "compare", "flow"):
    export_to(Wanted(model, TODAY, view), Path(sys.argv[1], view + ".png"))
"""


def test_pictures_need_no_screen(tmp_path):
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    clean = {key: value for key, value in os.environ.items() if key not in screens}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_SCREEN, str(tmp_path)],
        env=clean,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["board.png", "compare.png", "flow.png", "graph.png"]
