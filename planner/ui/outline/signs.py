"""The signs in front of the rows of the outline: the letter of an ownership, the shape of a severity."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge, draw_severity
from planner.ui.look.theme import Size
from planner.ui.outline.content import Said

_SHARPNESS = 3.0  # pixels of a sign for each pixel of the window: enough for every screen


class Signs:
    """Draws each sign once for each theme."""

    def __init__(self, appearance: Appearance) -> None:
        """Draw in the colours of what is worn."""
        self._appearance = appearance
        self._drawn: dict[tuple[str, str], QIcon] = {}

    @property
    def size(self) -> int:
        """How wide and high a sign is, in pixels."""
        return self._appearance.theme.pixels(Size.BODY) + 2

    def of(self, said: Said) -> QIcon | None:
        """The sign of a row; None where it has none."""
        theme, ownership, severity = self._appearance.theme, said.ownership, said.severity
        if ownership is not None:
            return self._drawn_once(str(ownership), partial(draw_badge, ownership=ownership, theme=theme))
        if severity is not None:
            return self._drawn_once(str(severity), partial(draw_severity, severity=severity, theme=theme))
        return None

    def _drawn_once(self, sign: str, draw: Callable[[QPainter, QRectF], None]) -> QIcon:
        key = (self._appearance.theme.name, sign)
        if key not in self._drawn:
            pixels = QPixmap(round(self.size * _SHARPNESS), round(self.size * _SHARPNESS))
            pixels.setDevicePixelRatio(_SHARPNESS)
            pixels.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixels)
            draw(painter, QRectF(0, 0, self.size, self.size))
            painter.end()
            self._drawn[key] = QIcon(pixels)
            self._drawn[key].addPixmap(pixels, QIcon.Mode.Selected)  # else the style tints the sign of a chosen row
        return self._drawn[key]
