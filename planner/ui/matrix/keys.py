"""What keys mean in the matrix: letters, filling and the clipboard, as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from planner.ui.matrix.table import MatrixTable

_PLAIN, _CTRL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_STANDARD = QKeySequence.StandardKey


def act_of(table: MatrixTable, event: QKeyEvent) -> Callable[[], object] | None:
    """Give what a key does here; None for one that the table, or the window, has to answer."""
    for standard, act in (
        (_STANDARD.Copy, table.editing.copy),
        (_STANDARD.Cut, table.editing.cut),
        (_STANDARD.Paste, table.editing.paste),
        (_STANDARD.SelectAll, table.selectAll),
    ):
        if event.matches(standard):
            return act
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    named = {
        (_CTRL, Qt.Key.Key_D): table.editing.fill_down,
        (_CTRL, Qt.Key.Key_R): table.editing.fill_right,
        (_CTRL | _SHIFT, Qt.Key.Key_C): table.editing.copy_with_names,
        (_PLAIN, Qt.Key.Key_Delete): table.editing.clear,
        (_PLAIN, Qt.Key.Key_Backspace): table.editing.clear,
        (_CTRL, Qt.Key.Key_Space): table.chosen.choose_columns,
        (_SHIFT, Qt.Key.Key_Space): table.chosen.choose_rows,
        (_PLAIN, Qt.Key.Key_Space): table.press_space,
        (_PLAIN, Qt.Key.Key_Return): table.press_enter,
        (_PLAIN, Qt.Key.Key_Enter): table.press_enter,
        (_PLAIN, Qt.Key.Key_Menu): table.open_menu,
        (_SHIFT, Qt.Key.Key_F10): table.open_menu,
    }
    found = named.get((modifiers, key))
    return found or _letter(table, event) if modifiers in {_PLAIN, _SHIFT, _CTRL, _CTRL | _SHIFT} else None


def _letter(table: MatrixTable, event: QKeyEvent) -> Callable[[], object] | None:
    """A letter toggles what it stands for; any other sign that is typed is refused."""
    text = event.text()
    if not text.strip() or not text.isprintable() or event.modifiers() & _CTRL:
        return None
    ownership = table.cells.shown.typed(text)
    if ownership is None:
        return lambda: table.letter_refused.emit(text)
    return lambda: table.editing.toggle(ownership)
