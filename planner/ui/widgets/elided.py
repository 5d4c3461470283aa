"""Words that are cut with a sign where room is short: a line of text, and a box of choices."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

_AIR = 2  # pixels that the style keeps free around the words of a box


class ElidedLabel(QLabel):
    """A line of plain text that takes what room there is."""

    def __init__(self, role: str) -> None:
        """Start without text; ``role`` is one of the style sheet's label roles."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint as much as there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), True, words, self.foregroundRole()
        )


class ElidedBox(QComboBox):
    """A box of choices that may be narrower than its words."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the box with as much of the words as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter, style = QStylePainter(self), self.style()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - _AIR
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
