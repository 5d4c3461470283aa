"""The two bars of the room: where the group is and how much time it has, and what is open."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from planner.model.workshop.steps import Step
from planner.ui.appearance import Appearance
from planner.ui.plain import plain_button, plain_label, shortened
from planner.ui.workshop.look import MARGIN, NAME, TEXT, bar_colours, room_font
from planner.ui.workshop.step_clock import StepClock

_TIME_UP = "Time is up"
_LONGEST = 26
_PILL, _PILL_GAP, _PILL_HIGH = 26, 8, 10


class Pills(QWidget):
    """One pill for each step: done, now, ahead; a skipped one is only an outline."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without steps."""
        super().__init__()
        self._appearance = appearance
        self._steps: Sequence[Step] = ()
        self._current = ""
        appearance.changed.connect(self.update)

    def show_steps(self, steps: Sequence[Step], current: str) -> None:
        """Show how far the group is."""
        self._steps, self._current = steps, current
        done = sum(step.done for step in steps)
        self.setAccessibleName(f"{done} of {len(steps)} steps done")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pills."""
        return QSize(len(self._steps) * (_PILL + _PILL_GAP), 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pills."""
        colours = bar_colours(self._appearance.theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _PILL_HIGH) / 2
        for place, step in enumerate(self._steps):
            box = QRectF(place * (_PILL + _PILL_GAP), top, _PILL, _PILL_HIGH)
            now = step.kind == self._current
            colour = colours.text if now else colours.done if step.done else colours.ahead
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush if step.skipped and not now else QColor(colour))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _PILL_HIGH / 2 - 1, _PILL_HIGH / 2 - 1)


class TopBar(QFrame):
    """The name of the step, the pills, how far it is, and the time.

    Signals:
        agenda_asked: show all steps.
        minute_asked: one minute more.
        pause_asked: stop the time, or let it go on.
    """

    agenda_asked = Signal()
    minute_asked = Signal()
    pause_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Start without a step."""
        super().__init__()
        self._appearance = appearance
        self.setProperty("role", "room-bar")
        self.setFixedHeight(68)
        self.step = QPushButton()
        self.step.setObjectName("step")
        self.step.setAccessibleDescription("Show all steps")
        self.step.clicked.connect(self.agenda_asked)
        self.pills = Pills(appearance)
        self.far = plain_label()
        self.time = plain_label()
        self.time.setFont(room_font(NAME, bold=True))
        self.pause = QPushButton("Pause")
        self.pause.clicked.connect(self.pause_asked)
        self.minute = QPushButton("+1 min")
        self.minute.clicked.connect(self.minute_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - 8, 0, MARGIN, 0)
        row.setSpacing(16)
        row.addWidget(self.step)
        row.addWidget(self.pills)
        row.addStretch(1)
        for part in (self.far, self.time, self.pause, self.minute):
            row.addWidget(part)
        for button in (self.step, self.pause, self.minute):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_step(self, name: str, steps: Sequence[Step], current: str, far: str) -> None:
        """Say where the group is."""
        self.step.setText(plain_button(shortened(name, _LONGEST)))
        self.step.setAccessibleName(f"{name}. All steps")
        self.pills.show_steps(steps, current)
        self.far.setText(far)

    def show_time(self, clock: StepClock) -> None:
        """Say how much time is left; calmly, in another colour and in words, that it is up."""
        colours, over = bar_colours(self._appearance.theme), clock.left <= 0
        colour = colours.over if over else colours.text
        self.time.setText(clock.words())
        self.time.setStyleSheet(f"color: {colour}; font-size: {TEXT if over else NAME}px; font-weight: 600;")
        self.time.setAccessibleName(f"{_TIME_UP}, {clock.words()}" if over else f"{clock.words()} left")
        self.pause.setText("Pause" if clock.running else "Go on")


class Foot(QFrame):
    """What is open in the structure, what was just said, and the way on.

    Signals:
        left: leave the room.
        view_asked: look at the document beside the room.
        next_asked: go to the next step.
    """

    left = Signal()
    view_asked = Signal()
    next_asked = Signal()

    def __init__(self) -> None:
        """Start with nothing to tell."""
        super().__init__()
        self.setProperty("role", "room-foot")
        self.setFixedHeight(68)
        self.counts = QLabel()  # of numbers and our own words alone, so the numbers may stand out
        self.counts.setTextFormat(Qt.TextFormat.RichText)
        self.then = plain_label("", "room-muted")
        self.view = QPushButton()
        self.view.setProperty("role", "plain")
        self.view.clicked.connect(self.view_asked)
        self.next = QPushButton()
        self.next.clicked.connect(self.next_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(14)
        row.addWidget(self.counts)
        row.addStretch(1)
        for part in (self.then, self.view, self.next):
            row.addWidget(part)
        for button in (self.view, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, counts: Sequence[tuple[int, str]], then: str, view: str, ahead: str, *, complete: bool) -> None:
        """Say what is open, what comes next in this step, which view helps, and which step follows."""
        self.counts.setText("&nbsp;&nbsp;&nbsp; ".join(f"<b>{number}</b> {words}" for number, words in counts))
        self.counts.setAccessibleName(", ".join(f"{number} {words}" for number, words in counts))
        self.then.setText(then)
        self.view.setText(view)
        self.next.setText(plain_button(ahead))
        self.next.setProperty("role", "primary" if complete else "")
        self.next.style().unpolish(self.next)
        self.next.style().polish(self.next)
