"""The markup of native shapes, glued connectors and tables, in points; every text is escaped.

Written as text and parsed once a slide: shape by shape through the library a matrix of 2,000 cells takes seconds.
"""

from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from planner.exchange.legal_text import legal, legal_line
from planner.exchange.palette import LINE, TEXT
from planner.exchange.slides.measure import SMALLEST
from planner.language import ENGLISH, spoken_language
from planner.model.graph.geometry import Rect

_EMU = 12_700  # of the format's units in a point
_HUNDRED = 100_000  # what the format counts parts of a whole in


class Run(NamedTuple):
    """Text in one look."""

    text: str
    size: float = SMALLEST
    bold: bool = False
    colour: str = TEXT


class Paragraph(NamedTuple):
    """Runs on lines of their own; ``indent`` is where the lines begin, a tab stands behind what hangs before it."""

    runs: tuple[Run, ...]
    align: str = "l"
    indent: float = 0.0
    before: float = 0.0


class Look(NamedTuple):
    """How a shape looks: its outline as the format names it, its ground, its border (None for neither), its inset."""

    outline: str = "rect"
    ground: str | None = None
    line: str | None = None
    width: float = 1.0
    dash: str = "solid"
    inset: float = 6.0


class End(NamedTuple):
    """Where a connector is glued: to the shape with this number, at a site (0 top, 1 left, 2 bottom, 3 right)."""

    shape: int
    site: int
    x: float
    y: float


class Cell(NamedTuple):
    """A cell of a table; ``turned`` text runs upwards, ``across`` cells of the row belong to it."""

    paragraphs: tuple[Paragraph, ...] = ()
    ground: str | None = None
    turned: bool = False
    across: int = 1
    inset: float = 4.0


def one(text: str, size: float = SMALLEST, *, bold: bool = False, colour: str = TEXT, align: str = "l") -> Paragraph:
    """Give a paragraph with one run."""
    return Paragraph((Run(text, size, bold, colour),), align)


def shape(number: int, name: str, place: Rect, look: Look, text: Sequence[Paragraph], *, anchor: str) -> str:
    """Give a shape with text in it; the anchor is t, ctr or b."""
    rounded = _roundness(look, place)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={_quoted(name)}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr>{_frame("a:xfrm", place)}<a:prstGeom prst="{look.outline}"><a:avLst>{rounded}</a:avLst></a:prstGeom>'
        f"{_fill(look.ground)}{_line(look.line, look.width, look.dash)}</p:spPr>"
        f"{_body('p:txBody', text, anchor, look.inset)}</p:sp>"
    )


def connector(number: int, name: str, ends: tuple[End, End], look: Look, *, bow: float = 0.0) -> str:
    """Give a curved connector with an arrow at its end.

    Args:
        number: its own number.
        name: its name for screen readers.
        ends: the shapes that it is glued to.
        look: its line.
        bow: how far it leaves the side on which both its ends are, in points; 0 where they are on different sides.
    """
    start, end = ends
    left, top = min(start.x, end.x), min(start.y, end.y)
    place = Rect(left, top, 1.0 if bow else abs(end.x - start.x), abs(end.y - start.y))
    flips = f"{_flip('flipH', end.x < start.x)}{_flip('flipV', end.y < start.y)}"
    adjust = f'<a:gd name="adj1" fmla="val {round(bow * _HUNDRED)}"/>' if bow else ""
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name={_quoted(name)}/><p:cNvCxnSpPr>'
        f'<a:stCxn id="{start.shape}" idx="{start.site}"/><a:endCxn id="{end.shape}" idx="{end.site}"/>'
        f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{_frame('a:xfrm', place, flips)}"
        f'<a:prstGeom prst="curvedConnector3"><a:avLst>{adjust}</a:avLst></a:prstGeom>'
        f"{_line(look.line, look.width, look.dash, arrow=True)}</p:spPr></p:cxnSp>"
    )


def stroke(number: int, name: str, start: tuple[float, float], end: tuple[float, float], look: Look) -> str:
    """Give a straight line with an arrow at its end, glued to nothing."""
    place = Rect(min(start[0], end[0]), min(start[1], end[1]), abs(end[0] - start[0]), abs(end[1] - start[1]))
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name={_quoted(name)}/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>'
        f'<p:spPr>{_frame("a:xfrm", place)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f"{_line(look.line, look.width, look.dash, arrow=True)}</p:spPr></p:cxnSp>"
    )


def table(
    number: int,
    name: str,
    corner: tuple[float, float],
    widths: Sequence[float],
    rows: Sequence[tuple[float, Sequence[Cell]]],
) -> str:
    """Give a table: the widths of its columns, and its rows with their heights; the first row is its header."""
    place = Rect(*corner, sum(widths), sum(height for height, _ in rows))
    columns = "".join(f'<a:gridCol w="{_emu(width)}"/>' for width in widths)
    lines = "".join(f'<a:tr h="{_emu(height)}">{"".join(map(_cell, cells))}</a:tr>' for height, cells in rows)
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name={_quoted(name)}/><p:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{_frame("p:xfrm", place)}'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr firstRow="1"/><a:tblGrid>{columns}</a:tblGrid>{lines}</a:tbl></a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )


def _cell(cell: Cell) -> str:
    span = f' gridSpan="{cell.across}"' if cell.across > 1 else ""
    turned = ' vert="vert270"' if cell.turned else ""
    inset = _emu(cell.inset)
    edges = "".join(f'<a:{edge} w="6350">{_solid(LINE)}</a:{edge}>' for edge in ("lnL", "lnR", "lnT", "lnB"))
    merged = '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr/></a:tc>' * (cell.across - 1)
    return (
        f"<a:tc{span}>{_body('a:txBody', cell.paragraphs, '', 0)}"
        f'<a:tcPr marL="{inset}" marR="{inset}" marT="25400" marB="25400" anchor="ctr"{turned}>'
        f"{edges}{_fill(cell.ground)}</a:tcPr></a:tc>{merged}"
    )


def _body(tag: str, paragraphs: Sequence[Paragraph], anchor: str, inset: float) -> str:
    edge = _emu(inset)
    sides = (
        f' wrap="square" lIns="{edge}" tIns="{edge}" rIns="{edge}" bIns="{edge}" anchor="{anchor}"' if anchor else ""
    )
    fit = "<a:noAutofit/>" if anchor else ""
    said = (
        "".join(map(_paragraph, paragraphs))
        or f'<a:p><a:endParaRPr lang="{_language()}" sz="{_size(SMALLEST)}"/></a:p>'
    )
    return f"<{tag}><a:bodyPr{sides}>{fit}</a:bodyPr><a:lstStyle/>{said}</{tag}>"


def _paragraph(paragraph: Paragraph) -> str:
    indent = _emu(paragraph.indent)
    tab = f'<a:tabLst><a:tab pos="{indent}" algn="l"/></a:tabLst>' if indent else ""
    before = f'<a:spcBef><a:spcPts val="{_size(paragraph.before)}"/></a:spcBef>'
    runs = "".join(map(_run, paragraph.runs))
    return (
        f'<a:p><a:pPr algn="{paragraph.align}" marL="{indent}" indent="-{indent}">{before}<a:buNone/>{tab}</a:pPr>'
        f"{runs}</a:p>"
    )


def _run(run: Run) -> str:
    bold = ' b="1"' if run.bold else ""
    text = escape(legal(run.text).replace("\n", " "))
    look = f'<a:rPr lang="{_language()}" sz="{_size(run.size)}"{bold} dirty="0">{_solid(run.colour)}</a:rPr>'
    return f"<a:r>{look}<a:t>{text}</a:t></a:r>"


def _language() -> str:
    """Name the language of a text, for whoever checks its spelling: British English, or what else is spoken."""
    code = spoken_language().code
    return "en-GB" if code == ENGLISH.code else code


def _frame(tag: str, place: Rect, flips: str = "") -> str:
    x, y, width, height = map(_emu, place)
    return f'<{tag}{flips}><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></{tag}>'


def _roundness(look: Look, place: Rect) -> str:
    """Make corners equally round whatever the size of the shape."""
    if look.outline != "roundRect":
        return ""
    part = min(0.5, 5.0 / max(1.0, min(place.width, place.height)))
    return f'<a:gd name="adj" fmla="val {round(part * _HUNDRED)}"/>'


def _flip(name: str, flipped: bool) -> str:  # noqa: FBT001 - what it is about
    return f' {name}="1"' if flipped else ""


def _fill(colour: str | None) -> str:
    return "<a:noFill/>" if colour is None else _solid(colour)


def _line(colour: str | None, width: float, dash: str, *, arrow: bool = False) -> str:
    if colour is None:
        return "<a:ln><a:noFill/></a:ln>"
    tip = '<a:tailEnd type="triangle" w="med" len="med"/>' if arrow else ""
    return f'<a:ln w="{_emu(width)}">{_solid(colour)}<a:prstDash val="{dash}"/>{tip}</a:ln>'


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour.removeprefix("#").upper()}"/></a:solidFill>'


def _quoted(name: str) -> str:
    return quoteattr(legal_line(name))


def _emu(points: float) -> int:
    return round(points * _EMU)


def _size(points: float) -> int:
    return round(points * 100)
