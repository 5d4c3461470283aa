from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from planner.language import ENGLISH, Language, speak
from planner.storage.library import resources_folder, templates
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import load_fonts
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from tests.day import TODAY
from tests.ui.answers import Answers
from tests.ui.findings_desk import FindingsDesk
from tests.ui.hands import Hands


@pytest.fixture(scope="session")
def fonts(qapp):  # noqa: ARG001 - fonts need an application
    load_fonts(resources_folder() / "fonts")


@pytest.fixture
def window(qtbot, qapp, fonts, tmp_path: Path):  # noqa: ARG001
    """The main window at 1280 x 720, with a user who answers as prepared."""
    appearance = Appearance(qapp, "light")
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = MainWindow(settings, appearance, templates(), Answers(appearance), today=lambda: TODAY)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.mark_saved(w.session.place))
    made.resize(1280, 720)
    made.show()
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else each theme dresses all windows before it


@pytest.fixture
def hands(window):
    """A user at the window with the small team of the starter template open."""
    small = next(t for t in templates() if t.name == "Small B2B marketing team")
    window.documents.new_from_template(small)
    return Hands(window)


@pytest.fixture
def german_numbers():
    """English texts with numbers as Germans write them, for one test."""
    speak(Language("de", lambda text, _about, _number: text, decimal=",", group="."))
    yield
    speak(ENGLISH)


@pytest.fixture
def desk(qtbot, qapp, fonts):  # noqa: ARG001
    """A findings panel alone, with a user who answers as prepared."""
    made = FindingsDesk(qapp)
    qtbot.addWidget(made.panel)
    with qtbot.waitExposed(made.panel):
        made.panel.show()
    return made
