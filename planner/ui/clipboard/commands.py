"""The commands of the clipboard, by the state of the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.ui.commands import Command

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def clipboard_commands(window: MainWindow) -> list[Command]:
    """Give Cut, Copy and Paste."""
    clip = window.clipboard
    return [
        Command("cut", "Edit", clip.cut_words, clip.cut, ("Ctrl+X",), clip.can_cut),
        Command("copy", "Edit", clip.copy_words, clip.copy, ("Ctrl+C",), clip.can_copy),
        Command("paste", "Edit", clip.paste_words, clip.paste, ("Ctrl+V",), clip.can_paste),
    ]
