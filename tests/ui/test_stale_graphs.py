"""Graphs that nobody looks at while the document goes on are drawn from what they were made of."""

from functools import partial

from PySide6.QtWidgets import QApplication, QPushButton

from planner.model.edits.functions import add_functions
from planner.model.edits.structures import duplicate_structure
from planner.model.records import Function
from tests.ui.hands import Hands


def button(hands: Hands, words: str) -> QPushButton:
    return next(each for each in hands.window.findChildren(QPushButton) if each.text() == words and each.isVisible())


def test_arranging_one_graph_leaves_a_comparison_whole_that_knows_less(hands):
    session = hands.session
    session.apply(
        "Copy", partial(duplicate_structure, structure=session.structure, copy="s_copycopycopy", name="Later")
    )
    hands.window.show_view("compare")
    hands.window.workspace.compare.show_page("two_graphs")
    hands.window.grab()
    hands.window.show_view("graph")
    new = {"f_newnewnewnew": Function(name="Podcast")}
    session.apply("Add", partial(add_functions, structure=session.structure, functions=new))
    button(hands, "Arrange").click()
    hands.window.show_view("compare")
    QApplication.processEvents()
    assert "f_newnewnewnew" in session.model.functions
    assert not hands.window.workspace.compare.grab().isNull()
