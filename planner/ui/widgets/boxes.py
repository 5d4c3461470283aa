"""Boxes that look alike in every theme: one that drops down, one to tick."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from planner.ui.look.dialog_size import with_words

_TICK = 15
_SPACE = 8


class DropBox(QComboBox):
    """A box of choices that may be narrower than its longest one and that the wheel does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a choice is not made in passing."""
        event.ignore()


class TickBox(QCheckBox):
    """A box to tick whose frame is seen on every ground; half ticked it shows a dash."""

    def sizeHint(self) -> QSize:
        """As wide as the box and its words."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        side = with_words(_TICK)
        return QSize(side + _SPACE + words.width() + 4, max(words.height(), side) + 6)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut off."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words tick it, too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box, its tick and the words."""
        colours = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = with_words(_TICK)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        edge = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(colours.color(group, edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colours.color(group, QPalette.ColorRole.Base))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QPen(colours.color(group, QPalette.ColorRole.WindowText), 2))
        middle, part = box.center(), side / _TICK
        if self.checkState() == Qt.CheckState.Checked:
            painter.drawPolyline([middle + QPointF(*at) * part for at in ((-4, 0), (-1, 3), (4, -3))])
        elif self.checkState() == Qt.CheckState.PartiallyChecked:
            painter.drawLine(middle + QPointF(-4, 0) * part, middle + QPointF(4, 0) * part)
        words = self.rect().adjusted(side + _SPACE, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
        painter.drawText(words, flags, self.text())
        painter.end()
