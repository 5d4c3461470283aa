"""The matrix as a page of its own: every function and owner with its whole name, for a picture file."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.language import number_words
from planner.model.areas import area_name
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.matrix.cells import NOBODY, CellFindings
from planner.model.matrix.lines import Line, Wish, kind_of, lines_down, owners_across
from planner.model.vocabulary import Ownership
from planner.ui.graph.key import key_height, paint_key
from planner.ui.gravest import gravest
from planner.ui.look.theme import LIGHT, Size, Theme, font
from planner.ui.matrix.badges import ROW, Drawn, ground_of, paint_letters
from planner.ui.matrix.heads_paint import BAND, paint_area, paint_band, paint_name, paint_turned
from planner.ui.matrix.schemes import OURS
from planner.ui.matrix.words import functions_counted, owners_counted
from planner.ui.sheet import Sheet

_MARGIN, _GAP = 32.0, 16.0
_COLUMN = 46.0
_TITLE, _LINE = 26.0, 20.0
_NAMES = 200.0, 560.0
_HEAD = 96.0, 320.0
_NARROWEST = 620.0


class _Plan(NamedTuple):
    """What stands on the page, and the pixels that names take."""

    checked: Checked
    facts: Facts
    found: CellFindings
    lines: Sequence[Line]
    owners: Sequence[str]
    names: float
    head: float

    @property
    def size(self) -> QSizeF:
        """The pixels of the matrix with its heads."""
        across = self.names + _COLUMN * len(self.owners)
        return QSizeF(across, BAND + self.head + ROW * len(self.lines))

    def column(self, place: int) -> float:
        """Where a column begins."""
        return self.names + _COLUMN * place

    def row(self, place: int) -> float:
        """Where a row begins."""
        return BAND + self.head + ROW * place


def matrix_sheet(checked: Checked, structure: str, theme: Theme = LIGHT) -> Sheet:
    """The matrix of one structure, all areas unfolded, in our letters."""
    facts = checked.facts[structure]
    plan = _planned(checked, facts)
    severities = {finding.severity for finding in checked.open_findings(structure)}
    kinds = [each.letter for each in Ownership] + [each.value for each in Severity if each in severities]
    width = max(plan.size.width(), _NARROWEST)
    title = " ".join(checked.model.title.split())
    top = _MARGIN + (_LINE if title else 0) + _TITLE + _LINE + _GAP
    foot = top + plan.size.height() + _GAP
    functions = sum(bool(line.function) for line in plan.lines)
    figures = f"{functions_counted(functions)} · {owners_counted(len(plan.owners))}"

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(QPointF(0, 0), size), QColor(theme.card))
        down = _MARGIN
        for words, kind, high, colour in (
            (title, Size.BODY, _LINE, theme.muted),
            (facts.structure.name, Size.TITLE, _TITLE, theme.text),
            (figures, Size.BODY, _LINE, theme.muted),
        ):
            if words:
                _paint_words(painter, QRectF(_MARGIN, down, width, high), words, kind, colour)
                down += high
        painter.save()
        painter.translate(_MARGIN, top)
        _paint_matrix(painter, plan, theme)
        painter.restore()
        paint_key(painter, QPointF(_MARGIN, foot), width, kinds, theme)

    size = QSizeF(width + 2 * _MARGIN, foot + key_height(kinds, width) + _MARGIN)
    name = facts.structure.name
    return Sheet(f"{title}: {name}" if title else name, size, paint)


def _planned(checked: Checked, facts: Facts) -> _Plan:
    """Measure what is needed for the whole names, up to what is reasonable."""
    lines, owners = lines_down(checked, facts.structure_id, Wish()), owners_across(facts)
    metrics = QFontMetricsF(font())
    functions = [facts.model.functions[line.function].name for line in lines if line.function]
    names = max((metrics.horizontalAdvance(" ".join(name.split())) for name in functions), default=0.0) + 90
    heads = max((metrics.horizontalAdvance(" ".join(name.split())) for name in facts.names(owners)), default=0.0) + 36
    found = CellFindings(checked.open_findings(facts.structure_id))
    return _Plan(checked, facts, found, lines, owners, _within(names, *_NAMES), _within(heads, *_HEAD))


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)


def _paint_matrix(painter: QPainter, plan: _Plan, theme: Theme) -> None:
    facts, stamps = plan.facts, Drawn(theme, OURS)
    _paint_grounds(painter, plan, theme)
    for place, owner in enumerate(plan.owners):
        box = QRectF(plan.column(place), BAND, _COLUMN, plan.head)
        severity = gravest(plan.checked.about(facts.structure_id, "owner", owner))
        paint_turned(painter, box, facts.model.owners[owner].name, theme, severity=severity)
    _paint_bands(painter, plan, theme)
    for place, line in enumerate(plan.lines):
        box = QRectF(0, plan.row(place), plan.names, ROW)
        if line.function:
            severity = gravest(plan.checked.about(facts.structure_id, "function", line.function))
            paint_name(painter, box, facts, line.function, stamps, severity=severity)
            _paint_row(painter, plan, place, stamps)
        else:
            name, number = area_name(facts.model, line.area), sum(other.area == line.area for other in plan.lines) - 1
            paint_area(painter, box.adjusted(8, 0, 0, 0), name, number_words(number), theme)


def _paint_row(painter: QPainter, plan: _Plan, row: int, stamps: Drawn) -> None:
    function = plan.lines[row].function
    holders = plan.facts.structure.holders(function)
    for place, owner in enumerate(plan.owners):
        held, found = holders.get(owner, NOBODY), plan.found.at((function, owner))
        if held or found:
            box = QRectF(plan.column(place), plan.row(row), _COLUMN, ROW)
            paint_letters(painter, box, held, gravest(found), stamps)


def _paint_grounds(painter: QPainter, plan: _Plan, theme: Theme) -> None:
    """Paint the grounds of columns and headings, and the lines between the cells."""
    size = plan.size
    for place, owner in enumerate(plan.owners):
        ground = ground_of(kind_of(plan.facts, owner), theme)
        painter.fillRect(QRectF(plan.column(place), BAND, _COLUMN, size.height() - BAND), ground)
    for place, line in enumerate(plan.lines):
        if not line.function:
            painter.fillRect(QRectF(0, plan.row(place), size.width(), ROW), QColor(theme.board))
    painter.setPen(QPen(QColor(theme.line), 1))
    rows = [plan.row(place) for place in range(len(plan.lines) + 1)]
    painter.drawLines([QLineF(0, down, size.width(), down) for down in rows])
    columns = [plan.column(place) for place in range(len(plan.owners) + 1)]
    painter.drawLines([QLineF(left, BAND, left, size.height()) for left in columns])


def _paint_bands(painter: QPainter, plan: _Plan, theme: Theme) -> None:
    kinds = [kind_of(plan.facts, owner) for owner in plan.owners]
    start = 0
    for place in range(1, len(kinds) + 1):
        if place == len(kinds) or kinds[place] != kinds[start]:
            room = QRectF(plan.column(start), 0, _COLUMN * (place - start), BAND)
            paint_band(painter, room, kinds[start], place - start, theme)
            painter.setPen(QPen(QColor(theme.strong_line), 1))
            painter.drawLine(QLineF(room.right(), 0, room.right(), plan.size.height()))
            start = place


def _paint_words(painter: QPainter, box: QRectF, words: str, size: Size, colour: str) -> None:
    painter.setFont(font(size, bold=size is Size.TITLE))
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
