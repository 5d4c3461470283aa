"""Sheets: what a picture file shows of a view: title and figures on top, the view, and a legend below."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.exchange.plan.report import plan_report
from planner.language import mark, number_words, tr, trn
from planner.model.checked import Checked
from planner.model.compare.sides import comparison_of, side_facts, sides_in_order
from planner.model.edits.layout import kept_places
from planner.model.finding import Severity
from planner.model.graph.owner_graph import build
from planner.model.graph.places import Slot, arrange
from planner.model.graph.single import moved_together
from planner.model.vocabulary import Ownership
from planner.model.wording import listed
from planner.ui.board.picture import BoardPicture
from planner.ui.compare.empty_words import empty_flow
from planner.ui.compare.flow.key import bar_kinds, key_of
from planner.ui.compare.flow.key import key_height as flow_key_height
from planner.ui.compare.flow.key import paint_key as paint_flow_key
from planner.ui.compare.flow.paint import HEAD, paint_flow, paint_heads
from planner.ui.compare.flow.picture import Flowing
from planner.ui.compare.flow.picture import draw_up as draw_up_flow
from planner.ui.compare.movement_words import movement_figures, owners_words
from planner.ui.compare.side_marks import side_marks
from planner.ui.graph.changes_picture import draw_up_in_turn
from planner.ui.graph.controls import box_kinds, change_kinds, line_counts
from planner.ui.graph.key import BOX_WORDS, LINE_WORDS, Counted, key_height, paint_key
from planner.ui.graph.legend import readable
from planner.ui.graph.paint import Emphasis, paint_graph, paint_pills
from planner.ui.graph.picture import Level, Picture, Source, draw_up, figures_of
from planner.ui.graph.pills import place_pills
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import LIGHT, Size, Theme, font
from planner.ui.plan.picture import PlanPicture

_MARGIN = 32.0
_GAP = 16.0
_BETWEEN = 48.0
_NARROWEST = 460.0
_FIGURE_GAP = 18.0
_FLOW = QSizeF(1120, 860)
"""The width of a flow, and the height that it should fit into, in pixels."""

Figures = Sequence[tuple[str, str]]
Paint = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the size of what is on it, in pixels, and what paints it from its corner."""

    title: str
    size: QSizeF
    paint: Paint


@dataclass(frozen=True, slots=True)
class _Key:
    """The legend of a sheet: the height that it needs in a width, and what paints it from a corner."""

    height: Callable[[float], float]
    paint: Callable[[QPainter, QPointF, float], None]


@dataclass(frozen=True, slots=True)
class _Part:
    """One view on a sheet: the words over it, its size, and what paints it from its corner."""

    title: str
    figures: Figures
    size: QSizeF
    paint: Paint

    def width(self) -> float:
        """The pixels that the view and its figures need."""
        return max(self.size.width(), _NARROWEST, _figures_width(self.figures))


def board_sheet(checked: Checked, structure: str, theme: Theme = LIGHT) -> Sheet:
    """The board of one structure, every card unfolded, with the abandoned functions below."""
    facts = checked.facts[structure]
    graph = build(facts)
    board = BoardPicture(checked, structure)
    abandoned = [(function, checked.model.functions[function].name) for function in graph.abandoned]
    pills = place_pills(abandoned, [], [], whole=True)
    low = board.size.height()

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(QPointF(0, 0), board.size), QColor(theme.board))
        painter.save()
        board.paint(painter, theme)
        painter.restore()
        if pills:
            painter.translate(0, low + _GAP)
            paint_pills(painter, pills, theme, ())

    size = board.size
    if pills:
        size = QSizeF(max(size.width(), pills.bounds.width()), low + _GAP + pills.bounds.height())
    severities = {finding.severity for finding in checked.open_findings(structure)}
    kinds = [ownership.letter for ownership in Ownership]
    kinds += [severity.value for severity in Severity if severity in severities]
    part = _Part(facts.structure.name, figures_of(graph), size, paint)
    return _sheet(checked.model.title, [part], _key_of([*kinds, *(["abandoned"] if pills else [])], theme), theme)


def graph_sheet(checked: Checked, structures: Sequence[str], theme: Theme = LIGHT) -> Sheet:
    """The graphs of one structure, or of several side by side with each owner at one place in all of them."""
    sources, slots = _placed(checked, structures)
    pictures = draw_up(sources, slots, Level.OWNERS, whole=True, marks=side_marks(checked))
    counts = line_counts(pictures)
    shown = readable(counts)
    room = QRectF()
    for picture in pictures:
        room = room.united(picture.extent(shown))
    parts = [_graph_part(picture, room.adjusted(-8, -8, 8, 8), shown, theme) for picture in pictures]
    boxes, severities = box_kinds(pictures), {mark.severity for picture in pictures for mark in picture.marks}
    kinds = [kind for kind in LINE_WORDS if kind in shown and kind in counts]
    kinds += [kind for kind in BOX_WORDS if kind in boxes]
    kinds += [severity.value for severity in Severity if severity in severities]
    left_out = [tr(LINE_WORDS[kind]) for kind in LINE_WORDS if kind not in shown and kind in counts]
    words = mark("Too many lines to draw them all: left out is who {kinds}.")
    note = tr(words, kinds=tr(" and who ").join(left_out)) if left_out else ""
    return _sheet(checked.model.title, parts, _key_of(kinds, theme), theme, f"{note} {_drawn_of(counts)}".strip())


def changes_sheet(checked: Checked, sides: Sequence[str], theme: Theme = LIGHT) -> Sheet:
    """What changes between two graphs, as one: who works for whom, told by sign, line style and colour."""
    sources, slots = _placed(checked, sides)
    comparison = comparison_of(checked, *sides)
    picture = draw_up_in_turn(comparison, (sources[0], sources[1]), slots, Level.OWNERS, whole=True).changes
    shown = frozenset((Ownership.EXECUTION.value,))
    part = _graph_part(picture, picture.extent(shown).adjusted(-16, -16, 16, 16), shown, theme)
    note = tr("Lines lead from who decides to who executes; the number on a line is how many functions pass.")
    drawn = _drawn_of(
        line_counts([picture]), mark("Of {lines} lines of work the {drawn} on which most changes are drawn.")
    )
    note = f"{note} {drawn}".strip()
    return _sheet(checked.model.title, [part], _key_of(change_kinds(picture), theme), theme, note)


_DRAWN = mark("Of {lines} lines of work the {drawn} that most functions pass along are drawn.")


def _drawn_of(counts: Mapping[str, Counted], words: str = _DRAWN) -> str:
    """Tell how many lines of work are drawn, where that is not all of them."""
    work = counts.get(Ownership.EXECUTION.value, Counted())
    if work.drawn == work.lines:
        return ""
    return tr(words, lines=number_words(work.lines), drawn=number_words(work.drawn))


def plan_sheet(checked: Checked, sides: Sequence[str], theme: Theme = LIGHT) -> Sheet:
    """The change plan between two sides: its steps in order, in groups, with what each waits for and unblocks."""
    report = plan_report(checked, sides[0], sides[1])
    picture = PlanPicture(report)

    def paint(painter: QPainter) -> None:
        picture.paint(painter, theme)

    figures = [(number_words(len(report.steps)), trn(len(report.steps), "step", "steps"))]
    figures += [(number_words(report.done), tr("done"))] if report.done else []
    loops = len(report.plan.loops)
    figures += [(number_words(loops), trn(loops, "loop", "loops"))] if loops else []
    names = [" ".join(name.split()) for name in report.names]
    part = _Part(tr("Change plan: {before} → {after}", before=names[0], after=names[1]), figures, picture.size, paint)
    return _sheet(checked.model.title, [part], _key_of(picture.key, theme), theme, picture.note)


def _placed(checked: Checked, sides: Sequence[str]) -> tuple[list[Source], dict[str, Slot]]:
    """Structures or checkpoints with their graphs, and where their owners stand, together in one of them."""
    facts = dict(checked.facts) | {side: side_facts(checked, side) for side in sides}
    graphs = {structure: build(found) for structure, found in facts.items()}
    order = sides_in_order(checked.model)
    slots = arrange([graphs[side].sketch() for side in order if side in graphs], kept_places(checked.model))
    if len(sides) == 1:
        slots = moved_together(slots, facts[sides[0]].structure.owners)
    return [(facts[side], graphs[side]) for side in sides], slots


def flow_sheet(checked: Checked, sides: Sequence[str], ownership: Ownership, theme: Theme = LIGHT) -> Sheet:
    """Who executes or decides each function on one side and on the other, as ribbons; or why nothing flows."""
    comparison = comparison_of(checked, *sides)
    names = [" ".join(facts.structure.name.split()) for facts in (comparison.before, comparison.after)]
    title, counts = " → ".join(names), comparison.counted(ownership)
    sentence = empty_flow(comparison)
    if sentence:
        words = _Words(sentence, Size.BODY, theme.muted, _NARROWEST)
        size = QSizeF(_NARROWEST, words.height)
        return _sheet(
            checked.model.title,
            [_Part(title, (), size, lambda p: words.paint(p, QPointF()))],
            _key_of([], theme),
            theme,
        )
    picture = draw_up_flow(Flowing.of(comparison, ownership), _FLOW.width(), _FLOW.height(), whole=True)
    heads = tuple(owners_words(facts, ownership) for facts in (comparison.before, comparison.after))

    def paint(painter: QPainter) -> None:
        paint_heads(painter, picture, (heads[0], heads[1]), picture.size.width(), theme)
        painter.translate(0, HEAD)
        paint_flow(painter, picture, theme)

    size = picture.size + QSizeF(0, HEAD)
    entries = key_of(counts, bar_kinds(picture))
    key = _Key(
        lambda width: flow_key_height(entries, width),
        lambda painter, corner, width: paint_flow_key(painter, corner, width, entries, theme),
    )
    figures = [(number_words(number), words) for number, words in movement_figures(counts)]
    return _sheet(checked.model.title, [_Part(title, figures, size, paint)], key, theme)


def _graph_part(picture: Picture, room: QRectF, kinds: frozenset[str], theme: Theme) -> _Part:
    def paint(painter: QPainter) -> None:
        painter.translate(-room.topLeft())
        paint_graph(painter, picture, theme, Emphasis(kinds))

    return _Part(picture.title, picture.figures, room.size(), paint)


def _key_of(kinds: Sequence[str], theme: Theme) -> _Key:
    """The legend of these kinds of lines, boxes and signs."""
    return _Key(
        lambda width: key_height(kinds, width),
        lambda painter, corner, width: paint_key(painter, corner, width, kinds, theme),
    )


def _sheet(title: str, parts: Sequence[_Part], legend: _Key, theme: Theme, note: str = "") -> Sheet:
    """Put parts side by side under the title, and the legend below."""
    width = sum(part.width() for part in parts) + _BETWEEN * (len(parts) - 1)
    heads = [_Words(title, Size.BODY, theme.muted, width)]
    names = [_Words(part.title, Size.TITLE, theme.text, part.width()) for part in parts]
    top = _MARGIN + heads[0].height
    body = top + max(name.height for name in names) + _row_height() + _GAP
    key = body + max(part.size.height() for part in parts) + _GAP
    foot = _Words(note, Size.SMALL, theme.muted, width)
    height = key + legend.height(width) + (foot.height if note else 0.0) + _MARGIN

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, width + 2 * _MARGIN, height), QColor(theme.card))
        heads[0].paint(painter, QPointF(_MARGIN, _MARGIN))
        left = _MARGIN
        for part, name in zip(parts, names, strict=True):
            name.paint(painter, QPointF(left, top))
            _paint_figures(painter, QPointF(left, top + name.height), part.figures, theme)
            painter.save()
            painter.translate(left, body)
            part.paint(painter)
            painter.restore()
            left += part.width() + _BETWEEN
            if part is not parts[-1]:
                painter.setPen(QPen(QColor(theme.line), 1))
                middle = left - _BETWEEN / 2
                painter.drawLine(QPointF(middle, top), QPointF(middle, key - _GAP))
        legend.paint(painter, QPointF(_MARGIN, key), width)
        if note:
            foot.paint(painter, QPointF(_MARGIN, key + legend.height(width)))

    named = listed([part.title for part in parts])
    return Sheet(f"{title}: {named}" if title else named, QSizeF(width + 2 * _MARGIN, height), paint)


class _Words:
    """Text broken into lines of a width."""

    def __init__(self, text: str, size: Size, colour: str, width: float) -> None:
        self._font = font(size, bold=size is Size.TITLE)
        self._metrics = QFontMetricsF(self._font)
        self._colour = colour
        self._lines = wrapped(text, self._metrics, width)
        self.height = self._metrics.height() * len(self._lines) + 4.0 if text else 0.0

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self._colour))
        for number, line in enumerate(self._lines):
            down = self._metrics.height() * number + self._metrics.ascent()
            painter.drawText(corner + QPointF(0, down), line)


def _row_height() -> float:
    return QFontMetricsF(font(Size.BODY)).height()


def _figures_width(figures: Figures) -> float:
    bold, plain = QFontMetricsF(font(Size.BODY, bold=True)), QFontMetricsF(font(Size.BODY))
    return sum(
        bold.horizontalAdvance(number) + 4 + plain.horizontalAdvance(words) + _FIGURE_GAP for number, words in figures
    )


def _paint_figures(painter: QPainter, corner: QPointF, figures: Figures, theme: Theme) -> None:
    left, line = corner.x(), corner.y() + QFontMetricsF(font(Size.BODY)).ascent()
    for number, words in figures:
        for text, bold, gap in ((number, True, 4.0), (words, False, _FIGURE_GAP)):
            painter.setFont(font(Size.BODY, bold=bold))
            painter.setPen(QColor(theme.text if bold else theme.muted))
            painter.drawText(QPointF(left, line), text)
            left += QFontMetricsF(painter.font()).horizontalAdvance(text) + gap
