"""The page of what the shape of a structure says: sentences by topic, each with what to do about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.language import number_words, trn
from planner.model.reading.reading import Reading, Topic, topic_words
from planner.ui.widgets.plain import plain_label

MOST = 5
"""Readings of one topic that are shown: more than these nobody works on at a time."""

_WIDEST = 900


def _more(left_out: int) -> str:
    number = number_words(left_out)
    return trn(left_out, "and {number} more that weighs less", "and {number} more that weigh less", number=number)


class ReadingCard(QFrame):
    """One reading; a click or Enter chooses the functions it is about.

    Signals:
        chosen: it was chosen.
    """

    chosen = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        """Show a reading."""
        super().__init__(parent)
        self.reading = reading
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{reading.says} {reading.advice}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(3)
        column.addWidget(plain_label(reading.says, wrap=True))
        column.addWidget(plain_label(f"→ {reading.advice}", "strong", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame it while the keyboard is on it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose it with Enter or the space bar."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.reading)
        else:
            super().keyPressEvent(event)


class ReadingPage(QScrollArea):
    """Shows the readings of one structure.

    Signals:
        chosen: a reading was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.viewport().setAutoFillBackground(False)
        self.cards: tuple[ReadingCard, ...] = ()

    def clear(self) -> None:
        """Show nothing while it is read."""
        self.cards = ()
        self._put(QWidget())

    def show_readings(self, readings: Mapping[Topic, Sequence[Reading]]) -> None:
        """Show other readings; a topic where nothing was found says so."""
        page = QWidget()
        page.setMaximumWidth(_WIDEST)  # of the page, not of the cards: their height is asked for its width
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(6)
        self.cards = ()
        for topic in Topic:
            words = topic_words(topic)
            column.addSpacing(8)
            column.addWidget(plain_label(words.title, "heading"))
            column.addWidget(plain_label(words.definition, "muted", wrap=True))
            found = readings[topic]
            for reading in found[:MOST]:
                card = ReadingCard(reading)
                card.chosen.connect(self.chosen)
                column.addWidget(card)
                self.cards += (card,)
            if not found:
                column.addWidget(plain_label(f"✓ {words.nothing}", wrap=True))
            elif len(found) > MOST:
                column.addWidget(plain_label(_more(len(found) - MOST), "muted"))
        column.addStretch(1)
        down = self.verticalScrollBar().value()
        self._put(page)
        self.verticalScrollBar().setValue(down)

    def _put(self, page: QWidget) -> None:
        self.setWidget(page)
        page.setAutoFillBackground(False)  # a scroll area makes its widget fill itself
