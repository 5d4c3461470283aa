"""One area of functions: who decides and who executes each of them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.language import mark, tr, trn
from planner.model.areas import area_name
from planner.model.facts import Facts
from planner.model.vocabulary import VERBS, Ownership
from planner.model.wording import capital, listed
from planner.ui.audience.big import BADGE, GAP, draw_badge, draw_line, draw_lines, metrics_of
from planner.ui.audience.listed import around
from planner.ui.audience.page import Page, Spot, words_page
from planner.ui.look.theme import Theme

_NAMES = 0.42
_LOW, _HIGH = 54.0, 84.0
_TWO_LINES = 76.0
_SHOWN = (Ownership.DECISION, Ownership.EXECUTION)
_ABANDONED = mark("ABANDONED: nobody decides, nobody executes")


def area_page(facts: Facts, area: str, chosen: str = "") -> Page:
    """The functions of an area that are in scope; a chosen one stands out and is always in sight."""
    model = facts.model
    functions = [key for key in model.function_order(facts.owners) if (model.functions[key].area or "") == area]
    name = area_name(facts.model, area)
    if not functions:
        return words_page(name, tr("No function of this area is in scope here."))

    def spots(box: QRectF) -> list[Spot]:
        rows = box.adjusted(0, BADGE + 8, 0, 0)
        room = max(1, int(rows.height() // _LOW))
        hides = len(functions) > room
        shown = around(functions, chosen, max(1, room - hides))  # the last row says how many more there are
        high = min(_HIGH, rows.height() / (len(shown) + hides))
        return [
            Spot(QRectF(rows.left(), rows.top() + place * high, rows.width(), high), "function", function)
            for place, function in enumerate(shown)
        ]

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        _paint_heads(painter, QRectF(box.left(), box.top(), box.width(), BADGE), theme)
        shown = spots(box)
        for row, _, function in shown:
            _paint_row(painter, row, facts, function, theme, chosen=function == chosen)
        hidden = len(functions) - len(shown)
        if hidden:
            last = shown[-1].box
            foot = last.translated(GAP, last.height())
            words = trn(hidden, "and {n} more function", "and {n} more functions")
            draw_line(painter, foot, words, theme.muted)

    sentences = [_sentence(facts, function) for function in functions]
    return Page(name, facts.structure.name, f"{name}. {'. '.join(sentences)}", body, spots=spots)


def _columns(row: QRectF) -> dict[Ownership, QRectF]:
    left = row.left() + row.width() * _NAMES + GAP
    wide = (row.right() - left - GAP) / len(_SHOWN)
    return {
        ownership: QRectF(left + place * (wide + GAP), row.top(), wide - GAP / 2, row.height())
        for place, ownership in enumerate(_SHOWN)
    }


def _paint_heads(painter: QPainter, row: QRectF, theme: Theme) -> None:
    for ownership, box in _columns(row).items():
        draw_badge(painter, QRectF(box.left(), box.top(), BADGE, BADGE), ownership, theme)
        draw_line(painter, box.adjusted(BADGE + GAP, 0, 0, 0), capital(tr(VERBS[ownership])), theme.muted)


def _paint_row(painter: QPainter, row: QRectF, facts: Facts, function: str, theme: Theme, *, chosen: bool) -> None:
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(row.topLeft(), row.topRight())
    abandoned = facts.is_abandoned(function)
    if abandoned or chosen:
        painter.setPen(QPen(QColor(theme.error), 2, Qt.PenStyle.DashLine) if abandoned else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selection if chosen else theme.error_ground))
        painter.drawRoundedRect(row.adjusted(1, 2, -1, -2), 8, 8)
    names = QRectF(row.left() + GAP, row.top(), row.width() * _NAMES - GAP, row.height())
    _draw(painter, names, facts.model.functions[function].name, theme.text, bold=True)
    columns = _columns(row)
    if abandoned:
        whole = columns[_SHOWN[0]].united(columns[_SHOWN[-1]])
        draw_line(painter, whole, tr(_ABANDONED), theme.error, bold=True)
        return
    for ownership, box in columns.items():
        words, colour = _who(facts, function, ownership, theme)
        _draw(painter, box, words, colour)


def _draw(painter: QPainter, box: QRectF, text: str, colour: str, *, bold: bool = False) -> None:
    """Draw on one line, or on two where the row is high enough and one is not."""
    metrics = metrics_of(bold=bold)
    if box.height() < _TWO_LINES or metrics.horizontalAdvance(text) <= box.width():
        draw_line(painter, box, text, colour, bold=bold)
        return
    off = (box.height() - 2 * metrics.height()) / 2
    draw_lines(painter, box.adjusted(0, off, 0, 1 - off), text, colour, bold=bold)


def _who(facts: Facts, function: str, ownership: Ownership, theme: Theme) -> tuple[str, str]:
    owners = facts.names(facts.owners_with(function, ownership))
    if owners:
        return ", ".join(" ".join(owner.split()) for owner in owners), theme.text
    undecided = ownership in facts.structure.functions[function].undecided
    return (tr("undecided"), theme.muted) if undecided else (tr("nobody"), theme.error)


def _sentence(facts: Facts, function: str) -> str:
    decides, executes = (
        listed(facts.names(facts.owners_with(function, ownership)) or [tr("nobody")]) for ownership in _SHOWN
    )
    name = facts.model.functions[function].name
    return tr("{function}: {decides} decides, {executes} executes", function=name, decides=decides, executes=executes)
