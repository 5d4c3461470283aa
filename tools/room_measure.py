"""Measures how well a window can be read from afar: the size of each text, and how it stands out in a picture.

Which texts a widget writes, where, in which font and size is asked of the widget itself, which paints once more into an
SVG that is not kept. A size is counted in pixels of the picture; at 96 dots an inch 20 points are 26.7 pixels. What the
picture really shows is then measured in the picture: the ground of a text is the colour that most pixels around it
have, its ink the colour that stands out most from it, and the height of the ink is held against the height that the
same words have in that font, which gives the size that they have in the picture.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLineEdit, QPushButton, QWidget

from planner.ui.widgets.elided import ElidedLabel

SMALLEST = 20 * 96 / 72
"""20 points at 96 dots an inch, in pixels."""

LEAST_CONTRAST = 4.5
_SVG = "{http://www.w3.org/2000/svg}"
_SURE = 3  # pixels of one colour that are ink and no accident
_DARKEST = 0.04045  # below it the guidelines take a colour's part as it is
_EDGE = 0.1  # of the contrast of ink: the row in which a letter begins is drawn in part
_TALL = frozenset("bdfhkl")  # with capitals and digits: without any of them words are too low to be measured


class Text(NamedTuple):
    """One text of a window.

    Attributes:
        words: what it says.
        pixels: the size of its font.
        measured: that size as the picture shows it; 0 where the words are too low or cut off to be measured.
        contrast: how its ink stands out from its ground in the picture.
        box: where its ink is, in the window.
    """

    words: str
    pixels: float
    measured: float
    contrast: float
    box: QRect


def texts_in(window: QWidget, picture: QImage) -> list[Text]:
    """Give the texts that can be seen in a window, measured in a picture of it."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is window.window() and not widget.visibleRegion().isEmpty():
            found += _measured(widget, window, picture)
    return found


def cut_texts(window: QWidget) -> list[str]:
    """Give the words of labels and buttons that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window() or _is_scrolled(widget, window):
            continue
        if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
            high = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            narrow = not widget.wordWrap() and widget.width() < widget.sizeHint().width() - 1
            if narrow or high > widget.height() + 1:
                found.append(widget.text())
        elif isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width() - 1:
            found.append(widget.text())
        elif isinstance(widget, QLineEdit) and _is_day(widget.text()):
            room = widget.width() - widget.sizeHint().width() + widget.fontMetrics().averageCharWidth() * 17
            if widget.fontMetrics().horizontalAdvance(widget.text()) > room + 1:
                found.append(widget.text())
    return found


def _measured(widget: QWidget, window: QWidget, picture: QImage) -> Iterator[Text]:
    seen = widget.visibleRegion().boundingRect()
    for words, font, at in _written(widget):
        metrics = QFontMetricsF(font)
        tight = metrics.tightBoundingRect(words).translated(at)
        if not seen.contains(tight.center().toPoint()):
            continue
        whole = QRectF(seen).contains(tight)
        box = QRectF(QPointF(widget.mapTo(window, tight.topLeft().toPoint())), tight.size()).toAlignedRect()
        box = box.adjusted(-1, -1, 1, 1).intersected(picture.rect())
        contrast, high = _inked(picture, box)
        pixels = float(font.pixelSize())
        sure = whole and high and any(c in _TALL or c.isupper() or c.isdigit() for c in words)
        yield Text(words, pixels, pixels * high / tight.height() if sure else 0.0, contrast, box)


def _written(widget: QWidget) -> Iterator[tuple[str, QFont, QPointF]]:
    """The texts that a widget writes itself, without its children: words, font, and where the first one begins."""
    into = QBuffer()
    into.open(QBuffer.OpenModeFlag.WriteOnly)
    device = QSvgGenerator()
    device.setOutputDevice(into)
    device.setSize(widget.size())
    painter = QPainter(device)
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag(0))  # views of scenes have another one
    painter.end()
    for group in ET.fromstring(bytes(into.data())).iter(f"{_SVG}g"):
        for text in group.findall(f"{_SVG}text"):
            words = "".join(text.itertext())
            if words.strip():
                matrix = _matrix(group.get("transform", ""))
                font = QFont(text.get("font-family", "").strip("'\""))
                font.setPixelSize(max(1, round(float(text.get("font-size", "0")) * matrix.m22())))
                font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
                yield words, font, matrix.map(QPointF(float(text.get("x", "0")), float(text.get("y", "0"))))


def _matrix(transform: str) -> QTransform:
    if not transform.startswith("matrix("):
        return QTransform()
    m11, m12, m21, m22, dx, dy = map(float, transform.removeprefix("matrix(").removesuffix(")").split(","))
    return QTransform(m11, m12, m21, m22, dx, dy)


def _inked(picture: QImage, box: QRect) -> tuple[float, int]:
    """The contrast of ink and ground in a box of a picture, and how many rows ink takes; 1 and 0 without ink."""
    across = range(box.left(), box.right() + 1)
    rows = [[picture.pixel(x, y) for x in across] for y in range(box.top(), box.bottom() + 1)]
    colours = Counter(colour for row in rows for colour in row)
    if not colours:
        return 1.0, 0
    ground = colours.most_common(1)[0][0]
    contrasts = {colour: _contrast(colour, ground) for colour in colours}
    best = max((value for colour, value in contrasts.items() if colours[colour] >= _SURE), default=1.0)
    faint = 1 + (best - 1) * _EDGE
    inked = [place for place, row in enumerate(rows) if any(contrasts[colour] >= faint for colour in row)]
    return best, inked[-1] - inked[0] + 1 if inked and best > 1 else 0


def _contrast(one: int, other: int) -> float:
    """As the Web Content Accessibility Guidelines 2.2 define it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(rgb: int) -> float:
    parts = [((rgb >> shift) & 255) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= _DARKEST else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _is_scrolled(widget: QWidget, window: QWidget) -> bool:
    """Does it stand in something that can be scrolled?"""
    around = widget.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False


def _is_day(text: str) -> bool:
    return len(text) == len("2026-11-22") and text[4:5] == "-" == text[7:8]
