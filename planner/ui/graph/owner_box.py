"""An owner's box: its words and, when it is open, the functions that the owner holds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from planner.language import tr, trn
from planner.model.compare.graph_changes import Difference
from planner.model.facts import Facts
from planner.model.graph.geometry import Rect
from planner.model.graph.owner_graph import OwnerData
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import Size, font
from planner.ui.words.amounts import load_words

WIDTH = 148.0
WIDEST = 260.0
HEAD = 46.0
LINE = 17.0
ROW = 20.0
BADGE = 14.0
PADDING = 14.0
BADGE_GAP = 3.0
LONGEST_COLUMN = 14
"""Functions below each other in one box before another column of them starts."""

_FOOT = 8.0


class Row(NamedTuple):
    """A function in an owner's box, with what the owner holds on it and where it stands in the box.

    Where two structures are drawn as one, ``difference`` says what became of what the owner holds.
    """

    function: str
    name: str
    shown: str
    ownerships: tuple[Ownership, ...]
    rect: QRectF
    difference: Difference | None = None


class Held(NamedTuple):
    """A function that an owner holds: its name, what is held, and what became of it where two structures are drawn."""

    name: str
    ownerships: tuple[Ownership, ...]
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class OwnerBox:
    """How one owner is drawn.

    Attributes:
        owner: its id.
        kind: role, partner or department.
        name: its whole name.
        title: the lines of the name as they fit the box.
        note: the line below it.
        overloaded: is its load above its capacity?
        head: the height of name and note, in pixels.
        rows: its functions, placed from the box's corner; empty in a closed box.
        size: the width and height it needs, in pixels.
        rect: where it stands.
        difference: what became of the owner, where two structures are drawn as one.
        data: what the owner is and holds in the one structure that is drawn.
    """

    owner: str
    kind: str
    name: str
    title: tuple[str, ...]
    note: str
    overloaded: bool
    head: float
    rows: tuple[Row, ...]
    size: tuple[float, float]
    rect: QRectF
    difference: Difference | None = None
    data: OwnerData | None = None

    def placed(self, rect: Rect) -> "OwnerBox":
        """The same box at its place."""
        place = QRectF(*rect)
        return self if place == self.rect else replace(self, rect=place)

    def says(self, name: str, data: OwnerData) -> bool:
        """Is it the closed box of an owner of this name with this data?"""
        return not self.rows and self.data == data and self.name == name


def draft_of(facts: Facts, owner: str, data: OwnerData, *, with_functions: bool, whole: bool = False) -> OwnerBox:
    """Measure the box of an owner, closed or open.

    Args:
        facts: the structure it is drawn for.
        owner: its id.
        data: the owner's data in the graph.
        with_functions: open it into its functions.
        whole: break a long name into lines; else it ends with dots, and a tip tells the rest.
    """
    record = facts.model.owners[owner]
    held = held_by(facts, owner) if with_functions else {}
    who = owner, record.kind, record.name
    box = measured(who, _note(record.kind, data), held, overloaded=data.overloaded, whole=whole)
    return replace(box, data=data)


def measured(
    who: tuple[str, str, str], note: str, held: Mapping[str, Held], *, overloaded: bool = False, whole: bool = False
) -> OwnerBox:
    """Measure a box.

    Args:
        who: the id, the kind and the name of the owner.
        note: what stands below the name.
        held: the functions that stand in it, by id; none in a closed box.
        overloaded: is its load above its capacity?
        whole: break a long name into lines; else it ends with dots.
    """
    owner, kind, name = who
    heading, small = QFontMetricsF(font(Size.BODY, bold=True)), QFontMetricsF(font(Size.SMALL))
    room = WIDEST - 2 * PADDING
    elided = heading.elidedText(name, Qt.TextElideMode.ElideRight, room)
    title = wrapped(name, heading, room) if whole else (elided,)
    head = HEAD + (len(title) - 1) * LINE
    rows, inner = _rows(held, small, head)
    words = max(*map(heading.horizontalAdvance, title), small.horizontalAdvance(note))
    width = max(WIDTH, words + 2 * PADDING, inner + 2 * PADDING)
    height = head + (min(len(rows), LONGEST_COLUMN) * ROW + _FOOT if rows else 0.0)
    return OwnerBox(owner, kind, name, title, note, overloaded, head, rows, (width, height), QRectF())


def held_by(facts: Facts, owner: str) -> dict[str, Held]:
    """The functions in scope that an owner holds anything on, by id, in the order people see."""
    functions = facts.model.function_order(set().union(*facts.held.get(owner, {}).values()))
    return {
        function: Held(
            facts.model.functions[function].name,
            tuple(o for o in Ownership if function in facts.held_by(owner, o)),
        )
        for function in functions
    }


def _note(kind: str, data: OwnerData) -> str:
    if kind == OwnerKind.DEPARTMENT:
        return tr("gives input on {n}", n=data.gives_input) if data.gives_input else tr("department")
    if kind == OwnerKind.PARTNER:
        return trn(data.executes, "external · {n} function", "external · {n} functions")
    first = tr("{n} decided", n=data.decides) if data.decides else tr("{n} executed", n=data.executes)
    load = load_words(data.load, data.capacity)
    return " · ".join([first, load, *([tr("vacant")] if data.vacant else [])])


def _rows(held: Mapping[str, Held], metrics: QFontMetricsF, top: float) -> tuple[tuple[Row, ...], float]:
    """The functions an owner holds, in columns, and the width of all columns."""
    rows: list[Row] = []
    left = PADDING
    functions = list(held)
    while functions:
        column, functions = functions[:LONGEST_COLUMN], functions[LONGEST_COLUMN:]
        badges = max(len(held[f].ownerships) + (held[f].difference is not None) for f in column)
        before_name = badges * (BADGE + BADGE_GAP) + BADGE_GAP
        shown = {f: metrics.elidedText(held[f].name, Qt.TextElideMode.ElideRight, WIDEST) for f in column}
        width = before_name + max(metrics.horizontalAdvance(text) for text in shown.values())
        for number, function in enumerate(column):
            rect = QRectF(left, top + number * ROW, width, ROW)
            mine = held[function]
            rows.append(Row(function, mine.name, shown[function], mine.ownerships, rect, mine.difference))
        left += width + PADDING
    return tuple(rows), max(0.0, left - 2 * PADDING)
