"""The build of Qt that runs here: it must not lose references to None."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_a_call_that_returns_nothing_keeps_the_count_of_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(10_000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100
