"""The editor for a day: typed as year-month-day, or chosen in a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.language import tr
from planner.ui.fields.field import Field, Kind
from planner.ui.fields.text_editors import LineEditor
from planner.ui.fields.values import read

_BUTTON = 26


class DayEditor(LineEditor):
    """A line for a day with a button that opens a calendar; Down opens it, too."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Edit a day."""
        super().__init__(field, parent)
        self.setTextMargins(0, 0, _BUTTON - 4, 0)
        self.button = _CalendarButton(self)
        self.button.clicked.connect(self._open_calendar)

    def _open_calendar(self) -> "CalendarPopup":
        """Open the calendar at the day in the line, or at today."""
        popup = CalendarPopup(self._day(), self)
        popup.chosen.connect(self._take)
        popup.adjustSize()
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        if below.y() + popup.height() > room.bottom():
            below.setY(self.mapToGlobal(QPoint(0, 0)).y() - popup.height() - 2)
        below.setX(max(room.left(), min(below.x(), room.right() - popup.width())))
        popup.move(below)
        popup.show()
        popup.calendar.setFocus()
        return popup

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right end."""
        super().resizeEvent(event)
        self.button.setGeometry(self.width() - _BUTTON - 2, 2, _BUTTON, self.height() - 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the calendar."""
        if event.key() == Qt.Key.Key_Down:
            self._open_calendar()
        else:
            super().keyPressEvent(event)

    def _day(self) -> date | None:
        try:
            day = read(self.text(), Kind.DAY)
        except ValueError:
            return None
        return day if isinstance(day, date) else None

    def _take(self, day: str) -> None:
        self.setText(day)
        self.commit()
        self.setFocus()


class CalendarPopup(QFrame):
    """A month to choose a day in; a click or Return takes it, Esc closes.

    Signals:
        chosen: the day as year-month-day; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, day: date | None, parent: QWidget) -> None:
        """Start at a day; without one at today."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(_STYLE)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        for name, words in (("prev", "‹"), ("next", "›")):  # noqa: RUF001 - arrows; Qt's are black in every theme
            arrow = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(arrow, QToolButton):
                arrow.setIcon(QIcon())
                arrow.setText(words)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().color(QPalette.ColorRole.Text))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        self.today, self.none = QPushButton(tr("Today")), QPushButton(tr("No day"))
        self.today.clicked.connect(lambda: self._choose(QDate.currentDate()))
        self.none.clicked.connect(lambda: self._say(""))
        row = QHBoxLayout()
        row.addWidget(self.today)
        row.addWidget(self.none)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)
        column.addLayout(row)

    def _choose(self, day: QDate) -> None:
        self._say(day.toString(Qt.DateFormat.ISODate))

    def _say(self, day: str) -> None:
        self.close()
        self.chosen.emit(day)


class _CalendarButton(QAbstractButton):
    """A small calendar leaf."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line has the keyboard, and Down opens the calendar
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Open the calendar"))
        self.setToolTip(tr("Choose in a calendar (Down)"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        role = QPalette.ColorRole.WindowText if self.underMouse() else QPalette.ColorRole.PlaceholderText
        colour = self.palette().color(role)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        middle = QPointF(self.width() / 2, self.height() / 2)
        leaf = QRectF(middle.x() - 6, middle.y() - 5, 12, 11)
        painter.drawRoundedRect(leaf, 2, 2)
        painter.fillRect(QRectF(leaf.left(), leaf.top(), leaf.width(), 3), colour)
        for x in (-3, 3):
            painter.drawLine(middle + QPointF(x, -7), middle + QPointF(x, -4))
        painter.end()


_STYLE = """
CalendarPopup { background: palette(base); border: 1px solid palette(mid); }
QCalendarWidget QWidget { alternate-background-color: palette(base); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: palette(base); }
QCalendarWidget QToolButton { background: transparent; color: palette(text); border: 1px solid transparent;
    border-radius: 4px; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { border-color: palette(mid); }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: palette(base); color: palette(text); outline: none;
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }
QCalendarWidget QAbstractItemView:disabled { color: palette(placeholder-text); }
"""
