"""The two bars of the room: where the group is and how much time it has, and what is open."""

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QWidget

from planner.language import tr
from planner.model.workshop.steps import Step
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_button, plain_label, shortened
from planner.ui.workshop.look import MARGIN, NAME, TEXT, bar_colours, make_primary, room_font
from planner.ui.workshop.step_clock import StepClock

_NUMBER = re.compile(r"(\d+)")
_LONGEST = 60
_PILL, _PILL_GAP, _PILL_HIGH = 26, 8, 10
_SHORTEST = 11  # pixels from one pill to the next where there is little room
_SHORTEST_THEN = 180  # pixels below which what comes next says nothing any more
_NARROWEST = 760
_AROUND_NAME = 20  # pixels around the name of the step, with its frame


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
        self.setAccessibleName(tr("{done} of {all} steps done", done=done, all=len(steps)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pills."""
        return QSize(len(self._steps) * (_PILL + _PILL_GAP), 24)

    def minimumSizeHint(self) -> QSize:
        """Pills are shorter where there is less room."""
        return QSize(len(self._steps) * _SHORTEST, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pills."""
        colours = bar_colours(self._appearance.theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _PILL_HIGH) / 2
        pitch = min(_PILL + _PILL_GAP, self.width() / max(1, len(self._steps)))
        wide = pitch * _PILL / (_PILL + _PILL_GAP)
        for place, step in enumerate(self._steps):
            box = QRectF(place * pitch, top, wide, _PILL_HIGH)
            now = step.kind == self._current
            colour = colours.text if now else colours.done if step.done else colours.ahead
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush if step.skipped and not now else QColor(colour))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _PILL_HIGH / 2 - 1, _PILL_HIGH / 2 - 1)


class TopBar(QFrame):
    """The name of the step, the pills, how far it is, and the time.

    Attributes:
        name: the name of the step in full, however little of it has room.

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
        self.name = ""
        self.step = QPushButton()
        self.step.setObjectName("step")
        self.step.setAccessibleDescription(tr("Show all steps"))
        self.step.clicked.connect(self.agenda_asked)
        self.pills = Pills(appearance)
        self.far = plain_label()
        self.time = plain_label()
        self.time.setFont(room_font(NAME, bold=True))
        self.pause = QPushButton(tr("Pause"))
        self.pause.clicked.connect(self.pause_asked)
        self.minute = QPushButton(tr("+1 min"))
        self.minute.clicked.connect(self.minute_asked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - 8, 0, MARGIN, 0)
        row.setSpacing(16)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.step)
        row.addWidget(self.pills)
        row.addStretch(1)
        for part in (self.far, self.time, self.pause, self.minute):
            row.addWidget(part)
        for button in (self.step, self.pause, self.minute):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_step(self, name: str, steps: Sequence[Step], current: str, far: str) -> None:
        """Say where the group is."""
        self.name = shortened(" ".join(name.split()), _LONGEST)
        self.step.setAccessibleName(tr("{step}. All steps", step=name))
        self.pills.show_steps(steps, current)
        self.far.setText(far)
        self._fit_name()

    def _fit_name(self) -> None:
        """Cut the name of the step where everything else needs the room."""
        others = (self.far, self.time, self.pause, self.minute)
        taken = sum(part.sizeHint().width() for part in others) + self.pills.minimumSizeHint().width()
        spaces = self._row.spacing() * (self._row.count() - 1)
        margins = self._row.contentsMargins()
        room = self.width() - taken - spaces - margins.left() - margins.right() - _AROUND_NAME
        metrics = QFontMetrics(room_font(bold=True))
        self.step.setText(plain_button(metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room)))

    def minimumSizeHint(self) -> QSize:
        """Any window has room: names are cut and pills are shorter there."""
        return QSize(_NARROWEST, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room for the name of the step."""
        super().resizeEvent(event)
        self._fit_name()

    def show_time(self, clock: StepClock) -> None:
        """Say how much time is left; calmly, in another colour and in words, that it is up."""
        colours, over = bar_colours(self._appearance.theme), clock.left <= 0
        colour = colours.over if over else colours.text
        self.time.setText(clock.words())
        self.time.setStyleSheet(f"color: {colour}; font-size: {TEXT if over else NAME}px; font-weight: 600;")
        self.time.setAccessibleName(
            tr("Time is up, {time}", time=clock.words()) if over else tr("{time} left", time=clock.words())
        )
        self.pause.setText(tr("Pause") if clock.running else tr("Go on"))
        self._fit_name()


class Foot(QFrame):
    """What is open in the structure, what comes next, and the way on.

    Attributes:
        open_now: what is open, each with its number, however little of it has room.
        following: what comes next in this step, the same.

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
        self.open_now: tuple[str, ...] = ()
        self.following, self._ahead = "", ("", "")
        self.view = QPushButton()
        self.view.setProperty("role", "plain")
        self.view.clicked.connect(self.view_asked)
        self.next = QPushButton()
        self.next.clicked.connect(self.next_asked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(14)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.counts)
        row.addStretch(1)
        for part in (self.then, self.view, self.next):
            row.addWidget(part)
        for button in (self.view, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, counts: Sequence[str], then: str, view: str, ahead: tuple[str, str], *, complete: bool) -> None:
        """Say what is open, and how it goes on.

        Args:
            counts: what is open, each with its number.
            then: what comes next in this step.
            view: the view that helps.
            ahead: which step follows, and the same in fewer words for a narrow window.
            complete: is there nothing left to do in this step?
        """
        self.counts.setAccessibleName(", ".join(counts))
        self.open_now, self.following, self._ahead = tuple(counts), then, ahead
        self.view.setText(view)
        self.next.setAccessibleName(ahead[0])
        make_primary(self.next, primary=complete)
        self._fit()

    def _fit(self) -> None:
        """Say less where there is little room: the next function in fewer letters or not, the next step, the counts."""
        self.counts.setText(_counts_text(self.open_now))
        margins, metrics = self._row.contentsMargins(), self.then.fontMetrics()
        inside = self.width() - margins.left() - margins.right() - self._row.spacing() * self._row.count()
        kept = self.counts.sizeHint().width() + self.view.sizeHint().width()
        for words in self._ahead:
            self.next.setText(plain_button(words))
            free = inside - kept - self.next.sizeHint().width()
            if free >= 0:
                break
        for fewer in range(len(self.open_now) - 1, 0, -1):
            if free >= 0:
                break
            free += self.counts.sizeHint().width()
            self.counts.setText(_counts_text(self.open_now[:fewer]))
            free -= self.counts.sizeHint().width()
        cut = metrics.elidedText(self.following, Qt.TextElideMode.ElideRight, max(0, free))
        self.then.setText(cut if cut == self.following or free >= _SHORTEST_THEN else "")

    def minimumSizeHint(self) -> QSize:
        """Any window has room: less is said there."""
        return QSize(_NARROWEST, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room."""
        super().resizeEvent(event)
        self._fit()


def _counts_text(counts: Sequence[str]) -> str:
    """Give counts as rich text, each with its number in bold."""
    bold = (_NUMBER.sub(r"<b>\1</b>", escape(words), count=1) for words in counts)
    return "&nbsp;&nbsp;&nbsp; ".join(bold)
