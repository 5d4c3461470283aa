"""Choosing from the list of a box, as people do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def choose_entry(box, place):
    """Open the list of a box and choose an entry by keyboard, in one step."""
    assert 0 <= place < box.count(), "it is not offered"
    box.showPopup()
    offered = box.view()
    while offered.currentIndex().row() != place:
        QTest.keyClick(offered, Qt.Key.Key_Down if offered.currentIndex().row() < place else Qt.Key.Key_Up)
    QTest.keyClick(offered, Qt.Key.Key_Return)
