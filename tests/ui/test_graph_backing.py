"""A graph that is moved by hand looks as if it had been painted where it is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.ui.graph import canvas as canvas_module
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from tests.ui.hands import Hands

WALK = [(7, 0), (0, -9), (-31, 12), (5, 5), (-3, -400), (900, 0), (-880, 390), (0.5, 0), (2, 1)]


@pytest.fixture
def canvas(hands: Hands) -> GraphCanvas:
    hands.window.show_view("graph")
    QApplication.processEvents()
    made = hands.window.workspace.graph.canvas
    made.zoom_to(1.3)
    return made


@pytest.fixture
def looking(canvas, qapp, qtbot):
    """Makes a canvas that sees the same picture, and nothing else, through a camera."""
    appearance = Appearance(qapp, "light")

    def made(camera):
        other = GraphCanvas(Selection(), appearance)
        qtbot.addWidget(other)
        other.resize(canvas.size())
        other.show_picture(canvas.picture, canvas.names)
        other.show_kinds(canvas.kinds)
        other.look(camera)
        return other

    return made


def looks(canvas):
    return canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("scale", [1.3, 0.6, 0.3])
def test_wherever_it_is_moved_to_it_looks_as_painted_there(canvas, looking, scale):
    canvas.zoom_to(scale)
    moved = looking(canvas.camera)
    looks(moved)
    for step in WALK:
        moved.look(moved.camera.moved(QPointF(*step)))
        assert looks(moved) == looks(looking(moved.camera)), step


def test_a_step_aside_paints_no_more_than_what_comes_into_sight(canvas, monkeypatch):
    looks(canvas)
    rooms = []
    original = canvas_module.paint_graph

    def noted(painter, picture, theme, marked, *, scale, seen):
        rooms.append(seen)
        original(painter, picture, theme, marked, scale=scale, seen=seen)

    monkeypatch.setattr(canvas_module, "paint_graph", noted)
    looks(canvas)
    assert rooms == [], "nothing has changed"
    canvas.look(canvas.camera.moved(QPointF(5, 0)))
    looks(canvas)
    (seen,) = rooms
    assert seen.width() * canvas.camera.scale == pytest.approx(5 + 2 * 60)
    canvas.zoom(1.2)
    rooms.clear()
    looks(canvas)
    assert rooms[0].width() * canvas.camera.scale == pytest.approx(canvas.width() + 2 * 60)


def test_what_is_chosen_hidden_or_repainted_is_seen_at_once(canvas, qapp, hands):
    pictures = [looks(canvas)]
    hands.window.selection.choose_owner(next(iter(canvas.picture.boxes)))
    pictures.append(looks(canvas))
    canvas.show_kinds(())
    pictures.append(looks(canvas))
    hands.window.actions_by_id["theme_dark"].trigger()
    qapp.processEvents()
    pictures.append(looks(canvas))
    canvas.resize(canvas.size() - QSize(90, 0))
    pictures.append(looks(canvas))
    assert all(one != other for one, other in pairwise(pictures))
