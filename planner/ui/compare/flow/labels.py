"""The words beside the bars of a flow: measured, broken into lines, and placed."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from planner.language import mark, number_words, tr
from planner.model.compare.comparison import Comparison
from planner.model.compare.movement import Place
from planner.model.compare.ribbons import End
from planner.model.compare.role_changes import OwnerChanges
from planner.model.wording import listed
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import Size, font
from planner.ui.widgets.plain import shortened

NOBODY_WORDS: Mapping[Place, str] = {
    Place.IN_SCOPE: mark("Nobody"),
    Place.PARKED: mark("Parked"),
    Place.ABSENT: mark("Not in this structure"),
}
"""What stands beside a bar that is no owner's."""

_BLANK = 5.0
_MOST_NOTES = 2
_RAGGED = 1.2
"""How much wider lines of words are than they would be if words could be broken anywhere."""

_LONGEST = 160  # characters of a name that are measured where it is cut anyway


class Style(StrEnum):
    """How words are drawn: an owner's name, what is no owner's, nobody, or words that come second."""

    NAME = "name"
    AWAY = "away"
    NOBODY = "nobody"
    COUNT = "count"
    NOTE = "note"


class Word(NamedTuple):
    """Words with the left end of their base line."""

    at: QPointF
    text: str
    style: Style


class Draft(NamedTuple):
    """The lines of a label, each of runs of words, not yet placed."""

    lines: tuple[tuple[tuple[str, Style], ...], ...]
    height: float


class Measures:
    """How wide and high words are in the fonts of a theme; made once for a picture."""

    def __init__(self) -> None:
        """Measure with the fonts as they are now."""
        self._metrics = {style: QFontMetricsF(font_of(style)) for style in Style}

    def width(self, text: str, style: Style) -> float:
        """The pixels that words take across."""
        return self._metrics[style].horizontalAdvance(text)

    def height(self, styles: Iterable[Style]) -> float:
        """The pixels that a line of words in these styles is high."""
        return max(self._metrics[style].height() for style in styles)

    def ascent(self, styles: Iterable[Style]) -> float:
        """The pixels above its base line."""
        return max(self._metrics[style].ascent() for style in styles)

    def lines(self, text: str, style: Style, room: float, *, most: int) -> tuple[str, ...]:
        """The text in lines of a width: all of it where ``most`` is 0, else so many at most, the last one cut."""
        metrics = self._metrics[style]
        if not most:
            return wrapped(text, metrics, max(room, 1.0))
        cut = shortened(text, _LONGEST * most)
        lines = (cut,) if most == 1 else wrapped(cut, metrics, max(room, 1.0))
        rest = " ".join(lines[most - 1 :])
        return (*lines[: most - 1], *([metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)] if rest else []))


class Naming(NamedTuple):
    """What stands beside a bar.

    Attributes:
        name: the name of its owner, or the words for what is no owner's.
        number: how many functions touch it.
        mark: a word beside the name; empty where there is none.
        note: words below it, likewise.
    """

    name: str
    number: int
    mark: str
    note: str


def font_of(style: Style) -> QFont:
    """The font of a style."""
    if style is Style.NOTE:
        return font(Size.SMALL)
    return font(bold=style in {Style.NAME, Style.NOBODY})


def end_name(comparison: Comparison, end: End) -> str:
    """The name of an owner, or the words for what is no owner's, on one line."""
    return " ".join(comparison.name_of_owner(end.owner).split()) if end.owner else tr(NOBODY_WORDS[end.place])


def marks_of(comparison: Comparison, changes: OwnerChanges, side: int) -> dict[str, tuple[str, str]]:
    """What becomes of the owners of one side (0 before, 1 after), by id: a mark, and a note that says more."""
    new, leaves = (tr("new", about="owner"), ""), (tr("leaves", about="owner"), "")
    marks = dict.fromkeys(changes.joined, new) if side else dict.fromkeys(changes.left, leaves)
    words = mark("merged from {owners}") if side else mark("split into {owners}")
    for one, others in changes.merged if side else changes.split:
        marks[one] = "", tr(words, owners=listed([comparison.name_of_owner(other) for other in others]))
    return marks


def natural_width(naming: Naming, measures: Measures) -> float:
    """The pixels that a label takes with its name on one line, and its note on as many as it may have."""
    wide = measures.width(shortened(naming.name, _LONGEST), Style.NAME)
    wide += _BLANK + measures.width(number_words(naming.number), Style.COUNT)
    wide += _BLANK + measures.width(naming.mark, Style.NOTE) if naming.mark else 0.0
    return max(wide, _RAGGED * measures.width(shortened(naming.note, _LONGEST), Style.NOTE) / _MOST_NOTES)


def draft_label(end: End, naming: Naming, measures: Measures, room: float, *, side: int, whole: bool) -> Draft:
    """Draft a label of at most ``room`` pixels.

    Args:
        end: whose label.
        naming: its words.
        measures: of the fonts.
        room: the pixels across.
        side: 0 before, where the count stands on the right of the name, or 1 after.
        whole: break what is too long instead of cutting it.
    """
    style = Style.NAME if end.owner else Style.NOBODY if end.is_nobody else Style.AWAY
    number = (number_words(naming.number), Style.COUNT)
    used = measures.width(*number) + _BLANK
    used += measures.width(naming.mark, Style.NOTE) + _BLANK if naming.mark else 0.0
    names = measures.lines(naming.name, style, room - used, most=0 if whole else 1)
    notes = measures.lines(naming.note, Style.NOTE, room, most=0 if whole else _MOST_NOTES) if naming.note else ()
    lines = [[(line, style)] for line in names]
    lines[-1] += [(naming.mark, Style.NOTE)] if naming.mark else []
    lines[0] = [number, *lines[0]] if side else [*lines[0], number]
    lines += [[(line, Style.NOTE)] for line in notes]
    return Draft(tuple(map(tuple, lines)), sum(measures.height(_styles(line)) for line in lines))


def placed(draft: Draft, measures: Measures, x: float, middle: float, side: int) -> tuple[Word, ...]:
    """Place a label: ending at ``x`` before, starting there after, around the middle of its bar."""
    words = []
    y = middle - draft.height / 2
    for line in draft.lines:
        widths = [measures.width(*run) for run in line]
        left = x if side else x - sum(widths) - _BLANK * (len(line) - 1)
        base = y + measures.ascent(_styles(line))
        for (text, style), width in zip(line, widths, strict=True):
            words.append(Word(QPointF(left, base), text, style))
            left += width + _BLANK
        y += measures.height(_styles(line))
    return tuple(words)


def _styles(line: Iterable[tuple[str, Style]]) -> list[Style]:
    return [style for _, style in line]
