"""The legend in the window: the lines as switches, and what the boxes mean."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from planner.language import number_words, tr
from planner.model.vocabulary import Ownership
from planner.ui.graph.key import (
    BETWEEN,
    BOX_WORDS,
    HEIGHT,
    LINE_WORDS,
    QUIET,
    Counted,
    entry_width,
    key_height,
    paint_entry,
    paint_key,
    words_of,
)
from planner.ui.look.appearance import Appearance

_APART = 20  # pixels between the switches and the key
_BETWEEN = 8  # pixels between two switches


class LineSwitch(QAbstractButton):
    """An entry of the legend that switches one kind of lines on and off."""

    def __init__(self, kind: str, appearance: Appearance, parent: QWidget) -> None:
        """Start switched on."""
        super().__init__(parent)
        self.kind = kind
        self._appearance = appearance
        self._count: Counted | None = None
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(words_of(kind))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_count(self, count: Counted) -> None:
        """Tell how many lines there are, and how many of them are drawn."""
        if count == self._count:
            return
        self._count = count
        self.setText(f"{words_of(self.kind)} ({count.words})")
        self.setAccessibleName(tr("Show lines: {lines}", lines=self.text()))
        self.setToolTip(told_of(self.kind, count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(entry_width(self.kind, self.text()) + 18), round(HEIGHT + 4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the line and its words; struck out when it is off, framed with the focus."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.action if self.hasFocus() else theme.line), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(frame, 6, 6)
        paint_entry(painter, QPointF(9, 2), self.kind, self.text(), theme, on=self.isChecked())


class BoxKey(QWidget):
    """The entries of the legend that explain boxes and changes."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Explain nothing yet."""
        super().__init__(parent)
        self._appearance = appearance
        self._kinds: tuple[str, ...] = ()
        appearance.changed.connect(self.update)

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Explain these kinds."""
        self.setAccessibleName(tr("Legend: {entries}", entries=", ".join(map(words_of, kinds))))
        if self._kinds != tuple(kinds):
            self._kinds = tuple(kinds)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """All entries in one row."""
        width = sum(entry_width(kind, words_of(kind)) + BETWEEN for kind in self._kinds)
        return QSize(round(width), round(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The widest entry."""
        widest = max((entry_width(kind, words_of(kind)) for kind in self._kinds), default=0.0)
        return QSize(round(widest), round(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Narrow keys are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the entries need in a width."""
        return round(max(key_height(self._kinds, width), HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the entries, in as many rows as they need."""
        top = (self.height() - key_height(self._kinds, self.width())) / 2
        paint_key(QPainter(self), QPointF(0, top), self.width(), self._kinds, self._appearance.theme)


class Legend(QWidget):
    """Switches for the lines, and what the boxes mean.

    Signals:
        switched: other kinds of lines are wanted now.
    """

    switched = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start with all lines on; until somebody switches, `show_counts` decides what is readable."""
        super().__init__(parent)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(12, 4, 12, 4)
        self._parts.setSpacing(_APART)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        self._switches = {kind: LineSwitch(kind, appearance, self) for kind in LINE_WORDS}
        self._decided = False
        for switch in self._switches.values():
            switch.clicked.connect(self._decide)
            row.addWidget(switch)
        row.addStretch(1)
        self._key = BoxKey(appearance, self)
        self._parts.addLayout(row)
        self._parts.addWidget(self._key, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Explain the boxes in a row of their own where there is no room behind the switches."""
        super().resizeEvent(event)
        self._stand()

    def kinds(self) -> frozenset[str]:
        """The kinds of lines that are on."""
        return frozenset(kind for kind, switch in self._switches.items() if switch.isChecked())

    def switch(self, kind: str) -> LineSwitch:
        """The switch of one kind."""
        return self._switches[kind]

    def show_counts(self, counts: Mapping[str, Counted], boxes: Collection[str]) -> None:
        """Tell how many lines of each kind there are and explain these kinds of boxes and of lines."""
        for kind, switch in self._switches.items():
            switch.show_count(counts.get(kind, Counted()))
            if not self._decided:
                switch.setChecked(kind in readable(counts))
        self._key.show_kinds([kind for kind in (QUIET, *BOX_WORDS) if kind in boxes])
        self._stand()

    def _stand(self) -> None:
        parts = [*self._switches.values(), self._key]
        needed = sum(part.sizeHint().width() + _BETWEEN for part in parts) + 2 * _APART
        beside = QBoxLayout.Direction.LeftToRight if needed <= self.width() else QBoxLayout.Direction.TopToBottom
        if beside is not self._parts.direction():
            self._parts.setDirection(beside)
            self._parts.setSpacing(_APART if beside is QBoxLayout.Direction.LeftToRight else 4)

    def _decide(self) -> None:
        self._decided = True
        self.switched.emit()


_READABLE = {Ownership.INPUT.value: 40, Ownership.REVIEW.value: 25}
"""Lines in a picture up to which a kind is drawn before anybody asks for it; reviews run every way, inputs do not."""


def told_of(kind: str, count: Counted) -> str:
    """What the tip on the switch of a kind of lines says, and where not all of them are drawn."""
    if count.drawn == count.lines:
        return tr("Show or hide the lines for {kind}", kind=words_of(kind))
    return tr(
        "Show or hide the lines for {kind}: the {drawn} that most functions pass along, of {lines}. "
        "Choose an owner to see all of its lines",
        kind=words_of(kind),
        drawn=number_words(count.drawn),
        lines=number_words(count.lines),
    )


def readable(counts: Mapping[str, Counted]) -> frozenset[str]:
    """The kinds of lines to begin with: who works for whom always, others as long as the picture stays readable."""
    total = counts.get(Ownership.EXECUTION.value, Counted()).lines
    kinds = {Ownership.EXECUTION.value}
    for kind, most in _READABLE.items():
        lines = counts.get(kind, Counted()).lines
        if total + lines <= most:
            total += lines
            kinds.add(kind)
    return frozenset(kinds)
