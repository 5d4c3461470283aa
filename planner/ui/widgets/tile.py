"""A tile: a big button with a name and a description, for choosing among a few described things."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_label

_RADIUS = 8


class Tile(QAbstractButton):
    """A card that is pressed like a button; checkable ones show that they are chosen.

    Signals:
        entered: Return or Enter was pressed, or the tile was clicked twice: take it.
    """

    entered = Signal()

    def __init__(
        self,
        name: str,
        description: str,
        appearance: Appearance,
        *,
        picture: QWidget | None = None,
    ) -> None:
        """Show a name over a description; a picture stands on the right and takes no clicks."""
        super().__init__()
        self._appearance = appearance
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(4)
        heading = plain_label(name, "heading" if picture else "strong", wrap=True)
        for label in (heading, plain_label(description, "muted", wrap=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        words.addStretch()
        row.addLayout(words, 1)
        if picture is not None:
            picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(picture)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As big as the words want to be."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so a narrow tile is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the wrapped words need."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the tile; Space presses it as any button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click takes the tile."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.entered.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the state in the picture."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the card with its frame: thin, strong under the pointer, coloured with the focus."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or self.isDown()
        painter.setBrush(QColor(theme.selection if chosen else theme.card))
        colour, width = theme.line, 1
        if self.hasFocus() or self.isChecked():
            colour, width = theme.action, 2
        elif self.underMouse():
            colour = theme.strong_line
        painter.setPen(QPen(QColor(colour), width))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
