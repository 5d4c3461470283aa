"""The hands of a user: presses, drags and keys on the main window, as Qt events."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.model.vocabulary import Ownership
from planner.ui.board.face import zones
from planner.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Does with a window what a user does, and reads what it shows."""

    def __init__(self, window: MainWindow):
        self.window = window
        self.session = window.session
        self.board = window.workspace.board
        self.list = window.workspace.list
        self.rows = window.workspace.rows

    # --- finding things by their names --------------------------------------------------------------------------

    def function(self, name):
        return next(key for key, record in self.session.model.functions.items() if record.name == name)

    def owner(self, name):
        return next(key for key, record in self.session.model.owners.items() if record.name == name)

    def structure(self, name):
        return next(key for key, record in self.session.model.structures.items() if record.name == name)

    def holders(self, function, ownership):
        place = self.session.model.structures[self.session.structure]
        return self.session.facts.names(place.owners_with(self.function(function), ownership))

    def findings(self):
        found = self.session.checked.findings(self.session.structure)
        return [(finding.rule, finding.subjects[0].name) for finding in found]

    # --- places on the screen -----------------------------------------------------------------------------------

    def on_row(self, name):
        """The list's viewport and a point on the row of a function or an area."""
        for place, row in enumerate(self.rows.rows):
            if self.rows.text(row).name == name:
                index = self.rows.index(place)
                self.list.scrollTo(index)
                QApplication.processEvents()
                return self.list.viewport(), self.list.visualRect(index).center() - QPoint(50, 0)
        raise AssertionError(f"{name} is not listed")

    def on_chip(self, owner, function, ownership):
        """A card and a point on one of its functions."""
        card = self.board.cards[self.owner(owner)]
        self.board.ensureWidgetVisible(card)
        wanted = (self.function(function), ownership)
        chip = next(chip for chip in card.face.chips if (chip.function, chip.ownership) == wanted)
        return card, chip.box.center().toPoint()

    def on_zone(self, owner, ownership):
        """A card and a point in one of its four zones."""
        card = self.board.cards[self.owner(owner)]
        self.board.ensureWidgetVisible(card)
        QApplication.processEvents()
        return card, zones(card.face, card.width())[Ownership(ownership)].center().toPoint()

    def on_list(self):
        """The list's viewport and a point in its middle."""
        viewport = self.list.viewport()
        return viewport, viewport.rect().center()

    # --- gestures -----------------------------------------------------------------------------------------------

    def press(self, where, modifiers=PLAIN):
        widget, point = where
        QTest.mousePress(widget, LEFT, modifiers, point)

    def move(self, source: QWidget, where, modifiers=PLAIN, buttons=LEFT):
        """Move a pressed pointer to a place; the widget that was pressed gets the events, as in Qt."""
        widget, point = where
        on_screen = widget.mapToGlobal(point)
        start = source.mapFromGlobal(on_screen) - QPoint(15, 9)
        for step in (start, source.mapFromGlobal(on_screen)):
            at = QPointF(source.mapToGlobal(step))
            event = QMouseEvent(QEvent.Type.MouseMove, QPointF(step), at, NONE, buttons, modifiers)
            QApplication.sendEvent(source, event)

    def release(self, source: QWidget, where, modifiers=PLAIN):
        widget, point = where
        QTest.mouseRelease(source, LEFT, modifiers, source.mapFromGlobal(widget.mapToGlobal(point)))

    def drag(self, start, end, modifiers=PLAIN):
        """Press, move, release."""
        self.press(start)
        self.move(start[0], end, modifiers)
        self.release(start[0], end, modifiers)

    def click(self, where, modifiers=PLAIN):
        widget, point = where
        QTest.mouseClick(widget, LEFT, modifiers, point)

    def hover(self, where):
        """Let the pointer come to rest."""
        widget, point = where
        at = QPointF(widget.mapToGlobal(point))
        QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, QPointF(point), at, NONE, NONE, PLAIN))

    def key(self, widget, key, modifiers=PLAIN):
        QTest.keyClick(widget, key, modifiers)

    def run(self, command):
        """Run a command of the menus."""
        action = self.window.actions_by_id[command]
        assert action.isEnabled(), f"{command} cannot be used now"
        action.trigger()


@contextmanager
def one_step(hands, label):
    """What happens inside is one step with this name; undo and redo lead exactly there and back."""
    session = hands.session
    before = session.model
    yield
    after = session.model
    assert after is not before
    assert session.undo_label == label
    session.undo()
    assert session.model is before
    assert session.redo_label == label
    session.redo()
    assert session.model is after
