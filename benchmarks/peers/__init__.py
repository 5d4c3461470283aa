"""peers: the same graphs in this program and in what draws graphs in a browser, in turn and in one run.

The browser and the packages must be there already (see `installed`); what is not is named and skipped.
"""

from PySide6.QtWidgets import QApplication

from benchmarks.peers import drops, first_picture, frames, pairs
from planner.storage.library import resources_folder
from planner.ui.application import Application
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import load_fonts


def run() -> None:
    """Measure everything that has a peer."""
    application = QApplication.instance() or Application([])
    assert isinstance(application, QApplication)
    load_fonts(resources_folder() / "fonts")
    appearance = Appearance(application, "light")
    first_picture.measure()
    pairs.measure(appearance)
    drops.measure()
    frames.measure(appearance)
