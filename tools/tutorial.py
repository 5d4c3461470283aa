"""Follows the workshop of the tutorial in the real window, as it is written; tests look on, pictures are drawn."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from planner.ui.window.main_window import MainWindow

FUNCTIONS = ("Website ownership", "Email & newsletter", "Events & trade shows", "Press work", "Data quality")
"""What is pasted."""

ROLES, PARTNER = ("Head of marketing", "Content lead"), "PR agency"

ANSWERS = {
    "Website ownership": "12",
    "Email & newsletter": "2=",
    "Events & trade shows": "1U",
    "Press work": "13",
    "Data quality": "S",
}
"""What is typed about each function in the room: who decides, then who does the work."""

OBJECTIVE = "Each function has one who decides and one who does the work."
DECISION = "Events are planned together with sales"
NEXT_STEP = "Ask sales who does the work at events"

Look = Callable[[str], None]
"""Called after each part with its name."""


class Follower:
    """Somebody who does in a window what the tutorial says.

    Attributes:
        window: the main window.
        look: called with the name of each part, once it is done.
    """

    def __init__(self, window: MainWindow, look: Look) -> None:
        """Follow in this window."""
        self.window, self.look = window, look

    def follow(self) -> None:
        """Begin a model of one's own, and play its workshop through."""
        self.begin()
        self.prepare()
        self.assign()
        self.close_the_gap()
        self.grow()
        self.vote()
        self.decide()
        self.end()

    def begin(self) -> None:
        """A blank model and a pasted list."""
        blank = next(template for template in self.window.templates if template.file == "blank")
        self.window.documents.new_from_template(blank)
        QGuiApplication.clipboard().setText("\n".join(FUNCTIONS))
        self.window.actions_by_id["paste"].trigger()
        self._look("pasted")

    def prepare(self) -> None:
        """The goal, the functions, and the roles."""
        self.window.actions_by_id["workshop"].trigger()
        QTest.keyClicks(self._of((QTextEdit, QPlainTextEdit)), OBJECTIVE)
        self._look("goal")
        self._click("Next: List the functions")
        self._look("functions")
        self._click("Next: Roles and partners")
        for name in ROLES:
            self._type(name)
        self._click("Partner")
        self._type(PARTNER)
        self._look("owners")
        self._click("Next: Assign today's owners")

    def assign(self) -> None:
        """Answer the two questions about each function but the last."""
        for number, keys in enumerate(ANSWERS.values()):
            for key in keys:
                QTest.keyClick(self._screen, key)
            if not number:
                self._look("assign")
        self._click("Next: Gaps and overlaps")

    def close_the_gap(self) -> None:
        """Give what nobody owns to the content lead, by the first way out."""
        self._look("gap")
        for key in "122":
            QTest.keyClick(QApplication.focusWidget() or self._screen, key)
        self._look("no gap")
        self._click("Next: The growth structure")

    def grow(self) -> None:
        """Copy the structure, and let somebody else decide the first function."""
        self._click("Copy today's structure")
        QTest.keyClick(QApplication.focusWidget() or self._screen, "2")
        self._look("growth")
        self._click("Next step")

    def vote(self) -> None:
        """Three people vote."""
        for _ in range(3):
            for key in "112":
                QTest.keyClick(self._screen, key)
            QTest.keyClick(self._screen, Qt.Key.Key_Return)
        self._click("Show the result")
        self._look("vote")
        self._click("Next: Decide")

    def decide(self) -> None:
        """Record one decision."""
        self._look("decide")
        QTest.keyClicks(self._of((QLineEdit,)), DECISION)
        self._combo().setCurrentIndex(1)
        self._click("Record the decision")
        self._look("recorded")
        self._click("Next: Read-out by role")

    def end(self) -> None:
        """Hear the roles read out, say what is next, and leave."""
        self._look("read-out")
        self._click("Next step")
        self._combo().setCurrentIndex(1)
        self._type(NEXT_STEP, "What has to be done?")
        self._look("next")
        self._click("Leave the room")
        self._look("left")

    @property
    def _room(self) -> QWidget:
        room = self.window.workshop.room
        assert room is not None
        return room

    @property
    def _screen(self) -> QWidget:
        screen: QWidget = self.window.workshop.room.shown  # type: ignore[union-attr]
        return screen

    def _look(self, name: str) -> None:
        QApplication.processEvents()
        self.look(name)

    def _of(self, kinds: tuple[type[QWidget], ...]) -> QWidget:
        """The first field of these kinds that can be seen in the step."""
        return next(field for kind in kinds for field in self._screen.findChildren(kind) if field.isVisible())

    def _combo(self) -> QComboBox:
        return next(box for box in self._screen.findChildren(QComboBox) if box.isVisible())

    def _type(self, text: str, asked: str = "Type a name, Enter adds it") -> None:
        lines = [line for line in self._screen.findChildren(QLineEdit) if line.isVisible()]
        line = next(line for line in lines if line.placeholderText() == asked)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def _click(self, words: str) -> None:
        QApplication.processEvents()
        buttons = [each for each in self._room.findChildren(QPushButton) if each.isVisible() and each.text() == words]
        assert buttons, f"{words} is nowhere to be clicked"
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
