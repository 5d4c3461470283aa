"""The small popup with the four letters, for those who click."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from planner.language import tr
from planner.model.vocabulary import Ownership
from planner.model.wording import capital
from planner.ui.look.appearance import Appearance
from planner.ui.matrix.badges import draw_open_sign, draw_sign
from planner.ui.matrix.schemes import Shown
from planner.ui.widgets.plain import plain_tip

_BUTTON = 32
_BADGE = 20.0
_EDGE = 5


class LetterPopup(QWidget):
    """Four letters beside a cell, those that it holds filled; it takes no keyboard, so that typing goes on.

    Signals:
        chosen: an ownership was clicked.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._appearance, self._ground = appearance, parent
        self.setAccessibleName(tr("Letters of the cell"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(2)
        self.buttons = {ownership: _Letter(ownership, appearance, self) for ownership in Ownership}
        for ownership, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(lambda _=False, word=ownership.value: self.chosen.emit(word))
        self.hide()

    def show_letters(self, held: Collection[Ownership], shown: Shown) -> None:
        """Show which letters the cell holds."""
        for ownership, button in self.buttons.items():
            button.show_sign(shown, held=ownership in held)

    def open_beside(self, cell: QRect) -> None:
        """Stand below a cell of the parent, or above it where there is no room."""
        self.adjustSize()
        room = self._ground.rect()
        top = (
            cell.bottom() + 2 if cell.bottom() + 2 + self.height() <= room.bottom() else cell.top() - 1 - self.height()
        )
        left = min(max(cell.center().x() - self.width() // 2, 0), max(room.right() - self.width(), 0))
        self.move(QPoint(left, max(top, 0)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()


class _Letter(QAbstractButton):
    """One of the letters: filled when the cell holds it."""

    def __init__(self, ownership: Ownership, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._ownership, self._appearance, self._sign = ownership, appearance, ownership.letter
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_sign(self, shown: Shown, *, held: bool) -> None:
        self._sign = shown.signs[self._ownership]
        words = shown.said(self._ownership)
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(f"{capital(words)} ({shown.key_of(self._ownership)})"))
        self.setChecked(held)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BUTTON, _BUTTON)

    def nextCheckState(self) -> None:
        """What is held is told by the model, not by the click."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        wide = _BADGE * (1.4 if len(self._sign) > 1 else 1)
        box = QRectF((self.width() - wide) / 2, (self.height() - _BADGE) / 2, wide, _BADGE)
        if self.isChecked():
            draw_sign(painter, box, self._ownership, self._sign, theme, bound=False)
        else:
            draw_open_sign(painter, box, self._ownership, self._sign, theme)
        painter.end()
