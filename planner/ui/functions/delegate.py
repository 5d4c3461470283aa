"""Drawing the rows of the function list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.language import tr
from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.ui.functions.rows import FunctionRows, Row, RowText
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge, draw_severity
from planner.ui.look.theme import Size, Theme, font

_BADGE, _BADGE_GAP = 16, 3
_BADGES = 4 * _BADGE + 3 * _BADGE_GAP
_SIDE, _INSET = 12, 10
_LINE = 17
_HEADING = 32
_MARK, _DOT = 14, 5

Index = QModelIndex | QPersistentModelIndex


class FunctionDelegate(QStyledItemDelegate):
    """Draws headings in small capitals, and functions as cards with four letters that say who is missing."""

    def __init__(self, rows: FunctionRows, appearance: Appearance, parent: QWidget) -> None:
        """Draw these rows."""
        super().__init__(parent)
        self._rows, self._appearance = rows, appearance
        self._heights: dict[Row, int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row is as high as its name needs, at most three lines, and a line for the word abandoned."""
        row = self._rows.rows[index.row()]
        width = _view_width(option)
        if row not in self._heights:
            self._heights[row] = self._height(row, width)
        return QSize(width, self._heights[row])

    def forget(self, *rows: Row) -> None:
        """Let go of the heights of these rows, or of all when none is named."""
        for row in rows or tuple(self._heights):
            self._heights.pop(row, None)

    def is_resized(self, row: Row, width: int) -> bool:
        """Measure a row again; gives whether its height is another one than was asked for before."""
        before, self._heights[row] = self._heights.get(row), self._height(row, width)
        return self._heights[row] != before

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = self._rows.rows[index.row()]
        text = self._rows.text(row)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        if row.function:
            self._paint_function(painter, box, text, chosen=chosen)
        else:
            self._paint_heading(painter, box, text, folded=self._rows.folded(row.area))
        if focused and not chosen:
            painter.setPen(QPen(QColor(self._appearance.theme.action), 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(_SIDE - 2, 1, -_SIDE + 2, -1), 7, 7)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Give a plain field to rename in."""
        field = QLineEdit(parent)
        field.setFont(font(Size.BODY))
        field.setAccessibleName(tr("Name of the function"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Let the field cover the whole row."""
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(_SIDE, 2, -_SIDE, -2))

    def _height(self, row: Row, width: int) -> int:
        if not row.function:
            return _HEADING
        text = self._rows.text(row)
        return 14 + 4 + _LINE * (_lines(text, width) + text.abandoned)

    def _paint_heading(self, painter: QPainter, box: QRect, text: RowText, *, folded: bool) -> None:
        painter.setFont(font(Size.SMALL, bold=True))
        painter.setPen(QColor(self._appearance.theme.muted))
        room = box.adjusted(_SIDE, 8, -_SIDE, 0)
        words = f"{'▸' if folded else '▾'} {text.name.upper()}"
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 30)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(font(Size.SMALL))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(text.size))

    def _paint_function(self, painter: QPainter, box: QRect, text: RowText, *, chosen: bool) -> None:
        theme = self._appearance.theme
        card = QRectF(box).adjusted(_SIDE, 2, -_SIDE, -2)
        _paint_card(painter, card, theme, abandoned=text.abandoned, chosen=chosen)
        left = card.left() + _INSET
        lines = _lines(text, box.width())
        mark = _mark(text)
        if mark is not None:
            draw_severity(painter, QRectF(left - 2, card.top() + 8, 12, 12), mark, theme)
            left += _MARK
        elif text.severity is Severity.ADVICE:
            painter.setPen(QPen(theme.severity(Severity.ADVICE), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(card.right() - _DOT - 3, card.top() + 3, _DOT, _DOT))
        painter.setFont(font(Size.BODY))
        painter.setPen(QColor(theme.text))
        room = QRectF(left, card.top() + 6, card.right() - _BADGES - 16 - left, _LINE * lines)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags), text.name)
        if text.abandoned:
            painter.setFont(font(Size.SMALL, bold=True))
            painter.setPen(QColor(theme.error))
            painter.drawText(room.translated(0, _LINE * lines), Qt.AlignmentFlag.AlignTop, tr("ABANDONED"))
        if text.held:
            _paint_badges(painter, card, text, theme)


def _paint_card(painter: QPainter, card: QRectF, theme: Theme, *, abandoned: bool, chosen: bool) -> None:
    pen = QPen(QColor(theme.action), 2) if chosen else QPen(QColor(theme.line), 1)
    if abandoned:
        pen = QPen(QColor(theme.error), 2 if chosen else 1.2, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.selection if chosen else theme.error_ground if abandoned else theme.card))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _paint_badges(painter: QPainter, card: QRectF, text: RowText, theme: Theme) -> None:
    left = card.right() - _BADGES - 8
    for ownership in Ownership:
        box = QRectF(left, card.center().y() - _BADGE / 2, _BADGE, _BADGE)
        held = text.held[ownership]
        draw_badge(painter, box, ownership, theme, held=held, undecided=ownership in text.undecided and not held)
        left += _BADGE + _BADGE_GAP


def _mark(text: RowText) -> Severity | None:
    """The shape before the name; advice has but a small circle in the corner, so that many are no clutter."""
    return None if text.abandoned or text.severity is Severity.ADVICE else text.severity


def _lines(text: RowText, width: int) -> int:
    room = width - 2 * _SIDE - _INSET - _BADGES - 16 - (_MARK if _mark(text) else 0)
    box = QFontMetrics(font(Size.BODY)).boundingRect(QRect(0, 0, room, 200), Qt.TextFlag.TextWordWrap, text.name)
    return max(1, min(3, round(box.height() / _LINE)))


def _view_width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractScrollArea) else option.rect.width()
