"""The slides of a responsibility matrix: tables with functions down and owners across."""

from collections.abc import Iterator, Sequence

from planner.exchange.palette import ERROR, MUTED, OWNERSHIP, OWNERSHIP_GROUND, PANEL, TEXT
from planner.exchange.slides.board import part
from planner.exchange.slides.deck import INNER, MARGIN, TOP, Deck
from planner.exchange.slides.markup import Cell, Paragraph, Run, one
from planner.exchange.slides.measure import clipped, height_of, wrapped
from planner.exchange.slides.tables import Line, Text, line_of, paged
from planner.exchange.slides.words import function_name, letters_legend, owner_name, owners_by_kind, short, words_at
from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership

_FUNCTION = 250.0
_OWNER = 38.0
_HEADER_LINES = 2
_HIGHEST_HEADER = 132.0
_TIGHT = 1.0
_ACROSS = int((INNER - _FUNCTION) // _OWNER)


def draw_matrix(deck: Deck, facts: Facts) -> None:
    """Draw who does what as tables; those that hold nothing are left out, and told."""
    seated = owners_by_kind(facts)
    owners = [owner for owner in seated if facts.held.get(owner)]
    slices = _slices(owners)
    whole = len(slices) == 1
    pages = [
        (across, page)
        for across in slices
        for page in paged(_header(facts, across)[0], list(_lines(facts, across, whole=whole)))
    ]
    idle = len(seated) - len(owners)
    said = [tr("{owners} owners by {functions} functions in scope", owners=len(owners), functions=len(facts.owners))]
    if idle:
        said.append(trn(idle, "{n} holds nothing and is not shown", "{n} hold nothing and are not shown"))
    if not whole:
        said.append(tr("each slide has the functions that its owners hold"))
    title = tr("{structure}: matrix", structure=short(facts.structure.name))
    for number, (across, page) in enumerate(pages, 1):
        slide = deck.slide(f"{title}{part(number, len(pages))}", " · ".join(said))
        widths = [_FUNCTION, *[_OWNER] * len(across)]
        slide.table(tr("Matrix"), (MARGIN, TOP), widths, [_header(facts, across), *page])
        words_at(slide, tr("* external partner"), letters_legend(slide))


def _slices(owners: Sequence[str]) -> list[list[str]]:
    """Give owners in parts that fit on a slide, of about the same size."""
    number = -(-len(owners) // _ACROSS) or 1
    size = -(-len(owners) // number) or 1
    return [list(owners[start : start + size]) for start in range(0, len(owners), size)] or [[]]


def _header(facts: Facts, owners: Sequence[str]) -> Line:
    names = [_head(facts, owner) for owner in owners]
    heights = range(60, int(_HIGHEST_HEADER), 4)
    inside = next((h for h in heights if all(_fits(name, h) for name in names)), _HIGHEST_HEADER)
    cells = [Cell((one(tr("Function"), bold=True, colour=MUTED),), PANEL)]
    for name in names:
        lines = wrapped(clipped(name, inside, _HEADER_LINES, bold=True), inside, bold=True)
        cells.append(Cell(tuple(one(line, bold=True) for line in lines), PANEL, turned=True, inset=_TIGHT))
    return inside + 10, tuple(cells)


def _fits(name: str, height: float) -> bool:
    return len(wrapped(name, height, bold=True)) <= _HEADER_LINES


def _head(facts: Facts, owner: str) -> str:
    mark = "*" if facts.model.owners[owner].kind == OwnerKind.PARTNER else ""
    return f"{owner_name(facts, owner)}{mark}"


def _lines(facts: Facts, owners: Sequence[str], *, whole: bool) -> Iterator[Line]:
    """Give the rows: an area as a row of its own, and the functions in scope below it, or those that owners hold."""
    last = ""
    held = (
        facts.owners if whole else [f for f in facts.owners if not facts.structure.holders(f).keys().isdisjoint(owners)]
    )
    for function in facts.model.function_order(held):
        area = facts.model.functions[function].area or ""
        if area != last and area in facts.model.areas:
            name = clipped(short(facts.model.areas[area].name), INNER / 2, 1, bold=True)
            yield height_of(1) + 6, (Cell((one(name, bold=True),), PANEL, across=len(owners) + 1),)
        last = area
        colour = ERROR if facts.is_abandoned(function) else TEXT
        name = function_name(facts, function)
        name = tr("{function} (abandoned)", function=name) if facts.is_abandoned(function) else name
        height, cells = line_of([Text(name, colour=colour)], [_FUNCTION])
        yield height, (*cells, *(_cell(facts, function, owner) for owner in owners))


def _cell(facts: Facts, function: str, owner: str) -> Cell:
    holders = facts.structure.holders(function).get(owner, {})
    held = [ownership for ownership in Ownership if ownership in holders]
    if not held:
        return Cell()
    runs = tuple(Run(ownership.letter, bold=True, colour=OWNERSHIP[ownership]) for ownership in held)
    return Cell((Paragraph(runs, "ctr"),), OWNERSHIP_GROUND[held[0]], inset=_TIGHT)
