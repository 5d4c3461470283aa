"""The overlay of the tour: the window in the shade, but for what is marked, and a card that says what it is."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.vocabulary import VERBS, Ownership
from planner.model.wording import capital
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge
from planner.ui.look.theme import Size, font
from planner.ui.tour.stops import Stop, place_beside
from planner.ui.widgets.plain import plain_label

_SHADE = 130  # of 255
_WIDE = 340
_INSIDE = 18  # pixels between the frame of the card and its words
_BADGE = 18
_AROUND = 4  # pixels around what is marked
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp}


class TourOverlay(QWidget):
    """Covers a window while the tour is shown.

    Signals:
        turned: on to the next stop (1) or back (-1).
        left: enough for now.
        resized: the window has another size, so that the mark stands elsewhere.
    """

    turned = Signal(int)
    left = Signal()
    resized = Signal()

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        """Cover a window."""
        super().__init__(window)
        self._appearance = appearance
        self._mark = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = _Card(appearance, self)
        self.card.on.clicked.connect(lambda: self.turned.emit(1))
        self.card.back.clicked.connect(lambda: self.turned.emit(-1))
        self.card.leave.clicked.connect(self.left)
        window.installEventFilter(self)
        appearance.changed.connect(self.update)
        self.setGeometry(window.rect())

    @property
    def mark(self) -> QRect:
        """The box that is not in the shade, in the window's coordinates."""
        return self._mark

    def show_stop(self, stop: Stop, mark: QRect, place: int, total: int) -> None:
        """Show a stop.

        Args:
            stop: what is said.
            mark: what is marked, in the window's coordinates.
            place: which stop it is, from 0.
            total: how many there are.
        """
        self._mark = mark.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & self.rect()
        self.card.say(stop, place, total)
        self.card.move(place_beside(self._mark, self.card.size(), self.rect()))
        self.setAccessibleName(tr("{stop}, {place} of {total}", stop=tr(stop.title), place=place + 1, total=total))
        self.setAccessibleDescription(tr(stop.words))
        self.show()
        self.raise_()
        self.setFocus()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn, and Return goes on; Escape leaves; nothing else reaches what is in the shade."""
        if event.key() in _ON:
            self.turned.emit(1)
        elif event.key() in _BACK:
            self.turned.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from what is in the shade."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible() and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.resized.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the shade, and the frame of what is marked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addRect(QRectF(self.rect()))
        box = QRectF(self._mark).adjusted(1, 1, -1, -1)
        path.addRoundedRect(box, 8, 8)
        painter.fillPath(path, QColor(10, 14, 22, _SHADE))
        painter.setPen(QPen(QColor(self._appearance.theme.action), 2.5))
        painter.drawRoundedRect(box, 8, 8)


class _Card(QFrame):
    """What is said, and the buttons."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDE)
        self._place = plain_label(role="section")
        self._title = plain_label(role="heading", wrap=True)
        self._words = plain_label(wrap=True)
        self._badges = _Badges(appearance)
        self.leave, self.back, self.on = (
            QPushButton(tr("Leave")),
            QPushButton(tr("Back")),
            QPushButton(tr("Next", about="tour")),
        )
        self.on.setProperty("role", "primary")
        for button in (self.leave, self.back, self.on):
            button.setAutoDefault(True)  # Return presses the one that has the keyboard
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.on)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_INSIDE, 16, _INSIDE, 16)
        column.setSpacing(8)
        for part in (self._place, self._title, self._words, self._badges):
            part.setFixedWidth(
                _WIDE - 2 * _INSIDE - 2
            )  # else words that wrap are measured before they know their width
            column.addWidget(part)
        column.addStretch()
        column.addLayout(row)

    def say(self, stop: Stop, place: int, total: int) -> None:
        self._place.setText(tr("{place} OF {total}", place=place + 1, total=total))
        self._title.setText(tr(stop.title))
        self._words.setText(tr(stop.words))
        self._badges.setVisible(stop.badges)
        self.back.setEnabled(place > 0)
        self.on.setText(tr("Next", about="tour") if place < total - 1 else tr("Done"))
        for label in (self._title, self._words):
            label.ensurePolished()
            label.setFixedHeight(label.heightForWidth(label.width()))
        self._column.invalidate()
        self.setFixedHeight(self._column.totalSizeHint().height())


class _Badges(QWidget):
    """The four ownerships: letter and verb."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedHeight(2 * (_BADGE + 8))

    def sizeHint(self) -> QSize:
        return QSize(_WIDE // 2, 2 * (_BADGE + 8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, ownership in enumerate(Ownership):
            row, column = divmod(place, 2)
            left, top = column * self.width() // 2, row * (_BADGE + 8) + 2
            draw_badge(painter, QRectF(left, top, _BADGE, _BADGE), ownership, self._appearance.theme)
            painter.setFont(font(Size.BODY))
            painter.setPen(QColor(self._appearance.theme.text))
            words = QRectF(left + _BADGE + 8, top, self.width() / 2 - _BADGE - 8, _BADGE)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, capital(tr(VERBS[ownership])))
