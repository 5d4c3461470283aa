"""Axes in pixels: what all charts are drawn with."""

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.transforms import ScaledTranslation, Transform
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from planner.language import number_words, trn
from planner.ui.graph.wrapped import wrapped
from planner.ui.load.chart import Scene
from planner.ui.load.qt_renderer import PIXELS
from planner.ui.look.theme import Size, Theme, font

_NOTE = 20.0
_FAINT = 0.25


class Margins(NamedTuple):
    """The pixels around the part of a figure that has a scale."""

    left: float
    top: float
    right: float
    bottom: float


def new_axes(scene: Scene, height: float, margins: Margins) -> tuple[Figure, Axes]:
    """Give an empty figure with room for so many pixels between the margins, its lines counted from the top."""
    theme, height = scene.theme, max(1.0, height)
    high = height + margins.top + margins.bottom
    figure = Figure(figsize=(scene.width / PIXELS, high / PIXELS), dpi=PIXELS, facecolor=theme.card)
    wide = scene.width - margins.left - margins.right
    place = (margins.left / scene.width, margins.bottom / high, wide / scene.width, height / high)
    axes = figure.add_axes(place, facecolor=theme.card)
    axes.spines[:].set_visible(False)
    axes.tick_params(colors=theme.text, labelsize=Size.BODY, length=0, pad=8)
    axes.tick_params(axis="x", colors=theme.muted, labelsize=Size.SMALL, pad=6)
    axes.invert_yaxis()
    return figure, axes


def name_lines(axes: Axes, theme: Theme, names: Sequence[str], room: float) -> None:
    """Write a name before each line of a chart, shortened to the pixels that there are.

    As plain texts: the ticks of matplotlib, each with lines of its own, take three times as long.
    """
    axes.set_yticks(())
    axes.set_ylim(max(1, len(names)) - 0.5, -0.5)
    scale = axes.get_yaxis_transform()
    looks: dict[str, Any] = {"color": theme.text, "fontsize": Size.BODY, "ha": "right"}
    for line, name in enumerate(names):
        _write(axes, scale, (0, line), elided(name, room), by=-8, **looks)


def rule_upright(axes: Axes, theme: Theme) -> None:
    """Draw the thin upright lines of a scale behind the bars."""
    axes.xaxis.grid(visible=True, color=tint(theme.strong_line, theme.card, _FAINT), linewidth=1)
    axes.set_axisbelow(True)


def elided(text: str, room: float, size: Size = Size.BODY) -> str:
    """Shorten a text to so many pixels."""
    return QFontMetricsF(font(size)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def width_of(text: str, size: Size = Size.BODY, *, bold: bool = False) -> float:
    """The pixels that a text takes."""
    return QFontMetricsF(font(size, bold=bold)).horizontalAdvance(text)


def say_at(
    axes: Axes,
    at: tuple[float, float],
    words: str,
    colour: str,
    *,
    bold: bool = False,
    along: Literal["left", "center", "right"] = "left",
    by: float = 0,
    down: float = 0,
    size: Size = Size.BODY,
    ground: str = "",
) -> None:
    """Write words on a line, from a place of the scale on (or up to it, or around it), so many pixels off.

    ``ground`` is the colour behind them, that of the figure behind what stands beside a bar.
    """
    _write(
        axes,
        axes.transData,
        at,
        words,
        by=by,
        down=down,
        ha=along,
        color=colour,
        fontsize=size,
        fontweight="bold" if bold else "normal",
        bbox={"facecolor": ground, "linewidth": 0, "pad": 1.5} if ground else None,
    )


def _write(
    axes: Axes,
    scale: Transform,
    at: tuple[float, float],
    words: str,
    *,
    by: float = 0,
    down: float = 0,
    **looks: Any,  # noqa: ANN401 - whatever texts of matplotlib take
) -> None:
    """Write words at a place of a scale, so many pixels off; as texts of the figure, which need no clipping."""
    aside = ScaledTranslation(by / PIXELS, -down / PIXELS, axes.figure.dpi_scale_trans)
    axes.figure.text(*at, words, transform=scale + aside, va="center", **looks)


def bar(axes: Axes, line: float, ends: tuple[float, float], high: float, **looks: Any) -> None:  # noqa: ANN401
    """Draw one bar from an end to the other; the scale is known already, so it is not measured again."""
    left, right = ends
    axes.add_artist(Rectangle((left, line - high / 2), right - left, high, **looks))


class Part(NamedTuple):
    """A part of a bar: its line, its ends on the scale, its colour."""

    line: float
    left: float
    right: float
    colour: str


def bars(axes: Axes, parts: Sequence[Part], high: float, *, edge: str, width: float) -> None:
    """Draw all parts of bars of a chart at once."""
    half = high / 2
    corners = [
        ((p.left, p.line - half), (p.left, p.line + half), (p.right, p.line + half), (p.right, p.line - half))
        for p in parts
    ]
    drawn = PolyCollection(corners, facecolors=[p.colour for p in parts], edgecolors=edge, linewidths=width)
    axes.add_collection(drawn, autolim=False)


def say_below(figure: Figure, scene: Scene, lines: Sequence[str], left: float) -> None:
    """Write lines at the foot of a figure."""
    for number, words in enumerate(reversed(lines)):
        high = (8 + number * _NOTE) / figure.bbox.height
        figure.text(left / scene.width, high, words, color=scene.theme.muted, fontsize=Size.SMALL)


def fitted(notes: Sequence[str], scene: Scene, left: float) -> list[str]:
    """Break lines for the foot of a figure where they are longer than it is wide."""
    metrics, room = QFontMetricsF(font(Size.SMALL)), scene.width - left - 8
    return [line for words in notes for line in wrapped(words, metrics, room)]


def foot_of(lines: Sequence[str]) -> float:
    """The pixels that lines at the foot of a figure take."""
    return _NOTE * len(lines) + (8 if lines else 0)


def box_of(axes: Axes, left: float, right: float, top: float, bottom: float) -> QRectF:
    """The box in pixels from the upper left corner that lies between places of the two scales."""
    high = axes.figure.bbox.height
    (x0, y0), (x1, y1) = axes.transData.transform([(left, top), (right, bottom)])
    return QRectF(x0, high - y0, x1 - x0, y0 - y1)


def readable_on(ground: str, theme: Theme) -> str:
    """The one of two inks, that of text and that of words on buttons, that stands out more on a ground."""
    return max((theme.text, theme.on_action), key=lambda ink: abs(_lightness(ink) - _lightness(ground)))


def _lightness(colour: str) -> float:
    """How light a colour looks, 0 to 1."""
    named = QColor(colour)
    red, green, blue = (part**2.2 for part in (named.redF(), named.greenF(), named.blueF()))
    luminance: float = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return float(luminance**0.4)


def tint(colour: str, ground: str, part: float) -> str:
    """Mix a part (0 to 1) of a colour into a ground."""
    one, other = QColor(colour), QColor(ground)
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a * part + b * (1 - part)) for a, b in pairs)).name()


def more_owners(left_out: int) -> tuple[str, ...]:
    """Say how many owners are not drawn; nothing where all are."""
    if not left_out:
        return ()
    number = number_words(left_out)
    return (trn(left_out, "and {number} more owner with less", "and {number} more owners with less", number=number),)
