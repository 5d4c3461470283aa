"""Which labels and buttons have less room than what they say."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from planner.ui.widgets.elided import ElidedLabel
from planner.ui.widgets.segments import Segments
from planner.ui.widgets.tile import Tile

_ROUNDING = 1  # pixels
_ROUNDS = 4  # until all that waits is laid out, one within the other


def cut_in(root: QWidget) -> Iterator[str]:
    """Give what is cut in a widget and all it holds, as sentences of where and what."""
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root):
            continue
        text = _said_by(widget)
        if text and _is_cut(widget):
            yield f"{type(widget).__name__} {widget.objectName()!r} has no room for {text[:60]!r}"
        if isinstance(widget, QScrollArea) and _is_wider(widget):
            yield f"{type(widget).__name__} {widget.objectName()!r} cuts {type(widget.widget()).__name__} at the right"


def _said_by(widget: QWidget) -> str:
    """What stands on a label or a button; empty where what is too long ends with an ellipsis and is told in full.

    Elided labels and the choices of a segmented control shorten by design, and say all in their tip. What a tile says
    stands on the labels in it.
    """
    if isinstance(widget, ElidedLabel | Tile) or isinstance(widget.parent(), Segments):
        return ""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _ROUNDING
    return widget.sizeHint().width() > widget.width() + _ROUNDING


def _is_wider(area: QScrollArea) -> bool:
    """Does it hold what is wider than it, with no way to scroll there?"""
    held, never = area.widget(), area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return never and held is not None and held.width() > area.viewport().width() + _ROUNDING
