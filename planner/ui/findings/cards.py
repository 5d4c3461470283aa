"""A row of the findings panel laid out for a width, and drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF, QTextLayout, QTextOption

from planner.model.rule import Grade
from planner.model.rulebook import RULE_BY_CODE
from planner.ui.findings.rows import Row
from planner.ui.marks import draw_severity
from planner.ui.theme import Size, Theme, font

GAP = 8
"""Space below a row, in pixels."""

HEADING_HEIGHT = 36
CARD_HEIGHT = 112
"""How high a card is thought to be until it is measured, in pixels."""

_PAD = 12
_MARK = 15
_INDENT = _MARK + 8
_LEADING = 2
_BUTTON_HEIGHT = 28
_BUTTON_PAD = 12
_RADIUS = 8

_GRADES = {
    Grade.RESEARCH: "research",
    Grade.METHOD_OWNER: "the owner of the method",
    Grade.PRACTITIONER: "a practitioner",
}


class Words(NamedTuple):
    """A block of text: its lines, where they stand in the row, and the theme's colour for it."""

    lines: QTextLayout
    at: QPoint
    colour: str


class Button(NamedTuple):
    """A button inside a card: where it stands in the row, and its words."""

    box: QRect
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """A row laid out: its height with the space below, in pixels, its texts and its buttons."""

    height: int
    words: tuple[Words, ...]
    buttons: tuple[Button, ...] = ()


class Look(NamedTuple):
    """How a row is drawn: chosen, with the keyboard, and which button the mouse or the keyboard is on."""

    chosen: bool = False
    focused: bool = False
    hot: int = -1
    at_key: int = -1


def lay_out(row: Row, labels: Sequence[str], width: int, *, opened: bool) -> Card:
    """Lay a row out.

    Args:
        row: the heading or finding.
        labels: the words of its buttons.
        width: how wide it may be, in pixels.
        opened: should it tell why it matters and where the rule comes from?
    """
    if row.finding is None:
        return _heading(row, width)
    inside = max(width - 2 * _PAD, 40)
    y = _PAD
    small = font(Size.SMALL)
    code_width = QFontMetrics(small).horizontalAdvance(row.code)
    code = _block(row.code, small, (_PAD + inside - code_width, y + 2, code_width + 4), "muted")
    title = _block(row.words, font(bold=True), (_PAD + _INDENT, y, inside - _INDENT - code_width - 8), "text")
    y += _height(title) + 5
    sentence = _block(row.finding.message, font(), (_PAD, y, inside), "muted")
    words = [code, title, sentence]
    y += _height(sentence)
    buttons, y = _buttons(labels, inside, y + 10)
    if opened:
        more, y = _reasons(row, inside, y + 12)
        words += more
    return Card(y + _PAD + GAP, tuple(words), buttons)


def draw_card(painter: QPainter, box: QRect, row: Row, card: Card, *, theme: Theme, look: Look) -> None:
    """Draw a row that was laid out into its box, which includes the space below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    frame = QRectF(0, 0, box.width(), card.height - GAP).adjusted(1, 1, -1, -1)
    if row.finding is None:
        _draw_fold(painter, row, frame, theme, look)
    else:
        edge = theme.action if look.chosen or look.focused else theme.line
        painter.setPen(QPen(QColor(edge), 2 if look.focused else 1.4 if look.chosen else 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        draw_severity(painter, QRectF(_PAD, _PAD + 1, _MARK, _MARK), row.severity, theme)
    for words in card.words:
        painter.setPen(QColor(getattr(theme, words.colour)))
        words.lines.draw(painter, QPointF(words.at))
    for number, button in enumerate(card.buttons):
        _draw_button(painter, button, theme, hot=number == look.hot, at_key=number == look.at_key)
    painter.restore()


def _heading(row: Row, width: int) -> Card:
    small = font(Size.SMALL)
    code_width = QFontMetrics(small).horizontalAdvance(row.code)
    left = 20 + _INDENT
    room = width - left - code_width - 12
    bold = font(bold=True)
    count = f"  {row.number:,}"
    metrics = QFontMetrics(bold)
    shown = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(count)) + count
    middle = (HEADING_HEIGHT - GAP - metrics.height()) // 2
    title = _block(shown, bold, (left, middle, room + 4), "text")
    code = _block(row.code, small, (width - code_width - _PAD, middle + 2, code_width + 4), "muted")
    return Card(HEADING_HEIGHT, (title, code))


def _reasons(row: Row, inside: int, y: int) -> tuple[list[Words], int]:
    rule = RULE_BY_CODE[row.code]
    parts = [("Why it matters", rule.rationale)]
    parts += [("Source", f"{source.text} ({source.grade.value}, {_GRADES[source.grade]})") for source in rule.sources]
    blocks: list[Words] = []
    said = ""
    for name, text in parts:
        if name != said:
            blocks.append(_block(name, font(Size.SMALL, bold=True), (_PAD, y, inside), "muted"))
            y += _height(blocks[-1]) + 2
        said = name
        blocks.append(_block(text, font(Size.SMALL), (_PAD, y, inside), "muted"))
        y += _height(blocks[-1]) + 6
    return blocks, y - 6


def _buttons(labels: Sequence[str], inside: int, y: int) -> tuple[tuple[Button, ...], int]:
    """Put buttons side by side, on as many lines as they need; gives them and the y below."""
    metrics = QFontMetrics(font())
    buttons: list[Button] = []
    x = _PAD
    for label in labels:
        width = min(metrics.horizontalAdvance(label) + 2 * _BUTTON_PAD + 2, inside)
        if x > _PAD and x + width > _PAD + inside:
            x, y = _PAD, y + _BUTTON_HEIGHT + 6
        buttons.append(Button(QRect(x, y, width, _BUTTON_HEIGHT), label))
        x += width + 8
    return tuple(buttons), y + _BUTTON_HEIGHT


def _block(text: str, face: QFont, box: tuple[int, int, int], colour: str) -> Words:
    x, y, width = box
    lines = QTextLayout(text.replace("\n", "\u2028"), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines.setTextOption(option)
    lines.setCacheEnabled(True)
    lines.beginLayout()
    below = 0.0
    while (line := lines.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        line.setPosition(QPointF(0, below))
        below += line.height() + _LEADING
    lines.endLayout()
    return Words(lines, QPoint(x, y), colour)


def _height(words: Words) -> int:
    last = words.lines.lineAt(words.lines.lineCount() - 1)
    return round(last.y() + last.height()) if words.lines.lineCount() else 0


def _draw_fold(painter: QPainter, row: Row, frame: QRectF, theme: Theme, look: Look) -> None:
    """Draw what stands left of a heading's words: an arrow and the severity, and the frame of the keyboard."""
    if look.focused:
        painter.setPen(QPen(QColor(theme.action), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    middle = QPointF(9, frame.center().y())
    turned = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)] if row.open else None
    arrow = turned or [QPointF(-2, -4), QPointF(-2, 4), QPointF(3, 0)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.muted))
    painter.drawPolygon(QPolygonF([middle + point for point in arrow]))
    draw_severity(painter, QRectF(20, middle.y() - _MARK / 2, _MARK, _MARK), row.severity, theme)


def _draw_button(painter: QPainter, button: Button, theme: Theme, *, hot: bool, at_key: bool) -> None:
    edge = theme.action if at_key else theme.strong_line if hot else theme.line
    painter.setPen(QPen(QColor(edge), 2 if at_key else 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(QRectF(button.box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setPen(QColor(theme.text))
    painter.setFont(font())
    room = button.box.width() - 2 * _BUTTON_PAD + 2
    words = QFontMetrics(font()).elidedText(button.words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(button.box, Qt.AlignmentFlag.AlignCenter, words)
