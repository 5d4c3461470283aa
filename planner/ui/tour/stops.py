"""The stops of the tour: what is marked, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from planner.language import mark
from planner.ui.commands import menu_title

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_GAP = 14  # pixels between what is marked and what is said


class Stop(NamedTuple):
    """One stop.

    Attributes:
        title: what it is about.
        words: what is said.
        mark: brings it into sight and gives the box, in the window's coordinates, that is marked.
        badges: are the four ownerships shown with it?
    """

    title: str
    words: str
    mark: Callable[[MainWindow], QRect]
    badges: bool = False


def place_beside(mark: QRect, card: QSize, room: QRect) -> QPoint:
    """Where the card stands: beside, below or above what is marked, where it hides least of it; always in the room."""
    level = mark.center().y() - card.height() // 2
    middle = mark.center().x() - card.width() // 2
    wishes = [
        QPoint(mark.right() + _GAP, level),
        QPoint(mark.left() - _GAP - card.width(), level),
        QPoint(middle, mark.bottom() + _GAP),
        QPoint(middle, mark.top() - _GAP - card.height()),
    ]
    if mark.height() < card.height() // 2:  # below an entry of a menu, as its menu would be
        wishes.insert(0, wishes[2])

    def hidden(place: QPoint) -> int:
        covered = QRect(place, card) & mark
        return max(covered.width(), 0) * max(covered.height(), 0)

    return min((_held(wish, card, room) for wish in wishes), key=hidden)


def _held(wish: QPoint, card: QSize, room: QRect) -> QPoint:
    """The place nearest to a wish where the whole card is in the room."""
    right, low = room.right() - _GAP - card.width(), room.bottom() - _GAP - card.height()
    return QPoint(max(room.left() + _GAP, min(wish.x(), right)), max(room.top() + _GAP, min(wish.y(), low)))


def _box(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _functions(window: MainWindow) -> QRect:
    window.show_view("board")
    return _box(window, window.workspace.panel)


def _card(window: MainWindow) -> QRect:
    window.show_view("board")
    board = window.workspace.board
    if not board.cards:
        return _box(window, board)
    card = next(iter(board.cards.values()))
    board.ensureWidgetVisible(card)
    return _box(window, card).intersected(_box(window, board))


def _findings(window: MainWindow) -> QRect:
    window.show_view("board")
    window.workspace.show_findings()
    return _box(window, window.workspace.side)


def _compare(window: MainWindow) -> QRect:
    window.show_view("compare")
    return _box(window, window.workspace.views)


def _workshop(window: MainWindow) -> QRect:
    window.show_view("board")
    bar = window.menuBar()
    entries = [action for action in bar.actions() if action.text() == menu_title("Workshop")]
    return bar.actionGeometry(entries[0]).translated(bar.pos()) if entries else _box(window, bar)


STOPS = (
    Stop(
        mark("What your team must own"),
        mark(
            "Functions come before job titles. Each stands below its area; its four letters say who is missing, and "
            "what nobody owns is red. Click a function to see its details, or drag it onto a card."
        ),
        _functions,
    ),
    Stop(
        mark("Who owns it"),
        mark(
            "Each owner is a card: a role, an external partner (dashed) or another department (grey). Drop a function"
            " on a card and it opens into four zones. Every function needs somebody who decides and somebody who "
            "executes."
        ),
        _card,
        badges=True,
    ),
    Stop(
        mark("What is open"),
        mark(
            "planner looks at each step and says what nobody owns, what two people own, and what is known to hurt. A "
            "click leads there; many findings offer a fix."
        ),
        _findings,
    ),
    Stop(
        mark("What changes as you grow"),
        mark(
            "Two structures held side by side: what stays, moves, comes in-house, goes outside or is lost. The change"
            " plan at the right says in which order to get there."
        ),
        _compare,
    ),
    Stop(
        mark("Take it to your team"),
        mark(
            "The workshop leads a group through all of this in ninety minutes, on a projector, and writes the "
            "minutes. F1 explains whatever you are looking at."
        ),
        _workshop,
    ),
)
