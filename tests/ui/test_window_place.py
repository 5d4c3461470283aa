"""Windows come back where they were, on the screens that are there."""

import struct

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtWidgets import QMenu

from planner.storage.library import template_model, templates
from planner.storage.save import create
from planner.ui.look.appearance import Appearance
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from tests.ui.answers import Answers

# How Qt writes down where a window was: a magic number, a version, the frame and the window as it is when it is neither
# maximised nor full screen, the screen's number, both states, the screen's width, and the window.
MAGIC = 0x01D9D0CB


def kept(x, y, width, height, *, screen=0, maximised=False, screen_width=800):
    box = (x, y, x + width - 1, y + height - 1)
    packed = struct.pack(">IHH4i4iiBBi4i", MAGIC, 3, 0, *box, *box, screen, maximised, False, screen_width, *box)
    return QByteArray(packed)


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def start(qtbot, qapp, fonts, settings):  # noqa: ARG001
    def started():
        appearance = Appearance(qapp, "light")
        window = MainWindow(settings, appearance, templates(), Answers(appearance))
        window.setMinimumSize(100, 100)  # the screen of the tests is smaller than any real one
        qtbot.addWidget(window)
        return window

    return started


@pytest.mark.parametrize(
    "geometry",
    [
        kept(5000, 3000, 600, 400, screen=3, screen_width=2560),
        kept(5000, 3000, 600, 400),
        kept(-3000, -2000, 600, 400),
        kept(-590, 100, 600, 400),
        kept(100, 790, 600, 400),
        kept(0, 0, 4000, 3000),
        kept(2000, 0, 600, 400, screen=1, maximised=True, screen_width=1920),
        QByteArray(b"nonsense"),
    ],
    ids=[
        "a screen that is gone",
        "far right",
        "far left",
        "left edge",
        "low",
        "huge",
        "maximised elsewhere",
        "nonsense",
    ],
)
def test_a_window_from_a_screen_that_is_gone_can_be_seen_whole(start, settings, geometry):
    settings.window_geometry = geometry
    window = start()
    screen = window.screen().availableGeometry()
    assert screen.adjusted(-2, -2, 2, 2).contains(window.geometry())


def test_a_window_comes_back_where_it_was(start, settings):
    settings.window_geometry = kept(40, 60, 600, 400)
    assert start().geometry() == QRect(40, 60, 600, 400)


def test_the_first_window_fits_a_small_screen(start):
    window = start()
    assert window.width() <= window.screen().availableGeometry().width()
    assert window.height() <= window.screen().availableGeometry().height()


@pytest.mark.parametrize(
    "widths",
    [(2000, 300, 2000), (10, 10, 900), (3000, 3000, 3000), (10**11, 1, 1), (0, 0, 0), (300,)],
    ids=["a large screen", "a wide side", "nothing but panels", "no screen", "nothing", "one panel"],
)
def test_panels_from_a_larger_screen_leave_the_board_its_room(start, settings, widths):
    settings.keep_splitter_sizes("workspace", list(widths))
    window = start()
    window.documents.new_from_template(templates()[1])
    window.resize(1280, 720)
    window.show()
    workspace = window.workspace
    assert workspace.board.width() >= 300
    assert workspace.panel.width() >= 250
    assert workspace.side.width() >= 280
    assert workspace.side.geometry().right() < window.width()


def test_a_panel_that_is_not_shown_at_the_end_is_as_wide_as_before_the_next_time(start, settings):
    settings.keep_splitter_sizes("workspace", [300, 600, 310])
    window = start()
    window.documents.new_from_template(templates()[1])
    window.resize(1280, 720)
    window.show()
    window.actions_by_id["view_matrix"].trigger()
    window.close()
    assert settings.splitter_sizes("workspace")[0] == 300
    assert settings.splitter_sizes("workspace")[2] == 310


def test_open_recent_shows_what_is_missing_and_takes_it_off_the_list(start, settings, tmp_path):
    for name in ("there", "gone", "lost"):
        settings.remember_file(tmp_path / f"{name}.opmodel")
    (tmp_path / "there.opmodel").write_text("{}")
    settings.pin_file(tmp_path / "lost.opmodel", pinned=True)
    menu = next(menu for menu in start().findChildren(QMenu) if menu.title() == "Open recent")
    menu.aboutToShow.emit()
    usable = {action.text().partition(",")[0]: action.isEnabled() for action in menu.actions() if action.text()}
    assert usable == {
        "lost.opmodel": False,
        "gone.opmodel": False,
        "there.opmodel": True,
        "Remove missing files from this list": True,
    }
    assert "missing from" in menu.actions()[0].text()
    menu.actions()[-1].trigger()
    assert settings.files_at_hand == (tmp_path / "there.opmodel",)
    menu.aboutToShow.emit()
    assert [action.text().partition(",")[0] for action in menu.actions()] == ["there.opmodel"]


def test_open_recent_opens_the_file_that_is_chosen(start, settings, tmp_path):
    path = tmp_path / "there.opmodel"
    create(template_model(templates()[1]), path, force=False)
    settings.remember_file(path)
    window = start()
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open recent")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert window.session.place.path == path


def test_open_recent_lists_the_pinned_files_above_the_others(start, settings, tmp_path):
    for name in ("a", "b", "c"):
        settings.remember_file(tmp_path / f"{name}.opmodel")
        (tmp_path / f"{name}.opmodel").touch()
    settings.pin_file(tmp_path / "a.opmodel", pinned=True)
    window = start()
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open recent")
    menu.aboutToShow.emit()
    listed = [action.text().partition(",")[0] for action in menu.actions()]
    assert listed == ["a.opmodel", "", "c.opmodel", "b.opmodel"]
