"""What is wrong with a widget and all it holds, where text of a document could be read as anything but text."""

import re
from collections.abc import Iterator
from itertools import count, takewhile

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)

from planner.ui.help.browser import HelpBrowser

_ROWS = 400
"""Rows of a list or table whose tips are read: more than a window shows."""

_STEP = QSize(90, 60)
"""How far apart the places are at which the pointer rests, in pixels."""

_TAGS = re.compile(r"</?qt>|<br ?/?>")
_STRESS = re.compile(r"</?b>|<br>")


def faults(root: QWidget) -> list[str]:
    """Say of each widget what it may read as markup; the tip that happens to be up is looked at by `is_plain_tip`.

    The rows of a list or table are looked at while it is on show.
    """
    widgets = [root, *(each for each in root.findChildren(QWidget) if each.objectName() != "qtooltip_label")]
    return [fault for widget in widgets for fault in _faults_of(widget)]


def faults_of_tips(root: QWidget) -> list[str]:
    """Let the pointer rest everywhere on a widget, and say which tips that come up may be read as markup."""
    found = set()
    for y in range(5, root.height(), _STEP.height()):
        for x in range(5, root.width(), _STEP.width()):
            widget = root.childAt(x, y) or root
            point = widget.mapFrom(root, QPoint(x, y))
            QToolTip.hideText()
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point)))
            if not is_plain_tip(QToolTip.text()):
                found.add(f"{type(widget).__name__} at {x}, {y} tells {QToolTip.text()[:80]!r}")
    QToolTip.hideText()
    return sorted(found)


def is_plain_tip(tip: str) -> bool:
    """Is a tip shown as it is, as it has no markup, or none but its own line ends?"""
    return not RichText.mightBeRichText(tip) or "<" not in _TAGS.sub("", tip)


def _faults_of(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()[:30]!r}"
    if isinstance(widget, HelpBrowser):  # which shows the pages of the program, and no document
        return
    if isinstance(widget, QLabel) and not _is_plain_label(widget):
        yield f"{name} reads markup: {widget.text()[:60]!r}"
    if isinstance(widget, (QTextEdit, QMessageBox)) or _has_rich_items(widget):
        yield f"{name} is of a kind that shows rich text"
    tips = [widget.toolTip(), widget.whatsThis()]
    if isinstance(widget, QMenu) and widget.toolTipsVisible():
        tips += [action.toolTip() for action in widget.actions()]
    yield from (f"{name} has a tip with markup: {tip[:80]!r}" for tip in tips if not is_plain_tip(tip))
    if isinstance(widget, QAbstractItemView) and widget.isVisible() and widget.model() is not None:
        yield from _faults_of_rows(name, widget)


def _is_plain_label(label: QLabel) -> bool:
    """Does it show its text as it is, or stress words of a text in which nothing else is markup?"""
    if label.textFormat() == Qt.TextFormat.RichText:
        return "<" not in _STRESS.sub("", label.text())
    return label.textFormat() == Qt.TextFormat.PlainText


def _has_rich_items(widget: QWidget) -> bool:
    """Does it show a scene in which there is an item of rich text?"""
    if not isinstance(widget, QGraphicsView) or widget.scene() is None:
        return False
    return any(isinstance(item, QGraphicsTextItem) for item in widget.scene().items())


def _faults_of_rows(name: str, view: QAbstractItemView) -> Iterator[str]:
    model, root = view.model(), view.rootIndex()
    for row in range(min(model.rowCount(root), _ROWS)):
        for column in takewhile(lambda column, row=row: model.hasIndex(row, column, root), count()):
            tip = model.index(row, column, root).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and not is_plain_tip(tip):
                yield f"{name} has a row whose tip has markup: {tip[:80]!r}"
