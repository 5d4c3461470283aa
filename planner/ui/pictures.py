"""Pictures: a view of a model as the bytes of a PNG or SVG file, with or without a screen."""

import os
import sys
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.exchange.wanted import LOAD_VIEWS, OF_TWO, VIEWS, Wanted, Written
from planner.language import mark, number_words, tr
from planner.model.checked import Checked
from planner.model.operating_model import OperatingModel
from planner.storage.carried import png_with, svg_with
from planner.storage.errors import StorageError
from planner.storage.library import resources_folder
from planner.storage.write import to_bytes
from planner.ui.look.theme import DARK, FAMILY, LIGHT, load_fonts

if TYPE_CHECKING:
    from planner.ui.sheet import Sheet

_SHARPNESS = 2.0
"""Pixels of a PNG for one of the picture."""

_SCREEN = 96
"""Pixels of an SVG for an inch, as browsers have it."""

_LONGEST_SIDE = 30_000
"""Pixels of a PNG's longer side; Qt paints no farther than 32,767."""

_MOST_PIXELS = 200_000_000


CARRIES = mark("The picture holds the whole model, so that it opens as a document again.")
"""What is told of a picture with a model in it."""

_WIDTHS = (100, _LONGEST_SIDE)
"""The narrowest and the widest picture that can be asked for, in pixels."""


def write_png(wanted: Wanted) -> Written:
    """Draw a view as a PNG picture.

    Raises:
        StorageError: the view, the structure or the width does not fit, or the picture would be too big.
    """
    data = _png(sheet_of(wanted), wanted.width)
    return _carrying(wanted, data, png_with)


def write_svg(wanted: Wanted) -> Written:
    """Draw a view as an SVG drawing.

    Raises:
        StorageError: the view, the structure or the width does not fit.
    """
    data = _svg(sheet_of(wanted), wanted.width)
    return _carrying(wanted, data, svg_with)


def write_plan_png(wanted: Wanted) -> Written:
    """Draw the change plan as a PNG picture, whatever is looked at.

    Raises:
        StorageError: there are no two sides, or the width does not fit.
    """
    return write_png(wanted._replace(view="plan"))


def write_plan_svg(wanted: Wanted) -> Written:
    """Draw the change plan as an SVG drawing, whatever is looked at.

    Raises:
        StorageError: as for the picture.
    """
    return write_svg(wanted._replace(view="plan"))


def _carrying(wanted: Wanted, data: bytes, put: Callable[[bytes, bytes], bytes]) -> Written:
    """Put the model into a picture where that is wanted, and say so: whoever gets the picture gets all of it."""
    if not wanted.with_model:
        return Written(data)
    return Written(put(data, to_bytes(wanted.model)), (tr(CARRIES),))


def sheet_of(wanted: Wanted) -> "Sheet":
    """Give the page with what is wanted; views of two compare the first and the last structure by default.

    Raises:
        StorageError: the view or the structure does not fit.
    """
    from planner.ui import sheets  # noqa: PLC0415 - loads all that can be drawn

    view = wanted.view or VIEWS[0]
    known = wanted.sides if wanted.sides and view in OF_TWO else _structures(wanted.model, view, wanted.structure)
    drawing_application()
    checked = Checked.of(wanted.model, wanted.today)
    theme = DARK if wanted.dark else LIGHT
    if view == "board":
        return sheets.board_sheet(checked, known[0], theme)
    if view == "matrix":
        from planner.ui.matrix.sheet import matrix_sheet  # noqa: PLC0415 - only for this view

        return matrix_sheet(checked, known[0], theme)
    if view in LOAD_VIEWS:
        from planner.ui.load.sheet import load_sheet  # noqa: PLC0415 - loads matplotlib

        return load_sheet(checked, known[0], view, theme, beside=bool(wanted.sides))
    if view == "flow":
        return sheets.flow_sheet(checked, known, wanted.ownership, theme)
    of_sides = {"changes": sheets.changes_sheet, "plan": sheets.plan_sheet}
    return of_sides.get(view, sheets.graph_sheet)(checked, known, theme)


def _structures(model: OperatingModel, view: str, structure: str | None) -> list[str]:
    """The ids of the structures that a view of the model shows."""
    order = model.structure_order()
    if view not in VIEWS:
        raise StorageError(
            tr(
                "There is no picture of the {view}; there is one of the {views} and {last}.",
                view=view,
                views=", ".join(VIEWS[:-1]),
                last=VIEWS[-1],
            )
        )
    if structure is not None and structure not in model.structures:
        raise StorageError(tr("There is no structure with the id {structure}.", structure=repr(structure)))
    if not order:
        raise StorageError(tr("The model has no structure; there is nothing to draw."))
    if view not in OF_TWO:
        return [structure or order[0]]
    if len(order) == 1:
        words = mark("A comparison needs two structures; {structure} is the only one.")
        raise StorageError(tr(words, structure=model.structures[order[0]].name))
    if structure is None:
        return [order[0], order[-1]]
    before = model.before(structure)
    return (
        [before, structure] if before is not None else [structure, next(k for k in reversed(order) if k != structure)]
    )


@cache
def drawing_application() -> QCoreApplication:
    """Give the application that Qt needs for fonts, made without a screen where there is none; kept until the end."""
    running = QGuiApplication.instance()
    if running is None:
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication(["planner"])
    if FAMILY not in QFontDatabase.families():
        load_fonts(resources_folder() / "fonts")
    return running


def _png(sheet: "Sheet", wide: int | None) -> bytes:
    width, height = sheet.size.width(), sheet.size.height()
    most = min(_LONGEST_SIDE / max(width, height), (_MOST_PIXELS / (width * height)) ** 0.5)
    sharpness = min(_SHARPNESS, most) if wide is None else _scale(sheet, wide)
    if sharpness > most:
        words = mark("A picture of {picture} can be at most {most} pixels wide.")
        raise StorageError(tr(words, picture=sheet.title, most=number_words(int(width * most))))
    image = QImage(round(width * sharpness), round(height * sharpness), QImage.Format.Format_RGB32)
    if image.isNull():
        words = mark("The picture of {picture} would be too big; an .svg has no such limit.")
        raise StorageError(tr(words, picture=sheet.title))
    image.fill(Qt.GlobalColor.white)
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


def _scale(sheet: "Sheet", wide: int) -> float:
    """How much larger than on the screen a page is drawn that is to be so many pixels wide."""
    narrowest, widest = _WIDTHS
    if not narrowest <= wide <= widest:
        words = mark("A picture is {narrowest} to {widest} pixels wide; {wide} is not possible.")
        raise StorageError(tr(words, narrowest=narrowest, widest=number_words(widest), wide=number_words(wide)))
    return wide / sheet.size.width()


def _svg(sheet: "Sheet", wide: int | None) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = sheet.size if wide is None else sheet.size * _scale(sheet, wide)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(sheet.title)
    generator.setResolution(_SCREEN)
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    family = f'font-family="{FAMILY}'.encode()
    return bytes(data.data()).replace(family + b'"', family + b', Helvetica, Arial, sans-serif"')
