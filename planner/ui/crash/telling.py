"""Telling the user of a mistake of the program: one dialog at a time, over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from planner.language import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from planner.ui.window.main_window import MainWindow

_SAVED = mark("Your document is saved.")
_KEPT = mark(
    "What you have not saved is in the recovery journal: should the program end, the next start offers it to you."
)
_ALONE = mark("What you have not saved is in this window alone. Save a copy now, to be safe.")


class CrashTelling(QObject):
    """Shows reports over a window; while one is shown the others are in the log alone."""

    def __init__(self, window: MainWindow) -> None:
        """Tell over this window."""
        super().__init__(window)
        self._window = window
        self._shown = False

    @Slot(str, object)
    def show(self, report: str, folder: Path | None) -> None:
        """Show a report once what is going on has come to its end.

        Args:
            report: what is shown.
            folder: where the log is; None where none could be written.
        """
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self, lambda: self._open(report, folder))

    def _open(self, report: str, folder: Path | None) -> None:
        from planner.ui.crash.dialog import CrashDialog  # noqa: PLC0415 - only when something went wrong

        window = self._window
        own = window.is_open() and not window.session.read_only
        dialog = CrashDialog(
            report,
            folder,
            window,
            kept=self._safety() if own else "",
            save_copy=self._save_copy if own else None,
        )
        dialog.finished.connect(self._done)
        dialog.open()

    def _safety(self) -> str:
        """What is said of the work in the window."""
        if self._window.session.saved:
            return tr(_SAVED)
        return tr(_KEPT) if self._window.document.journaling.keeps else tr(_ALONE)

    def _done(self) -> None:
        self._shown = False

    def _save_copy(self) -> None:
        """Save the document as it is in memory, without touching what may be broken."""
        from planner.ui.files.copies import write_copy  # noqa: PLC0415 - as above

        window = self._window
        write_copy(window, window.session.model, tr("{name} (copy)", name=window.document.file_name))
