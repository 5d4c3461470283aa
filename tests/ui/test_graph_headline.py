"""The figures above the graph, in a window as small as the smallest projector."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.ui.graph.headline import Headline


def test_no_figure_is_cut_off_beside_the_panels(hands, qtbot):
    hands.window.show_view("graph")
    headline = hands.window.workspace.shown("graph").findChild(Headline)
    labels = [label for label in headline.findChildren(QLabel) if label.isVisible()]
    assert "decided by one role" in [label.text() for label in labels]
    qtbot.waitUntil(lambda: all(label.width() >= label.sizeHint().width() for label in labels), timeout=1000)
    assert hands.window.width() == 1280


@pytest.mark.parametrize(("width", "rows_of_words"), [(150, 4), (260, 3), (900, 2)])
def test_figures_get_as_many_rows_as_the_width_asks_for(qtbot, width, rows_of_words):
    holder, headline, below = QWidget(), Headline(), QWidget()
    qtbot.addWidget(holder)
    rows = QVBoxLayout(holder)
    rows.addWidget(headline)
    rows.addWidget(below, 1)
    headline.show_words("Small team", [("16", "owners"), ("13", "crossings"), ("37%", "decided by one role")])
    holder.resize(width, 400)
    holder.show()
    labels = headline.findChildren(QLabel)
    feet = {label.mapTo(holder, label.rect().bottomLeft()).y() for label in labels}
    assert len(feet) == rows_of_words, "the title and the rows of figures"
    assert max(feet) <= headline.geometry().bottom() < below.geometry().top()
