from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from planner.storage.library import templates
from tests.ui.hands import Hands


def ticks(steps):
    return [label.text() for label in steps.findChildren(QLabel) if label.text() in {"✓", "1", "2", "3"}]


def test_an_empty_board_says_what_to_do_and_ticks_what_is_done(window):
    window.documents.new_from_template(templates()[0])
    hands, steps = Hands(window), window.workspace.board.first_steps
    assert steps.isVisible()
    assert ticks(steps) == ["1", "2", "3"]
    QGuiApplication.clipboard().setText("Pricing\nSEO")
    hands.run("paste")
    assert ticks(steps) == ["✓", "2", "3"]
    window.dialogs.prepared = ["Head of marketing"]
    hands.run("add_role")
    assert ticks(steps) == ["✓", "✓", "3"]
    place = window.workspace.board.cards[hands.owner("Head of marketing")].pos()
    hands.drag(hands.on_row("Pricing"), hands.on_zone("Head of marketing", "decision"))
    assert not steps.isVisible()
    assert window.workspace.board.cards[hands.owner("Head of marketing")].pos() == place, "nothing jumps"
