"""What the start loads: nothing that the first picture, with a document open, does not need."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from planner.storage.library import resources_folder

ROOT = Path(__file__).parents[2]

LIBRARIES = ("networkx", "matplotlib", "numpy", "highspy", "openpyxl", "xlsxwriter", "pptx", "PIL")
"""Libraries that take long to load, for views, formats and suggestions that are asked for later."""

PARTS_OF_QT = ("PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtTest")

STANDARD = ("asyncio", "http", "logging", "multiprocessing", "subprocess", "zipfile")
"""Parts of the standard library that load much; those that Qt for Python loads itself do not count."""

ROOMS = (
    "planner.arguments",
    "planner.exchange.documents.content",
    "planner.exchange.graphs",
    "planner.model.compare",
    "planner.model.graph",
    "planner.model.matrix",
    "planner.model.plan",
    "planner.model.reading",
    "planner.model.suggest",
    "planner.model.symptoms",
    "planner.storage.log_file",
    "planner.storage.merging",
    "planner.storage.salvage",
    "planner.storage.schema",
    "planner.ui.about",
    "planner.ui.agreements",
    "planner.ui.audience.page",
    "planner.ui.audience.window",
    "planner.ui.clipboard.carrier",
    "planner.ui.compare",
    "planner.ui.crash.dialog",
    "planner.ui.dialogs.text_questions",
    "planner.ui.exports",
    "planner.ui.find",
    "planner.ui.graph",
    "planner.ui.help.browser",
    "planner.ui.importing.intents",
    "planner.ui.inspector.panel",
    "planner.ui.key_sheet",
    "planner.ui.library.add_from_library",
    "planner.ui.load",
    "planner.ui.matrix",
    "planner.ui.merge",
    "planner.ui.outline",
    "planner.ui.palette.palette",
    "planner.ui.plan",
    "planner.ui.printing",
    "planner.ui.sharing",
    "planner.ui.suggest",
    "planner.ui.tour.overlay",
    "planner.ui.welcome.page",
    "planner.ui.what_if",
    "planner.ui.workshop.room",
)
"""Rooms that are entered when their command, view or page is first used."""

LOADED_BY_QT = "import PySide6.QtWidgets, sys; print(*sys.modules)"

LOADED_BY_A_START = """
import builtins, sys
import planner.app, planner.cli

def painted(*_):
    windows = planner.app.QApplication.topLevelWidgets()
    (window,) = (each for each in windows if isinstance(each, planner.app.MainWindow))
    window.grab()
    assert window.workspace.board.cards
    print(*sys.modules)
    print(builtins.__import__)
    return 0

planner.app.QApplication.exec = painted
planner.cli.has_screen = lambda: True
planner.cli.main(sys.argv[1:])
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("start")
    example = folder / "northwind.opmodel"
    shutil.copyfile(resources_folder() / "templates" / "northwind-example.opmodel", example)
    return output_of(LOADED_BY_A_START, str(example), XDG_CONFIG_HOME=str(folder))


def test_the_first_picture_of_a_document_loads_nothing_that_it_does_not_need(printed: str) -> None:
    by_qt = {*output_of(LOADED_BY_QT).split()} - {*PARTS_OF_QT}
    assert within(LIBRARIES + PARTS_OF_QT + STANDARD + ROOMS, {*printed.split()} - by_qt) == []


def test_qt_does_not_look_through_the_source_of_what_is_imported(printed: str) -> None:
    assert "feature" not in printed.splitlines()[-1]


@pytest.mark.parametrize("call", [["--help"], ["check", "--help"], ["rules"]])
def test_the_command_line_loads_no_window(call: list[str]) -> None:
    code = "import sys; from planner.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    loaded = {*output_of(code, *call).split()}
    assert "planner.cli" in loaded
    assert within((*LIBRARIES, "PySide6", "shiboken6", "planner.ui", "subprocess"), loaded) == []


def test_every_room_that_is_to_be_absent_is_there_to_be_entered() -> None:
    """A room that was renamed would be absent for ever."""
    places = [ROOT.joinpath(*room.split(".")) for room in ROOMS]
    assert [place for place in places if not place.is_dir() and not place.with_suffix(".py").is_file()] == []


def within(rooms: Iterable[str], loaded: Iterable[str]) -> list[str]:
    """Which of these are loaded, themselves or a part of them."""
    known = {*loaded}
    return [room for room in rooms if any(name == room or name.startswith(f"{room}.") for name in known)]


def output_of(code: str, *arguments: str, **environment: str) -> str:
    """Run code in an interpreter of its own, without a screen; gives what it prints."""
    command = [sys.executable, "-c", code, *arguments]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
