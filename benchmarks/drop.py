"""drop: one drop on a large model until findings, board, list and status are painted again, and the preview before."""

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from benchmarks.figures import NO_GOAL, Goal, Series, seconds_of, show
from benchmarks.models import bytes_of, size_of
from benchmarks.window import cards_in_sight, lift, on_screen, opened_window, painted
from planner.model.vocabulary import Ownership
from planner.ui.window.main_window import MainWindow

FUNCTIONS = 1000
DROPS = 50


@dataclass(frozen=True)
class Step:
    """What one round does: the function that is dragged, and the cards and zones it is dragged over."""

    function: str
    owners: tuple[str, str]
    ownership: str


def run() -> None:
    """Measure drops, previews and undo in the window."""
    data = bytes_of(FUNCTIONS)
    with opened_window(data) as window:
        size = size_of(window.session.model)
        steps = _steps(window, random.Random(1))
        seen = _parts_painted(window, steps.pop())
        taken: dict[str, list[float]] = {}

        def clock(name: str, action: Callable[[], object]) -> None:
            taken.setdefault(name, []).append(seconds_of(action))

        for step in steps:
            clock("json.loads of the same file", lambda: json.loads(data))
            _round(window, step, clock)
        series = {name: Series(name, tuple(seconds)) for name, seconds in taken.items()}
        peer, *ours = series.values()
        show(
            f"drop: {size}, window {window.width()} x {window.height()}, {DROPS} drops",
            peer,
            [(mine, _goals().get(mine.name, NO_GOAL)) for mine in ours],
        )
        print(f"  painted again by a drop: {', '.join(seen)}")


_PREVIEW, _DROP = "preview: point at another card", "drop: lift, point, drop"


def _goals() -> Mapping[str, Goal]:
    return {_PREVIEW: Goal(milliseconds=8), _DROP: Goal(milliseconds=50, at_p95=True)}


def _round(window: MainWindow, step: Step, clock: Callable[[str, Callable[[], object]], None]) -> None:
    carry, cards = window.carry, window.workspace.board.cards
    for view in (window.workspace.board, window.workspace.list):  # undo brings into sight what it took back
        view.verticalScrollBar().setValue(0)
    painted(window)
    first, second = (on_screen(cards[owner], step.ownership) for owner in step.owners)
    lift(window, step.function, first)
    painted(window)
    clock(_PREVIEW, lambda: (carry.move(second), painted(window)))
    carry.lift.cancel()
    painted(window)
    model = window.session.model
    clock(_DROP, lambda: (_drop(window, step.function, first), painted(window)))
    if window.session.model is model:
        msg = "a drop that was to be measured changed nothing"
        raise RuntimeError(msg)
    clock("undo", lambda: (window.session.undo(), painted(window)))
    clock("redo", lambda: (window.session.redo(), painted(window)))


def _drop(window: MainWindow, function: str, where: QPoint) -> None:
    lift(window, function, where - QPoint(300, 0))
    window.carry.move(where)
    window.carry.release()


def _steps(window: MainWindow, dice: random.Random) -> list[Step]:
    """Drops that change something: functions in sight of the list, owners of the first row of the board.

    The cards of that row stay where they are when undo unfolds one to show what it took back.
    """
    facts = window.session.facts
    assert facts is not None
    shown = [row.function for row in window.workspace.rows.rows if row.function][:40]
    cards = cards_in_sight(window)
    top = min(card.y() for card in cards)
    owners = [card.face.owner for card in cards if card.y() == top]
    free = [
        Step(function, (first, dice.choice([o for o in owners if o != first])), ownership.value)
        for function in shown
        for first in owners
        for ownership in Ownership
        if ownership not in facts.structure.holders(function).get(first, {})
    ]
    return dice.sample(free, DROPS + 1)


def _parts_painted(window: MainWindow, step: Step) -> list[str]:
    """Do one drop, and name the parts of the window that it painted."""
    space = window.workspace
    parts: dict[str, QWidget] = {
        "findings": space.findings.view.viewport(),
        "card": space.board.cards[step.owners[0]],
        "list": space.list.viewport(),
        "status": window.statusBar(),
    }
    watch = _Watch()
    for part in parts.values():
        part.installEventFilter(watch)
    where = on_screen(space.board.cards[step.owners[0]], step.ownership)
    _drop(window, step.function, where)
    painted(window)
    for part in parts.values():
        part.removeEventFilter(watch)
    return [name for name, part in parts.items() if part in watch.painted]


class _Watch(QObject):
    """Notes who is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.painted.append(watched)
        return False
