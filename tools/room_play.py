"""The workshop as a group plays it, from an empty model to its next steps: presses and keys, and nothing else."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPushButton, QWidget

from planner.model.workshop_records import StepKind
from planner.ui.window.main_window import MainWindow
from planner.ui.workshop.key_card import KeyCard
from planner.ui.workshop.room import Room

FUNCTIONS = ("Positioning", "Pricing", "Brand voice", "Landing pages", "Paid search", "Webinars", "KPI report")
ROLES = ("Head of marketing", "Content lead", "Analyst")
PARTNERS = ("Paid-media agency",)
NEWCOMER = "Growth lead"
MINUTES = {kind: 60 * minutes for kind, minutes in zip(StepKind, (4, 9, 5, 18, 9, 14, 5, 9, 5, 4), strict=True)}
"""How many seconds the group takes for each step."""


class Hands(Protocol):
    """What a user can do, and what is kept of what there is to see."""

    def click(self, widget: QWidget, at: QPoint) -> None:
        """Press and let go of the left button at a point of a widget."""

    def write(self, text: str) -> None:
        """Type letters, digits and signs on whatever has the keyboard."""

    def keys(self, *keys: str) -> None:
        """Press keys one after the other: ``Return``, ``Down``, ``ctrl+z``."""

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""

    def wait(self, seconds: float) -> None:
        """Let time pass on the clock of the room."""


class Group:
    """A group in the room of a window."""

    def __init__(self, window: MainWindow, hands: Hands) -> None:
        """Play with these hands."""
        self.window, self.hands = window, hands

    @property
    def room(self) -> Room:
        """The room."""
        room = self.window.workshop.room
        assert room is not None, "The workshop has not begun"
        return room

    def play(self) -> None:
        """Play all ten steps, from the page without a document."""
        self.hands.picture("welcome")
        self.press("Start a workshop", self.window)
        steps: tuple[Callable[[], None], ...] = (
            self._goal,
            self._functions,
            self._owners,
            self._assign,
            self._findings,
            self._growth,
            self._vote,
            self._decide,
            self._read_out,
            self._next_steps,
        )
        for kind, step in zip(StepKind, steps, strict=True):
            shown = self.room.step
            assert shown is not None
            assert shown.kind is kind, f"{kind.value} should be in front, and {shown.kind.value} is"
            self.hands.picture(f"{kind.value} begins")
            self.hands.wait(MINUTES[kind])
            step()
            if kind is not StepKind.NEXT:
                self._go_on(kind)
        self._agenda()
        self._time_up()

    def _go_on(self, kind: StepKind) -> None:
        self.hands.picture(f"{kind.value} done")
        if self.room.step is not None and self.room.step.kind is kind:
            self.click(self.room.foot.next)

    # --- the steps ----------------------------------------------------------------------------------------------

    def _goal(self) -> None:
        self.hands.write("Each function has one who decides and one who does the work.")
        self.hands.keys("Tab")
        self.hands.write("Founder, head of marketing, content lead, sales")

    def _functions(self) -> None:
        for name in FUNCTIONS:
            self._line(name)
        self._line("Landing page")
        self.hands.picture("functions nearly the same")
        self.hands.keys("ctrl+a", "Delete")
        offers = self.room.shown.findChildren(QAbstractItemView)[-1]
        self.click_in(offers, offers.visualRect(offers.model().index(0, 0)))

    def _owners(self) -> None:
        for name in ROLES:
            self._line(name)
        self.press("Partner", self.room.shown)
        for name in PARTNERS:
            self._line(name)
        self.press("Department", self.room.shown)
        self._line("Sales")

    def _assign(self) -> None:
        """By digits, by letters, as the last one, by the mouse; one is open, one is parked, one gets a newcomer."""
        self.hands.write("1")
        self.hands.write("ana")
        self.hands.picture("assign found by letters")
        self.hands.keys("Return")
        self.hands.write("==")
        self.hands.write("U2")
        self.hands.write("P")
        self.hands.picture("assign question")
        self.click_card("Content lead")
        self.hands.write("+")
        self.hands.write("Web designer")
        self.hands.picture("assign a newcomer")
        self.hands.keys("Return")
        self.hands.picture("assign what the newcomer is")
        self.hands.write("1")
        self.hands.write("12")
        self.hands.write("S")
        self._answer_all("1")

    def _answer_all(self, key: str) -> None:
        for _ in range(60):
            if not [card for card in self._cards() if card.isVisible()]:
                return
            self.hands.write(key)
        msg = "The queue does not come to its end"
        raise AssertionError(msg)

    def _findings(self) -> None:
        """What can be fixed is fixed; with the rest the group lives."""
        self.hands.write("A")
        self.hands.picture("findings why")
        self.hands.write("We decide it in the second half")
        self.hands.keys("Return")
        for _ in range(30):
            if not [card for card in self._cards() if card.isVisible()]:
                return
            self.hands.write("S")

    def _growth(self) -> None:
        self.hands.keys("Return")
        self.hands.picture("growth copied")
        self.hands.write("+")
        self.hands.write(NEWCOMER)
        self.hands.keys("Return")
        self.hands.write("1")
        self.hands.keys("Return", "Return", "Return")

    def _vote(self) -> None:
        for ballot in ("112", "122", "111"):
            self.hands.write(ballot)
            self.hands.picture(f"vote {ballot}")
            self.hands.keys("Return")
        self.press("Show the result", self.room.shown)

    def _decide(self) -> None:
        """A hand too many is counted and taken back."""
        self.hands.write("The head of marketing decides, the founder gives input")
        self.hands.keys("Tab")
        self.hands.write("It is one budget, and one of us answers for it.")
        self.hands.keys("Tab")
        assert isinstance(self.window.focusWidget(), QComboBox)
        self.hands.keys("Down")
        for finger in ("3", "4", "4 · 1", "5", "0"):
            self.press(finger, self.room.shown)
        self.hands.picture("decide a hand too many")
        self.press("\N{MINUS SIGN}", self.room.shown)
        self.hands.picture("decide fist of five")
        self.press("Record the decision", self.room.shown)

    def _read_out(self) -> None:
        for _ in range(60):
            if self.room.step is None or self.room.step.kind is not StepKind.READ_OUT:
                return
            if self.room.shown.far and self.room.shown.far.startswith("2 "):
                self.hands.picture("read_out second")
            self.hands.keys("Right")

    def _next_steps(self) -> None:
        self.hands.write("Tell the agency who briefs it from now on")
        self.hands.keys("Tab", "Down")
        self.press("Add the next step", self.room.shown)
        self.hands.picture("next done")

    def _agenda(self) -> None:
        """All steps, with what was done; one of them is skipped, and taken in again."""
        self.click(self.room.top.step)
        self.hands.keys("Up")
        self.press("Skip it", self.room.shown)
        self.hands.picture("agenda")
        self.press("Take it back in", self.room.shown)
        self.hands.keys("Escape")

    def _time_up(self) -> None:
        self.hands.wait(MINUTES[StepKind.ASSIGN])
        self.hands.picture("time is up")
        self.click(self.room.top.minute)

    # --- presses ------------------------------------------------------------------------------------------------

    def press(self, words: str, within: QWidget) -> None:
        """Press the button with these words, of those that can be seen."""
        found = [button for button in within.findChildren(QPushButton) if button.text().replace("&&", "&") == words]
        seen = [button for button in found if button.isVisible()]
        assert seen, f"{words} is nowhere to be pressed"
        self.click(seen[0])

    def click(self, widget: QWidget) -> None:
        """Press in the middle of a widget."""
        self.hands.click(widget, widget.rect().center())

    def click_in(self, view: QAbstractItemView, box: QRect) -> None:
        """Press in the middle of an item."""
        self.hands.click(view.viewport(), box.center())

    def click_card(self, words: str) -> None:
        """Press the card with this name."""
        self.click(next(card for card in self._cards() if card.isVisible() and card.words[1] == words))

    def _cards(self) -> list[KeyCard]:
        return self.room.shown.findChildren(KeyCard)

    def _line(self, name: str) -> None:
        self.hands.write(name)
        self.hands.keys("Return")
