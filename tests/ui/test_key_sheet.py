"""The key sheet and the window about the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner import __version__
from planner.ui.about.dialog import About
from planner.ui.about.versions import libraries
from planner.ui.key_sheet.gestures import GESTURES
from planner.ui.key_sheet.sheet import KeySheet, key_groups


@pytest.fixture
def sheet(hands):
    QApplication.processEvents()
    hands.list.setFocus()
    QTest.keyClicks(hands.list, "?")
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, KeySheet)
    yield opened
    if QApplication.activeModalWidget() is not None:
        QApplication.activeModalWidget().close()


def test_every_key_of_the_menus_is_on_the_sheet(hands, sheet):
    on_it = " ".join(keys for keys, _ in sheet.shown_lines())
    for action in hands.window.actions_by_id.values():
        for keys in action.shortcuts():
            assert keys.toString() in on_it


def test_no_gesture_hides_a_menu(hands):
    menus = {command.menu.partition(" > ")[0] for command in hands.window.commands if command.keys}
    groups = key_groups(hands.window.commands)
    assert menus.isdisjoint(GESTURES)
    assert set(groups) == menus | set(GESTURES)


def test_what_is_typed_leaves_the_lines_that_have_it(sheet):
    QTest.keyClicks(sheet.search, "undo")
    assert ("Ctrl+Z", "Undo") in sheet.shown_lines()
    assert all("undo" in " ".join(line).casefold() for line in sheet.shown_lines())
    QTest.keyClicks(sheet.search, " zzzz")
    assert sheet.shown_lines() == []
    assert sheet.nothing.isVisible()
    sheet.search.clear()
    assert len(sheet.shown_lines()) > 50


def test_nothing_is_cut_off_at_the_side(sheet):
    QApplication.processEvents()
    for _, lines in sheet._groups:
        for line in lines:
            assert line.labels[1].heightForWidth(line.labels[1].width()) <= line.labels[1].height()


def test_escape_closes_the_sheet(sheet):
    QTest.keyClick(sheet.search, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_about_names_versions_and_the_licence_of_every_library(hands):
    hands.run("about")
    about = QApplication.activeModalWidget()
    assert isinstance(about, About)
    table = about.libraries
    shown = {table.topLevelItem(row).text(0): table.topLevelItem(row) for row in range(table.topLevelItemCount())}
    assert {"pydantic", "networkx", "PySide6_Essentials", "shiboken6"} <= set(shown)
    assert "pytest" not in shown
    assert all(item.text(1) and item.text(2) for item in shown.values())
    about.close()


def test_the_copy_for_a_report_holds_the_versions_and_the_libraries(hands):
    hands.run("about")
    about = QApplication.activeModalWidget()
    button = next(b for b in about.findChildren(QPushButton) if b.text() == "Copy for a report")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"planner {__version__}\n")
    assert all(library.name in copied for library in libraries())
    about.close()


def test_the_page_about_the_keyboard_tells_of_every_key_and_gesture(hands):
    page = (Path(__file__).parents[2] / "docs" / "keyboard.md").read_text("utf-8")
    told = {tuple(map(str.strip, line.strip("|").split("|", 1))) for line in page.splitlines() if line.startswith("|")}
    hands.window.show_view("graph")  # nothing is chosen, so that commands go by their usual names
    lines = {line for group in key_groups(hands.window.commands).values() for line in group}
    assert lines <= told
    assert told - lines <= {("keys", "what"), ("keys or pointer", "what"), ("---", "---")}
