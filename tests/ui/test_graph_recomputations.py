"""One edit while a graph is looked at, counted in what is built and drawn anew, not in time."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from planner.model.edits.assignments import assign
from planner.model.graph import order, owner_graph
from planner.ui.graph import canvas
from planner.ui.graph.stroke import Stroke
from planner.ui.graph.view import GraphView
from tests.ui.large_model import at_large_model


@pytest.fixture
def hands(window, tmp_path):
    return at_large_model(window, tmp_path)


@pytest.fixture
def graph(hands, monkeypatch):
    """The graph of the large model, drawn, and how often each kind of work is done from then on."""
    hands.window.show_view("graph")
    view = hands.window.workspace.graph
    view.grab()
    done = Counter()

    def counted(owner, name):
        original = getattr(owner, name)

        def wrapper(*args, **kwargs):
            done[name] += 1
            return original(*args, **kwargs)

        monkeypatch.setattr(owner, name, wrapper)

    counted(owner_graph, "passing_of")
    counted(order, "crossings")
    counted(Stroke, "_base")
    return view, done


def give(hands, function, owner, ownership="input"):
    edit = partial(assign, structure=hands.session.structure, function=function, owner=owner, ownership=ownership)
    hands.session.apply("Assign", edit)
    QApplication.processEvents()


def test_an_edit_asks_anew_where_its_own_function_passes_and_places_nobody_afresh(hands, graph):
    view, done = graph
    boxes = {owner: box.rect for owner, box in view.canvas.picture.boxes.items()}
    give(hands, "f_001", "o_05")
    view.grab()
    assert ("o_05", "o_01", "input") in [stroke.line[:3] for stroke in view.canvas.picture.strokes]
    assert done["passing_of"] <= 4, "before and after, for the lines and for the crossings"
    assert done["crossings"] == 0
    assert {owner: box.rect for owner, box in view.canvas.picture.boxes.items()} == boxes


def test_an_edit_draws_anew_only_the_lines_that_run_otherwise(hands, graph):
    view, done = graph
    before = [stroke for stroke in view.canvas.picture.strokes if not stroke.quiet]
    give(hands, "f_001", "o_05")
    view.grab()
    after = [stroke for stroke in view.canvas.picture.strokes if not stroke.quiet]
    kept = [stroke for stroke in after if any(stroke is old for old in before)]
    assert len(after) == len(before) + 1
    assert len(kept) >= len(before) - 2
    assert done["_base"] <= 4 * (len(after) - len(kept))


EDITS = [("f_001", "o_01", "review"), ("f_002", "o_05", "execution"), ("f_003", "o_30", "input"), ("f_004", "o_11")]


@pytest.mark.parametrize("scale", [None, 1.6, 0.3])
def test_after_each_edit_and_its_undo_the_graph_looks_as_if_it_were_drawn_afresh(hands, graph, qtbot, scale):
    view, _ = graph
    if scale is not None:
        view.canvas.zoom_to(scale)
    view.grab()

    def is_as_afresh():
        shown = view.canvas.grab().toImage()
        afresh = GraphView(hands.session, hands.window.selection, hands.window.appearance)
        qtbot.addWidget(afresh)
        afresh.resize(view.size())
        afresh.show()
        qtbot.waitExposed(afresh)
        afresh.canvas.resize(view.canvas.size())
        afresh.canvas.look(view.canvas.camera)
        return afresh.canvas.grab().toImage() == shown

    for edit in EDITS:
        give(hands, *edit)
        assert is_as_afresh(), edit
    for _ in EDITS:
        hands.session.undo()
        QApplication.processEvents()
        assert is_as_afresh()


def test_an_edit_paints_only_what_looks_otherwise(hands, graph, monkeypatch):
    view, _ = graph
    painted = []
    original = canvas.paint_graph

    def noted(painter, picture, theme, marked, *, scale, seen):
        painted.append(seen)
        original(painter, picture, theme, marked, scale=scale, seen=seen)

    monkeypatch.setattr(canvas, "paint_graph", noted)
    give(hands, "f_002", "o_05", "execution")
    view.grab()
    whole = view.canvas.camera.seen(view.canvas.rect().toRectF())
    rooms = [room.intersected(whole) for room in painted]
    assert rooms
    assert sum(room.width() * room.height() for room in rooms) < whole.width() * whole.height() / 2
    assert any(room.contains(view.canvas.picture.boxes["o_05"].rect) for room in painted)


def test_an_edit_that_changes_no_line_draws_none_anew(hands, graph):
    view, done = graph
    give(hands, "f_001", "o_01", "review")
    view.grab()
    assert done["_base"] == 0
