"""Looks at everything of an open document: each view and page, each record, each dialog, and each tip."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from planner.ui.dialogs import Dialogs
from planner.ui.window.main_window import MainWindow
from planner.ui.window.workspace import VIEWS
from tests.ui.plainness import faults, faults_of_tips

LEFT_ALONE = {
    *("quit", "full_screen", "close", "new", "open", "save", "save_as", "export", "undo", "redo", "paste", "delete"),
    *("remove", "park", "bring_back", "duplicate", "duplicate_structure", "baseline", "delete_structure"),
    *("move_structure_left", "move_structure_right"),
}
"""Commands that change the document or ask for a file: looking does neither, nor puts the window in other colours."""


class NoFiles(Dialogs):
    """All dialogs as they are, but for those that ask the system for a file, which get none."""

    def choose_open_path(self, *_: object) -> Path | None:
        return None

    def choose_save_path(self, *_: object) -> Path | None:
        return None

    def choose_export_path(self, *_: object) -> Path | None:
        return None


class Walk:
    """Looks at a window and collects what is wrong: with widgets and all they hold, and with the tips on them."""

    def __init__(
        self,
        window: MainWindow,
        faults: Callable[[QWidget], Iterable[str]] = faults,
        faults_of_tips: Callable[[QWidget], Iterable[str]] = faults_of_tips,
    ) -> None:
        self.window = window
        self._faults, self._faults_of_tips = faults, faults_of_tips
        self.found: set[str] = set()
        self.seen: set[str] = set()
        self.records = 0
        self._patience = QTimer(window)
        self._patience.timeout.connect(self._look_at_dialog)
        self._patience.start(1)

    def everything(self) -> set[str]:
        """Look at all there is; gives what is wrong, a sentence each."""
        for view in VIEWS:
            self.window.show_view(view)
            self._look(view)
            for page in self._pages(view):
                self._look(page)
        for kind, record in self._records():
            self.window.selection.show(kind, record)
            self.window.show_details()
            self.records += 1
            QApplication.processEvents()
            self.found |= {f"{fault}, of a {kind}" for fault in self._faults(self.window.workspace.side)}
        for command, action in self.window.actions_by_id.items():
            if command not in LEFT_ALONE and not command.startswith("theme_") and action.isEnabled():
                action.trigger()
                self._look(command, tips=False)
        self._search()
        self._patience.stop()
        return self.found

    def _search(self) -> None:
        """Look at what is found for letters that most texts have."""
        search = self.window.finder.search
        for letters in ("e", "<"):
            search.open()
            search.overlay.field.setText(letters)
            self._look(f"what is found for {letters}")
        search.overlay.close_up()

    def _look(self, place: str, *, tips: bool = True) -> None:
        QApplication.processEvents()
        self.window.grab()
        self.seen.add(place)
        for other in self._windows_beside():
            other.grab()
            self.seen.add(type(other).__name__)
            self.found |= {f"{fault}, in {place}" for fault in self._faults(other)}
        self.found |= {f"{fault}, in {place}" for fault in self._faults(self.window)}
        if tips:
            self.found |= {f"{fault}, in {place}" for fault in self._faults_of_tips(self.window)}

    def _windows_beside(self) -> list[QWidget]:
        """The windows that are open beside this one, such as that for the audience."""
        beside = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window]
        return [each for each in beside if each.windowType() == Qt.WindowType.Window]

    def _pages(self, view: str) -> Iterator[str]:
        """Turn to each page that a view has, and to each panel beside it."""
        if view == "compare":
            from planner.ui.compare.pages import PAGES

            for page in PAGES:
                self.window.workspace.compare.show_page(page)
                yield f"{view}, {page}"
            self.window.workspace.side.show_page("plan")
            yield f"{view}, plan"
        if view == "load":
            from planner.ui.load.pages import PAGES as CHARTS

            for page in CHARTS:
                self.window.workspace.load.show_page(page)
                yield f"{view}, {page}"
        self.window.workspace.show_findings()
        yield f"{view}, findings"

    def _records(self) -> Iterator[tuple[str, str]]:
        model = self.window.session.model
        place = model.structures[self.window.session.structure]
        yield from (("function", key) for key in place.functions)
        yield from (("owner", key) for key in place.owners)
        for kind in ("goal", "tool", "decision"):
            yield from ((kind, key) for key in [*getattr(model, f"{kind}s")][:3])

    def _look_at_dialog(self) -> None:
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self.found |= {f"{fault}, in a menu" for fault in self._faults(popup)}
            popup.close()
        elif isinstance(dialog, QDialog):
            dialog.grab()
            self.seen.add(type(dialog).__name__)
            if not isinstance(dialog, QFileDialog):  # which is Qt's own, and shows no document
                self.found |= {f"{fault}, in {type(dialog).__name__}" for fault in self._faults(dialog)}
            dialog.reject()
