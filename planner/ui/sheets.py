"""The sheets of the views: what a picture file shows of each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from planner.exchange.plan.report import plan_report
from planner.language import mark, number_words, tr, trn
from planner.model.checked import Checked
from planner.model.compare.sides import comparison_of, side_facts, side_findings, sides_in_order
from planner.model.edits.layout import kept_places
from planner.model.finding import Severity
from planner.model.graph.owner_graph import build
from planner.model.graph.places import Slot, arrange
from planner.model.graph.single import moved_together
from planner.model.vocabulary import Ownership
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
from planner.ui.look.theme import LIGHT, Size, Theme
from planner.ui.plan.picture import PlanPicture
from planner.ui.sheet import NARROWEST, Key, Part, Sheet, Words, sheet_of

_GAP = 16.0  # pixels between the board and the abandoned functions
_FLOW = QSizeF(1120, 860)
"""The width of a flow, and the height that it should fit into, in pixels."""


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
    part = Part(facts.structure.name, figures_of(graph), size, paint)
    return sheet_of(checked.model.title, [part], _key_of([*kinds, *(["abandoned"] if pills else [])], theme), theme)


def graph_sheet(checked: Checked, structures: Sequence[str], theme: Theme = LIGHT) -> Sheet:
    """The graphs of one structure, or of several side by side with each owner at one place in all of them."""
    sources, slots = _placed(checked, structures)
    marks = side_marks(checked, lambda side: side_findings(checked, side))
    pictures = draw_up(sources, slots, Level.OWNERS, whole=True, marks=marks)
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
    return sheet_of(checked.model.title, parts, _key_of(kinds, theme), theme, f"{note} {_drawn_of(counts)}".strip())


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
    return sheet_of(checked.model.title, [part], _key_of(change_kinds(picture), theme), theme, note)


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
    part = Part(tr("Change plan: {before} → {after}", before=names[0], after=names[1]), figures, picture.size, paint)
    return sheet_of(checked.model.title, [part], _key_of(picture.key, theme), theme, picture.note)


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
        words = Words(sentence, Size.BODY, theme.muted, NARROWEST)
        size = QSizeF(NARROWEST, words.height)
        return sheet_of(
            checked.model.title,
            [Part(title, (), size, lambda p: words.paint(p, QPointF()))],
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
    key = Key(
        lambda width: flow_key_height(entries, width),
        lambda painter, corner, width: paint_flow_key(painter, corner, width, entries, theme),
    )
    figures = [(number_words(number), words) for number, words in movement_figures(counts)]
    return sheet_of(checked.model.title, [Part(title, figures, size, paint)], key, theme)


def _graph_part(picture: Picture, room: QRectF, kinds: frozenset[str], theme: Theme) -> Part:
    def paint(painter: QPainter) -> None:
        painter.translate(-room.topLeft())
        paint_graph(painter, picture, theme, Emphasis(kinds))

    return Part(picture.title, picture.figures, room.size(), paint)


def _key_of(kinds: Sequence[str], theme: Theme) -> Key:
    """The legend of these kinds of lines, boxes and signs."""
    return Key(
        lambda width: key_height(kinds, width),
        lambda painter, corner, width: paint_key(painter, corner, width, kinds, theme),
    )
