"""The overview: all that a canvas holds as a small picture, with the part marked that is in sight."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from planner.language import tr
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme

_LEAST_MARK = 6.0
"""Pixels that the marked part is wide and high at least, so that it can be seen and taken hold of."""

_SHADE = 96  # of 255: how strongly what is out of sight is covered


class Whole(Protocol):
    """What an overview shows, in its own pixels."""

    def extent(self) -> QRectF:
        """All there is."""
        ...

    def seen(self) -> QRectF:
        """The part of it that is in sight."""
        ...

    def corner(self) -> QRect:
        """Where the overview stands in its parent; empty while there is no need for one."""
        ...

    def paint_small(self, painter: QPainter, theme: Theme) -> None:
        """Paint all there is so that it can be recognised when it is small."""
        ...

    def look_at(self, middle: QPointF) -> None:
        """Bring a point into the middle of what is in sight."""
        ...


class Overview(QWidget):
    """Shows a whole in a corner of its parent; a click or a drag on it moves what is in sight.

    It is painted from a picture that is made anew only when what it shows has changed: moving the view costs one copy
    of a small picture. It never takes the keyboard, and covers nothing that the keyboard could not bring elsewhere.
    """

    def __init__(self, whole: Whole, appearance: Appearance, parent: QWidget) -> None:
        """Show a whole, once it needs an overview."""
        super().__init__(parent)
        self._whole, self._appearance = whole, appearance
        self._picture = QPixmap()
        self._stale = True
        self._wanted = True
        self._held: QPointF | None = None
        self.setAccessibleName(tr("Overview"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        parent.installEventFilter(self)
        appearance.changed.connect(self.show_anew)

    def allow(self, *, wanted: bool) -> None:
        """Show the overview where it is needed, or never."""
        self._wanted = wanted
        self.follow()

    @property
    def wanted(self) -> bool:
        """May it be shown?"""
        return self._wanted

    def show_anew(self) -> None:
        """What it shows has changed."""
        self._stale = True
        self.follow()

    def follow(self) -> None:
        """What is in sight has changed: come, go, and mark another part."""
        corner = self._whole.corner() if self._wanted else QRect()
        self.setVisible(not corner.isEmpty())
        if not corner.isEmpty():
            if corner != self.geometry():
                self.setGeometry(corner)
                self.raise_()
            self.update()

    def mark(self) -> QRectF:
        """Where the part stands that is in sight, in the overview's own pixels."""
        mark = self._to_small(self._whole.seen().intersected(self._whole.extent()))
        thin = QPointF(max(0.0, _LEAST_MARK - mark.width()) / 2, max(0.0, _LEAST_MARK - mark.height()) / 2)
        return mark.adjusted(-thin.x(), -thin.y(), thin.x(), thin.y()).intersected(QRectF(self.rect()))

    # --- events -------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand in the corner of a parent of another size."""
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the marked part, or bring it where the pointer is."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        mark = self.mark()
        self._held = mark.center() - event.position() if mark.contains(event.position()) else QPointF()
        self._look(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the marked part."""
        if self._held is not None:
            self._look(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture, shaded where it is out of sight, and a frame around the rest."""
        theme = self._appearance.theme
        if self._stale or self._picture.size() != self._room():
            self._stale = False
            self._picture = self._drawn(theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        mark = self.mark()
        painter.save()
        painter.setClipRegion(QRegion(self.rect()) - QRegion(mark.toAlignedRect()))
        shade = QColor(theme.board)
        shade.setAlpha(_SHADE)
        painter.fillRect(self.rect(), shade)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QPen(QColor(theme.action), 2))
        painter.drawRect(mark.adjusted(1, 1, -1, -1))

    # --- the picture --------------------------------------------------------------------------------------------

    def _room(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def _drawn(self, theme: Theme) -> QPixmap:
        picture = QPixmap(self._room())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(QColor(theme.card))
        extent = self._whole.extent()
        if not extent.isEmpty():
            painter = QPainter(picture)
            painter.scale(self.width() / extent.width(), self.height() / extent.height())
            painter.translate(-extent.topLeft())
            self._whole.paint_small(painter, theme)
            painter.end()
        return picture

    def _to_small(self, place: QRectF) -> QRectF:
        extent = self._whole.extent()
        if extent.isEmpty():
            return QRectF()
        across, down = self.width() / extent.width(), self.height() / extent.height()
        corner = place.topLeft() - extent.topLeft()
        return QRectF(corner.x() * across, corner.y() * down, place.width() * across, place.height() * down)

    def _look(self, point: QPointF) -> None:
        extent = self._whole.extent()
        middle = point + (self._held or QPointF())
        x, y = middle.x() * extent.width() / self.width(), middle.y() * extent.height() / self.height()
        self._whole.look_at(extent.topLeft() + QPointF(x, y))
