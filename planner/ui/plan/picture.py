"""The change plan as a picture: its steps in order under their headings, in columns that suit a wide screen."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from planner.exchange.plan.report import PlanReport
from planner.language import tr
from planner.model.plan.notes import notes_of
from planner.model.plan.step import HANDOVERS, Step, StepKind
from planner.model.vocabulary import Ownership
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.marks import draw_badge
from planner.ui.look.theme import Size, Theme, font
from planner.ui.plan.noted import NotedPlan
from planner.ui.plan.rows import NO_STEPS
from planner.ui.plan.sections import by_group, by_part

_COLUMN, _BETWEEN = 340.0, 36.0
_WIDE = 16 / 9
"""How much wider than high a picture should be: as screens and projectors are."""

_BOX, _INDENT = 11.0, 20.0
_NUMBER, _BADGE = 30.0, 20.0
_GROWTH = 1.04


class PlanPicture:
    """A plan laid out.

    Attributes:
        size: of all columns, in pixels.
        note: what the arrows mean; empty where there is nothing to do.
        key: the letters of what is handed over in it, for a legend.
    """

    def __init__(self, report: PlanReport) -> None:
        """Lay the plan of a report out."""
        noted = NotedPlan(report.plan, notes_of(report.model, report.plan))
        handed = {_handed_over(step) for step in report.plan.steps}
        self.key = [ownership.letter for ownership in Ownership if ownership in handed]
        self._columns = _in_columns(list(_blocks(noted)))
        high = max(sum(block.height for block in column) for column in self._columns)
        self.size = QSizeF((_COLUMN + _BETWEEN) * len(self._columns) - _BETWEEN, high)
        self.note = tr("← comes after these steps · → makes way for these steps") if report.steps else ""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint it from its corner."""
        for number, column in enumerate(self._columns):
            left, top = number * (_COLUMN + _BETWEEN), 0.0
            if number:
                painter.setPen(QPen(QColor(theme.line), 1))
                middle = left - _BETWEEN / 2
                painter.drawLine(QPointF(middle, 0), QPointF(middle, self.size.height()))
            for block in column:
                block.paint(painter, QPointF(left, top), theme)
                top += block.height


class _Block:
    """Lines that stay together: texts with their font, colour and place, and the box of a step that is ticked or not.

    Attributes:
        height: with the space below, in pixels.
        leads: is it a heading, which stays with what follows?
    """

    def __init__(
        self, *, leads: bool = False, ruled: bool = False, done: bool | None = None, about: Ownership | None = None
    ) -> None:
        self.height, self.leads, self._ruled, self._done, self._about = 0.0, leads, ruled, done, about
        self._texts: list[tuple[QPointF, str, QFont, str]] = []

    def add(self, text: str, made: QFont, colour: str, left: float = 0.0) -> None:
        """Add words below what is there, on as many lines as they need."""
        metrics = QFontMetricsF(made)
        for line in wrapped(text, metrics, _COLUMN - left) if text else ():
            self._texts.append((QPointF(left, self.height + metrics.ascent()), line, made, colour))
            self.height += metrics.height()

    def add_beside(self, number: str, made: QFont, colour: str, left: float) -> None:
        """Add a short word on the first line."""
        self._texts.append((QPointF(left, QFontMetricsF(made).ascent()), number, made, colour))

    def add_behind(self, text: str, made: QFont, colour: str, left: float) -> None:
        """Add words behind the last line where they fit, else below it."""
        place, last, was, _ = self._texts[-1]
        behind = place.x() + QFontMetricsF(was).horizontalAdvance(last) + 8
        metrics = QFontMetricsF(made)
        if behind + metrics.horizontalAdvance(text) <= _COLUMN:
            self._texts.append((QPointF(behind, place.y()), text, made, colour))
        else:
            self.add(text, made, colour, left)

    def space(self, pixels: float) -> "_Block":
        """Leave room below."""
        self.height += pixels
        return self

    def paint(self, painter: QPainter, corner: QPointF, theme: Theme) -> None:
        if self._ruled:
            painter.setPen(QPen(QColor(theme.strong_line), 1))
            low = corner.y() + self.height - 4
            painter.drawLine(QPointF(corner.x(), low), QPointF(corner.x() + _COLUMN, low))
        if self._done is not None:
            _paint_box(painter, QRectF(corner.x(), corner.y() + 2.5, _BOX, _BOX), theme, done=self._done)
        if self._about is not None:
            draw_badge(painter, QRectF(corner.x() + _INDENT + _NUMBER, corner.y() + 1, 14, 14), self._about, theme)
        for place, text, made, colour in self._texts:
            painter.setFont(made)
            painter.setPen(QColor(getattr(theme, colour)))
            painter.drawText(corner + place, text)


def _paint_box(painter: QPainter, box: QRectF, theme: Theme, *, done: bool) -> None:
    painter.setPen(QPen(QColor(theme.execution if done else theme.strong_line), 1))
    painter.setBrush(QColor(theme.execution) if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)
    if done:
        painter.setPen(QPen(QColor(theme.on_ownership), 1.5))
        middle = box.center()
        painter.drawPolyline([middle + QPointF(-3, 0), middle + QPointF(-1, 2.5), middle + QPointF(3, -2.5)])


# --- what there is to say -----------------------------------------------------------------------------------------


def _blocks(noted: NotedPlan) -> Iterator[_Block]:
    """The loops, then every section with its groups and steps, as the panel has them."""
    for loop in noted.plan.loops:
        block = _Block()
        block.add(tr("Loop"), font(bold=True), "text")
        block.add(noted.says.loop(loop), font(), "text")
        yield block.space(14)
    if not noted.plan.steps:
        block = _Block()
        block.add(tr(NO_STEPS), font(), "muted")
        yield block
    for part, steps in by_part(noted.plan.steps).items():
        head = _Block(leads=True, ruled=True)
        head.add(f"{part.words.upper()} · {len(steps)}", font(bold=True), "muted")
        yield head.space(10)
        if not noted.is_grouped(part):
            yield from (_step(noted, step, step_words=noted.words(step).text) for step in steps)
            continue
        for words, mine in by_group(noted.plan, part, steps).items():
            group = _Block(leads=True)
            group.add(f"{words} · {len(mine)}", font(Size.HEADING, bold=True), "text")
            yield group.space(3)
            yield from (_step(noted, step, under=words) for step in mine[:-1])
            yield _step(noted, mine[-1], under=words).space(10)


def _step(noted: NotedPlan, step: Step, *, step_words: str = "", under: str = "") -> _Block:
    note, words, about = noted.note(step), noted.words(step), _handed_over(step)
    left = _INDENT + _NUMBER + (_BADGE if about else 0.0)
    block = _Block(done=note.done, about=about)
    block.add_beside(str(noted.says.number(step)), font(bold=True), "text", _INDENT)
    title = words.title.removeprefix(f"{under}: ")
    block.add(" · ".join((title, *words.tags)), font(bold=not under), "muted" if note.done else "text", left)
    block.add(step_words, font(), "muted", left)
    arrows = _arrows(noted, step)
    if arrows:
        block.add_behind(arrows, font(Size.SMALL), "muted", left)
    block.add(noted.remark(step), font(Size.SMALL, bold=True), "text", left)
    return block.space(3 if under else 8)


def _handed_over(step: Step) -> Ownership | None:
    """What a step hands over; a function may have one for its decision and one for its execution."""
    if step.kind not in HANDOVERS:
        return None
    return Ownership.DECISION if step.kind is StepKind.HAND_OVER_DECISION else Ownership.EXECUTION


def _arrows(noted: NotedPlan, step: Step) -> str:
    """What a step comes after, and what it makes way for, by their numbers."""
    ways = (("←", noted.plan.waits_for[step.key]), ("→", noted.plan.unblocks[step.key]))
    return "   ".join(f"{arrow} {runs(map(noted.says.number_of, keys))}" for arrow, keys in ways if keys)


def runs(numbers: Iterable[int]) -> str:
    """Write numbers so that three and more in a row are one: ``3, 7`` and then 12 to 15 with a dash."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    said: list[str] = []
    for run in found:
        said += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run)  # noqa: PLR2004, RUF001
    return ", ".join(said)


# --- columns ------------------------------------------------------------------------------------------------------


def _in_columns(blocks: Sequence[_Block]) -> list[list[_Block]]:
    """Fill as many columns as make the picture about as wide as a screen, and none much higher than another."""
    total = sum(block.height for block in blocks)
    number = max(1, ceil(sqrt(total * _WIDE / (_COLUMN + _BETWEEN))))
    limit = max(total / number, *(block.height for block in blocks))
    while len(columns := _filled(blocks, limit)) > number:
        limit *= _GROWTH
    return columns


def _filled(blocks: Sequence[_Block], limit: float) -> list[list[_Block]]:
    columns: list[list[_Block]] = [[]]
    high = 0.0
    for place, block in enumerate(blocks):
        together = block.height  # a heading needs room for what stands below it
        for follower, leader in zip(blocks[place + 1 :], blocks[place:], strict=False):
            if not leader.leads:
                break
            together += follower.height
        if columns[-1] and high + together > limit and not (place and blocks[place - 1].leads):
            columns.append([])
            high = 0.0
        columns[-1].append(block)
        high += block.height
    return columns
