"""The menu of recent files: the pinned ones first, those that are gone greyed, and a way to take them off the list."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.language import tr
from planner.ui.settings import Settings
from planner.ui.widgets.plain import plain_button


class RecentMenu(QMenu):
    """Lists what the settings remember, each time it is opened.

    Signals:
        path_chosen: the file to open.
    """

    path_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        """Stand in a menu of the parent."""
        super().__init__(tr("Open recent"), parent)
        self._settings = settings
        self.aboutToShow.connect(self._list)

    def _list(self) -> None:
        self.clear()
        files, pinned = self._settings.files_at_hand, self._settings.pinned_files
        missing = [path for path in files if not path.is_file()]
        for place, path in enumerate(files):
            if pinned and place == len(pinned):
                self.addSeparator()
            self._add(path, missing=path in missing)
        if missing:
            self.addSeparator()
            removing = self.addAction(tr("Remove missing files from this list"))
            removing.triggered.connect(lambda: self._forget(missing))
        if not files:
            self.addAction(tr("No file was opened yet")).setEnabled(False)

    def _add(self, path: Path, *, missing: bool) -> None:
        if missing:
            words = tr("{file}, missing from {folder}", file=path.name, folder=path.parent)
        else:
            words = tr("{file}, in {folder}", file=path.name, folder=path.parent)
        entry = self.addAction(plain_button(words))
        entry.setEnabled(not missing)
        entry.triggered.connect(lambda: self.path_chosen.emit(path))

    def _forget(self, files: list[Path]) -> None:
        for path in files:
            self._settings.forget_file(path)
