"""Pictures: a view of a model as the bytes of a PNG or SVG file, with or without a screen, in the light theme."""

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.exchange.wanted import VIEWS, Wanted, Written
from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.library import resources_folder
from planner.ui.theme import FAMILY, LIGHT, load_fonts

if TYPE_CHECKING:
    from planner.ui.sheets import Sheet

_OF_TWO = {"compare", "flow"}

_SHARPNESS = 2.0
"""Pixels of a PNG for one of the picture."""

_SCREEN = 96
"""Pixels of an SVG for an inch, as browsers have it."""

_LONGEST_SIDE = 30_000
"""Pixels of a PNG's longer side; Qt paints no farther than 32,767."""

_MOST_PIXELS = 200_000_000


def write_png(wanted: Wanted) -> Written:
    """Draw a view as a PNG picture.

    Raises:
        StorageError: the view or the structure does not fit, or the picture would be too big.
    """
    return Written(_png(_sheet(wanted)))


def write_svg(wanted: Wanted) -> Written:
    """Draw a view as an SVG drawing.

    Raises:
        StorageError: the view or the structure does not fit.
    """
    return Written(_svg(_sheet(wanted)))


def _sheet(wanted: Wanted) -> "Sheet":
    """The page with what is wanted; two graphs and the flow compare the first and the last structure by default."""
    from planner.ui.sheets import board_sheet, flow_sheet, graph_sheet  # noqa: PLC0415 - loads networkx

    view = wanted.view or VIEWS[0]
    known = wanted.sides if wanted.sides and view in _OF_TWO else _structures(wanted.model, view, wanted.structure)
    _drawing_application()
    checked = Checked.of(wanted.model, wanted.today)
    if view == "board":
        return board_sheet(checked, known[0])
    return flow_sheet(checked, known, wanted.ownership) if view == "flow" else graph_sheet(checked, known)


def _structures(model: OperatingModel, view: str, structure: str | None) -> list[str]:
    """The ids of the structures that a view of the model shows."""
    order = model.structure_order()
    if view not in VIEWS:
        msg = f"There is no picture of the {view}; there is one of the {', '.join(VIEWS[:-1])} and {VIEWS[-1]}."
        raise StorageError(msg)
    if structure is not None and structure not in model.structures:
        msg = f"There is no structure with the id {structure!r}."
        raise StorageError(msg)
    if not order:
        msg = "The model has no structure; there is nothing to draw."
        raise StorageError(msg)
    if view not in _OF_TWO:
        return [structure or order[0]]
    if len(order) == 1:
        msg = f"A comparison needs two structures; {model.structures[order[0]].name} is the only one."
        raise StorageError(msg)
    if structure is None:
        return [order[0], order[-1]]
    before = model.before(structure)
    return (
        [before, structure] if before is not None else [structure, next(k for k in reversed(order) if k != structure)]
    )


@cache
def _drawing_application() -> QCoreApplication:
    """The application that Qt needs for fonts, made without a screen where there is none; kept until the end."""
    running = QGuiApplication.instance()
    if running is None:
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication(["planner"])
    if FAMILY not in QFontDatabase.families():
        load_fonts(resources_folder() / "fonts")
    return running


def _png(sheet: "Sheet") -> bytes:
    width, height = sheet.size.width(), sheet.size.height()
    sharpness = min(_SHARPNESS, _LONGEST_SIDE / max(width, height), (_MOST_PIXELS / (width * height)) ** 0.5)
    image = QImage(round(width * sharpness), round(height * sharpness), QImage.Format.Format_RGB32)
    if image.isNull():
        msg = f"The picture of {sheet.title} would be too big; an .svg has no such limit."
        raise StorageError(msg)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(sharpness, sharpness)
    sheet.paint(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _svg(sheet: "Sheet") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheet.size.toSize())
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(sheet.title)
    generator.setResolution(_SCREEN)
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    family = f'font-family="{FAMILY}'.encode()
    return bytes(data.data()).replace(family + b'"', family + b', Helvetica, Arial, sans-serif"')
