"""A user who does anything anywhere in the window, the same again for the same seed."""

import random
import sys
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from planner.model import ids
from planner.model.checked import Checked
from planner.storage.library import resources_folder, templates
from planner.ui.dialogs import Dialogs
from planner.ui.dragging.drops import LIST
from planner.ui.exports import FORMATS
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import load_fonts
from planner.ui.matrix.view import MatrixView
from planner.ui.settings import Settings
from planner.ui.window.main_window import MainWindow
from planner.ui.window.workspace import VIEWS
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.ui.hands import LEFT, NONE, PLAIN, Hands

RIGHT = Qt.MouseButton.RightButton
NAMES = ("Podcast", "R&D <b>", "  ", "x" * 300, "Bell\x07", "Team <A>", "Founder", "تأهيل", "Q&A && more", "%s $$", "7")
KEYS = [
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_I, Qt.Key.Key_R, Qt.Key.Key_Z),
    *(Qt.Key.Key_Y, Qt.Key.Key_A, Qt.Key.Key_F8, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_N, Qt.Key.Key_PageUp),
]
MODIFIERS = [PLAIN] * 6 + [Qt.KeyboardModifier.ControlModifier] * 3 + [Qt.KeyboardModifier.ShiftModifier] * 2
LEFT_OUT = {"quit", "full_screen", "start_again", "start_again_speaking"}
"""Commands that end the run, ask the window system or start the program once more."""

NO_FAULT = ("This plugin does not support",)
"""How what Qt says begins where it says only that nothing is seen offscreen."""

TOLD = 30
"""How many of the last events a run that broke tells."""

_PATIENCE = 6
"""Events in one dialog before it is left."""


class BrokenError(AssertionError):
    """A run that broke: which, at which event, why, and what was done last."""


class FilesAtHand(Dialogs):
    """All dialogs as they are, but for those that ask the system for a file."""

    def __init__(self, appearance: Appearance, folder: Path, chance: random.Random) -> None:
        super().__init__(appearance)
        self.folder, self.chance = folder, chance

    def choose_open_path(self, *_):
        return self.chance.choice([None, self.folder / "missing.opmodel", self.folder / "a.opmodel"])

    def choose_printer(self, *_):
        return False

    def choose_save_path(self, *_):
        return self.chance.choice([None, self.folder / "a.opmodel", self.folder / "no folder" / "b.opmodel"])

    def choose_export_path(self, *_):
        endings = [form.ending for form in FORMATS]
        return self.chance.choice([None, self.folder / f"a{self.chance.choice(endings)}", self.folder / "a.xyz"])


class RandomUser:
    """Does anything anywhere in the window, and remembers what it did last."""

    def __init__(self, window: MainWindow, chance: random.Random, log: TextIO | None = None) -> None:
        self.window, self.chance, self.log = window, chance, log
        self.hands = Hands(window)
        self.events: deque[str] = deque(maxlen=TOLD)
        self.done = 0
        self.seen: tuple[object, int] = (None, 0)
        self.acts = {
            self.press_key: 10,
            self.click: 6,
            self.press_button: 5,
            self.type_text: 3,
            self.drag: 4,
            self.drop_on_zone: 5,
            self.open_menu: 3,
            self.run_command: 4,
            self.look_elsewhere: 3,
            self.point: 3,
            self.paste: 0.3,
        }
        self.impatience = QTimer(window)
        self.impatience.timeout.connect(self.notice_dialog)
        self.impatience.start(1)

    def say(self, *words: object) -> None:
        """Remember an event, and note it where a crash cannot take it away."""
        self.done += 1
        self.events.append(" ".join(map(str, words)))
        if self.log is not None:
            self.log.write(self.events[-1] + "\n")
            self.log.flush()

    def act(self) -> None:
        """One gesture."""
        self.chance.choices([*self.acts], [*self.acts.values()])[0]()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            self.window.activateWindow()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop does that runs the window

    # --- dialogs --------------------------------------------------------------------------------------------------

    def notice_dialog(self) -> None:
        """Whatever waits for an answer gets one; not from here, since a timer does not tick while it is handled."""
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        before, ticks = self.seen
        self.seen = waiting, ticks + 1 if waiting is before else 0
        if isinstance(waiting, QDialog):
            QTimer.singleShot(0, self.answer)
        elif waiting is not None and ticks > _PATIENCE:  # a menu that nobody closes, as it waits itself
            waiting.close()

    def answer(self) -> None:
        """Do something in the dialog that is open, or leave it one way or the other."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        name, (_, ticks) = type(dialog).__name__, self.seen
        if isinstance(dialog, QFileDialog) or ticks > 2 * _PATIENCE:
            self.say("dismiss", name)
            dialog.done(0)
        elif ticks > _PATIENCE or self.chance.random() < 0.4:
            leave = self.chance.choice(["accept", "reject"])
            self.say(leave, name)
            getattr(dialog, leave)()
        else:
            self.chance.choice([self.press_key, self.press_button, self.type_text])(dialog)

    # --- gestures -------------------------------------------------------------------------------------------------

    def somewhere(self) -> tuple[QWidget, QPoint]:
        """A widget of the window and a point on it."""
        point = QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))
        widget = self.window.childAt(point) or self.window
        return widget, widget.mapFrom(self.window, point)

    def press_key(self, place: QWidget | None = None) -> None:
        widget = QApplication.focusWidget() or place or self.window
        key, modifiers = self.chance.choice(KEYS), self.chance.choice(MODIFIERS)
        self.say("key", key.name, modifiers.name, "in", type(widget).__name__)
        QTest.keyClick(widget, key, modifiers)

    def click(self) -> None:
        widget, point = self.somewhere()
        press = QTest.mouseDClick if self.chance.random() < 0.1 else QTest.mouseClick
        modifiers = self.chance.choice(MODIFIERS)
        self.say(press.__name__, modifiers.name, "on", type(widget).__name__, point.toTuple())
        press(widget, LEFT, modifiers, point)

    def press_button(self, place: QWidget | None = None) -> None:
        """What is made to be clicked is clicked: a button, a chooser, a row."""
        place = place or self.window
        kinds = (QAbstractButton, QComboBox, QAbstractItemView, QAbstractSpinBox, QLineEdit, QPlainTextEdit)
        offered = [each for kind in kinds for each in place.findChildren(kind) if each.isVisible() and each.isEnabled()]
        if not offered:
            return
        chosen = self.chance.choice(offered)
        point = chosen.rect().center()
        if isinstance(chosen, QAbstractItemView):
            chosen = chosen.viewport()
            point = QPoint(*(self.chance.randrange(max(side, 1)) for side in chosen.size().toTuple()))
        self.say("press", type(chosen).__name__, chosen.accessibleName()[:40] or getattr(chosen, "text", str)()[:40])
        QTest.mouseClick(chosen, LEFT, self.chance.choice(MODIFIERS), point)

    def type_text(self, place: QWidget | None = None) -> None:
        """Write into a field, as an input method does, since keys know no letters beyond ASCII."""
        fields = [
            field
            for kind in (QLineEdit, QPlainTextEdit)
            for field in (place or self.window).findChildren(kind)
            if field.isVisible() and field.isEnabled()
        ]
        widget = self.chance.choice(fields) if fields else QApplication.focusWidget() or place or self.window
        text, whole = self.chance.choice(NAMES), self.chance.random() < 0.5
        self.say("type", ascii(text[:20]), "over" if whole else "into", type(widget).__name__)
        widget.setFocus()
        if whole:
            QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(widget, typed)
        if self.chance.random() < 0.5:
            QTest.keyClick(widget, self.chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab]))

    def drag(self) -> None:
        (start, point), (end, to) = self.somewhere(), self.somewhere()
        modifiers = self.chance.choice(MODIFIERS)
        self.say("drag", modifiers.name, type(start).__name__, point.toTuple(), "to", type(end).__name__, to.toTuple())
        there = self.window, self.window.mapFromGlobal(end.mapToGlobal(to))  # what stands there may go meanwhile
        self.hands.press((start, point), modifiers)
        if isValid(start):
            self.hands.move(start, there, modifiers)
        if self.chance.random() < 0.2:
            self.press_key()
        if self.chance.random() < 0.1:
            self.window.session.undo()
        if isValid(start):
            self.hands.release(start, there, modifiers)

    def drop_on_zone(self) -> None:
        """A drag that means something: a row of the list, or a function of a card, onto a card or the list."""
        rows = [row for row in self.hands.rows.rows if row.function]
        cards = list(self.hands.board.cards)
        if not rows or not cards or not self.hands.board.isVisible():
            return
        owner = self.chance.choice(cards)
        chips = [chip for chip in self.hands.board.cards[owner].face.chips if chip.function]
        if chips and self.chance.random() < 0.5:
            chip = self.chance.choice(chips)
            start = (self.hands.board.cards[owner], chip.box.center().toPoint())
        else:
            index = self.hands.rows.index(self.hands.rows.row_of(self.chance.choice(rows).function))
            self.hands.list.scrollTo(index)
            start = (self.hands.list.viewport(), self.hands.list.visualRect(index).center())
        card = self.hands.board.cards[self.chance.choice(cards)]
        self.hands.board.ensureWidgetVisible(card)
        point = QPoint(self.chance.randrange(card.width()), self.chance.randrange(card.height()))
        end = self.hands.on_list() if self.chance.random() < 0.2 else (card, point)
        self.say("drop", type(start[0]).__name__, start[1].toTuple(), "on", type(end[0]).__name__, end[1].toTuple())
        self.hands.press(start)
        self.hands.move(start[0], end)
        lift = self.window.lift
        if lift.active and lift.target is not None and lift.target != LIST:
            assert lift.headline
        self.hands.release(start[0], end)

    def open_menu(self) -> None:
        widget, point = self.somewhere()
        self.say("menu on", type(widget).__name__, point.toTuple())
        QTest.mousePress(widget, RIGHT, PLAIN, point)
        if not widget.isVisible():  # the press led to another view: nobody opens a menu on what is out of sight
            return
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        QTest.mouseRelease(widget, RIGHT, PLAIN, point)
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            entries = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
            menu.close()
            if entries:
                entry = self.chance.choice(entries)
                self.say("choose", ascii(entry.text()[:40]))
                entry.trigger()

    def run_command(self) -> None:
        actions = self.window.actions_by_id.items()
        usable = [key for key, action in actions if key not in LEFT_OUT and action.isEnabled()]
        command = self.chance.choice(usable)
        self.say("command", command)
        self.window.actions_by_id[command].trigger()

    def look_elsewhere(self) -> None:
        window, chance = self.window, self.chance
        structures = window.session.model.structure_order()
        acts = {
            "theme": lambda: window.choose_theme(chance.choice(["light", "dark", "system"])),
            "resize": lambda: window.resize(chance.randrange(1000, 1600), chance.randrange(640, 1000)),
            "structure": lambda: structures and window.session.show_structure(chance.choice(structures)),
            "view": lambda: window.is_open() and window.show_view(chance.choice([*VIEWS])),
            "board": lambda: window.is_open() and window.show_view("board"),
            "undo": lambda: [window.session.undo() for _ in range(chance.randrange(8))],
            "redo": lambda: [window.session.redo() for _ in range(chance.randrange(8))],
        }
        act = chance.choice([*acts])
        self.say("look", act)
        acts[act]()

    def point(self) -> None:
        widget, point = self.somewhere()
        self.say("point and wheel", type(widget).__name__, point.toTuple())
        where = widget.mapToGlobal(point)
        moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(where), NONE, NONE, PLAIN)
        QApplication.sendEvent(widget, moved)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, where))
        turn = QPoint(0, self.chance.choice([-120, 120]))
        phase, modifiers = Qt.ScrollPhase.NoScrollPhase, self.chance.choice(MODIFIERS)
        wheel = QWheelEvent(QPointF(point), QPointF(where), QPoint(), turn, NONE, modifiers, phase, False)
        QApplication.sendEvent(widget, wheel)

    def paste(self) -> None:
        self.say("paste")
        QGuiApplication.clipboard().setText("\n".join(self.chance.choices(NAMES, k=4)))
        if self.window.is_open():
            self.window.clipboard.paste()


def run(application: QApplication, folder: Path, seed: int, gestures: int, log: TextIO | None = None) -> int:
    """Let a random user make so many gestures at a new window; gives how many events that were.

    Raises:
        BrokenError: an exception, a word of Qt, or something shown that is not what the model says.
    """
    chance = random.Random(seed)
    with watched() as told, counted_ids(seed):
        window = window_of(application, folder, chance)
        user, gesture = RandomUser(window, chance, log), 0
        both = next(t for t in templates() if t.name == "Small to growth")
        try:
            for gesture in range(1, gestures + 1):
                if not window.is_open():
                    window.documents.new_from_template(both)
                user.act()
                if gesture % 25 == 0 or gesture == gestures:
                    assert_true_to_the_model(window)
                assert not told, told[0]
        except Exception as error:
            last = "".join(f"  {event}\n" for event in user.events)
            why = "".join(traceback.format_exception(error))
            raise BrokenError(f"seed {seed} broke at gesture {gesture} after these events:\n{last}{why}") from None
        finally:
            put_away(window)
    return user.done


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect what goes wrong where nobody catches it: exceptions in the midst of Qt, and what Qt says."""
    told: list[str] = []

    def hear(_kind: object, _context: object, words: str) -> None:
        if not words.startswith(NO_FAULT):
            told.append(f"Qt says: {words}")

    def catch(*error: object) -> None:
        told.append("".join(traceback.format_exception(*error)))

    before, sys.excepthook = sys.excepthook, catch
    heard_before = qInstallMessageHandler(hear)
    try:
        yield told
    finally:
        sys.excepthook = before
        qInstallMessageHandler(heard_before)


@contextmanager
def counted_ids(seed: int) -> Iterator[None]:
    """Draw ids from the seed, since what has no other order is ordered by its id."""
    before, ids.secrets = ids.secrets, random.Random(f"ids {seed}")
    try:
        yield
    finally:
        ids.secrets = before


def window_of(application: QApplication, folder: Path, chance: random.Random) -> MainWindow:
    """A window of 1280 x 720 that is shown, with dialogs that are answered by whoever sits there."""
    load_fonts(resources_folder() / "fonts")
    appearance = Appearance(application, "light")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    dialogs = FilesAtHand(appearance, folder, chance)
    window = MainWindow(settings, appearance, templates(), dialogs, today=lambda: TODAY)
    window.resize(1280, 720)
    window.show()
    return window


def put_away(window: MainWindow) -> None:
    """Close a window without a question, and everything that belongs to it."""
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
    window.session.mark_saved(window.session.place)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def assert_true_to_the_model(window: MainWindow) -> None:
    """Everything that is derived or shown says what the model says."""
    session, workspace = window.session, window.workspace
    assert_whole(session.model)
    fresh = Checked.of(session.model, TODAY)
    assert session.checked.found == fresh.found
    assert session.checked.facts == fresh.facts
    if not window.is_open() or not session.structure:
        return
    place = session.model.structures[session.structure]
    found = [f for f in (*fresh.findings(session.structure), *fresh.found_in_model) if fresh.acceptance(f) is None]
    assert workspace.findings.count == len(found)
    assert {finding.key for finding in workspace.findings.rows.open_findings()} == {finding.key for finding in found}
    assert sum(workspace.findings.rows.counts().values()) == len(found)
    listed = [row.function for row in workspace.rows.rows if row.function]
    assert len(listed) == len(set(listed))
    assert set(window.selection.functions) <= session.model.functions.keys()
    if (matrix := window.findChild(MatrixView)) is not None and matrix.isVisible():
        assert matrix.cells.facts is session.facts
        assert set(matrix.cells.owners) <= place.owners.keys()
        assert {line.function for line in matrix.cells.lines if line.function} <= session.model.functions.keys()
    if workspace.board.isVisible():  # else it catches up when it is looked at
        QApplication.processEvents()
        assert workspace.board.cards.keys() == place.owners.keys()
        for owner, card in workspace.board.cards.items():
            shown = {(chip.function, chip.ownership) for chip in card.face.chips if chip.function}
            held = {(f, o) for o, mine in fresh.facts[session.structure].held.get(owner, {}).items() for f in mine}
            assert shown <= held
