"""Some thousand events at random: whatever is pressed, nothing breaks and what is shown stays true."""

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from planner.model.checked import Checked
from planner.model.compare.sides import sides_in_order
from planner.storage.library import templates
from planner.ui.dialogs import Leave
from planner.ui.drops import LIST
from tests.day import TODAY
from tests.integrity import assert_whole
from tests.ui.answers import Answers
from tests.ui.hands import LEFT, PLAIN, Hands

STEPS = 1_000
RIGHT = Qt.MouseButton.RightButton
NAMES = ("Podcast", "R&D <b>", "  ", "x" * 300, "Bell\x07", "Team <A>", "Founder", "تأهيل", "Q&A && more", "%s $$")
KEYS = [
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_I, Qt.Key.Key_R, Qt.Key.Key_Z),
    *(Qt.Key.Key_Y, Qt.Key.Key_A, Qt.Key.Key_F8, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Backspace),
]
MODIFIERS = [PLAIN] * 6 + [Qt.KeyboardModifier.ControlModifier] * 3 + [Qt.KeyboardModifier.ShiftModifier] * 2
LEFT_OUT = {"quit", "full_screen"}
"""Commands that end the test or ask the window system."""


class AnyAnswer(Answers):
    """A user who answers every question with something."""

    def __init__(self, appearance, folder, chance):
        super().__init__(appearance)
        self.folder, self.chance = folder, chance

    def ask_save(self, *_):
        return self.chance.choice(list(Leave))

    def tell_problem(self, _parent, _sentence, offers=(), **_):
        return "" if self.chance.random() < 0.7 or not offers else self.chance.choice(list(offers))

    def confirm_delete(self, *_, **__):
        return self.chance.random() < 0.6

    def choose_open_path(self, *_):
        return self.chance.choice([None, self.folder / "missing.opmodel", self.folder / "a.opmodel"])

    def choose_save_path(self, *_):
        return self.chance.choice([None, self.folder / "a.opmodel", self.folder / "no folder" / "b.opmodel"])

    def choose_export_path(self, *_):
        return self.chance.choice([None, self.folder / "a.csv", self.folder / "a.xyz"])

    def ask_texts(self, _parent, _title, questions, **_):
        if self.chance.random() < 0.2:
            return None
        return tuple(self.chance.choice(getattr(question, "options", ()) or NAMES) for question in questions)

    def ask_text(self, *_):
        return None if self.chance.random() < 0.2 else self.chance.choice(NAMES)

    def pick_owner(self, _parent, session, _function):
        owners = list(session.model.structures[session.structure].owners)
        if not owners or self.chance.random() < 0.2:
            return None
        return self.chance.choice(owners), self.chance.choice(["decision", "execution", "input", "review"])

    def choose_version(self, _parent, _path, now):
        return self.chance.choice([None, now])

    def choose_template(self, _parent, offered, **_):
        return self.chance.choice([None, *offered])

    def show_checkpoints(self, _parent, session):
        sides = sides_in_order(session.model)
        return None if len(sides) < 2 else tuple(self.chance.sample(sides, 2))


class Monkey:
    """Does anything anywhere in the window."""

    def __init__(self, window, chance):
        self.window, self.chance = window, chance
        self.hands = Hands(window)
        self.impatience = QTimer(window)
        self.impatience.timeout.connect(self.leave_dialog)
        self.impatience.start(1)

    def leave_dialog(self):
        """A dialog of its own, such as the library, is left one way or the other."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self.chance.choice([dialog.accept, dialog.reject])()

    def act(self):
        """One gesture."""
        acts = {
            self.press_key: 10,
            self.click: 6,
            self.drag: 4,
            self.drop_on_zone: 5,
            self.open_menu: 3,
            self.run_command: 4,
            self.look_elsewhere: 2,
            self.point: 3,
            self.paste: 0.3,
        }
        act = self.chance.choices(list(acts), list(acts.values()))[0]
        act()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            self.window.activateWindow()

    def somewhere(self):
        """A widget of the window and a point on it."""
        point = QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))
        widget = self.window.childAt(point) or self.window
        return widget, widget.mapFrom(self.window, point)

    def press_key(self):
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, self.chance.choice(KEYS), self.chance.choice(MODIFIERS))

    def click(self):
        widget, point = self.somewhere()
        press = QTest.mouseDClick if self.chance.random() < 0.1 else QTest.mouseClick
        press(widget, LEFT, self.chance.choice(MODIFIERS), point)

    def drag(self):
        (start, point), (end, to) = self.somewhere(), self.somewhere()
        modifiers = self.chance.choice(MODIFIERS)
        self.hands.press((start, point), modifiers)
        self.hands.move(start, (end, to), modifiers)
        if self.chance.random() < 0.2:
            self.press_key()
        if self.chance.random() < 0.1:
            self.window.session.undo()
        self.hands.release(start, (end, to), modifiers)

    def drop_on_zone(self):
        """A drag that means something: a row of the list, or a function of a card, onto a card or the list."""
        rows = [row for row in self.hands.rows.rows if row.function]
        cards = list(self.hands.board.cards)
        if not rows or not cards or self.window.view != "board":
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
        self.hands.press(start)
        self.hands.move(start[0], end)
        lift = self.window.lift
        if lift.active and lift.target is not None and lift.target != LIST:
            assert lift.headline
        self.hands.release(start[0], end)

    def open_menu(self):
        widget, point = self.somewhere()
        QTest.mousePress(widget, RIGHT, PLAIN, point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        QTest.mouseRelease(widget, RIGHT, PLAIN, point)
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            entries = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
            menu.close()
            if entries:
                self.chance.choice(entries).trigger()

    def run_command(self):
        actions = self.window.actions_by_id.items()
        usable = [action for key, action in actions if key not in LEFT_OUT and action.isEnabled()]
        self.chance.choice(usable).trigger()

    def look_elsewhere(self):
        window = self.window
        structures = window.session.model.structure_order()
        acts = [
            lambda: window.choose_theme(self.chance.choice(["light", "dark", "system"])),
            lambda: window.resize(self.chance.randrange(1000, 1600), self.chance.randrange(640, 1000)),
            lambda: structures and window.session.show_structure(self.chance.choice(structures)),
            lambda: window.is_open() and window.show_view("board"),
            lambda: [window.session.undo() for _ in range(self.chance.randrange(8))],
            lambda: [window.session.redo() for _ in range(self.chance.randrange(8))],
        ]
        self.chance.choice(acts)()

    def point(self):
        widget, point = self.somewhere()
        where = widget.mapToGlobal(point)
        none = Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(where), none, none, PLAIN)
        QApplication.sendEvent(widget, moved)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, where))
        turn = QPoint(0, self.chance.choice([-120, 120]))
        phase, modifiers = Qt.ScrollPhase.NoScrollPhase, self.chance.choice(MODIFIERS)
        wheel = QWheelEvent(QPointF(point), QPointF(where), QPoint(), turn, none, modifiers, phase, False)
        QApplication.sendEvent(widget, wheel)

    def paste(self):
        QGuiApplication.clipboard().setText("\n".join(self.chance.choices(NAMES, k=4)))
        if self.window.is_open():
            self.window.paste()


def assert_true_to_the_model(window):
    """Everything that is derived or shown says what the model says."""
    session, workspace = window.session, window.workspace
    assert_whole(session.model)
    fresh = Checked.of(session.model, TODAY)
    assert session.checked.found == fresh.found
    assert session.checked.facts == fresh.facts
    if not window.is_open():
        return
    place = session.model.structures[session.structure]
    found = [f for f in (*fresh.findings(session.structure), *fresh.found_in_model) if fresh.acceptance(f) is None]
    assert workspace.findings.count == len(found)
    assert {finding.key for finding in workspace.findings.rows.open_findings()} == {finding.key for finding in found}
    assert sum(workspace.findings.rows.counts().values()) == len(found)
    listed = [row.function for row in workspace.rows.rows if row.function]
    assert len(listed) == len(set(listed))
    assert set(window.selection.functions) <= session.model.functions.keys()
    if window.view == "board":
        QApplication.processEvents()
        assert workspace.board.cards.keys() == place.owners.keys()
        for owner, card in workspace.board.cards.items():
            shown = {(chip.function, chip.ownership) for chip in card.face.chips if chip.function}
            held = {(f, o) for o, mine in fresh.facts[session.structure].held.get(owner, {}).items() for f in mine}
            assert shown <= held


@pytest.mark.parametrize("seed", [1, 2])
def test_anything_can_be_done_at_any_time(window, tmp_path, qtlog, seed):
    chance = random.Random(seed)
    window.dialogs.__class__ = AnyAnswer
    window.dialogs.folder, window.dialogs.chance = tmp_path, chance
    both = next(t for t in templates() if t.name == "Small to growth")
    monkey = Monkey(window, chance)
    for step in range(STEPS):
        if not window.is_open():
            window.documents.new_from_template(both)
        monkey.act()
        if step % 25 == 0:
            assert_true_to_the_model(window)
    assert_true_to_the_model(window)
    told = [record.message for record in qtlog.records if "This plugin does not support" not in record.message]
    assert told == []
    assert len(window.session.model.structures) >= 1
