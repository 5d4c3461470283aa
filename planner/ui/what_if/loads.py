"""The load of those who take over, before and after, as bars against their capacity."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.language import tr
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.rules.load03 import BADLY_OVERLOADED, OVERLOADED
from planner.model.threshold import above
from planner.model.wording import whole_percent
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import Size
from planner.ui.words.amounts import amount_words

_BAR, _MARK = 8, 13
_AIR = 31  # pixels of a row beside its words, with the bar
_EXACT = 1e-9  # loads are sums: what differs by less is the same
_FULL = 0.8
"""The part of the row's width that stands for 100 % of the capacity."""


class LoadChange(NamedTuple):
    """The load of one owner before and after, against its capacity, in full-time people; None where that is unknown."""

    name: str
    before: float
    after: float
    capacity: float | None
    severity: Severity | None = None

    @property
    def words(self) -> str:
        """The load before and after, in percent of the capacity where it is known."""
        if self.capacity:
            was, now = (whole_percent(load / self.capacity) for load in (self.before, self.after))
            return f"{was} % → {now} %"
        return tr("{before} → {after} people", before=amount_words(self.before), after=amount_words(self.after))


def load_changes(facts: Facts, loads: Mapping[str, tuple[float, float]]) -> list[LoadChange]:
    """Name the loads, and mark those above what a role can carry; the limits are those of the rule."""
    changes = []
    for owner, (before, after) in loads.items():
        capacity = facts.model.capacity(facts.structure_id, owner)
        severity = None
        if capacity and above(after / capacity, facts.limit(BADLY_OVERLOADED) / 100):
            severity = Severity.ERROR
        elif capacity and above(after / capacity, facts.limit(OVERLOADED) / 100):
            severity = Severity.WARNING
        changes.append(LoadChange(facts.model.owners[owner].name, before, after, capacity, severity))
    return changes


def changes_of(before: Facts, after: Facts) -> list[LoadChange]:
    """Hold the loads of a structure against those after an edit; owners whose load stays are left out."""
    loads = {}
    for owner in after.structure.in_board_order(list(after.structure.owners)):
        was = before.load(owner) if owner in before.structure.owners else 0.0
        now = after.load(owner)
        if abs(now - was) > _EXACT:
            loads[owner] = (was, now)
    return load_changes(after, loads)


class Loads(QWidget):
    """A row for each owner: its name, the numbers, and a bar with a line at 100 %."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without rows."""
        super().__init__()
        self._appearance = appearance
        self.changes: list[LoadChange] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_changes(self, changes: list[LoadChange]) -> None:
        """Show these loads."""
        self.changes = changes
        said = [f"{change.name} {change.words}" for change in changes]
        said = [
            tr("{load}, overloaded", load=words) if change.severity else words
            for change, words in zip(changes, said, strict=True)
        ]
        self.setAccessibleName("; ".join(said))
        self.setVisible(bool(changes))
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        """How high a row is, in pixels."""
        return self._appearance.theme.pixels(Size.BODY) + _AIR

    def sizeHint(self) -> QSize:
        """A row each."""
        return QSize(200, self._row * len(self.changes))

    def minimumSizeHint(self) -> QSize:
        """Rows are never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, change in enumerate(self.changes):
            self._draw(painter, change, QRectF(0, number * self._row, self.width(), self._row))
        painter.end()

    def _draw(self, painter: QPainter, change: LoadChange, row: QRectF) -> None:
        theme = self._appearance.theme
        words = QRectF(row.left(), row.top(), row.width(), row.height() - _BAR - 14)
        painter.setFont(theme.font(Size.SMALL, bold=change.severity is not None))
        painter.setPen(theme.severity(change.severity) if change.severity else QColor(theme.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, change.words)
        right = words.right() - painter.fontMetrics().horizontalAdvance(change.words)
        if change.severity is not None:
            mark = QRectF(right - _MARK - 5, words.center().y() - _MARK / 2, _MARK, _MARK)
            draw_severity(painter, mark, change.severity, theme)
            right = mark.left()
        painter.setFont(theme.font())
        painter.setPen(QColor(theme.text))
        room = right - 8 - words.left()
        name = QFontMetrics(theme.font()).elidedText(change.name, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        self._draw_bar(painter, change, QRectF(row.left(), words.bottom() + 2, row.width(), _BAR))

    def _draw_bar(self, painter: QPainter, change: LoadChange, bar: QRectF) -> None:
        """Draw what is carried now and what comes to it; both end at the edge where there is more than fits."""
        theme = self._appearance.theme
        full = bar.width() * _FULL
        per_person = full / (change.capacity or max(change.after, 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.bar_ground))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), full, bar.height()), 3, 3)
        added = theme.severity(change.severity) if change.severity else QColor(theme.action)
        for load, colour in ((change.after, added), (min(change.before, change.after), QColor(theme.bar))):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), min(load * per_person, bar.width()), _BAR), 3, 3)
        if change.capacity:
            painter.setPen(QPen(QColor(theme.text), 1.2))
            painter.drawLine(QPointF(bar.left() + full, bar.top() - 3), QPointF(bar.left() + full, bar.bottom() + 3))
