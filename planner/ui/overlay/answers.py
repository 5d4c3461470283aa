"""The answers under the field of an overlay: rows with marked letters under headings, and how they are drawn."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Size, Theme

ANSWER = Qt.ItemDataRole.UserRole
"""Gives the answer of a row."""

Spans = tuple[tuple[int, int], ...]
"""Parts of a text that are marked, each from one place up to another, in order."""

Index = QModelIndex | QPersistentModelIndex

_SIDE = 14
_GAP = 12
_AIR = 14
_HEADING_AIR = 18
_ROOT = QModelIndex()


class Answer(NamedTuple):
    """One row.

    Attributes:
        title: what is found, on one line.
        note: what it is or where, said second.
        side: what stands at the right end, such as keys.
        marked: the parts of the title that were asked for.
        note_marked: the parts of the note that were.
        target: what choosing it gives; None for a heading, which cannot be chosen.
        stays: does the overlay stay when it is chosen?
    """

    title: str
    note: str = ""
    side: str = ""
    marked: Spans = ()
    note_marked: Spans = ()
    target: object = None
    stays: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.note, self.side)))


class Answers(QAbstractListModel):
    """The rows, as a list that screen readers can read."""

    def __init__(self, parent: QObject) -> None:
        """Start without any."""
        super().__init__(parent)
        self.rows: Sequence[Answer] = ()

    def show(self, rows: Sequence[Answer]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """The answer itself, or its words."""
        answer = self.rows[index.row()]
        if role == ANSWER:
            return answer
        if role == Qt.ItemDataRole.DisplayRole:
            return answer.title
        return answer.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags if self.rows[index.row()].target is None else chosen


class AnswerDelegate(QStyledItemDelegate):
    """Draws answers in the theme that is worn."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        """Draw with this appearance."""
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as its line of text asks for; headings stand apart from what is above."""
        heading = index.data(ANSWER).target is None
        size, air = (Size.SMALL, _HEADING_AIR) if heading else (Size.BODY, _AIR)
        return QSize(200, QFontMetrics(self._appearance.theme.font(size)).height() + air)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme, answer = self._appearance.theme, index.data(ANSWER)
        box: QRect = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        if answer.target is None:
            box.setTop(box.top() + _HEADING_AIR - 6)
            _draw_runs(painter, box, answer.title, (), (theme.font(Size.SMALL, bold=True), theme.muted, theme.muted))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                _draw_chosen(painter, option.rect, theme)
            _draw_answer(painter, box, answer, theme)
        painter.restore()


def _draw_chosen(painter: QPainter, box: QRect, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme.selection))
    painter.setPen(QPen(QColor(theme.action), 1.5))
    painter.drawRoundedRect(QRectF(box).adjusted(5, 1, -5, -1), 6, 6)


def _draw_answer(painter: QPainter, box: QRect, answer: Answer, theme: Theme) -> None:
    small = theme.font(Size.SMALL)
    if answer.side:
        wide = QFontMetrics(small).horizontalAdvance(answer.side)
        at = QRect(box.right() - wide, box.top(), wide + 1, box.height())
        _draw_runs(painter, at, answer.side, (), (small, theme.muted, theme.muted))
        box = box.adjusted(0, 0, -wide - _GAP, 0)
    used = _draw_runs(painter, box, answer.title, answer.marked, (theme.font(), theme.text, theme.action))
    beside = box.adjusted(used + _GAP, 0, 0, 0)
    if answer.note and beside.width() > 2 * _GAP:
        _draw_runs(painter, beside, answer.note, answer.note_marked, (small, theme.muted, theme.action))


def _draw_runs(painter: QPainter, box: QRect, text: str, marked: Spans, ink: tuple[QFont, str, str]) -> int:
    """Draw a line of text whose marked parts are bold and coloured; gives the width that it took."""
    plain, colour, strong = ink
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.Bold)
    left, flags = box.left(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for run, is_marked in _runs(text, marked):
        face = bold if is_marked else plain
        painter.setFont(face)
        painter.setPen(QColor(strong if is_marked else colour))
        room, metrics = box.right() + 1 - left, QFontMetrics(face)
        wide = metrics.horizontalAdvance(run)
        shown = run if wide <= room else metrics.elidedText(run, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.top(), max(room, 0), box.height()), flags, shown)
        left += wide
        if wide > room:
            return box.width()
    return left - box.left()


def _runs(text: str, marked: Spans) -> Iterator[tuple[str, bool]]:
    """Cut a text where marked parts begin and end."""
    at = 0
    for start, end in marked:
        if start > at:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False
