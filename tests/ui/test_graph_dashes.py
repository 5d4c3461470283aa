"""Dashes made of straight lines look as Qt's own along the curve, and stay where they are whatever is seen of them."""

import math

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from planner.ui.graph.dashes import Dashes

WIDTH = 2.0
WAYS = {
    "down": [(10, 10), (60, 10), (60, 290), (110, 290)],
    "up": [(110, 290), (60, 290), (60, 10), (10, 10)],
    "around": [(20, 20), (120, 20), (120, 270), (20, 270)],
    "level": [(5, 50), (60, 50), (60, 50), (115, 50)],
}
STYLES = [Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashLine]
WHOLE = QRectF(0, 0, 140, 300)


def curve_of(way):
    start, *rest = (QPointF(*point) for point in WAYS[way])
    path = QPainterPath(start)
    path.cubicTo(*rest)
    return path


def pen_of(style):
    pen = QPen(QColor("black"), WIDTH, style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def dashes_of(way, style):
    return Dashes(WAYS[way], tuple(part * WIDTH for part in pen_of(style).dashPattern()))


def painted(paths, style):
    image = QImage(140, 300, QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen_of(style))
        for path in paths:
            painter.drawPath(path)
    return bytes(image.constBits())


def ends(paths):
    """The two ends of each line."""
    points = [(e.x, e.y) for path in paths for e in map(path.elementAt, range(path.elementCount()))]
    return list(zip(points[::2], points[1::2], strict=True))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("way", WAYS)
def test_dashes_look_as_those_along_the_curve(way, style):
    mine, curve = painted(dashes_of(way, style).within(WHOLE), style), painted([curve_of(way)], style)
    ink = sum(255 - value for value in curve)
    assert sum(255 - value for value in mine) == pytest.approx(ink, rel=0.03)
    assert sum(abs(one - other) for one, other in zip(mine, curve, strict=True)) < ink * 0.3


@pytest.mark.parametrize("style", STYLES)
def test_what_is_seen_of_a_line_moves_no_dash_of_it(style):
    whole = ends(dashes_of("down", style).within(WHOLE))
    assert all(math.dist(*pair) >= WIDTH - 0.01 for pair in whole[:-1])
    for top in range(0, 300, 23):
        room = QRectF(0, top, 140, 40)
        seen = ends(dashes_of("down", style).within(room))
        assert set(seen) <= set(whole)
        assert {pair for pair in whole if room.contains(QPointF(*pair[0]))} <= set(seen)


def test_of_a_long_line_little_more_is_drawn_than_is_seen():
    dashes = Dashes([(0, 0), (45, 0), (45, 9000), (90, 9000)], (2.0, 4.0))
    heights = [y for pair in ends(dashes.within(QRectF(0, 4000, 90, 100))) for _, y in pair]
    assert 3800 < min(heights) < 4000
    assert 4100 < max(heights) < 4300


def test_a_line_without_length_has_no_dashes():
    assert ends(Dashes([(3, 3)] * 4, (2.0, 4.0)).within(WHOLE)) == []
