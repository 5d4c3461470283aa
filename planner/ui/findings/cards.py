"""A row of the findings panel laid out for a width: where its words and buttons stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from planner.language import mark, number_words, tr
from planner.model.rule_words import reason, sources
from planner.model.rulebook import RULE_BY_CODE
from planner.ui.findings.row import Row, RowKind
from planner.ui.look.theme import Size, font

GAP = 8
"""Space below a row, in pixels."""

HEADING_HEIGHT = 34
_CARD_HEIGHT, _POINTER_HEIGHT = 96, 52

PAD = 12
MARK = 15
BUTTON_PAD = 12
FOLD_LEFT, FOLD_MARK = 20, 14
COUNT_MARK = 11
"""The size of the shapes that count what stands below a heading, in pixels."""

_INDENT = MARK + 8
_LEADING = 2
_BUTTON_HEIGHT = 28
_QUIET_HEIGHT = 20
_LEAST_TITLE = 40


class Action(NamedTuple):
    """A button of a card: its words, what it does, and whether it stands back behind the others."""

    words: str
    run: Callable[[], object]
    quiet: bool = False


class Words(NamedTuple):
    """A block of text: its lines, where they stand in the row, and the theme's colour for it."""

    lines: QTextLayout
    at: QPoint
    colour: str


class Button(NamedTuple):
    """A button inside a card: where it stands in the row, its words, and whether it has no frame."""

    box: QRect
    words: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A row laid out: its height with the space below, in pixels, its texts and its buttons."""

    height: int
    words: tuple[Words, ...]
    buttons: tuple[Button, ...] = ()


def lay_out(row: Row, actions: Sequence[Action], width: int, *, opened: bool) -> Card:
    """Lay a row out.

    Args:
        row: what to lay out.
        actions: its buttons.
        width: how wide it may be, in pixels.
        opened: should it tell why it matters and where the rule comes from?
    """
    if row.kind is RowKind.HEADING:
        return _heading(row, width)
    inside = max(width - 2 * PAD, 40)
    if row.kind is RowKind.WORDS:
        words = _block(row.title, font(), (0, 0, width - 8), "muted")
        return Card(_height(words) + GAP, (words,))
    if row.kind is RowKind.POINTER:
        title = _block(row.title, font(bold=True), (PAD, 9, inside), "text")
        note = _block(row.text, font(Size.SMALL), (PAD, 11 + _height(title), inside), "muted")
        return Card(20 + _height(title) + _height(note) + GAP, (title, note))
    return _finding(row, actions, inside, opened=opened)


def guessed_height(row: Row) -> int:
    """How high a row is thought to be until it is measured, in pixels."""
    return {RowKind.HEADING: HEADING_HEIGHT, RowKind.FINDING: _CARD_HEIGHT}.get(row.kind, _POINTER_HEIGHT)


def counts_width(row: Row) -> int:
    """How wide the shapes and numbers behind a heading are, in pixels; 0 where it has a code instead."""
    if row.code or not row.subjects:
        return 0
    metrics = QFontMetrics(font(Size.SMALL))
    return sum(COUNT_MARK + 4 + metrics.horizontalAdvance(number_words(number)) + 8 for _, number in row.counts)


def _heading(row: Row, width: int) -> Card:
    small = font(Size.SMALL)
    code_width = max(QFontMetrics(small).horizontalAdvance(row.code), counts_width(row))
    left = FOLD_LEFT + (FOLD_MARK + 8 if row.severity is not None and not row.subjects else 0)
    room = width - left - code_width - 24
    count = f"\u00a0\u00a0{number_words(row.number)}" if row.counts and not row.subjects else ""
    bold = font(bold=True)
    # The titles of rules are ours and short enough for lines; names in a document may be endless.
    name = QFontMetrics(bold).elidedText(row.title, Qt.TextElideMode.ElideRight, room) if row.subjects else row.title
    title = _block(name + count, bold, (left, 0, room + 4), "text")
    inside = max(HEADING_HEIGHT - GAP, _height(title) + GAP)
    words = [title._replace(at=QPoint(left, (inside - _height(title)) // 2))]
    if row.code:
        middle = (inside - QFontMetrics(small).height()) // 2
        words.append(_block(row.code, small, (width - code_width - PAD, middle, code_width + 4), "muted"))
    return Card(inside + GAP, tuple(words))


def _finding(row: Row, actions: Sequence[Action], inside: int, *, opened: bool) -> Card:
    y = PAD
    small = font(Size.SMALL)
    shown_code = "" if row.code in row.group else row.code  # the heading above says it
    code_width = QFontMetrics(small).horizontalAdvance(shown_code)
    room = max(inside - _INDENT - (code_width + 8 if shown_code else 0), _LEAST_TITLE)
    words = [_block(row.title, font(bold=True), (PAD + _INDENT, y, room), "muted" if row.reason else "text")]
    if shown_code:
        words.append(_block(shown_code, small, (PAD + inside - code_width, y + 2, code_width + 4), "muted"))
    y += _height(words[0]) + 5
    words.append(_block(row.text, font(), (PAD, y, inside), "muted"))
    y += _height(words[-1])
    if row.reason:
        words.append(_block(tr("Accepted: {reason}", reason=row.reason), font(), (PAD, y + 4, inside), "text"))
        y += _height(words[-1]) + 4
    buttons, y = _buttons(actions, inside, y)
    if opened:
        more, y = _reasons(row, inside, y + 12)
        words += more
    quiet, y = _buttons(actions, inside, y, quiet=True)
    return Card(y + PAD + GAP, tuple(words), (*buttons, *quiet))


def _reasons(row: Row, inside: int, y: int) -> tuple[list[Words], int]:
    """Say why the rule matters and where it comes from; gives the texts and the y below."""
    rule = RULE_BY_CODE[row.code]
    blocks: list[Words] = []
    for name, lines in ((mark("Why it matters"), (reason(rule),)), (mark("Where it comes from"), sources(rule))):
        blocks.append(_block(tr(name), font(Size.SMALL, bold=True), (PAD, y, inside), "muted"))
        y += _height(blocks[-1]) + 2
        for text in lines:
            blocks.append(_block(text, font(Size.SMALL), (PAD, y, inside), "muted"))
            y += _height(blocks[-1]) + 6
    return blocks, y - 6


def _buttons(actions: Sequence[Action], inside: int, y: int, *, quiet: bool = False) -> tuple[tuple[Button, ...], int]:
    """Put buttons, quiet ones without frames, side by side below a y, on as many lines as they need.

    Returns:
        The buttons, and the y below them.
    """
    actions = [action for action in actions if action.quiet is quiet]
    if not actions:
        return (), y
    around, high, across, down = (2, _QUIET_HEIGHT, 16, 4) if quiet else (2 * BUTTON_PAD + 2, _BUTTON_HEIGHT, 8, 6)
    metrics = QFontMetrics(font())
    buttons: list[Button] = []
    x, y = PAD, y + 10
    for action in actions:
        width = min(metrics.horizontalAdvance(action.words) + around, inside)
        if x > PAD and x + width > PAD + inside:
            x, y = PAD, y + high + down
        buttons.append(Button(QRect(x, y, width, high), action.words, quiet))
        x += width + across
    return tuple(buttons), y + high


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
