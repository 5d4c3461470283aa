"""The camera: which part of a picture is seen, and how big."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

SMALLEST = 0.08
BIGGEST = 4.0
_MARGIN = 20.0
_FITTED_BIGGEST = 1.15
_STAYS = 80.0
"""Pixels of a picture that stay in sight however far it is moved."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A scale, and where the picture's origin is in the window, in pixels."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_picture(self, point: QPointF) -> QPointF:
        """The point of the picture that is seen at a point of the window."""
        return QPointF((point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale)

    def seen(self, window: QRectF) -> QRectF:
        """The part of the picture that is seen in a part of the window."""
        return QRectF(self.to_picture(window.topLeft()), self.to_picture(window.bottomRight()))

    def to_window(self, rect: QRectF) -> QRectF:
        """Where a part of the picture is seen."""
        return QRectF(
            rect.x() * self.scale + self.x,
            rect.y() * self.scale + self.y,
            rect.width() * self.scale,
            rect.height() * self.scale,
        )

    def zoomed(self, factor: float, at: QPointF) -> "Camera":
        """Bigger or smaller by a factor; what is at this point of the window stays there."""
        scale = min(BIGGEST, max(SMALLEST, self.scale * factor))
        fixed = self.to_picture(at)
        return Camera(scale, at.x() - fixed.x() * scale, at.y() - fixed.y() * scale)

    def moved(self, by: QPointF) -> "Camera":
        """Moved by pixels of the window."""
        return Camera(self.scale, self.x + by.x(), self.y + by.y())

    def bounded(self, bounds: QRectF, window: QSizeF) -> "Camera":
        """Moved back so far that some of the picture stays in sight."""
        seen = self.to_window(bounds)
        x = min(max(seen.left(), _STAYS - seen.width()), window.width() - _STAYS)
        y = min(max(seen.top(), _STAYS - seen.height()), window.height() - _STAYS)
        return self.moved(QPointF(x - seen.left(), y - seen.top()))

    def showing(self, rect: QRectF, window: QSizeF) -> "Camera":
        """Moved as little as needed to see this part of the picture."""
        seen = self.to_window(rect)
        right, bottom = window.width() - _MARGIN - seen.width(), window.height() - _MARGIN - seen.height()
        x, y = max(_MARGIN, min(seen.left(), right)), max(_MARGIN, min(seen.top(), bottom))
        return self.moved(QPointF(x - seen.left(), y - seen.top()))


def fitted(bounds: QRectF, window: QSizeF) -> Camera:
    """The camera that sees all of a picture, in the middle and hardly bigger than drawn."""
    if bounds.isEmpty() or window.isEmpty():
        return Camera()
    across = (window.width() - 2 * _MARGIN) / bounds.width()
    down = (window.height() - 2 * _MARGIN) / bounds.height()
    scale = max(SMALLEST, min(across, down, _FITTED_BIGGEST))
    x = (window.width() - bounds.width() * scale) / 2 - bounds.left() * scale
    y = (window.height() - bounds.height() * scale) / 2 - bounds.top() * scale
    return Camera(scale, x, y)
