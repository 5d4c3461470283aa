"""The legend of the flow in the window: the movements as switches with their counts, and what the bars mean."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.language import tr
from planner.model.compare.movement import Movement
from planner.ui.compare.flow.key import BETWEEN, HEIGHT, entry_width, key_of, paint_entry
from planner.ui.compare.movement_words import MOVEMENTS, movement_sentence
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_tip

_PAD = 5
_ROW = round(HEIGHT) + 4
_GAP = 4
_SIDE = 12


class MovementSwitch(QAbstractButton):
    """An entry of the legend that switches the ribbons of one movement on and off."""

    def __init__(self, movement: Movement, appearance: Appearance, parent: QWidget) -> None:
        """Start switched on."""
        super().__init__(parent)
        self.movement = movement
        self._appearance = appearance
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance.changed.connect(self.update)

    def show_count(self, number: int) -> None:
        """Tell how many functions move like this."""
        ((_, words),) = key_of({self.movement: number}, ())
        self.setText(words)
        self.setAccessibleName(tr("Show ribbons: {words}", words=words))
        movement = movement_sentence(self.movement, number)
        self.setToolTip(plain_tip(tr("{movement}. Show or hide the ribbons.", movement=movement)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(entry_width(self.movement, self.text())) + 2 * _PAD + 2, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the sample and the words; without a frame when it is off, with a strong one at the keyboard."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.action if self.hasFocus() else theme.line), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        corner = QPointF(_PAD, (self.height() - HEIGHT) / 2)
        paint_entry(painter, corner, self.movement, self.text(), theme, on=self.isChecked())


class FlowLegend(QWidget):
    """Switches for the movements that there are, and behind them the kinds of bars, in as many rows as needed.

    Signals:
        switched: ribbons of other movements are wanted now.
    """

    switched = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start with all movements on."""
        super().__init__(parent)
        self._appearance = appearance
        self._bars: list[tuple[Movement | str, str]] = []
        self._bar_places: list[QPointF] = []
        self._switches = {movement: MovementSwitch(movement, appearance, self) for movement in MOVEMENTS}
        for switch in self._switches.values():
            switch.clicked.connect(self.switched.emit)
            switch.hide()
        self.setAccessibleName(tr("Legend"))
        appearance.changed.connect(self.update)

    def movements(self) -> frozenset[Movement]:
        """The movements that are on."""
        return frozenset(movement for movement, switch in self._switches.items() if switch.isChecked())

    def switch(self, movement: Movement) -> MovementSwitch:
        """The switch of one movement."""
        return self._switches[movement]

    def show_counts(self, counts: Mapping[Movement, int], bars: Sequence[str]) -> None:
        """Tell how many functions each movement has; explain these kinds of bars."""
        for movement, switch in self._switches.items():
            switch.setVisible(movement in counts)
            switch.show_count(counts.get(movement, 0))
        self._bars = key_of({}, bars)
        kinds = ", ".join(words for _, words in self._bars)
        self.setAccessibleDescription(tr("Bars: {kinds}", kinds=kinds) if bars else "")
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many rows as the width asks for."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the kinds of bars; the switches paint themselves."""
        painter = QPainter(self)
        for (kind, words), place in zip(self._bars, self._bar_places, strict=True):
            paint_entry(painter, place, kind, words, self._appearance.theme)

    def _arrange(self) -> None:
        left, top = _SIDE, 4
        for switch in self._switches.values():
            if switch.isHidden():
                continue
            wide = switch.sizeHint().width()
            if left > _SIDE and left + wide > self.width() - _SIDE:
                left, top = _SIDE, top + _ROW + 2
            switch.setGeometry(QRect(left, top, wide, _ROW))
            left += wide + _GAP
        left += round(BETWEEN) - _GAP
        self._bar_places = []
        for kind, words in self._bars:
            wide = round(entry_width(kind, words))
            if left > _SIDE and left + wide > self.width() - _SIDE:
                left, top = _SIDE + _PAD, top + _ROW + 2
            self._bar_places.append(QPointF(left, top + (_ROW - HEIGHT) / 2))
            left += wide + round(BETWEEN)
        self.setFixedHeight(top + _ROW + 6)
        self.update()
