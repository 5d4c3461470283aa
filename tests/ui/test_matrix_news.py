"""Events that come before the news of another document or structure find the cells of that one in the matrix."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.rules.sketch import sketched
from tests.ui.hands import PLAIN
from tests.ui.matrix_desk import MatrixDesk, open_team

OTHER = "Other\n  Podcast {area: Audio}: D Producer\n  Studio {area: Audio}:"
KEY = Qt.Key


@pytest.fixture
def desk(window):
    open_team(window)
    return MatrixDesk(window)


def poke(desk):
    """Point, press, type and ask for menus in every corner, as somebody who is faster than the program."""
    table = desk.table
    for part in (table, table.heads, table.functions):
        port = part.viewport()
        for at in (QPoint(5, 5), QPoint(port.width() // 2, 40), QPoint(port.width() - 5, port.height() - 5)):
            for event in (
                QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at)),
                QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)),
            ):
                QApplication.sendEvent(port, event)
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, PLAIN, at)
            port.repaint()
    for key in (KEY.Key_E, KEY.Key_Menu, KEY.Key_Space, KEY.Key_Down, KEY.Key_D):
        QTest.keyClick(table, key)
    for menu in desk.view.findChildren(QMenu):
        menu.close()


def test_what_comes_before_the_news_of_another_document_finds_the_cells_of_that_document(window):
    late, desks = [], []

    def poke_first(change):
        if change.opened and desks:
            late.append(desks[0].view.cells.facts is not desks[0].session.facts)
            poke(desks[0])

    open_team(window)
    window.session.model_changed.connect(poke_first)  # before the matrix is made, so that it is told before the matrix
    desk = MatrixDesk(window)
    desk.go("Webinars", "Lead")
    desk.table.press_space()
    desks.append(desk)
    desk.session.open(sketched(OTHER))
    assert late == [True]
    assert desk.names() == ["Podcast", "Studio"]
    assert desk.view.cells.facts is desk.session.facts


def test_a_document_that_opens_is_in_all_views_before_its_place_is_told(desk):
    told = []
    desk.session.document_changed.connect(lambda: told.append(desk.view.cells.facts is desk.session.facts))
    desk.session.open(sketched(OTHER))
    assert told == [True]


@pytest.mark.parametrize("seen", [True, False])
def test_what_comes_before_the_news_of_another_structure_finds_its_cells(desk, seen):
    if not seen:
        desk.run("view_board")
    later = desk.structure("Later")
    desk.session.structure_changed.disconnect()  # the news never comes
    desk.session.show_structure(later)
    poke(desk)
    assert desk.view.cells.facts is desk.session.facts
    assert desk.names() == ["SEO"]


def test_a_letter_of_the_popup_that_is_clicked_too_late_changes_nothing(desk):
    desk.go("Webinars", "Lead")
    desk.table.press_space()
    desk.session.structure_changed.disconnect()
    desk.session.show_structure(desk.structure("Later"))
    before = desk.session.model
    desk.table.popup.chosen.emit("input")
    assert desk.session.model is before
    assert not desk.table.popup.isVisible()
