"""The legend: what lines and boxes mean, in the window with the lines as switches, in files as a painted row."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.appearance import Appearance
from planner.ui.graph.paint import line_style
from planner.ui.theme import Size, Theme, font

LINE_WORDS: Mapping[str, str] = {
    Ownership.EXECUTION.value: "decides → executes",
    Ownership.REVIEW.value: "reviews",
    Ownership.INPUT.value: "gives input",
}
BOX_WORDS: Mapping[str, str] = {
    OwnerKind.ROLE.value: "role",
    OwnerKind.PARTNER.value: "external partner",
    OwnerKind.DEPARTMENT.value: "department",
    "overloaded": "load above capacity",
    "abandoned": "abandoned",
}
HEIGHT = 26.0
_SAMPLE = 30.0
_SPACE = 7.0
_BETWEEN = 20.0


def entry_width(words: str) -> float:
    """The pixels that one entry takes."""
    return _SAMPLE + _SPACE + QFontMetricsF(font(Size.BODY)).horizontalAdvance(words)


def paint_entry(painter: QPainter, corner: QPointF, kind: str, words: str, theme: Theme, *, on: bool = True) -> None:
    """Paint the sample of a line or box kind with its words; what is switched off is grey."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(corner.x(), corner.y(), _SAMPLE, HEIGHT)
    if kind in LINE_WORDS:
        _paint_line(painter, room, kind, theme.ownership(kind) if on else QColor(theme.strong_line))
    else:
        _paint_box(painter, room.adjusted(2, 6, -2, -6), kind, theme)
    painter.setFont(font(Size.BODY))
    painter.setPen(QColor(theme.text if on else theme.muted))
    metrics = QFontMetricsF(painter.font())
    middle = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(room.right() + _SPACE, middle), words)


def paint_legend(painter: QPainter, corner: QPointF, width: float, kinds: Sequence[str], theme: Theme) -> float:
    """Paint a legend of these kinds in rows as wide as given; gives its height in pixels."""
    for kind, place in _placed(kinds, width):
        paint_entry(painter, corner + place, kind, LINE_WORDS.get(kind) or BOX_WORDS[kind], theme)
    return legend_height(kinds, width)


def legend_height(kinds: Sequence[str], width: float) -> float:
    """The height in pixels that a legend needs in this width."""
    return max((place.y() + HEIGHT for _, place in _placed(kinds, width)), default=0.0)


def legend_width(kinds: Sequence[str]) -> float:
    """The width in pixels of the widest entry."""
    return max((entry_width(LINE_WORDS.get(kind) or BOX_WORDS[kind]) for kind in kinds), default=0.0)


def _placed(kinds: Sequence[str], width: float) -> list[tuple[str, QPointF]]:
    left, top = 0.0, 0.0
    placed = []
    for kind in kinds:
        wide = entry_width(LINE_WORDS.get(kind) or BOX_WORDS[kind])
        if left and left + wide > width:
            left, top = 0.0, top + HEIGHT
        placed.append((kind, QPointF(left, top)))
        left += wide + _BETWEEN
    return placed


def _paint_line(painter: QPainter, room: QRectF, kind: str, colour: QColor) -> None:
    middle, right = room.center().y(), room.right()
    pen = QPen(colour, 2.5 if kind == Ownership.EXECUTION else 2.0, line_style(kind))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(room.left(), middle), QPointF(right - 8, middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF([QPointF(right, middle), QPointF(right - 8, middle - 3.5), QPointF(right - 8, middle + 3.5)])
    )


def _paint_box(painter: QPainter, rect: QRectF, kind: str, theme: Theme) -> None:
    solid, dashed = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
    looks = {
        OwnerKind.ROLE.value: (theme.text, theme.card, solid),
        OwnerKind.PARTNER.value: (theme.strong_line, theme.partner, dashed),
        OwnerKind.DEPARTMENT.value: (theme.strong_line, theme.department, solid),
        "overloaded": (theme.error, theme.card, solid),
        "abandoned": (theme.error, theme.error_ground, dashed),
    }
    colour, ground, style = looks[kind]
    painter.setPen(QPen(QColor(colour), 2 if kind == "overloaded" else 1.3, style))
    painter.setBrush(QColor(ground))
    round_by = rect.height() / 2 if kind == "abandoned" else 3
    painter.drawRoundedRect(rect, round_by, round_by)


class LineSwitch(QAbstractButton):
    """An entry of the legend that switches one kind of lines on and off."""

    def __init__(self, kind: str, appearance: Appearance, parent: QWidget) -> None:
        """Start switched on."""
        super().__init__(parent)
        self.kind = kind
        self._appearance = appearance
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(LINE_WORDS[kind])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """Tell how many lines there are."""
        self.setText(f"{LINE_WORDS[self.kind]} ({count})")
        self.setAccessibleName(f"Show lines: {self.text()}")
        self.setToolTip(f"Show or hide the lines for {LINE_WORDS[self.kind]}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(entry_width(self.text()) + 18), round(HEIGHT + 4))

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
    """The entries of the legend that explain boxes."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Explain nothing yet."""
        super().__init__(parent)
        self._appearance = appearance
        self._kinds: tuple[str, ...] = ()
        appearance.changed.connect(self.update)

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Explain these kinds."""
        self._kinds = tuple(kinds)
        self.setAccessibleName("Legend: " + ", ".join(BOX_WORDS[kind] for kind in kinds))
        width = sum(entry_width(BOX_WORDS[kind]) + _BETWEEN for kind in kinds)
        self.setFixedSize(round(width), round(HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the row."""
        paint_legend(QPainter(self), QPointF(0, 0), 1e6, self._kinds, self._appearance.theme)


class Legend(QWidget):
    """Switches for the lines, and what the boxes mean.

    Signals:
        switched: other kinds of lines are wanted now.
    """

    switched = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start with all lines on; until somebody switches, `show_counts` decides what is readable."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        self._switches = {kind: LineSwitch(kind, appearance, self) for kind in LINE_WORDS}
        self._decided = False
        for switch in self._switches.values():
            switch.clicked.connect(self._decide)
            row.addWidget(switch)
        row.addSpacing(12)
        self._key = BoxKey(appearance, self)
        row.addWidget(self._key)
        row.addStretch()

    def kinds(self) -> frozenset[str]:
        """The kinds of lines that are on."""
        return frozenset(kind for kind, switch in self._switches.items() if switch.isChecked())

    def switch(self, kind: str) -> LineSwitch:
        """The switch of one kind."""
        return self._switches[kind]

    def show_counts(self, counts: Mapping[str, int], boxes: Collection[str]) -> None:
        """Tell how many lines of each kind there are and explain these kinds of boxes."""
        for kind, switch in self._switches.items():
            switch.show_count(counts.get(kind, 0))
            if not self._decided:
                switch.setChecked(kind in readable(counts))
        self._key.show_kinds([kind for kind in BOX_WORDS if kind in boxes])

    def _decide(self) -> None:
        self._decided = True
        self.switched.emit()


_READABLE = {Ownership.INPUT.value: 40, Ownership.REVIEW.value: 25}
"""Lines in a picture up to which a kind is drawn before anybody asks for it; reviews run every way, inputs do not."""


def readable(counts: Mapping[str, int]) -> frozenset[str]:
    """The kinds of lines to begin with: who works for whom always, others as long as the picture stays readable."""
    total = counts.get(Ownership.EXECUTION.value, 0)
    kinds = {Ownership.EXECUTION.value}
    for kind, most in _READABLE.items():
        if total + counts.get(kind, 0) <= most:
            total += counts.get(kind, 0)
            kinds.add(kind)
    return frozenset(kinds)
