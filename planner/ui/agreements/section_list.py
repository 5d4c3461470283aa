"""The list of the sections, each with its count and the gravest of its findings."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.language import mark, tr
from planner.model.finding import Severity
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import font

_HEIGHT, _MARK = 36, 14
_AROUND = 78
"""Pixels of an entry that are not words: its frame, its mark, and what stands between."""

_FOUND = {
    Severity.ERROR: mark("error found"),
    Severity.WARNING: mark("warning found"),
    Severity.ADVICE: mark("advice found"),
}
_ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """What the list says about a section: its words, what stands at the right, and its gravest finding."""

    words: str
    right: str
    severity: Severity | None = None

    @property
    def spoken(self) -> str:
        """The entry for screen readers."""
        found = tr(_FOUND[self.severity]) if self.severity else ""
        return ", ".join(filter(None, (self.words, self.right, found)))


class SectionList(QListWidget):
    """The sections one below the other.

    Signals:
        chosen: the key of the section that is current now.
        entered: the keyboard shall go into the section.
        new_asked: a new record is wanted.
    """

    chosen = Signal(str)
    entered = Signal()
    new_asked = Signal()

    def __init__(self, keys: Sequence[str], appearance: Appearance) -> None:
        """List these sections."""
        super().__init__()
        self._keys = list(keys)
        self.setAccessibleName(tr("Agreements"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(appearance, self))
        for _ in self._keys:
            self.addItem(QListWidgetItem())
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self._keys[row]))
        appearance.changed.connect(self.viewport().update)

    def show_entries(self, entries: Mapping[str, Entry]) -> None:
        """Say this about the sections, by key."""
        for row, key in enumerate(self._keys):
            item, entry = self.item(row), entries[key]
            if item.data(_ENTRY) != entry:
                item.setData(_ENTRY, entry)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)

    @property
    def needed(self) -> int:
        """The pixels that the widest entry takes."""
        words, right = QFontMetrics(font(bold=True)), QFontMetrics(font())
        entries = [self.entry(key) for key in self._keys]
        wide = [words.horizontalAdvance(each.words) + right.horizontalAdvance(each.right) for each in entries]
        return max(wide, default=0) + _AROUND

    def choose(self, key: str) -> None:
        """Make a section the current one."""
        self.setCurrentRow(self._keys.index(key))

    def entry(self, key: str) -> Entry:
        """What the list says about a section."""
        entry: Entry = self.item(self._keys.index(key)).data(_ENTRY)
        return entry

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right and Return go into the section, N adds to it."""
        if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() in {Qt.Key.Key_N, Qt.Key.Key_Insert}:
            self.new_asked.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws an entry."""

    def __init__(self, appearance: Appearance, view: QListWidget) -> None:
        super().__init__(view)
        self._appearance, self._view = appearance, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(120, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, theme = index.data(_ENTRY), self._appearance.theme
        if not isinstance(entry, Entry):
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(box).adjusted(8, 2, -8, -2)
        keyed = chosen and self._view.hasFocus()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(theme.action), 2) if keyed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent if chosen else theme.selection))
            painter.drawRoundedRect(frame, 6, 6)
        painter.setFont(font(bold=chosen))
        painter.setPen(QColor(theme.on_accent if chosen else theme.text))
        words = frame.adjusted(10, 0, -10, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.words)
        painter.setFont(font())
        painter.setPen(QColor(theme.on_accent if chosen else theme.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.right)
        if entry.severity is not None:
            left = words.right() - painter.fontMetrics().horizontalAdvance(entry.right) - _MARK - 8
            at = QRectF(left, words.center().y() - _MARK / 2, _MARK, _MARK)
            draw_severity(painter, at, entry.severity, theme)
        painter.restore()
