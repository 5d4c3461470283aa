"""The application: builds the window and runs it; the only place where everything is wired together."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner.storage.library import resources_folder, templates
from planner.ui.appearance import Appearance
from planner.ui.dialogs import Dialogs
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.theme import load_fonts


def make_window(application: QApplication, settings: Settings) -> MainWindow:
    """Dress the application and give its main window, not yet shown."""
    load_fonts(resources_folder() / "fonts")
    appearance = Appearance(application, settings.theme)
    return MainWindow(settings, appearance, templates(), Dialogs(appearance))


def run(path: Path | None = None) -> int:
    """Show the window, with a file when one is given, until it is closed; gives the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("planner")
    application.setDesktopFileName("planner")
    window = make_window(application, Settings.of_user())
    if path is not None:
        window.open_file(path)
    window.show()
    return application.exec()


def main(arguments: Sequence[str] | None = None) -> int:
    """Start by double click: the window, with the file that was clicked."""
    given = sys.argv[1:] if arguments is None else arguments
    return run(Path(given[0]) if given else None)
