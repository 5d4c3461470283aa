"""Painting the heads of the matrix, on the screen and into pictures: kinds, owners, areas and functions."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from planner.language import tr
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.matrix.lines import has_gap
from planner.model.vocabulary import WORK, Ownership
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.marks import draw_badge, draw_severity
from planner.ui.look.theme import Size, Theme, font
from planner.ui.matrix.badges import Stamps, draw_open_sign
from planner.ui.matrix.words import BRIEF_GROUPS, GROUPS

BAND = 22
"""Pixels of the words for the kinds of owners."""

PAD = 8.0
"""Pixels beside words."""

_MARK = 13.0


def paint_band(painter: QPainter, box: QRectF, kind: str, number: int, theme: Theme) -> None:
    """Paint the words for owners of a kind with their number, or shorter ones where there is little room."""
    painter.setFont(font(Size.SMALL, bold=True))
    painter.setPen(QColor(theme.muted))
    metrics, room = QFontMetricsF(painter.font()), box.width() - PAD
    offered = [f"{tr(GROUPS[kind]).upper()}  {number}", *map(tr, BRIEF_GROUPS[kind])]
    words = next((each for each in offered if metrics.horizontalAdvance(each) <= room), "")
    painter.drawText(box.adjusted(PAD / 2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def paint_area(painter: QPainter, box: QRectF, name: str, number: str, theme: Theme) -> None:
    """Paint the name of an area with the number of its functions behind it."""
    painter.setFont(font(Size.SMALL, bold=True))
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QColor(theme.text))
    room = box.width() - metrics.horizontalAdvance(number) - PAD
    words = metrics.elidedText(" ".join(name.split()), Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
    painter.setPen(QColor(theme.muted))
    behind = box.adjusted(metrics.horizontalAdvance(words) + PAD, 0, 0, 0)
    painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter, number)


def paint_name(
    painter: QPainter, box: QRectF, facts: Facts, function: str, stamps: Stamps, *, severity: Severity | None
) -> None:
    """Paint a function beside its row: the mark of what was found, the name, and whose letters are missing."""
    left, right = box.left() + PAD, box.right() - PAD
    theme, shown = stamps.theme, stamps.shown
    if severity is not None:
        draw_severity(painter, QRectF(left, box.center().y() - _MARK / 2, _MARK, _MARK), severity, theme)
    left += _MARK + 5
    undecided = facts.structure.functions[function].undecided
    for ownership in reversed(Ownership):
        is_open = ownership in undecided or (ownership in WORK and facts.is_open(function, ownership))
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


def paint_arrow(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """Paint the arrow of the owner by whose column the lines are sorted."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.action))
    painter.drawPolygon(QPolygonF([middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3)]))
