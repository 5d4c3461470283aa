"""What a canvas painted last, so that only what comes into sight or looks otherwise is painted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

_MOST = 12
"""Parts that are painted one by one: each of them looks through the whole picture for what is in it."""


class Backing:
    """The pixels of a canvas, kept while its picture is only moved, or differs here and there."""

    def __init__(self) -> None:
        """Start without any."""
        self._pixels = QPixmap()
        self._shown: object = None
        self._at = QPointF()

    def forget(self) -> None:
        """Let go of the pixels."""
        self._pixels, self._shown = QPixmap(), None

    def moved_to(
        self,
        size: QSize,
        ratio: float,
        shown: object,
        at: QPointF,
        paint: Callable[[QPainter, QRectF], None],
        *,
        spoilt: Sequence[QRectF] = (),
    ) -> QPixmap:
        """Give the pixels of a canvas; paints those that are not known yet.

        Args:
            size: of the canvas.
            ratio: the device pixels of one of its pixels.
            shown: all that the pixels depend on but the place; equal while they are the same.
            at: where the picture's origin is in the canvas.
            paint: paints a part of the canvas.
            spoilt: the parts of the canvas that look otherwise now.
        """
        if self._pixels.deviceIndependentSize() != size or shown != self._shown:
            self._shown = None
        steps = (at - self._at) * ratio
        whole = steps.toPoint()
        if self._shown is None or QPointF(whole) != steps or ratio != self._pixels.devicePixelRatio():
            self._pixels = QPixmap(size * ratio)
            self._pixels.setDevicePixelRatio(ratio)
            fresh = [self._pixels.rect()]
        else:
            self._pixels.scroll(whole.x(), whole.y(), self._pixels.rect())
            fresh = _fresh(self._pixels.rect(), whole, [_aligned(part, ratio) for part in spoilt])
        self._shown, self._at = shown, at
        for part in fresh:
            room = QRectF(part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio)
            with QPainter(self._pixels) as painter:  # ends whatever goes wrong: pixels die hard under a painter
                painter.setClipRect(room)
                paint(painter, room)
        return self._pixels


def _fresh(room: QRect, by: QPoint, spoilt: Sequence[QRect]) -> list[QRect]:
    """What is to be painted of a room after its content has moved: all of it where that is hardly more."""
    parts = [*_uncovered(room, by), *(part for one in spoilt if not (part := one.intersected(room)).isEmpty())]
    area = sum(part.width() * part.height() for part in parts)
    return [room] if len(parts) > _MOST or 2 * area > room.width() * room.height() else parts


def _aligned(part: QRectF, ratio: float) -> QRect:
    """A part of the canvas in whole pixels of the device."""
    return QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio).toAlignedRect()


def _uncovered(room: QRect, by: QPoint) -> list[QRect]:
    """The strips at the edges of a room that are free after its content has moved."""
    wide, high = min(abs(by.x()), room.width()), min(abs(by.y()), room.height())
    beside = QRect(0 if by.x() > 0 else room.width() - wide, 0, wide, room.height())
    above = QRect(0, 0 if by.y() > 0 else room.height() - high, room.width(), high)
    return [strip for strip in (beside, above) if not strip.isEmpty()]
