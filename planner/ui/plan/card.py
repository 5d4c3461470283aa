"""A row of the change plan laid out for a width: where its words, tags and marks stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from planner.ui.look.theme import Size, font
from planner.ui.plan.row import Row, RowKind
from planner.ui.widgets.plain import breakable, shortened

GAP = 8
"""Space below a row, in pixels."""

GROUP_GAP = 6
"""The same below the heading of a group."""

PAD, MARK = 10, 15
INDENT = MARK + 9
"""Where the words of a card begin, right of its tick or its mark, in pixels from its padding."""

_LONGEST_TITLE, _LONGEST_TEXT = 160, 240  # characters on a card that is closed
_LEADING = 3
_HIGHEST = 100_000
_TAG_PAD = 5
_CHEVRON = 18


class Text(NamedTuple):
    """Words in a box, with their font and the theme's colour for them; they wrap unless the box is one line."""

    box: QRect
    words: str
    font: QFont
    colour: str
    right: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A row laid out.

    Attributes:
        height: with the space below, in pixels.
        texts: its words.
        tags: the boxes of its tags, with their words.
        mark: where the tick or the shape of a finding stands; empty where there is none.
        chevron: what opens and closes the card; empty where nothing does.
    """

    height: int
    texts: tuple[Text, ...]
    tags: tuple[tuple[QRect, str], ...] = ()
    mark: QRect = QRect()  # noqa: RUF009 - nobody changes it
    chevron: QRect = QRect()  # noqa: RUF009


def lay_out(row: Row, width: int, particulars: Sequence[str] | None) -> Card:
    """Lay a row out.

    Args:
        row: what to lay out.
        width: how wide it may be, in pixels.
        particulars: what an open card tells beside; None while it is closed.
    """
    if row.is_heading:
        return _heading(row, width)
    if row.kind is RowKind.WORDS:
        text = _text(row.words.title, font(), "muted", (0, 4, width))
        return Card(text.box.bottom() + 1 + GAP, (text,))
    return _card(row, width, particulars)


def _heading(row: Row, width: int) -> Card:
    section = row.kind is RowKind.SECTION
    face = font(Size.SMALL, bold=True) if section else font(bold=True)
    metrics, small = QFontMetrics(face), font(Size.SMALL)
    height = metrics.height() + (14 if section else 16)
    counted = QFontMetrics(small).horizontalAdvance(row.counted) + 4
    left = 0 if section else PAD + INDENT - 4
    right = width - _CHEVRON if section else width - PAD
    title = row.words.title.upper() if section else row.words.title
    room = right - counted - left - 8
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    words = Text(QRect(left, 0, room, height), shown, face, "muted" if section else "text")
    number = Text(QRect(right - counted, 0, counted, height), row.counted, small, "muted", right=True)
    chevron = QRect(width - _CHEVRON, 0, _CHEVRON, height) if section else QRect(PAD - 4, 0, INDENT, height)
    return Card(height + (0 if section else GROUP_GAP), (words, number), chevron=chevron)


def _card(row: Row, width: int, particulars: Sequence[str] | None) -> Card:
    left = PAD + (0 if row.kind is RowKind.LOOP else INDENT)
    room = max(width - left - PAD, 60)
    turns = row.kind is not RowKind.LOOP
    opened = particulars is not None
    title = row.title if opened else shortened(row.title, _LONGEST_TITLE)
    head = _text(title, font(bold=True), "muted" if row.note.done else "text", (left, PAD, room - _CHEVRON * turns))
    tags, y = _tags(row.words.tags, head, left + room - _CHEVRON)
    texts = [head]
    said = [(row.words.text, font(), "muted")]
    if particulars is not None:  # what is written beside the step stands in the fields below
        said += [(text, font(Size.SMALL), "muted") for text in particulars]
    else:
        said.append((row.words.then, font(), "muted"))
        said.append((row.remark, font(Size.SMALL, bold=True), "muted" if row.note.done else "text"))
    for words, face, colour in said:
        if words:
            shown = words if opened or row.kind is RowKind.LOOP else shortened(words, _LONGEST_TEXT)
            texts.append(_text(shown, face, colour, (left, y + _LEADING, room)))
            y = texts[-1].box.bottom() + 1
    first = QFontMetrics(font(bold=True)).height()
    mark = QRect(PAD, PAD + (first - MARK) // 2, MARK, MARK) if turns else QRect()
    chevron = QRect(width - PAD - _CHEVRON + 4, PAD, _CHEVRON, first) if turns else QRect()
    return Card(y + PAD + GAP, tuple(texts), tags, mark, chevron)


def _tags(words: Sequence[str], head: Text, right: int) -> tuple[tuple[tuple[QRect, str], ...], int]:
    """Put tags behind a title of one line where they fit, else below it; gives them and the y below all."""
    below = head.box.bottom() + 1
    if not words:
        return (), below
    metrics, line = QFontMetrics(tag_font()), QFontMetrics(head.font).height()
    widths = [metrics.horizontalAdvance(word) + 2 * _TAG_PAD for word in words]
    height = metrics.height() + 2
    x, y = head.box.left() + QFontMetrics(head.font).horizontalAdvance(head.words) + 8, head.box.top()
    if head.box.height() > line + 2 or x + sum(widths) + 6 * (len(widths) - 1) > right:
        x, y, below = head.box.left(), below + _LEADING, below + _LEADING + height + 2
    boxes = []
    for word, width in zip(words, widths, strict=True):
        boxes.append((QRect(x, y + (line - height) // 2, width, height), word))
        x += width + 6
    return tuple(boxes), below


def tag_font() -> QFont:
    """The font of a tag."""
    made = font(Size.SMALL, bold=True)
    made.setPixelSize(round(Size.SMALL * 0.86))
    return made


def _text(words: str, face: QFont, colour: str, box: tuple[int, int, int]) -> Text:
    """Wrap words in a box (left, top and width), as high as they need."""
    left, top, width = box
    shown = breakable(" ".join(words.split()))
    room = QRect(0, 0, width, _HIGHEST)
    height = QFontMetrics(face).boundingRect(room, Qt.TextFlag.TextWordWrap, shown).height()
    return Text(QRect(left, top, width, height), shown, face, colour)
