"""The heads of the matrix, always in sight: owners above the columns, wrapped or turned, functions beside the rows."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QInputEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.language import number_words, tr
from planner.model.areas import area_name
from planner.model.facts import Facts
from planner.model.matrix.lines import Line, Order, kind_of
from planner.model.vocabulary import OwnerKind
from planner.ui.gravest import gravest
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme
from planner.ui.matrix.badges import ROW, Drawn, ground_of
from planner.ui.matrix.cells import MatrixCells
from planner.ui.matrix.chosen import Chosen
from planner.ui.matrix.heads_paint import (
    BAND,
    PAD,
    paint_area,
    paint_arrow,
    paint_band,
    paint_fold,
    paint_name,
    paint_turned,
    paint_wrapped,
)
from planner.ui.selection import Selection

NAMES = 248
"""Pixels of the column of function names."""

TURNED = 40
"""Pixels that a column needs at least where its head is turned."""

WRAPPED = 92
"""Pixels that a column needs at least where its head is wrapped."""

_WIDEST, _WIDEST_TURNED, _SCROLLED = 132, 64, 52
_WRAPPED_HEIGHT, _TURNED_HEIGHT = 64, 150


def column_width(owners: int, room: int) -> int:
    """How wide columns are: as wide as wrapped names want where all owners fit into the room, else narrow."""
    if not owners:
        return WRAPPED
    if owners * WRAPPED <= room:
        return min(_WIDEST, room // owners)
    return min(_WIDEST_TURNED, max(TURNED, room // owners)) if owners * TURNED <= room else _SCROLLED


class Heads(QHeaderView):
    """What both heads share: the place that the pointer is over, and painting only what is in sight."""

    def __init__(
        self, across: Qt.Orientation, cells: MatrixCells, selection: Selection, appearance: Appearance, parent: QWidget
    ) -> None:
        """Show the heads of these cells."""
        super().__init__(across, parent)
        self.cells, self.selection, self.appearance = cells, selection, appearance
        self.hovered = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        appearance.changed.connect(self.viewport().update)
        selection.changed.connect(self.viewport().update)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let nobody click at what is no longer there."""
        if isinstance(event, QInputEvent):
            self.cells.catch_up()
        return super().viewportEvent(event)

    def hover(self, section: int) -> None:
        """Let the head of another row or column stand out; -1 for none."""
        if section != self.hovered:
            for each in (self.hovered, section):
                self.update_section(each)
            self.hovered = section

    def update_section(self, section: int) -> None:
        """Paint one head again."""
        if 0 <= section < self.count():
            self.viewport().update(self.box(section))

    def box(self, section: int) -> QRect:
        """Where a head stands in the viewport."""
        start, size = self.sectionViewportPosition(section), self.sectionSize(section)
        if self.orientation() == Qt.Orientation.Horizontal:
            return QRect(start, 0, size, self.height())
        return QRect(0, start, self.width(), size)

    def in_sight(self, rect: QRect) -> range:
        """The heads that a rectangle of the viewport touches."""
        if not self.count():
            return range(0)
        across = self.orientation() == Qt.Orientation.Horizontal
        start, end = (rect.left(), rect.right()) if across else (rect.top(), rect.bottom())
        first, last = self.logicalIndexAt(start), self.logicalIndexAt(end)
        return range(max(first, 0), (last if last >= 0 else self.count() - 1) + 1)

    def is_current(self, section: int) -> bool:
        """Does the chosen range of cells reach this row or column?"""
        parts = Chosen(self.cells, self.selectionModel()).parts
        if self.orientation() == Qt.Orientation.Horizontal:
            return any(part.left() <= section <= part.right() for part in parts)
        return any(part.top() <= section <= part.bottom() for part in parts)

    def ground(self, section: int, plain: QColor, theme: Theme, *, chosen: bool) -> QColor:
        """The ground of a head: chosen, pointed at, or plain."""
        if chosen:
            return QColor(theme.selection)
        return QColor(theme.board) if section == self.hovered else plain


class OwnerHeads(Heads):
    """The owners by kind; names are wrapped where all fit, else turned."""

    def __init__(self, cells: MatrixCells, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        """Show the owners of these cells."""
        super().__init__(Qt.Orientation.Horizontal, cells, selection, appearance, parent)
        self.setMinimumSectionSize(TURNED)
        self.setAccessibleName(tr("Owners"))

    def sizeHint(self) -> QSize:
        """High enough for the names."""
        return QSize(0, BAND + (_TURNED_HEIGHT if self._is_turned() else _WRAPPED_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads in sight, and the kinds above them."""
        theme, facts = self.appearance.theme, self.cells.facts
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.panel))
        if facts is not None:
            sections = self.in_sight(event.rect())
            for section in sections:
                self._paint_head(painter, facts, section, theme)
            self._paint_bands(painter, facts, theme)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.drawLine(event.rect().left(), self.height() - 1, event.rect().right(), self.height() - 1)
        painter.end()

    def _is_turned(self) -> bool:
        return self.count() > 0 and self.sectionSize(0) < WRAPPED

    def _paint_head(self, painter: QPainter, facts: Facts, section: int, theme: Theme) -> None:
        owner, box = self.cells.owners[section], QRectF(self.box(section)).adjusted(0, BAND, 0, -1)
        kind = kind_of(facts, owner)
        chosen = self.selection.owner == owner or self.is_current(section)
        painter.fillRect(box, self.ground(section, ground_of(kind, theme), theme, chosen=chosen))
        style = Qt.PenStyle.DashLine if kind == OwnerKind.PARTNER else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.strong_line if kind == OwnerKind.PARTNER else theme.line), 1, style))
        painter.drawLine(box.topRight() - QPointF(0.5, 0), box.bottomRight() - QPointF(0.5, 0))
        painter.drawLine(box.topLeft(), box.topRight())
        severity = gravest(self.cells.found_about("owner", owner))
        is_sorted = self.cells.wish.order is Order.OWNER and self.cells.wish.owner == owner
        name = facts.model.owners[owner].name
        if self._is_turned():
            paint_turned(painter, box, name, theme, severity=severity)
        else:
            tag = tr("EXTERNAL") if kind == OwnerKind.PARTNER else ""
            paint_wrapped(painter, box, name, theme, tag=tag, severity=severity)
        if is_sorted:
            paint_arrow(painter, QPointF(box.right() - 10, box.bottom() - 9), theme)

    def _paint_bands(self, painter: QPainter, facts: Facts, theme: Theme) -> None:
        """Paint the words for each kind over its owners, as far left as they are in sight."""
        kinds = [kind_of(facts, owner) for owner in self.cells.owners]
        start = 0
        for section in range(1, len(kinds) + 1):
            if section < len(kinds) and kinds[section] == kinds[start]:
                continue
            left = self.sectionViewportPosition(start)
            right = self.sectionViewportPosition(section - 1) + self.sectionSize(section - 1)
            room = QRectF(max(left, 0), 0, right - max(left, 0), BAND)
            paint_band(painter, room, kinds[start], section - start, theme)
            painter.setPen(QPen(QColor(theme.strong_line), 1))
            painter.drawLine(QPointF(right - 0.5, 0), QPointF(right - 0.5, self.height()))
            start = section


class FunctionHeads(Heads):
    """The functions under the headings of their areas, with who is missing.

    Signals:
        fold_asked: the heading of an area was clicked.
    """

    fold_asked = Signal(str)

    def __init__(self, cells: MatrixCells, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        """Show the functions of these cells."""
        super().__init__(Qt.Orientation.Vertical, cells, selection, appearance, parent)
        self.setDefaultSectionSize(ROW)
        self.setFixedWidth(NAMES)
        self.setAccessibleName(tr("Functions"))

    def sizeHint(self) -> QSize:
        """As wide as names get."""
        return QSize(NAMES, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold an area by its heading; choose the row of a function."""
        section = self.logicalIndexAt(event.position().toPoint())
        line = self.cells.lines[section] if section >= 0 else None
        if line is not None and not line.function and event.button() == Qt.MouseButton.LeftButton:
            self.fold_asked.emit(line.area)
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads in sight."""
        theme, facts = self.appearance.theme, self.cells.facts
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.panel))
        if facts is not None:
            for section in self.in_sight(event.rect()):
                line, box = self.cells.lines[section], QRectF(self.box(section))
                if line.function:
                    self._paint_function(painter, facts, section, box, theme)
                else:
                    self._paint_heading(painter, facts, line, box, theme)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.drawLine(self.width() - 1, event.rect().top(), self.width() - 1, event.rect().bottom())
        painter.end()

    def _paint_heading(self, painter: QPainter, facts: Facts, line: Line, box: QRectF, theme: Theme) -> None:
        folded = line.area in self.cells.wish.folded
        middle = QPointF(box.left() + 14, box.center().y())
        painter.fillRect(box, QColor(theme.board))
        paint_fold(painter, middle, theme, folded=folded)
        number = number_words(len(self.cells.area(line.area).functions))
        paint_area(painter, box.adjusted(26, 0, -PAD, 0), area_name(facts.model, line.area), number, theme)

    def _paint_function(self, painter: QPainter, facts: Facts, section: int, box: QRectF, theme: Theme) -> None:
        function = self.cells.lines[section].function
        look = Drawn(theme, self.cells.shown)
        chosen = function in self.selection.functions or self.is_current(section)
        painter.fillRect(box, self.ground(section, QColor(theme.card), theme, chosen=chosen))
        severity = gravest(self.cells.found_about("function", function))
        paint_name(painter, box.adjusted(0, 0, -1, 0), facts, function, look, severity=severity)
