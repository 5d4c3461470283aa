"""A graph as its overview shows it: the same picture, painted small."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from planner.ui.canvas.overview import Overview
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.paint import Emphasis, paint_graph
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme

_MOST = QSizeF(220, 150)
_PART = 0.3
"""The part of the canvas that an overview is wide and high at most."""

_AIR = 12
_MARGIN = 24.0  # of the picture's pixels, around the picture
_SLACK = 2.0
"""Pixels of the picture that may be out of sight before there is need for an overview."""


def overview_of(canvas: GraphCanvas, appearance: Appearance) -> Overview:
    """Give the overview of a canvas, which follows its camera and its picture."""
    whole = GraphWhole(canvas)
    overview = Overview(whole, appearance, canvas)
    canvas.drawn_anew.connect(whole.measure)
    canvas.drawn_anew.connect(overview.show_anew)
    canvas.looked.connect(overview.follow)
    canvas.covered = lambda: overview.geometry() if overview.isVisible() else QRect()
    return overview


class GraphWhole:
    """What the overview of a graph asks of its canvas."""

    def __init__(self, canvas: GraphCanvas) -> None:
        """Belong to a canvas."""
        self._canvas = canvas
        self._drawn = QRectF()

    def measure(self) -> None:
        """Find out how large the picture is now, once for all the moves over it."""
        picture = self._canvas.picture
        self._drawn = picture.extent(self._canvas.kinds) if picture is not None else QRectF()

    def extent(self) -> QRectF:
        """The picture with the lines that are drawn, and a margin."""
        return self._drawn.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)

    def seen(self) -> QRectF:
        """What the camera sees of it."""
        return self._canvas.camera.seen(QRectF(self._canvas.rect()))

    def corner(self) -> QRect:
        """The lower right corner, while something of the picture is out of sight."""
        slack = self._drawn.adjusted(_SLACK, _SLACK, -_SLACK, -_SLACK)
        if self._drawn.isEmpty() or self.seen().contains(slack):
            return QRect()
        room = QSizeF(self._canvas.size())
        most = _MOST.boundedTo(room * _PART)
        size = self.extent().size()
        scale = min(most.width() / size.width(), most.height() / size.height())
        wide, high = round(size.width() * scale), round(size.height() * scale)
        return QRect(round(room.width()) - wide - _AIR, round(room.height()) - high - _AIR, wide, high)

    def look_at(self, middle: QPointF) -> None:
        """Move the camera until it sees a point in the middle."""
        self._canvas.look_at(middle)

    def paint_small(self, painter: QPainter, theme: Theme) -> None:
        """Paint the picture as it looks from afar."""
        painter.fillRect(self.extent(), QColor(theme.card))
        if self._canvas.picture is not None:
            scale = painter.transform().m11()
            paint_graph(painter, self._canvas.picture, theme, Emphasis(self._canvas.kinds), scale=scale)
