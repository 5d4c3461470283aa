"""The recent files as a list: name and folder, greyed where the file is gone, the pinned ones on top."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QLineF,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QDesktopServices, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from planner.language import mark, tr
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Size, font
from planner.ui.settings import Settings
from planner.ui.widgets.menu import passing_menu
from planner.ui.widgets.plain import plain_tip

_PATH = int(Qt.ItemDataRole.UserRole)
_MISSING = _PATH + 1
_PINNED = _PATH + 2
_ROW = 42
_PIN = 32  # pixels at the right edge of a row

FORGET = mark("Remove from list")
PIN, UNPIN = mark("Pin to the top"), mark("Unpin")
_SHOW_FOLDER = mark("Show its folder")

Index = QModelIndex | QPersistentModelIndex


class RecentList(QListWidget):
    """The pinned files, then those opened or saved last.

    One click or Return opens, Space or a click on the pin pins, Del takes a file off the list; the menu says all that.

    Signals:
        path_chosen: the file to open.
    """

    path_chosen = Signal(object)

    def __init__(self, settings: Settings, appearance: Appearance) -> None:
        """List what the settings remember."""
        super().__init__()
        self._settings = settings
        self._drawing = _RecentRow(appearance)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName(tr("Recent files"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(self._choose)
        appearance.changed.connect(self.viewport().update)
        self._forget = self._action(FORGET, "Del", self._forget_current)
        self._pin = self._action(PIN, "Space", self._pin_current)
        self.refresh()

    def _action(self, words: str, keys: str, run: Callable[[], None]) -> QAction:
        action = QAction(tr(words), self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def refresh(self) -> None:
        """List the files anew, and look which of them are still there."""
        self.clear()
        pinned = self._settings.pinned_files
        for path in self._settings.files_at_hand:
            missing = not path.is_file()
            item = QListWidgetItem(path.stem)
            item.setData(_PATH, str(path))
            item.setData(_MISSING, missing)
            item.setData(_PINNED, path in pinned)
            gone = f"\n{tr('This file is not there any more.')}" if missing else ""
            item.setToolTip(plain_tip(f"{path}{gone}"))
            states = [tr("missing")] * missing + [tr("pinned")] * (path in pinned)
            where = tr("{file}, in {folder}", file=path.stem, folder=path.parent)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((where, *states)))
            self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the file that has the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the pin pins the file instead of opening it."""
        item = self.itemAt(event.position().toPoint())
        if item is None or not _pin_box(self.visualItemRect(item)).contains(event.position().toPoint()):
            super().mouseReleaseEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentItem(item)
            self._pin_current()

    def _choose(self, item: QListWidgetItem) -> None:
        self.path_chosen.emit(Path(item.data(_PATH)))

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is None:
            return
        self.setCurrentItem(item)
        path = Path(item.data(_PATH))
        self._pin.setText(tr(UNPIN) if item.data(_PINNED) else tr(PIN))
        menu = passing_menu(self)
        menu.addAction(tr("Open"), partial(self.path_chosen.emit, path)).setEnabled(not item.data(_MISSING))
        menu.addAction(self._pin)
        folder = QUrl.fromLocalFile(str(path.parent))
        menu.addAction(tr(_SHOW_FOLDER), lambda: QDesktopServices.openUrl(folder)).setEnabled(path.parent.is_dir())
        menu.addSeparator()
        menu.addAction(self._forget)
        menu.popup(self.viewport().mapToGlobal(at))

    def _forget_current(self) -> None:
        row = self.currentRow()
        if row >= 0:
            self._settings.forget_file(Path(self.currentItem().data(_PATH)))
            self.refresh()
            self.setCurrentRow(min(row, self.count() - 1))

    def _pin_current(self) -> None:
        """Pin or unpin the file, and stay on it: it has another place in the list now."""
        if self.currentRow() < 0:
            return
        item = self.currentItem()
        path = str(item.data(_PATH))
        self._settings.pin_file(Path(path), pinned=not item.data(_PINNED))
        self.refresh()
        rows = [row for row in range(self.count()) if self.item(row).data(_PATH) == path]
        if rows:
            self.setCurrentRow(rows[0])


class _RecentRow(QStyledItemDelegate):
    """Draws one file: its name over its folder, and the pin."""

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
        pinned = bool(index.data(_PINNED))
        if pinned or focused or state & QStyle.StateFlag.State_MouseOver:
            _draw_pin(painter, _pin_box(box), QColor(theme.action if pinned else theme.muted), pinned=pinned)
        room = box.adjusted(10, 5, -_PIN, -5)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, room.height() // 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Size.BODY))
        painter.setPen(QColor(theme.strong_line if missing else theme.text))
        name = painter.fontMetrics().elidedText(path.stem, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, middle, name)
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(theme.strong_line if missing else theme.muted))
        folder = _short_folder(path.parent)
        words = tr("missing from {folder}", folder=folder) if missing else folder
        painter.drawText(
            lower, middle, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, lower.width())
        )
        painter.restore()


def _pin_box(row: QRect) -> QRect:
    return QRect(row.right() - _PIN + 1, row.top(), _PIN, row.height())


def _draw_pin(painter: QPainter, box: QRect, colour: QColor, *, pinned: bool) -> None:
    """Draw a pin in the middle of a box: a head with a needle, filled where it is stuck in."""
    middle = QRectF(box).center()
    painter.setPen(QPen(colour, 1.5, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(colour if pinned else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle - QPointF(0, 3), 3.5, 3.5)
    painter.drawLine(QLineF(middle + QPointF(0, 1), middle + QPointF(0, 7)))


def _short_folder(folder: Path) -> str:
    """Write a folder as people know it, with ~ for their own."""
    return f"~/{folder.relative_to(Path.home()).as_posix()}" if folder.is_relative_to(Path.home()) else str(folder)
