"""The flow of a comparison in a view of its own, and what a user does with it."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.model.compare.movement import Movement
from planner.model.compare.ribbons import End
from planner.model.edits.assignments import assign
from planner.ui.compare.flow.paint import HEAD
from planner.ui.compare.view import CompareView
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

BOTH = """
Today
  SEO: D Head; E Lead
  Ads: D Head; E *Agency
  Social: D Head; E *Agency
  Events: D Head; E Lead, Writer
  PR:
  (Fairs): E Lead
  Mail: E Writer
  Video: E Lead
  Blog: E Writer
  Surveys:
Later
  SEO: D Head; E Lead
  Ads: D Head; E Media
  Social: D Head; E Media
  Events: D Head; E Media
  PR: E Lead
  Fairs: E Media
  (Mail):
  Video: E *Studio
  Blog:
  Surveys:
"""
LEFT, CTRL, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
NOBODY = End("")


def o(name):
    return id_of("o", name)


def f(*names):
    return tuple(id_of("f", name) for name in names)


def key(before, after, movement):
    ends = [end if isinstance(end, End) else End(o(end)) for end in (before, after)]
    return (*ends, movement)


IN_HOUSE = key("Agency", "Media", Movement.COMES_IN_HOUSE)
STAYS = key("Lead", "Lead", Movement.STAYS)


class FlowDesk:
    """The page of the flow between two structures, 1100 x 640, and its user."""

    def __init__(self, qtbot, qapp):
        self.session, self.selection = Session(today=lambda: TODAY), Selection()
        self.appearance = Appearance(qapp, "light")
        self.session.open(sketched(BOTH))
        self.view = CompareView(self.session, self.selection, self.appearance)
        qtbot.addWidget(self.view)
        self.view.resize(1100, 640)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.flow = self.view.shown("flow")
        self.canvas = self.flow.canvas

    def open_many(self):
        """Go on with a hundred owners on each side, which are higher than the window."""
        before = [f"  F{n}: E Role {n % 100}" for n in range(400)]
        after = [f"  F{n}: E Role {(n * 7) % 100}" for n in range(400)]
        self.session.open(sketched("\n".join(["Today", *before, "Later", *after])))

    # --- reading ------------------------------------------------------------------------------------------------

    def strip(self, wanted):
        return self.canvas.picture.strips[self.canvas.picture.numbers[wanted]]

    def bar(self, end, side):
        return next(bar for bar in self.canvas.picture.bars if (bar.end, bar.side) == (end, side))

    def lit(self):
        return {self.canvas.picture.strips[number].key for number in self.canvas.emphasis().lit}

    def image(self):
        return self.canvas.viewport().grab().toImage()

    # --- places -------------------------------------------------------------------------------------------------

    def in_window(self, x, y):
        return QPoint(round(x), round(y + HEAD - self.canvas.verticalScrollBar().value()))

    def on(self, wanted):
        """The point of the viewport on a ribbon close to where it begins, where none crosses it."""
        return self.in_window(self.canvas.picture.left + 2, self.strip(wanted).band.middle(0.0))

    def in_the_middle_of(self, wanted):
        """The point of the viewport in the middle of a ribbon, where others may cross it."""
        middle = (self.canvas.picture.left + self.canvas.picture.right) / 2
        return self.in_window(middle, self.strip(wanted).band.middle(0.5))

    def on_bar(self, end, side):
        middle = self.bar(end, side).rect.center()
        return self.in_window(middle.x(), middle.y())

    def on_nothing(self):
        """The point of the viewport at the bottom, below all ribbons."""
        return QPoint(self.canvas.viewport().width() // 2, self.canvas.viewport().height() - 2)

    # --- doing --------------------------------------------------------------------------------------------------

    def point(self, where):
        at = QPointF(self.canvas.viewport().mapToGlobal(where))
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(where), at, none, none, PLAIN)
        QApplication.sendEvent(self.canvas.viewport(), event)

    def click(self, where, modifiers=PLAIN):
        QTest.mouseClick(self.canvas.viewport(), LEFT, modifiers, where)

    def key(self, pressed, modifiers=PLAIN):
        QTest.keyClick(self.canvas, pressed, modifiers)

    def tip(self, where):
        """Let the pointer rest, and give the words that come up."""
        viewport = self.canvas.viewport()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
        return QToolTip.text()

    def walk_to(self, wanted):
        """Go by arrows to a ribbon."""
        self.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        self.key(Qt.Key.Key_Home)
        while self.lit() != {wanted}:
            before = self.lit()
            self.key(Qt.Key.Key_Down)
            assert self.lit() != before

    def wheel(self, turn, modifiers=PLAIN, at=(300, 300)):
        point = QPointF(*at)
        event = QWheelEvent(
            point,
            QPointF(self.canvas.viewport().mapToGlobal(point.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas.viewport(), event)

    def let_the_lead_execute_the_blog(self):
        """Somebody gives an owner, in the structure of the right side, to what nobody executes there."""
        place = {"structure": id_of("s", "Later"), "function": id_of("f", "Blog"), "ownership": "execution"}
        self.session.apply("Assign", partial(assign, owner=o("Lead"), **place))


def assert_words_apart(desk):
    """The words at the bars of a side never overlap, and stay in the picture."""
    for side in (0, 1):
        rooms = [bar.room for bar in desk.canvas.picture.bars if bar.side == side]
        assert len(rooms) > 1
        for one, other in pairwise(rooms):
            assert one.bottom() <= other.top() + 0.01
        assert all(room.left() >= 0 and room.right() <= desk.canvas.viewport().width() for room in rooms)
