"""Whatever Qt asks the heads of the matrix for, also where nothing was found and beside the last of them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def cells(hands):
    hands.window.show_view("matrix")
    return hands.window.workspace.shown("matrix").cells


@pytest.mark.parametrize("role", [Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole])
def test_each_head_has_words_of_its_own(cells, role):
    # An exception where Qt asks for them does not end in an error: it ends the program.
    owners = [cells.headerData(place, ACROSS, role) for place in range(cells.columnCount())]
    functions = [cells.headerData(place, DOWN, role) for place in range(cells.rowCount())]
    assert all(owners)
    assert all(functions)
    assert len(set(owners)) == len(owners)


def test_where_there_is_no_head_there_is_nothing_to_say(cells):
    assert cells.headerData(-1, ACROSS, Qt.ItemDataRole.ToolTipRole) is None
    assert cells.headerData(-1, DOWN, Qt.ItemDataRole.ToolTipRole) is None


def test_resting_on_the_head_of_an_owner_tells_about_it(hands, cells):
    heads = hands.window.workspace.shown("matrix").table.horizontalHeader()
    assert cells.columnCount() > 2
    for place in range(cells.columnCount()):
        point = QPoint(heads.sectionViewportPosition(place) + 5, 40)
        event = QHelpEvent(QEvent.Type.ToolTip, point, heads.viewport().mapToGlobal(point))
        QApplication.sendEvent(heads.viewport(), event)
        name = hands.session.model.owners[cells.owners[place]].name
        assert name.replace("&", "&amp;") in QToolTip.text()
