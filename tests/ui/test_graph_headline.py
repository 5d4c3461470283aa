"""The figures above the graph, in a window as small as the smallest projector."""

from PySide6.QtWidgets import QLabel

from planner.ui.graph.headline import Headline


def test_no_figure_is_cut_off_beside_the_panels(hands, qtbot):
    hands.window.show_view("graph")
    headline = hands.window.workspace.shown("graph").findChild(Headline)
    labels = [label for label in headline.findChildren(QLabel) if label.isVisible()]
    assert "decided by one role" in [label.text() for label in labels]
    qtbot.waitUntil(lambda: all(label.width() >= label.sizeHint().width() for label in labels), timeout=1000)
    assert hands.window.width() == 1280
