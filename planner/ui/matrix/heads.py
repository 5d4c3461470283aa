"""The heads of the matrix, always in sight: owners above the columns, wrapped or turned, functions beside the rows."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QInputEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.language import number_words, tr
from planner.model.areas import area_name
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.matrix.lines import Line, Order, has_gap, kind_of
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.graph.wrapped import wrapped
from planner.ui.gravest import gravest
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge, draw_severity
from planner.ui.look.theme import Size, Theme, font
from planner.ui.matrix.cells import MatrixCells
from planner.ui.matrix.chosen import Chosen
from planner.ui.matrix.paint import ROW, Drawn, Stamps, draw_open_sign, ground_of
from planner.ui.matrix.words import BRIEF_GROUPS, GROUPS
from planner.ui.selection import Selection

NAMES = 248
"""Pixels of the column of function names."""

TURNED = 40
"""Pixels that a column needs at least where its head is turned."""

WRAPPED = 92
"""Pixels that a column needs at least where its head is wrapped."""

_WIDEST, _WIDEST_TURNED, _SCROLLED = 132, 64, 52
BAND = 22
"""Pixels of the words for the kinds of owners."""

_WRAPPED_HEIGHT, _TURNED_HEIGHT = 64, 150
_MARK = 13.0
_PAD = 8.0


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
            _paint_arrow(painter, QPointF(box.right() - 10, box.bottom() - 9), theme)

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
        paint_area(painter, box.adjusted(26, 0, -_PAD, 0), area_name(facts.model, line.area), number, theme)

    def _paint_function(self, painter: QPainter, facts: Facts, section: int, box: QRectF, theme: Theme) -> None:
        function = self.cells.lines[section].function
        look = Drawn(theme, self.cells.shown)
        chosen = function in self.selection.functions or self.is_current(section)
        painter.fillRect(box, self.ground(section, QColor(theme.card), theme, chosen=chosen))
        paint_name(painter, box.adjusted(0, 0, -1, 0), facts, function, look, severity=self._severity(function))

    def _severity(self, function: str) -> Severity | None:
        return gravest(self.cells.found_about("function", function))


def paint_band(painter: QPainter, box: QRectF, kind: str, number: int, theme: Theme) -> None:
    """Paint the words for owners of a kind with their number, or shorter ones where there is little room."""
    painter.setFont(font(Size.SMALL, bold=True))
    painter.setPen(QColor(theme.muted))
    metrics, room = QFontMetricsF(painter.font()), box.width() - _PAD
    offered = [f"{tr(GROUPS[kind]).upper()}  {number}", *map(tr, BRIEF_GROUPS[kind])]
    words = next((each for each in offered if metrics.horizontalAdvance(each) <= room), "")
    painter.drawText(box.adjusted(_PAD / 2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def paint_area(painter: QPainter, box: QRectF, name: str, number: str, theme: Theme) -> None:
    """Paint the name of an area with the number of its functions behind it."""
    painter.setFont(font(Size.SMALL, bold=True))
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QColor(theme.text))
    room = box.width() - metrics.horizontalAdvance(number) - _PAD
    words = metrics.elidedText(" ".join(name.split()), Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
    painter.setPen(QColor(theme.muted))
    behind = box.adjusted(metrics.horizontalAdvance(words) + _PAD, 0, 0, 0)
    painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter, number)


def paint_name(
    painter: QPainter, box: QRectF, facts: Facts, function: str, stamps: Stamps, *, severity: Severity | None
) -> None:
    """Paint a function beside its row: the mark of what was found, the name, and whose letters are missing."""
    left, right = box.left() + _PAD, box.right() - _PAD
    theme, shown = stamps.theme, stamps.shown
    if severity is not None:
        draw_severity(painter, QRectF(left, box.center().y() - _MARK / 2, _MARK, _MARK), severity, theme)
    left += _MARK + 5
    undecided = facts.structure.functions[function].undecided
    for ownership in reversed(Ownership):
        is_open = ownership in undecided or (ownership in _WORK and facts.is_open(function, ownership))
        if is_open:
            badge = QRectF(right - 15, box.center().y() - 7.5, 15, 15)
            if ownership in undecided:
                draw_badge(painter, badge, ownership, theme, held=False, undecided=True)
            else:
                draw_open_sign(painter, badge, ownership, shown.signs[ownership], theme)
            right = badge.left() - 3
    painter.setFont(font())
    painter.setPen(QColor(theme.error if has_gap(facts, function) else theme.text))
    name = " ".join(facts.model.functions[function].name.split())
    words = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, right - left - 2)
    painter.drawText(QRectF(left, box.top(), right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, words)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())


def paint_fold(painter: QPainter, middle: QPointF, theme: Theme, *, folded: bool) -> None:
    """Paint the triangle that says whether an area is folded."""
    right = [QPointF(-2, -4), QPointF(3, 0), QPointF(-2, 4)]
    down = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.muted))
    painter.drawPolygon(QPolygonF([middle + point for point in (right if folded else down)]))


_WORK = (Ownership.DECISION, Ownership.EXECUTION)


def paint_wrapped(
    painter: QPainter, box: QRectF, name: str, theme: Theme, *, tag: str = "", severity: Severity | None = None
) -> None:
    """Paint a name in up to three lines, with a tag below and the mark of what was found above."""
    left = box.left() + 6
    if severity is not None:
        draw_severity(painter, QRectF(box.right() - _MARK - 4, box.top() + 4, _MARK, _MARK), severity, theme)
    painter.setFont(font(bold=True))
    metrics = QFontMetricsF(painter.font())
    room = box.width() - 12 - (_MARK if severity is not None else 0)
    most = 2 if tag else 3
    lines = list(wrapped(" ".join(name.split()), metrics, room))
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
    painter.setPen(QColor(theme.text))
    for number, line in enumerate(lines):
        painter.drawText(QPointF(left, box.top() + 4 + metrics.ascent() + number * metrics.height()), line)
    if tag:
        painter.setFont(font(Size.SMALL, bold=True))
        painter.setPen(QColor(theme.muted))
        painter.drawText(QPointF(left, box.bottom() - 7), tag)


def paint_turned(painter: QPainter, box: QRectF, name: str, theme: Theme, *, severity: Severity | None) -> None:
    """Paint a name from the foot upwards in up to two lines, with the mark of what was found on top."""
    painter.setFont(font())
    metrics = QFontMetricsF(painter.font())
    room = box.height() - 12 - (_MARK + 4 if severity is not None else 0)
    lines = list(wrapped(" ".join(name.split()), metrics, room))
    if len(lines) > 2:  # noqa: PLR2004 - more do not fit side by side
        lines = [lines[0], metrics.elidedText(" ".join(lines[1:]), Qt.TextElideMode.ElideRight, room)]
    painter.save()
    painter.translate(box.left(), box.bottom() - 6)
    painter.rotate(-90)
    painter.setPen(QColor(theme.text))
    top = (box.width() - metrics.height() * len(lines)) / 2 + metrics.ascent()
    for number, line in enumerate(lines):
        painter.drawText(QPointF(0, top + number * metrics.height()), line)
    painter.restore()
    if severity is not None:
        draw_severity(painter, QRectF(box.center().x() - _MARK / 2, box.top() + 4, _MARK, _MARK), severity, theme)


def _paint_arrow(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.action))
    painter.drawPolygon(QPolygonF([middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3)]))
