"""The recent files as a list: name and folder, greyed where the file is gone."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.ui.appearance import Appearance
from planner.ui.plain import plain_tip
from planner.ui.settings import Settings
from planner.ui.theme import Size, font

_PATH = int(Qt.ItemDataRole.UserRole)
_MISSING = _PATH + 1
_ROW = 42

Index = QModelIndex | QPersistentModelIndex


class RecentList(QListWidget):
    """The files opened or saved last, newest first; one click or Return opens, Del or the menu takes one off the list.

    Signals:
        path_chosen: the file to open.
    """

    path_chosen = Signal(object)

    def __init__(self, settings: Settings, appearance: Appearance, parent: QWidget | None = None) -> None:
        """List what the settings remember."""
        super().__init__(parent)
        self._settings = settings
        self._drawing = _RecentRow(appearance)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName("Recent files")
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(self._choose)
        appearance.changed.connect(self.viewport().update)
        self._forget = QAction("Remove from list", self)
        self._forget.setShortcut("Del")
        self._forget.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._forget.triggered.connect(self._forget_current)
        self.addAction(self._forget)
        self.refresh()

    def refresh(self) -> None:
        """List the files anew, and look which of them are still there."""
        self.clear()
        for path in self._settings.recent_files:
            missing = not path.is_file()
            item = QListWidgetItem(path.stem)
            item.setData(_PATH, str(path))
            item.setData(_MISSING, missing)
            item.setToolTip(plain_tip(f"{path}\nThis file is not there any more." if missing else str(path)))
            words = f"{path.stem}, in {path.parent}" + (", missing" if missing else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the file that has the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.path_chosen.emit(Path(item.data(_PATH)))

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is not None:
            self.setCurrentItem(item)
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self._forget)
            menu.popup(self.viewport().mapToGlobal(at))

    def _forget_current(self) -> None:
        row = self.currentRow()
        if row >= 0:
            self._settings.forget_file(Path(self.currentItem().data(_PATH)))
            self.refresh()
            self.setCurrentRow(min(row, self.count() - 1))


class _RecentRow(QStyledItemDelegate):
    """Draws one file: its name over its folder."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(160, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._appearance.theme
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        path, missing = Path(index.data(_PATH)), bool(index.data(_MISSING))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.selection))
            painter.setPen(QPen(QColor(theme.action), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        room = box.adjusted(10, 5, -10, -5)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, room.height() // 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Size.BODY))
        painter.setPen(QColor(theme.strong_line if missing else theme.text))
        name = painter.fontMetrics().elidedText(path.stem, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, middle, name)
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(theme.strong_line if missing else theme.muted))
        words = f"{'missing from ' if missing else ''}{_short_folder(path.parent)}"
        painter.drawText(
            lower, middle, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, lower.width())
        )
        painter.restore()


def _short_folder(folder: Path) -> str:
    """Write a folder as people know it, with ~ for their own."""
    return f"~/{folder.relative_to(Path.home()).as_posix()}" if folder.is_relative_to(Path.home()) else str(folder)
