"""A picture of functions that were copied, for programs that take pictures."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.ui.look.theme import Theme, font
from planner.ui.widgets.plain import shortened

_ROW, _MARGIN, _GAP = 28, 14, 24  # pixels
_MOST = 60  # rows
_SCALE = 2


def drawn(part: OperatingModel, theme: Theme) -> QImage:
    """Draw the functions of a part as lines with their areas; after 60 lines one says how many more there are."""
    order = part.function_order()
    lines = [_line(part, key) for key in order[:_MOST]]
    if len(order) > _MOST:
        lines.append((tr("and {n} more", n=len(order) - _MOST), ""))
    metrics = QFontMetrics(font())
    left = max((metrics.horizontalAdvance(name) for name, _ in lines), default=0)
    right = max((metrics.horizontalAdvance(area) for _, area in lines), default=0)
    width, height = 2 * _MARGIN + left + (_GAP + right if right else 0), 2 * _MARGIN + _ROW * len(lines)
    image = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    painter.setFont(font())
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for row, (name, area) in enumerate(lines):
        top = _MARGIN + row * _ROW
        painter.setPen(QColor(theme.text))
        painter.drawText(QRect(_MARGIN, top, left + 2, _ROW), middle, name)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRect(_MARGIN + left + _GAP, top, right + 2, _ROW), middle, area)
    painter.end()
    return image


def _line(part: OperatingModel, key: str) -> tuple[str, str]:
    function = part.functions[key]
    return shortened(function.name), shortened(part.areas[function.area].name) if function.area else ""
