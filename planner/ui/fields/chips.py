"""Chips: small rounded names that stand side by side, on as many lines as they need, and can be taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.language import tr
from planner.ui.fields.field import Choice
from planner.ui.widgets.plain import plain_tip, shortened

_HEIGHT, _GAP, _PAD, _CROSS = 24, 4, 8, 20


class Chip(QWidget):
    """One name with a cross; a click on the name or Return shows the record, the cross or Del takes it away.

    Signals:
        removed: it shall go.
        opened: its record shall be shown.
    """

    removed = Signal()
    opened = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        """Show a name."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self._words, self._pointed = "", QPointF(-1, -1)
        self.say(words)

    def say(self, words: str) -> None:
        """Show another name."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.setAccessibleDescription(tr("Del takes it away"))
            self.setToolTip(plain_tip(words))
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the name and the cross."""
        words = self.fontMetrics().horizontalAdvance(shortened(" ".join(self._words.split()), 80))
        return QSize(words + _PAD + _CROSS + 4, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that what is around does not."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it away, or show its record."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            (self.removed if self._at_cross(event.position()) else self.opened).emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the cross under the pointer."""
        self._pointed = event.position()
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002
        """Mark nothing."""
        self._pointed = QPointF(-1, -1)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes it away, Return shows its record."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame, the name and the cross."""
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(colours.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colours.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        room = self.rect().adjusted(_PAD, 0, -_CROSS, 0)
        text = " ".join(self._words.split())
        words = self.fontMetrics().elidedText(shortened(text, 400), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        hot = self._at_cross(self._pointed)
        role = QPalette.ColorRole.WindowText if hot else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(colours.color(role), 2 if hot else 1.4))
        middle = QPointF(self.width() - _CROSS / 2 - 2, self.height() / 2)
        for side in (1, -1):
            painter.drawLine(middle + QPointF(-3, -3 * side), middle + QPointF(3, 3 * side))
        painter.end()

    def _at_cross(self, point: QPointF) -> bool:
        return point.x() >= self.width() - _CROSS


class Chips(QWidget):
    """Chips on as many lines as they need.

    Signals:
        removed: the key of a chip that shall go.
        opened: the key of a record that shall be shown.
    """

    removed = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Start without chips."""
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, shown: Sequence[Choice]) -> None:
        """Show these keys and words, in this order."""
        for key in self._chips.keys() - dict(shown).keys():
            gone = self._chips.pop(key)
            gone.hide()
            gone.deleteLater()
        chips = {key: self._chips.get(key) or self._made(key, words) for key, words in shown}
        for (_, words), chip in zip(shown, chips.values(), strict=True):
            chip.say(words)
        if list(chips) != list(self._chips):
            for one, following in zip(list(chips.values()), list(chips.values())[1:], strict=False):
                QWidget.setTabOrder(one, following)
        self._chips = chips
        self._place(self.width())
        self.updateGeometry()

    def chip(self, key: str) -> Chip:
        """The chip of a record."""
        return self._chips[key]

    @property
    def keys(self) -> list[str]:
        """The keys of the chips, in their order."""
        return list(self._chips)

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1 if boxes else 0

    def sizeHint(self) -> QSize:
        """Narrow; the height follows from the width."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        """One short chip wide."""
        return QSize(80, _HEIGHT if self._chips else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips where the width allows."""
        self._place(event.size().width())

    def _made(self, key: str, words: str) -> Chip:
        chip = Chip(words, self)
        chip.removed.connect(lambda: self.removed.emit(key))
        chip.opened.connect(lambda: self.opened.emit(key))
        chip.show()
        return chip

    def _place(self, width: int) -> None:
        for chip, box in zip(self._chips.values(), self._boxes(width), strict=True):
            chip.setGeometry(box)

    def _boxes(self, width: int) -> list[QRect]:
        boxes: list[QRect] = []
        x = y = 0
        for chip in self._chips.values():
            wide = min(chip.sizeHint().width(), max(width, 40))
            if x and x + wide > width:
                x, y = 0, y + _HEIGHT + _GAP
            boxes.append(QRect(x, y, wide, _HEIGHT))
            x += wide + _GAP
        return boxes
