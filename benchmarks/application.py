"""The application as the program has it, for benchmarks that show less than the whole window."""

from PySide6.QtWidgets import QApplication

from planner.storage.library import resources_folder
from planner.ui.application import Application
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import load_fonts


def application() -> QApplication:
    """The application of this process, made when it is first asked for."""
    made = QApplication.instance() or Application([])
    assert isinstance(made, QApplication)
    return made


def light() -> Appearance:
    """Dress the application in the light theme, with the fonts of the program."""
    made = application()
    load_fonts(resources_folder() / "fonts")
    return Appearance(made, "light")
