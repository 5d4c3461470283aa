"""The canvas of a chart: it is drawn once, and its marks answer to the pointer and to the keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPicture,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner.language import trn
from planner.ui.load.chart import Chart, Mark
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_tip

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ASIDE = 4.0


class ChartCanvas(QWidget):
    """Shows a chart; the arrows walk over its marks, Enter or a click chooses what is behind one.

    Signals:
        chosen: a mark was chosen.
        reached: the arrows reached a mark; its box should be in sight.
    """

    chosen = Signal(object)
    reached = Signal(QRectF)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start without a chart."""
        super().__init__(parent)
        self._appearance = appearance
        self._picture = QPicture()
        self._size = QSize()
        self.marks: tuple[Mark, ...] = ()
        self._at = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def mark(self) -> Mark | None:
        """The mark that the keyboard is on."""
        return self.marks[self._at] if 0 <= self._at < len(self.marks) else None

    def show_chart(self, chart: Chart, says: str) -> None:
        """Draw another chart; ``says`` is what it tells first, for screen readers as well."""
        from planner.ui.load.qt_renderer import paint_figure  # noqa: PLC0415 - loads matplotlib

        self._picture = QPicture()
        painter = QPainter(self._picture)
        paint_figure(painter, chart.figure)
        painter.end()
        self.marks = chart.marks
        self._at = min(self._at, len(self.marks) - 1)
        self._hovered = -1
        self._size = chart.size.toSize()
        self.setMinimumSize(0, self._size.height())
        self.resize(self._size)
        self.setAccessibleName(
            trn(
                len(self.marks),
                "{says} {n} mark; the arrow keys walk over them.",
                "{says} {n} marks; the arrow keys walk over them.",
                says=says,
            )
        )
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """As big as the chart."""
        return self._size

    # --- drawing ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Play what was drawn, and frame what is hovered and what the keyboard is on."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.card))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._picture.play(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        framed = [(self._hovered, theme.text, 1.5)]
        framed += [(self._at, theme.action, 2.5)] if self.hasFocus() else []
        for place, colour, width in framed:
            if 0 <= place < len(self.marks):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(self.marks[place].box.adjusted(-2, -2, 2, 2), 3, 3)

    # --- the pointer --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tell the numbers of the mark under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_of(QPointF(event.pos()))
            if place < 0:
                QToolTip.hideText()
            else:
                mark = self.marks[place]
                QToolTip.showText(event.globalPos(), plain_tip(mark.words), self, mark.box.toAlignedRect())
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Frame what is under the pointer, and tell its numbers at once."""
        place = self._place_of(event.position())
        if place == self._hovered:
            return
        self._hovered = place
        self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
        if place >= 0:
            mark = self.marks[place]
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(mark.words), self, mark.box.toAlignedRect())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of what was hovered."""
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        place = self._place_of(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._go_to(place)
            self.chosen.emit(self.marks[place])

    def _place_of(self, point: QPointF) -> int:
        hit = (place for place, mark in enumerate(self.marks) if mark.box.contains(point))
        return next(hit, -1)

    # --- the keyboard -------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first mark."""
        super().focusInEvent(event)
        if self._at < 0 and self.marks:
            self._go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, Home and End; choose with Enter."""
        key = Qt.Key(event.key())
        if key in _ARROWS and self.marks:
            self._go_to(self._next(*_ARROWS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.marks:
            self._go_to(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        elif key in _ENTER and self.mark is not None:
            self.chosen.emit(self.mark)
        else:
            super().keyPressEvent(event)

    def _next(self, across: int, down: int) -> int:
        """The nearest mark in a direction: on the same line across, or on the next line up or down."""
        here = self.mark
        if here is None:
            return 0
        at = here.box.center()
        found = []
        for place, mark in enumerate(self.marks):
            dx, dy = mark.box.center().x() - at.x(), mark.box.center().y() - at.y()
            if across and abs(dy) < _ASIDE and dx * across > 0:
                found.append((abs(dx), 0.0, place))
            elif down and dy * down > _ASIDE:
                found.append((round(abs(dy)), abs(dx), place))
        return min(found)[2] if found else self._at

    def _go_to(self, place: int) -> None:
        self._at = place
        self.reached.emit(self.marks[place].box)
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Tell screen readers of the mark that the keyboard is on."""
        self.setAccessibleDescription(self.mark.words if self.mark else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
