import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.storage.library import templates
from planner.ui.tour.offer import TourOffer
from planner.ui.tour.overlay import TourOverlay
from planner.ui.tour.stops import STOPS, place_beside
from planner.ui.tour.tour import EXAMPLE

LEFT = Qt.MouseButton.LeftButton


def overlay(window):
    shown = [each for each in window.findChildren(TourOverlay) if each.isVisible()]
    return shown[0] if shown else None


def title(window):
    return overlay(window).accessibleName()


def entry(window):
    """What the menu says when it is opened."""
    action = window.actions_by_id["tour"]
    (menu,) = (menu for menu in action.associatedObjects() if isinstance(menu, QMenu))
    menu.aboutToShow.emit()
    return action.text()


def test_five_marks_are_seen_with_the_mouse_alone(window, hands):
    hands.run("tour")
    seen = []
    for _ in STOPS:
        seen.append(title(window))
        assert overlay(window).rect().contains(overlay(window).mark)
        assert overlay(window).rect().contains(overlay(window).card.geometry())
        QTest.mouseClick(overlay(window).card.on, LEFT)
    assert overlay(window) is None
    assert seen == [f"{stop.title}, {place} of 5" for place, stop in enumerate(STOPS, 1)]
    assert entry(window) == "Take the tour"


def test_five_marks_are_seen_with_the_keys_alone_and_left_with_escape(window, hands):
    hands.run("view_graph")
    hands.run("tour")
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert title(window).startswith("What is open")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert title(window).startswith("What changes")
    assert window.view == "compare"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert overlay(window) is None
    assert window.view == "graph"  # where it was before


def test_it_goes_on_where_it_was_left(window, hands):
    hands.run("tour")
    QTest.mouseClick(overlay(window).card.on, LEFT)
    QTest.mouseClick(overlay(window).card.leave, LEFT)
    assert overlay(window) is None
    assert entry(window) == "Go on with the tour (2 of 5)"
    hands.run("tour")
    assert title(window).startswith("Who owns it")
    card = next(iter(hands.board.cards.values()))
    assert overlay(window).mark.contains(QRect(card.mapTo(window, QPoint(0, 0)), card.size()).center())


def test_what_is_in_the_shade_gets_no_click_and_no_key(window, hands):
    before = window.session.model
    hands.run("tour")
    chosen = window.selection.functions
    row = overlay(window).mapFromGlobal(hands.on_row("Social media")[0].mapToGlobal(hands.on_row("Social media")[1]))
    QTest.mouseClick(overlay(window), LEFT, pos=row)
    QTest.keyClick(overlay(window), Qt.Key.Key_Delete)
    assert window.session.model is before
    assert window.selection.functions == chosen


def test_marks_follow_the_size_of_the_window(qtbot, window, hands):
    hands.run("tour")
    window.resize(1440, 900)
    panel = window.workspace.panel
    qtbot.waitUntil(lambda: overlay(window).mark.height() >= panel.height())
    assert overlay(window).size() == window.size()


def test_without_a_document_the_example_is_opened(window):
    window.actions_by_id["tour"].trigger()
    assert window.session.model.title == "Northwind marketing"
    assert title(window).endswith("1 of 5")
    window.documents.close_document()
    assert overlay(window) is None


def test_it_is_not_offered_in_the_room(window, hands):
    hands.run("workshop")
    assert not window.actions_by_id["tour"].isEnabled()


# --------------------------------------------------------------------------------------------- the offer


def test_the_tour_is_offered_once_on_the_example(window):
    offer = TourOffer(window)
    small = next(t for t in templates() if t.name == "Small B2B marketing team")
    window.documents.new_from_template(small)
    assert not offer.isVisible()
    example = next(t for t in templates() if t.file == EXAMPLE)
    window.documents.new_from_template(example)
    assert offer.isVisible()
    assert not offer.isAncestorOf(QApplication.focusWidget() or window)
    QTest.mouseClick(offer.refuse, LEFT)
    assert not offer.isVisible()
    window.documents.new_from_template(example)
    assert not offer.isVisible()


def test_the_offer_is_taken_and_gives_way_to_work(window):
    offer = TourOffer(window)
    example = next(t for t in templates() if t.file == EXAMPLE)
    window.documents.new_from_template(example)
    QTest.mouseClick(offer.take, LEFT)
    assert not offer.isVisible()
    assert title(window).endswith("1 of 5")
    window.settings.tour_offered = False
    window.documents.new_from_template(example)
    assert offer.isVisible()
    window.dialogs.prepared = ["Team"]
    window.actions_by_id["rename_model"].trigger()
    assert not offer.isVisible()


# --------------------------------------------------------------------------------------------- where the card stands


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (QRect(0, 80, 260, 600), QPoint(273, 280)),  # beside a panel at the left
        (QRect(960, 80, 320, 600), QPoint(606, 280)),  # beside a panel at the right
        (QRect(400, 0, 80, 24), QPoint(269, 37)),  # below an entry of the menu
    ],
)
def test_the_card_stands_where_it_hides_nothing(mark, expected):
    card, room = QSize(340, 200), QRect(0, 0, 1280, 720)
    place = place_beside(mark, card, room)
    assert (place - expected).manhattanLength() <= 2
    assert not QRect(place, card).intersects(mark)


def test_where_all_is_marked_the_card_is_still_in_the_room():
    room = QRect(0, 0, 1280, 720)
    assert room.contains(QRect(place_beside(room, QSize(340, 200), room), QSize(340, 200)))
