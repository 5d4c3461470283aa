"""Drawing matplotlib figures with Qt's painter: the same strokes and letters on the screen, in SVG, PDF and PNG.

Text is set by Qt in the font of the application, so that it stays text in a drawing, and matplotlib needs to look for
no font. This module imports matplotlib; whoever is on the way of a start imports it only when a chart is asked for.
"""

from typing import TYPE_CHECKING, Any

from matplotlib import rc_context
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.path import Path
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from planner.ui.look.theme import Size, font

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.transforms import Transform

PIXELS = 72
"""Dots for an inch of a figure, so that a point of matplotlib is a pixel of ours."""

PLAIN_TEXT: dict[Any, Any] = {"text.parse_math": False}
"""What keeps a dollar sign in a name from being read as a formula."""

_HATCH_STEP = 6.0
_BOLD = 600


def paint_figure(painter: QPainter, figure: Figure) -> None:
    """Paint a figure of `PIXELS` dots an inch from the painter's corner on."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    with rc_context(PLAIN_TEXT):
        figure.draw(QtRenderer(painter, figure.bbox.width, figure.bbox.height))


class QtRenderer(RendererBase):
    """Turns what matplotlib draws into calls of a painter."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        """Draw a figure of so many pixels."""
        super().__init__()
        self._painter = painter
        self._width, self._height = width, height

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The pixels of the figure."""
        return self._width, self._height

    def flipy(self) -> bool:
        """Text is placed from the top."""
        return True

    def get_text_width_height_descent(
        self,
        s: str,
        prop: "FontProperties",
        ismath: object,  # noqa: ARG002
    ) -> tuple[float, float, float]:
        """Measure a text on one line."""
        metrics = QFontMetricsF(_font(prop))
        return metrics.horizontalAdvance(s), metrics.ascent() + metrics.descent(), metrics.descent()

    def draw_text(  # noqa: PLR0917 - as matplotlib calls it
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: "FontProperties",
        angle: float,
        ismath: object = False,  # noqa: ARG002
        mtext: object = None,  # noqa: ARG002
    ) -> None:
        """Write a text, turned by an angle, its line beginning at a point."""
        painter = self._painter
        painter.save()
        painter.setFont(_font(prop))
        painter.setPen(_colour(gc.get_rgb(), gc.get_alpha()))
        painter.translate(x, y)
        painter.rotate(-angle)
        painter.drawText(QPointF(0, 0), s)
        painter.restore()

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: "Transform",
        rgbFace: Any = None,  # noqa: ANN401
    ) -> None:
        """Fill, hatch and stroke a path."""
        painter = self._painter
        drawn = self._path(path, transform)
        painter.save()
        clip = gc.get_clip_rectangle()
        if clip is not None:
            painter.setClipRect(QRectF(clip.x0, self._height - clip.y1, clip.width, clip.height))
        if rgbFace is not None:
            painter.fillPath(drawn, _colour(rgbFace, gc.get_alpha()))
        if gc.get_hatch():
            _hatch(painter, drawn, _colour(gc.get_hatch_color()))
        if gc.get_linewidth():
            painter.strokePath(drawn, _pen(gc))
        painter.restore()

    def _path(self, path: Path, transform: "Transform") -> QPainterPath:
        drawn = QPainterPath()
        for points, code in path.iter_segments(transform, simplify=False):
            at = [QPointF(x, self._height - y) for x, y in zip(points[::2], points[1::2], strict=True)]
            if code == Path.MOVETO:
                drawn.moveTo(at[0])
            elif code == Path.LINETO:
                drawn.lineTo(at[0])
            elif code == Path.CURVE3:
                drawn.quadTo(*at)
            elif code == Path.CURVE4:
                drawn.cubicTo(*at)
            elif code == Path.CLOSEPOLY:
                drawn.closeSubpath()
        return drawn


def _font(prop: "FontProperties") -> Any:  # noqa: ANN401 - a font of Qt
    weight = prop.get_weight()
    bold = weight == "bold" or (isinstance(weight, int) and weight >= _BOLD)
    return font(Size(round(prop.get_size_in_points())), bold=bold)


def _colour(rgb: Any, alpha: float | None = None) -> QColor:  # noqa: ANN401 - a tuple or an array of three or four
    red, green, blue, *own = (float(part) for part in rgb)
    return QColor.fromRgbF(red, green, blue, own[0] if own else 1.0 if alpha is None else alpha)


def _pen(gc: GraphicsContextBase) -> QPen:
    width = gc.get_linewidth()
    pen = QPen(_colour(gc.get_rgb(), gc.get_alpha()), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    offset: float
    dashes: Any
    offset, dashes = gc.get_dashes()
    if dashes is not None:
        pen.setDashPattern([dash / width for dash in dashes])
        pen.setDashOffset(offset / width)
    return pen


def _hatch(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Draw slanting lines over a path: the one hatch that charts use."""
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.2))
    box = path.boundingRect()
    steps = range(int((box.width() + box.height()) / _HATCH_STEP) + 1)
    starts = (box.left() - box.height() + step * _HATCH_STEP for step in steps)
    painter.drawLines([QLineF(at, box.bottom(), at + box.height(), box.top()) for at in starts])
    painter.restore()
