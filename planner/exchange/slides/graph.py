"""The slides of an owner graph: boxes at their places, and connectors that stay glued when a box is moved."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from planner.exchange.palette import MUTED, OWNERSHIP
from planner.exchange.slides.board import part
from planner.exchange.slides.cards import LOOKS
from planner.exchange.slides.deck import BOTTOM, INNER, LEGEND, MARGIN, TOP, Deck, Slide
from planner.exchange.slides.markup import End, Look, Paragraph, Run
from planner.exchange.slides.measure import clipped, height_of, wrapped
from planner.exchange.slides.words import boxes_legend, owner_name, short, words_at
from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.graph.geometry import Rect
from planner.model.graph.owner_graph import OwnerGraph
from planner.model.graph.places import Slot
from planner.model.graph.sketch import Line
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import spoken

_MOST_COLUMNS = 6
_WIDEST, _GAP, _ROW_GAP = 168.0, 36.0, 8.0
_NAME_LINES = 3
_INSET = 4.0
_BLANK = "\N{NO-BREAK SPACE}"
_THINNEST, _THICKEST, _EACH = 1.25, 6.0, 0.5
_DASHES = {Ownership.EXECUTION.value: "solid", Ownership.REVIEW.value: "dash", Ownership.INPUT.value: "sysDot"}
_LEGEND = (
    (Ownership.EXECUTION, mark("decides → executes")),
    (Ownership.REVIEW, mark("reviews → executes")),
    (Ownership.INPUT, mark("gives input → decides")),
)


class _Box(NamedTuple):
    """An owner's box, and the column that it stands in."""

    column: int
    place: Rect
    name: str


def draw_graph(deck: Deck, facts: Facts, graph: OwnerGraph, slots: Mapping[str, Slot]) -> None:
    """Draw the owner graph of a structure; where it is too wide for a slide, a few columns on each."""
    title = tr("{structure}: who decides for whom", structure=short(facts.structure.name))
    columns = _columns(facts, graph, slots)
    if not columns:
        deck.slide(title, tr("This structure lists no owners."))
        return
    pages = list(_pages(facts, columns, graph.lines()))
    for number, page in enumerate(pages, 1):
        here = frozenset(owner for column in page for owner in column)
        leaving = sum((line.source in here) != (line.target in here) for line in graph.lines())
        slide = deck.slide(f"{title}{part(number, len(pages))}", _summary(graph, leaving))
        boxes = _boxes(facts, page, slots)
        numbers = {owner: _draw_box(slide, facts, owner, box) for owner, box in boxes.items()}
        _draw_lines(slide, graph.lines(), boxes, numbers)
        _draw_legend(slide)


def _summary(graph: OwnerGraph, leaving: int) -> str:
    """Count what the graph shows, and the lines that lead from this slide to others."""
    figures = graph.figures
    said = [
        trn(figures.owners, "{n} owner", "{n} owners"),
        trn(
            figures.crossings,
            "{n} function is decided by one and executed by another",
            "{n} functions are decided by one and executed by another",
        ),
    ]
    if figures.abandoned:
        said.append(trn(figures.abandoned, "{n} abandoned", "{n} abandoned"))
    if leaving:
        said.append(trn(leaving, "{n} line leads to other slides", "{n} lines lead to other slides"))
    return " · ".join(said)


def _columns(facts: Facts, graph: OwnerGraph, slots: Mapping[str, Slot]) -> list[list[str]]:
    """Give the owners by columns, top to bottom; a column that is too high for a slide becomes several."""
    layers: dict[int, list[str]] = {}
    for owner in sorted(graph.owners, key=lambda owner: (slots[owner].place, owner)):
        layers.setdefault(slots[owner].layer, []).append(owner)
    columns = [layers[layer] for layer in sorted(layers)]
    while True:
        width = _box_width(len(columns))
        split = [part for column in columns for part in _low_enough(facts, column, width)]
        if len(split) == len(columns):
            return columns
        columns = split


def _pages(facts: Facts, columns: list[list[str]], lines: Sequence[Line]) -> Iterator[list[list[str]]]:
    """Give the columns of each slide; from the second on those of others who have most to do with them stand before."""
    yield columns[:_MOST_COLUMNS]
    for start in range(_MOST_COLUMNS, len(columns), _MOST_COLUMNS - 1):
        page = columns[start : start + _MOST_COLUMNS - 1]
        here = frozenset(chain.from_iterable(page))
        shared: Counter[str] = Counter()
        for line in lines:
            if (line.source in here) != (line.target in here):
                shared[line.target if line.source in here else line.source] += len(line.functions)
        order = {owner: place for place, owner in enumerate(chain.from_iterable(columns))}
        guests = sorted(shared, key=lambda owner: (-shared[owner], order[owner]))
        fitting = _low_enough(facts, guests, _box_width(len(page) + 1))[:1]
        yield [*(sorted(column, key=order.__getitem__) for column in fitting), *page]


def _low_enough(facts: Facts, column: Sequence[str], width: float) -> list[list[str]]:
    """Give the owners of a column in as few parts as fit on a slide, of about the same size."""
    heights = [_height(facts, owner, width) + _ROW_GAP for owner in column]
    parts = max(1, -(-int(sum(heights)) // int(BOTTOM - TOP)))
    size = max(1, -(-len(column) // parts))
    return [list(column[start : start + size]) for start in range(0, len(column), size)]


def _box_width(columns: int) -> float:
    return min(_WIDEST, INNER / max(1, min(columns, _MOST_COLUMNS)) - _GAP)


def _name_lines(facts: Facts, owner: str, width: float) -> list[str]:
    said = clipped(owner_name(facts, owner), _inside(width), _NAME_LINES, bold=True)
    return wrapped(said, _inside(width), bold=True)


def _height(facts: Facts, owner: str, width: float) -> float:
    """How high a box is: the lines of its name, what it holds, and the edges."""
    held = wrapped("".join(run.text for run in _held(facts, owner)), _inside(width), bold=True)
    return height_of(len(_name_lines(facts, owner, width)) + len(held)) + 2 * _INSET


def _boxes(facts: Facts, columns: Sequence[Sequence[str]], slots: Mapping[str, Slot]) -> dict[str, _Box]:
    """Give each owner its box: as far apart as the slide allows, and as high as its slot says."""
    pitch, width = INNER / max(1, len(columns)), _box_width(len(columns))
    shown = [slots[owner].place for column in columns for owner in column]
    top, rows = min(shown), max(1.0, max(shown) - min(shown))
    boxes = {}
    for number, column in enumerate(columns):
        x = MARGIN + pitch * number + (pitch - width) / 2
        names = [_name_lines(facts, owner, width) for owner in column]
        heights = [_height(facts, owner, width) for owner in column]
        wished = [TOP + (BOTTOM - TOP - 60) * (slots[owner].place - top) / rows for owner in column]
        for owner, name, y, height in zip(column, names, _apart(wished, heights), heights, strict=True):
            boxes[owner] = _Box(number, Rect(x, y, width, height), " ".join(name))
    return boxes


def _inside(width: float) -> float:
    return width - 2 * _INSET - 4


def _apart(wished: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Push boxes of a column apart, downwards, and back up where the slide ends."""
    tops: list[float] = []
    y = TOP
    for wish, height in zip(wished, heights, strict=True):
        tops.append(max(wish, y))
        y = tops[-1] + height + _ROW_GAP
    y = BOTTOM
    for place in reversed(range(len(tops))):
        tops[place] = min(tops[place], y - heights[place])
        y = tops[place] - _ROW_GAP
    return tops


def _held(facts: Facts, owner: str) -> tuple[Run, ...]:
    """Say what an owner holds: a letter and a number for each ownership."""
    numbers = [(ownership, len(facts.held_by(owner, ownership))) for ownership in Ownership]
    return tuple(
        run
        for ownership, number in numbers
        if number
        for run in (
            Run(ownership.letter, bold=True, colour=OWNERSHIP[ownership]),
            Run(f"{_BLANK}{number} ", colour=MUTED),
        )
    ) or (Run(tr("holds nothing"), colour=MUTED),)


def _draw_box(slide: Slide, facts: Facts, owner: str, box: _Box) -> int:
    kind = facts.model.owners[owner].kind
    text = [Paragraph((Run(box.name, bold=True),), "ctr"), Paragraph(_held(facts, owner), "ctr")]
    name = tr("External partner {name}", name=box.name) if kind == OwnerKind.PARTNER else box.name
    look = LOOKS.get(kind, LOOKS[OwnerKind.ROLE])._replace(inset=_INSET)
    return slide.shape(name, box.place, look, text, "ctr")


def _draw_lines(slide: Slide, lines: Sequence[Line], boxes: Mapping[str, _Box], numbers: Mapping[str, int]) -> None:
    """Draw what passes between the boxes of a slide."""
    for line in sorted(lines, key=lambda line: line.kind == Ownership.EXECUTION):
        if line.source not in boxes or line.target not in boxes:
            continue
        start, end = boxes[line.source], boxes[line.target]
        sites = (3, 1) if start.column < end.column else (1, 3) if start.column > end.column else (3, 3)
        ends = (
            _end(numbers[line.source], sites[0], start.place),
            _end(numbers[line.target], sites[1], end.place),
        )
        look = Look(line=OWNERSHIP[line.kind], width=_width(line), dash=_DASHES[line.kind])
        words = tr(
            "{ownership}: {start} to {end}, functions: {number}",
            ownership=spoken(line.kind),
            start=start.name,
            end=end.name,
            number=len(line.functions),
        )
        slide.connector(words, ends, look, bow=18.0 if start.column == end.column else 0.0)


def _end(number: int, site: int, place: Rect) -> End:
    return End(number, site, place.right if site == 3 else place.x, place.middle)  # noqa: PLR2004


def _width(line: Line) -> float:
    width = min(_THICKEST, _THINNEST + _EACH * (len(line.functions) - 1))
    return width if line.kind == Ownership.EXECUTION else _THINNEST + (width - _THINNEST) / 3


def _draw_legend(slide: Slide) -> None:
    x = MARGIN
    for ownership, text in _LEGEND:
        words = tr(text)
        look = Look(line=OWNERSHIP[ownership], width=2.0, dash=_DASHES[ownership])
        slide.stroke(tr("Legend: {words}", words=words), (x, LEGEND + 10), (x + 34, LEGEND + 10), look)
        x = words_at(slide, words, x + 36)
    boxes_legend(slide, x)
