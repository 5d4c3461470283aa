"""The application: builds the window and runs it; the only place where everything is wired together."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

import planner.ui.plain_import  # noqa: F401 - before everything else, so that it counts for all

# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.storage.library import resources_folder, templates
from planner.ui.application import Application
from planner.ui.crash.telling import CrashTelling
from planner.ui.crash.watch import CrashWatch
from planner.ui.dialogs import Dialogs
from planner.ui.files.document_lock import brought_to_front, is_elsewhere
from planner.ui.files.reception import Reception, handed_over
from planner.ui.languages import language_for, speak_in
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import load_fonts
from planner.ui.scaling import draw_at
from planner.ui.settings import Settings
from planner.ui.tour.offer import TourOffer
from planner.ui.window.main_window import MainWindow

_SETTLED = 300
"""Milliseconds after the start, by which the window is painted and what it did not need for that may be loaded."""

_ROUND = 10_000
"""Objects more than there were, at which the garbage collector looks for some that hold each other: a step makes and
frees thousands, and at the usual 700 it looked at them many times in each."""


def make_window(application: QApplication, settings: Settings) -> MainWindow:
    """Dress the application and give its main window, not yet shown."""
    load_fonts(resources_folder() / "fonts")
    appearance = Appearance(application, settings.theme, sheet=False)
    window = MainWindow(settings, appearance, templates(), Dialogs(appearance))
    appearance.wear_sheet()  # not before: a widget that is put into another is styled anew, with all that it holds
    window.document.open_changed.connect(_spare_what_stays)
    return window


def run(path: Path | None = None) -> int:
    """Show the window, with a file when one is given, until it is closed; gives the exit status.

    A file that another window has brings that one to the front instead; one that shows no document yet takes it over.
    """
    gc.disable()  # until the window shows: nothing that is built for it is soon garbage
    settings = Settings.of_user()
    draw_at(settings.scale)
    application = Application(sys.argv[:1])
    application.setApplicationName("planner")
    application.setDesktopFileName("org.opmodel.Planner")
    speak_in(application, language_for(settings.language))
    application.setWindowIcon(QIcon(str(resources_folder() / "icons" / "planner.png")))
    if path is not None and (_is_in_front(path) or handed_over(path)):
        return 0
    watch = CrashWatch(application)
    window = make_window(application, settings)
    telling = CrashTelling(window)
    watch.caught.connect(telling.show)
    TourOffer(window)
    Reception(window)
    application.file_asked.connect(window.open_file)
    if path is not None:
        if _is_in_front(path):  # whoever started it at the same moment was quicker
            return 0
        window.open_file(path)
    window.show()
    gc.enable()
    QTimer.singleShot(_SETTLED, application, watch.begin)  # the log, since loading it takes a while
    try:
        return application.exec()
    finally:
        watch.end()


def main(arguments: Sequence[str] | None = None) -> int:
    """Start by double click: the window, with the file that was clicked."""
    given = sys.argv[1:] if arguments is None else arguments
    return run(Path(given[0]) if given else None)


def _is_in_front(path: Path) -> bool:
    """Has another window this file, and did it come to the front?"""
    return is_elsewhere(path) and brought_to_front(path)


def _spare_what_stays(_is_open: bool) -> None:  # noqa: FBT001 - a signal's argument
    """Take the document and the program out of the garbage collector's rounds, since they stay, and make these seldom.

    A full round over a document of 1,000 functions lasts as long as several drops.
    """
    if gc.get_freeze_count():  # what was spared for the document before
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    gc.set_threshold(_ROUND)
