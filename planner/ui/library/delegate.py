"""Drawing one row of the library: a tick, a name, what it is, and whether the structure has it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.language import mark, tr
from planner.ui.library.rows import ROW, Row
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Size, Theme

_ROW = 32
_HEADING = 40
_AIR = 15  # pixels above and below words that are larger than usual
_TICK = 16
_NAME = 0.42  # the part of the width that the name may take before its description starts
_HERE = mark("already here")
_CHECK = Qt.ItemDataRole.CheckStateRole

Index = QModelIndex | QPersistentModelIndex


class LibraryRowDelegate(QStyledItemDelegate):
    """Draws rows in the theme that is worn; a click anywhere on a row, Space and Return tick it."""

    def __init__(self, appearance: Appearance) -> None:
        """Draw with this appearance."""
        super().__init__()
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Headings are a little higher."""
        least = _ROW if index.data(ROW).entry else _HEADING
        return QSize(300, max(least, self._appearance.theme.pixels(Size.BODY) + _AIR))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Turn the tick of the row."""
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() in {QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
            and event.button() == Qt.MouseButton.LeftButton
            and option.rect.contains(event.position().toPoint())
        )
        typed = isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
        if not (clicked or typed) or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True  # its second release ticks again
        ticked = Qt.CheckState(index.data(_CHECK)) == Qt.CheckState.Checked
        return model.setData(index, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked, _CHECK)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = self._appearance.theme
        row: Row = index.data(ROW)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.present:
            _draw_ground(painter, box, option.state, theme)
        if row.entry is None:
            box = box.adjusted(0, _HEADING - _ROW, 0, 0)
        if index.data(_CHECK) is not None:
            _draw_tick(painter, box, Qt.CheckState(index.data(_CHECK)), theme)
        words = box.adjusted(2 * _TICK + 6, 0, -12, 0)
        if row.entry is None:
            _draw_text(painter, words, row.area, theme.muted, theme.font(Size.SMALL, bold=True))
        else:
            self._draw_entry(painter, words, row, theme)
        painter.restore()

    def _draw_entry(self, painter: QPainter, words: QRect, row: Row, theme: Theme) -> None:
        name, what = (row.entry.name, row.entry.words) if row.entry else ("", "")
        ink = theme.strong_line if row.present else theme.text
        middle = words.left() + round(words.width() * _NAME)
        if row.present:
            painter.setFont(theme.font(Size.SMALL))
            wide = painter.fontMetrics().horizontalAdvance(tr(_HERE)) + 2  # what is measured in whole pixels may be cut
            here = words.adjusted(words.width() - wide, 0, 0, 0)
            _draw_text(painter, here, tr(_HERE), theme.muted, theme.font(Size.SMALL))
            words = words.adjusted(0, 0, -wide - 16, 0)
        upto = QRect(words)
        if what:
            upto.setRight(middle - 12)
        _draw_text(painter, upto, name, ink, theme.font())
        beside = QRect(words)
        beside.setLeft(middle)
        _draw_text(painter, beside, what, theme.strong_line if row.present else theme.muted, theme.font())


def _draw_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    if focused or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(theme.selection))
        painter.setPen(QPen(QColor(theme.action), 1) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)


def _draw_tick(painter: QPainter, box: QRect, state: Qt.CheckState, theme: Theme) -> None:
    frame = QRectF(box.left() + 10.5, box.center().y() - _TICK / 2 + 0.5, _TICK, _TICK)
    on = state != Qt.CheckState.Unchecked
    painter.setPen(QPen(QColor(theme.action if on else theme.strong_line), 1))
    painter.setBrush(QColor(theme.action if on else theme.card))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setPen(QPen(QColor(theme.on_action), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    x, y = frame.left(), frame.top()
    if state == Qt.CheckState.Checked:
        painter.drawPolyline([QPointF(x + 4, y + 8.5), QPointF(x + 7, y + 11.5), QPointF(x + 12, y + 5)])
    elif on:
        painter.drawLine(QPointF(x + 4.5, y + 8), QPointF(x + 11.5, y + 8))


def _draw_text(painter: QPainter, box: QRect, text: str, colour: str, made: QFont) -> None:
    painter.setFont(made)
    painter.setPen(QColor(colour))
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)
