"""The buttons that take a step back and make it again: an arrow that turns round."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy

from planner.language import tr
from planner.ui.widgets.plain import plain_tip

_WIDTH, _HEIGHT = 34, 30
_ARC = QRectF(-6, -2, 11, 10)


class StepButton(QPushButton):
    """Undo, or mirrored redo; the name and the step stand in its tip and are read aloud."""

    def __init__(self, *, mirrored: bool = False) -> None:
        """Draw the arrow to the left for undo, or mirrored to the right for redo."""
        super().__init__()
        self._mirrored = mirrored
        self.setAccessibleName(tr("Redo") if mirrored else tr("Undo"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, label: str) -> None:
        """Name the step that it is about; without one it cannot be pressed."""
        self.setEnabled(bool(label))
        self.setToolTip(plain_tip(self._tip(label)))
        self.setAccessibleDescription(label)

    def _tip(self, label: str) -> str:
        if self._mirrored:
            return tr("Redo: {step}", step=label) if label else tr("Nothing to redo")
        return tr("Undo: {step}", step=label) if label else tr("Nothing to undo")

    def sizeHint(self) -> QSize:
        """Room for the arrow."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the arrow in the colour of its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center())
        painter.scale(-1 if self._mirrored else 1, 1)
        colour = self.palette().buttonText().color()
        painter.setPen(QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(_ARC, -90 * 16, 180 * 16)
        painter.drawLine(QPointF(-6, -2), QPointF(-0.5, -2))
        painter.drawLine(QPointF(-4, 8), QPointF(-0.5, 8))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(-7.5, -2), QPointF(-3.5, -5.5), QPointF(-3.5, 1.5)]))
        painter.end()
