"""Graphs of crowds: nearly every pair of owners has a line, and what is drawn stays readable and quick."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.graph.quiet import MOST_DRAWN
from planner.model.operating_model import OperatingModel
from planner.model.records import Assignment, Function, Owner, Placement, Seat, Structure
from planner.ui.compare.two_graphs import Shown
from planner.ui.compare.view import CompareView
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.hits import Hit, hit_at
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.sheets import changes_sheet
from tests.calls import calls_of
from tests.day import TODAY

pytestmark = pytest.mark.usefixtures("fonts")

LEFT = Qt.MouseButton.LeftButton
WORK = frozenset(("execution",))


def crowd(functions, owners):
    """Two structures in which everything is decided and executed by somebody drawn at random."""
    dice = random.Random(functions)
    names = [f"o_{n:03}" for n in range(owners)]

    def structure(rank):
        held = {}
        for number in range(functions):
            decides, executes = dice.sample(names, 2)
            held[f"f_{number:04}"] = {
                decides: {"decision": Assignment()},
                executes: {"execution": Assignment()},
            }
        seats = {owner: Seat(rank=f"{n:03}1") for n, owner in enumerate(names)}
        return Structure(
            name=f"Plan {rank}", rank=rank, owners=seats, functions={f: Placement() for f in held}, assignments=held
        )

    return OperatingModel(
        title="Crowd",
        functions={f"f_{n:04}": Function(name=f"Function {n}", rank=f"{n:04}1") for n in range(functions)},
        owners={name: Owner(name=f"Owner {name[2:]}", kind="role") for name in names},
        structures={"s_1": structure("1"), "s_2": structure("2")},
    )


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def compared(qtbot, qapp, selection):
    """Gives the page of two graphs with such a model, and the session."""

    def opened(functions, owners):
        session = Session(today=lambda: TODAY)
        session.open(crowd(functions, owners))
        view = CompareView(session, selection, Appearance(qapp, "light"))
        qtbot.addWidget(view)
        view.resize(1280, 640)
        view.show()
        qtbot.waitExposed(view)
        view.show_page("two_graphs")
        return view.shown("two_graphs"), session

    return opened


def press(graphs, mode):
    QTest.mouseClick(graphs.modes.button(mode), LEFT)
    QApplication.processEvents()
    return graphs.single.canvas


def drawn(canvas: GraphCanvas, owner=""):
    return {(s.source, s.target) for s in canvas.picture.strokes if s.is_drawn(WORK, owner)}


def test_the_legend_tells_that_lighter_lines_wait_for_their_owner(compared, selection):
    graphs, _ = compared(500, 30)
    canvas = graphs.panels[1].canvas
    everything = {(s.source, s.target) for s in canvas.picture.strokes}
    assert len(drawn(canvas)) <= MOST_DRAWN < len(everything)
    assert f"of {len(everything):,})" in graphs.legend.switch("execution").text()
    assert "Choose an owner" in graphs.legend.switch("execution").toolTip()
    assert "lighter lines: choose their owner" in graphs.legend.findChild(type(graphs.legend._key)).accessibleName()
    owner = next(iter(canvas.picture.boxes))
    mine = {pair for pair in everything if owner in pair}
    assert not mine <= drawn(canvas)
    plain = canvas.grab().toImage()
    QTest.mouseClick(canvas, LEFT, pos=canvas.camera.to_window(canvas.picture.boxes[owner].rect).center().toPoint())
    assert selection.owner == owner
    assert mine <= drawn(canvas, owner)
    assert canvas.grab().toImage() != plain


def test_both_graphs_of_a_pair_leave_out_the_same_lines(compared):
    graphs, _ = compared(500, 30)
    pairs = [
        {(s.source, s.target): s.quiet for s in panel.canvas.picture.strokes if s.kind == "execution"}
        for panel in graphs.panels
    ]
    both = pairs[0].keys() & pairs[1].keys()
    assert len(both) > 100
    assert [pairs[0][key] for key in both] == [pairs[1][key] for key in both]


def test_a_line_that_is_not_drawn_is_not_under_the_pointer(compared):
    graphs, _ = compared(500, 30)
    picture = graphs.panels[0].canvas.picture
    quiet = [stroke for stroke in picture.strokes if stroke.quiet][:10]
    spots = [(stroke, spot) for stroke in quiet for spot in list(stroke.samples())[3:9]]
    free = [stroke for stroke, spot in spots if hit_at(picture, spot, WORK, "", reach=1.0) == Hit()]
    assert free
    hits = [hit_at(picture, spot, WORK, stroke.source, reach=3.0) for stroke, spot in spots if stroke is free[0]]
    assert any(hit.stroke is not None for hit in hits)


def test_of_what_changes_the_lines_are_drawn_on_which_most_changes(compared):
    graphs, session = compared(500, 30)
    picture = press(graphs, Shown.CHANGES).picture
    shown = [s.change for s in picture.strokes if not s.quiet]
    left = [s.change for s in picture.strokes if s.quiet]
    differ = [len({*c.before} ^ {*c.after}) for c in shown], [len({*c.before} ^ {*c.after}) for c in left]
    assert len(shown) == MOST_DRAWN
    assert min(differ[0]) >= max(differ[1])
    assert "lighter lines: choose their owner" in graphs.change_legend._key.accessibleName()
    assert changes_sheet(session.checked, ("s_1", "s_2")).size.width() > 0


@pytest.mark.parametrize("mode", [Shown.PAIR, Shown.CHANGES])
def test_twice_as_many_lines_are_not_much_more_work(compared, mode):
    work, lines = [], []
    for functions in (300, 900):
        graphs, _ = compared(functions, 30)
        graphs.show_mode(Shown.CHANGES)  # all places are known from here on
        graphs.show_mode(Shown.BEFORE)
        work.append(calls_of(lambda shown=graphs: shown.show_mode(mode)))
        lines.append(sum(len(panel.canvas.picture.strokes) for panel in graphs.panels))
    assert work[1] / work[0] < 1.3 * lines[1] / lines[0]
