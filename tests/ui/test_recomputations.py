"""One step on a large model is looked at only where it reaches: counted in what is laid out and asked, not in time."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from planner.model import checked as checking
from planner.ui.board import view as board_view
from planner.ui.functions.delegate import FunctionDelegate
from planner.ui.functions.rows import FunctionRows
from tests.ui.large_model import ABANDONED, FREE, FUNCTIONS, OWNERS, at_large_model, large_model, settle


@pytest.fixture
def hands(window, tmp_path):
    return at_large_model(window, tmp_path)


@pytest.fixture
def counts(hands, monkeypatch):
    """How often each kind of work is done once the model is open."""
    done = Counter()

    def counted(owner, name, times=lambda args: 1):  # noqa: ARG005 - a call counts once, whatever it is given
        original = getattr(owner, name)

        def wrapper(*args, **kwargs):
            done[name] += times(args)
            return original(*args, **kwargs)

        monkeypatch.setattr(owner, name, wrapper)

    counted(checking, "ask", lambda args: len(args[2]))
    counted(board_view, "face_of")
    counted(FunctionRows, "text")

    class CountingDelegate(FunctionDelegate):
        def sizeHint(self, option, index):
            done["sizeHint"] += 1
            return super().sizeHint(option, index)

    hands.list.setItemDelegate(CountingDelegate(hands.rows, hands.window.appearance, hands.list))
    settle()
    return done


def drop(hands, function, owner, ownership):
    hands.drag(hands.on_row(function), hands.on_zone(owner, ownership))
    settle()


def test_a_drop_asks_only_about_the_function_and_its_owners(hands, counts):
    start, end = hands.on_row(FREE), hands.on_zone("Role 3", "input")
    hands.press(start)
    hands.move(start[0], end)
    counts.clear()
    hands.release(start[0], end)
    assert hands.holders(FREE, "input") == ["Role 3"]
    assert 0 < counts["ask"] <= 14, "in two structures: it, who held and holds it, their shares, the whole"


def test_a_drop_lays_out_only_the_cards_that_hold_the_function(hands, counts):
    end = hands.on_zone("Role 3", "input")
    start = hands.on_row(FREE)
    counts.clear()
    hands.drag(start, end)
    settle()
    assert hands.holders(FREE, "input") == ["Role 3"]
    assert counts["face_of"] == 3, "the card it lands on, and the two of those who held it before"


def test_pointing_lays_out_no_card_and_no_row(hands, counts):
    start = hands.on_row(FREE)
    ends = [hands.on_zone(owner, "input") for owner in ("Role 1", "Role 2", "Role 3")]
    hands.press(start)
    hands.move(start[0], ends[0])
    settle()
    counts.clear()
    for end in ends[1:]:
        hands.move(start[0], end)
        settle()
    assert hands.window.lift.headline == f"Role 3 gives input on {FREE}."
    assert (counts["face_of"], counts["sizeHint"]) == (0, 0)
    hands.release(start[0], ends[-1])


def test_the_list_is_laid_out_again_only_when_a_row_becomes_higher_or_lower(hands, counts):
    start, end = hands.on_row(FREE), hands.on_zone("Role 3", "input")
    counts.clear()
    hands.drag(start, end)
    settle()
    assert counts["sizeHint"] < FUNCTIONS / 4, "only for what is painted"
    assert counts["text"] < FUNCTIONS / 4
    counts.clear()
    drop(hands, ABANDONED, "Role 3", "decision")
    assert counts["sizeHint"] > FUNCTIONS, "all rows below stand higher now"


def test_a_row_that_is_no_longer_abandoned_takes_the_room_it_needs(hands):
    place = next(n for n, row in enumerate(hands.rows.rows) if hands.rows.text(row).name == ABANDONED)
    index = hands.rows.index(place)
    before, other = hands.list.visualRect(index).height(), hands.list.visualRect(hands.rows.index(place + 1)).height()
    assert before > other
    drop(hands, ABANDONED, "Role 3", "decision")
    assert hands.list.visualRect(hands.rows.index(place)).height() == other
    hands.session.undo()
    settle()
    assert hands.list.visualRect(hands.rows.index(place)).height() == before


def test_the_list_counts_what_a_drop_moves_to_another_filter(hands):
    told = []
    hands.rows.counted.connect(told.append)
    drop(hands, FREE, "Role 3", "input")
    assert told == [], "nothing moved, so nothing is told"
    drop(hands, ABANDONED, "Role 3", "decision")
    assert [counts["abandoned"] for counts in told] == [0]
    hands.session.undo()
    assert [counts["abandoned"] for counts in told] == [0, 1]


def test_pointing_paints_only_the_cards_that_open_and_close(hands):
    start = hands.on_row(FREE)
    first, second = hands.on_zone("Role 0", "input"), hands.on_zone("Role 1", "input")
    hands.press(start)
    hands.move(start[0], first)
    paint(hands.window)
    watch = Painted(hands.board.cards.values())
    hands.move(start[0], second)
    paint(hands.window)
    assert {"Role 0", "Role 1"} <= watch.names
    assert not hands.board.cards["o_02"].visibleRegion().isEmpty()
    assert "Role 2" not in watch.names
    hands.release(start[0], second)


def test_a_board_that_is_hidden_lays_out_nothing_and_catches_up_when_it_is_shown(hands, counts):
    hands.window.show_view("compare")
    counts.clear()
    model = hands.session.model
    hands.window.functions.unassign("f_001", "o_01", "decision")
    settle()
    assert hands.session.model is not model
    assert counts["face_of"] == 0
    hands.window.show_view("board")
    settle()
    chips = hands.board.cards["o_01"].face.chips
    assert ("f_001", "decision") not in [(chip.function, chip.ownership) for chip in chips]


def test_a_document_that_opens_has_its_cards_laid_out_once(hands, counts):
    hands.session.open(large_model())
    settle()
    assert counts["face_of"] == OWNERS


class Painted(QObject):
    """Notes which of some widgets are painted."""

    def __init__(self, widgets):
        super().__init__()
        self.names = set()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.names.add(watched.accessibleName())
        return False


def paint(window):
    """Paint at once what waits to be painted."""
    settle()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
