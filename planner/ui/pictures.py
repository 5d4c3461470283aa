"""Pictures: a view of a model written to a PNG or SVG file, with or without a screen, always in the light theme."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.storage.errors import StorageError
from planner.storage.library import resources_folder
from planner.storage.save import create_bytes
from planner.ui.theme import FAMILY, LIGHT, load_fonts

if TYPE_CHECKING:
    from planner.ui.sheets import Sheet

VIEWS = ("board", "graph", "compare", "flow")

_OF_TWO = {"compare", "flow"}

_SHARPNESS = 2.0
"""Pixels of a PNG for one of the picture."""

_SCREEN = 96
"""Pixels of an SVG for an inch, as browsers have it."""

_LONGEST_SIDE = 30_000
"""Pixels of a PNG's longer side; Qt paints no farther than 32,767."""

_MOST_PIXELS = 200_000_000


def export_picture(
    model: OperatingModel,
    path: Path,
    *,
    view: str,
    structure: str | None,
    sides: Sequence[str] = (),
    ownership: Ownership = Ownership.EXECUTION,
) -> None:
    """Write a picture of a model, over what stands at the path.

    Args:
        model: what is drawn.
        path: where to; its ending, .png or .svg, says in which form.
        view: board, graph, compare (two graphs) or flow.
        structure: the id of the structure; None for the first one. Compared are the structure and the one before it,
            by default the first and the last.
        sides: the ids of two structures or checkpoints that are compared instead.
        ownership: what a flow follows.

    Raises:
        StorageError: the ending, the view or the structure does not fit, or the file cannot be written.
    """
    writers = {".png": _png, ".svg": _svg}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        msg = f"{path.name} must end with .png or .svg; the ending says which picture is written."
        raise StorageError(msg)
    from planner.ui.sheets import board_sheet, flow_sheet, graph_sheet  # noqa: PLC0415 - loads networkx

    chosen = list(sides) if sides and view in _OF_TWO else _structures(model, view, structure)
    _drawing_application()
    checked = Checked.of(model, date.today())
    if view == "board":
        sheet = board_sheet(checked, chosen[0])
    else:
        sheet = flow_sheet(checked, chosen, ownership) if view == "flow" else graph_sheet(checked, chosen)
    create_bytes(writer(sheet), path, force=True)


def _structures(model: OperatingModel, view: str, structure: str | None) -> list[str]:
    """The ids of the structures that a view of the model shows."""
    order = model.structure_order()
    if view not in VIEWS:
        msg = f"There is no view {view!r}; allowed are {', '.join(VIEWS)}."
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
