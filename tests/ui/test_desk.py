"""The projector theme: every view as a large page, gone through and worked on by keys and mouse."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.model.edits.functions import add_functions
from planner.model.edits.structures import set_structure
from planner.model.records import Function
from planner.ui.audience.page import body_box
from tools.room_measure import LEAST_CONTRAST, SMALLEST, cut_texts, texts_in

SEO = Function(name="SEO")
VIEWS = ("board", "graph", "matrix", "load", "compare", "agreements")


@pytest.fixture
def desk(hands):
    """The example on a projector."""
    window = hands.window
    hands.session.mark_saved(hands.session.place)
    window.documents.new_from_template(next(t for t in window.templates if t.name.startswith("Northwind")))
    hands.run("theme_projector")
    QApplication.processEvents()
    return window.pages.desk


def key(desk, *keys):
    for pressed in keys:
        QTest.keyClick(desk.pages.currentWidget(), pressed)
        QApplication.processEvents()


def test_the_theme_brings_large_pages_and_another_theme_the_views_again(hands, desk):
    assert desk.isVisible()
    assert not hands.window.workspace.isVisible()
    hands.run("theme_light")
    assert hands.window.workspace.isVisible()
    assert not desk.isVisible()


@pytest.mark.usefixtures("desk")
def test_no_button_has_the_keyboard_when_the_views_are_back(hands):
    hands.run("theme_dark")
    assert hands.window.focusWidget() is hands.window.workspace


@pytest.mark.usefixtures("desk")
def test_the_status_bar_leaves_the_next_step_to_the_page(hands):
    window = hands.window
    hands.session.mark_saved(hands.session.place)
    window.documents.new_from_template(next(t for t in window.templates if t.name == "Blank"))

    def said():
        return " ".join(label.text() for label in window.statusBar().findChildren(QLabel) if label.isVisible())

    assert said().strip() == "0 functions in scope"
    hands.run("theme_light")
    assert "List the functions that the team must own" in said()


def test_a_structure_alone_is_duplicated_where_it_would_be_compared(hands, desk):
    window = hands.window
    hands.session.mark_saved(hands.session.place)
    window.documents.new_from_template(next(t for t in window.templates if t.name.startswith("Small B2B")))
    hands.run("view_compare")
    QApplication.processEvents()
    shown = [button.text() for button in desk.findChildren(QPushButton) if button.isVisible()]
    assert "Assign owners" not in shown
    window.dialogs.prepared.append("Later")
    QTest.mouseClick(desk.duplicate, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(hands.session.model.structures) == 2
    assert not desk.duplicate.isVisible()
    assert desk.owners.isVisible()


def test_without_a_document_there_is_a_large_page_to_begin_on(window):
    window.choose_theme("projector")
    start = window.pages.start
    assert start.isVisible()
    QTest.mouseClick(start.workshop, Qt.MouseButton.LeftButton)
    assert window.workshop.in_front()


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)], ids=["1280", "1024"])
def test_every_view_can_be_read_from_afar_and_nothing_is_cut(hands, desk, size):
    window = hands.window
    window.resize(*size)
    for view in VIEWS:
        hands.run(f"view_{view}")
        QApplication.processEvents()
        assert desk.stage.page is not None
        texts = texts_in(window, window.grab().toImage())
        assert len(texts) > 10, view
        assert [(t.words, t.pixels) for t in texts if t.pixels < SMALLEST] == []
        assert [(t.words, t.contrast) for t in texts if t.contrast < LEAST_CONTRAST] == []
        assert cut_texts(window) == []
        assert (window.width(), window.height()) == size


def test_the_views_are_one_control_without_gaps(desk):
    picture = desk.views.grab().toImage()
    corner = picture.pixel(0, 0)
    assert corner not in {picture.pixel(x, 1) for x in range(12, picture.width() - 12)}


def test_a_long_structure_is_cut_by_its_room_alone(hands, desk):
    name = "Marketing operations " * 9
    hands.session.apply("Rename", partial(set_structure, structure=hands.session.structure, name=name))
    QApplication.processEvents()
    assert desk.structures.currentText() == name.strip()
    assert desk.views.width() >= desk.views.minimumSizeHint().width()
    assert hands.window.width() == 1280


def test_names_in_the_graph_stand_whole(hands, desk):
    window = hands.window
    for template in window.templates[1:]:
        hands.session.mark_saved(hands.session.place)
        window.documents.new_from_template(template)
        hands.run("view_graph")
        for structure in hands.session.model.structure_order():
            hands.session.show_structure(structure)
            QApplication.processEvents()
            words = " ".join(text.words for text in texts_in(desk.stage, desk.stage.grab().toImage()))
            assert "…" not in words, (template.name, words)
            owners = hands.session.model.owners
            for spot in desk.stage.page.spots(body_box(QSizeF(desk.stage.size()))):
                assert owners[spot.record].name in words


def test_back_is_offered_where_it_leads_somewhere(hands, desk):
    QTest.mouseClick(desk.on, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert desk.back.isVisible()
    hands.run("view_graph")
    QApplication.processEvents()
    assert not desk.back.isVisible(), "an area is one of the board"


def test_a_new_document_begins_with_functions_and_then_asks_for_owners(hands, desk):
    window = hands.window
    hands.session.mark_saved(hands.session.place)
    window.documents.new_from_template(next(t for t in window.templates if t.name == "Blank"))
    QApplication.processEvents()
    assert not desk.owners.isVisible()
    key(desk, Qt.Key.Key_Return)
    assert desk.stage.isVisible(), "there is no function to ask about"

    def add_one():
        dialog = QApplication.activeModalWidget()
        hands.session.apply("Add", partial(add_functions, structure=hands.session.structure, functions={"f_new": SEO}))
        dialog.reject()

    QTimer.singleShot(0, add_one)
    QTest.mouseClick(desk.library, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not desk.library.isVisible()
    QTest.mouseClick(desk.owners, Qt.MouseButton.LeftButton)
    assert desk.assign.function == "f_new"
    assert "Nobody yet" in [label.text() for label in desk.assign.findChildren(QLabel) if label.isVisible()]


def test_the_board_goes_from_the_team_to_one_area_after_the_other_and_back(desk):
    team = desk.stage.page.title
    key(desk, Qt.Key.Key_Right)
    first = desk.stage.page.title
    key(desk, Qt.Key.Key_Right)
    assert len({team, first, desk.stage.page.title}) == 3
    key(desk, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert desk.stage.page.title == team
    key(desk, Qt.Key.Key_Left)
    key(desk, Qt.Key.Key_Escape)
    assert desk.stage.page.title == team


def test_one_function_gets_its_owners_by_keys(hands, desk):
    function = hands.function("Data quality & enrichment")
    hands.window.selection.choose_functions([function])
    QApplication.processEvents()
    key(desk, Qt.Key.Key_Return)
    assert desk.assign.isVisible()
    assert desk.assign.function == function
    for letter in "12":
        QTest.keyClick(desk.assign, letter)
    place = hands.session.facts.structure
    assert place.owners_with(function, "decision")
    assert place.owners_with(function, "execution")
    assert desk.stage.isVisible()


def test_a_press_chooses_a_card_and_a_row(hands, desk):
    spot = desk.stage.page.spots(body_box(QSizeF(desk.stage.size())))[1]
    QTest.mouseClick(desk.stage, Qt.MouseButton.LeftButton, pos=spot.box.center().toPoint())
    QApplication.processEvents()
    assert hands.window.selection.owner == spot.record
    assert desk.stage.page.title == hands.session.model.owners[spot.record].name
    QTest.mouseClick(desk.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk.on, Qt.MouseButton.LeftButton)
    row = desk.stage.page.spots(body_box(QSizeF(desk.stage.size())))[0]
    for _ in range(2):
        QTest.mouseClick(desk.stage, Qt.MouseButton.LeftButton, pos=row.box.center().toPoint())
        QApplication.processEvents()
    assert desk.assign.isVisible(), "a second press asks for its owners"
    QTest.mouseClick(desk.stage, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_presenting_is_left_by_escape_once_there_is_nothing_to_go_back_to(hands, desk):
    hands.run("present")
    key(desk, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert hands.window.isFullScreen()
    key(desk, Qt.Key.Key_Escape)
    assert not hands.window.isFullScreen()
    assert desk.isVisible()


def test_gaps_are_closed_where_they_are_found(desk):
    QTest.mouseClick(desk.gaps, Qt.MouseButton.LeftButton)
    finding = desk.findings.finding
    key(desk, Qt.Key.Key_S)
    assert desk.findings.finding != finding
    assert not [button for button in desk.findChildren(QPushButton) if button is desk.gaps and button.isVisible()]
    key(desk, Qt.Key.Key_Escape)
    assert desk.stage.isVisible()


def test_sections_of_the_agreements_are_gone_through(hands, desk):
    hands.run("view_agreements")
    QApplication.processEvents()
    first = desk.stage.page.title
    key(desk, Qt.Key.Key_Right)
    assert desk.stage.page.title != first
