"""Copying what is chosen, as our own data with a picture, a table and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QImage

from planner.model.operating_model import OperatingModel
from planner.ui.clipboard.carrier import carried
from planner.ui.clipboard.drawn import drawn
from planner.ui.clipboard.part import assignment_part, functions_part, owner_part
from planner.ui.clipboard.words import copied_words

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def copy_chosen(window: MainWindow) -> None:
    """Copy the chip under the keyboard, the owner or the functions chosen, and say so."""
    part = _chosen(window)
    if part is not None:
        QGuiApplication.clipboard().setMimeData(carried(part, _picture(window, part)))
        window.notice.say(copied_words(part))


def _chosen(window: MainWindow) -> OperatingModel | None:
    model, structure = window.session.model, window.session.structure
    board = window.workspace.board
    owner, function, ownership = board.current if board.hasFocus() else ("", "", "")
    if function:
        return assignment_part(model, structure, function, owner, ownership)
    if window.selection.owner or owner:
        return owner_part(model, structure, window.selection.owner or owner)
    if window.selection.functions:
        return functions_part(model, structure, window.selection.functions)
    return None


def _picture(window: MainWindow, part: OperatingModel) -> QImage:
    """Give a picture of what is copied: the card of an owner as it is on the board, else the names of functions."""
    card = window.workspace.board.cards.get(next(iter(part.owners), ""))
    if card is not None and len(part.functions) != 1:
        return card.grab().toImage()
    return drawn(part, window.appearance.theme)
