"""A deck in the making: wide slides in the font of the application, saved to the same bytes for the same content."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from planner.exchange.legal_text import legal_line
from planner.exchange.palette import MUTED, OWNERSHIP
from planner.exchange.slides.markup import Cell, End, Look, Paragraph, Run, connector, one, shape, stroke, table
from planner.exchange.slides.measure import clipped
from planner.language import tr
from planner.model.graph.geometry import Rect
from planner.model.vocabulary import Ownership

if TYPE_CHECKING:
    from pptx.presentation import Presentation

WIDTH, HEIGHT, MARGIN = 960.0, 540.0, 36.0
"""A slide, and what stays free at its edges, in points."""

TOP, BOTTOM, LEGEND = 86.0, 468.0, 478.0
"""Where the content of a slide begins and ends, and where its legend stands, in points."""

INNER = WIDTH - 2 * MARGIN
"""How wide the content is."""

_FONT = "Inter"
_TITLE = Rect(MARGIN, 22, INNER, 40)
_TITLE_SIZE = 24.0
_COVER, _COVER_SIZE = Rect(MARGIN, 176, INNER, 96), 36.0
_FOOT = Rect(MARGIN, 504, INNER - 60, 28)
_NUMBER = Rect(WIDTH - MARGIN - 60, 504, 60, 28)
_MADE = datetime(2000, 1, 1)  # the same in every file
_OLDEST = (1980, 1, 1, 0, 0, 0)
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


class Deck:
    """A presentation without slides at first."""

    def __init__(self, title: str, foot: str) -> None:
        """Begin one.

        Args:
            title: becomes a property of the file.
            foot: stands at the foot of each slide.
        """
        self._show = _empty_show()
        properties = self._show.core_properties
        properties.title, properties.author, properties.last_modified_by = legal_line(title)[:255], "", ""
        properties.created = properties.modified = _MADE
        properties.revision = 1
        self._slides: list[Slide] = []
        self._foot = clipped(legal_line(foot), _FOOT.width, 1)

    def slide(self, title: str, words: str = "") -> "Slide":
        """Add a slide with a title, and a line of words below it."""
        made = self._show.slides.add_slide(self._show.slide_layouts[0])
        made.shapes.title.text_frame.text = clipped(legal_line(title), _TITLE.width, 1, _TITLE_SIZE, bold=True)
        slide = Slide(made)
        self._slides.append(slide)
        if words:
            line = clipped(legal_line(words), INNER, 1)
            slide.shape(tr("Summary"), Rect(MARGIN - 6, 56, INNER, 28), Look(), [one(line, colour=MUTED)])
        slide.shape(tr("Footer"), _FOOT._replace(x=MARGIN - 6), Look(), [one(self._foot, colour=MUTED)])
        number = str(len(self._show.slides))
        slide.shape(tr("Slide number"), _NUMBER, Look(), [one(number, colour=MUTED, align="r")])
        return slide

    def cover(self, title: str, lines: Sequence[Paragraph]) -> None:
        """Add the first slide: the title, and some lines below it."""
        from pptx.util import Pt  # noqa: PLC0415 - only what writes slides loads it

        slide = self.slide("")
        held = slide.made.shapes.title
        held.left, held.top, held.width, held.height = map(Pt, _COVER)
        held.text_frame.text = clipped(legal_line(title), _COVER.width, 2, _COVER_SIZE, bold=True)
        held.text_frame.paragraphs[0].font.size = Pt(_COVER_SIZE)
        slide.shape(tr("Accent"), Rect(MARGIN, _COVER.y - 18, 96, 5), Look("rect", OWNERSHIP[Ownership.DECISION]))
        slide.shape(tr("About"), Rect(MARGIN - 6, _COVER.bottom + 8, INNER, 120), Look(), lines)

    def data(self) -> bytes:
        """Finish all slides and give the bytes of the file."""
        for slide in self._slides:
            slide.finish()
        out = io.BytesIO()
        self._show.save(out)
        return _dated(out.getvalue())


class Slide:
    """One slide; what is drawn last lies on top.

    Attributes:
        made: the slide of the library.
    """

    def __init__(self, made: Any) -> None:  # noqa: ANN401 - the library's slide, of which little is typed
        """Draw on this slide of the library."""
        self.made = made
        self._next = max((int(each.shape_id) for each in made.shapes), default=1) + 1
        self._drawn: list[str] = []
        self._below: list[str] = []

    def shape(self, name: str, place: Rect, look: Look, text: Sequence[Paragraph] = (), anchor: str = "t") -> int:
        """Draw a shape with text in it, and give its number."""
        number = self._number()
        self._drawn.append(shape(number, name, place, look, text, anchor=anchor))
        return number

    def connector(self, name: str, ends: tuple[End, End], look: Look, *, bow: float = 0.0) -> None:
        """Draw a connector below all shapes."""
        self._below.append(connector(self._number(), name, ends, look, bow=bow))

    def stroke(self, name: str, start: tuple[float, float], end: tuple[float, float], look: Look) -> None:
        """Draw a straight arrow."""
        self._drawn.append(stroke(self._number(), name, start, end, look))

    def table(
        self,
        name: str,
        corner: tuple[float, float],
        widths: Sequence[float],
        rows: Sequence[tuple[float, Sequence[Cell]]],
    ) -> None:
        """Draw a table."""
        self._drawn.append(table(self._number(), name, corner, widths, rows))

    def badge(self, letter: str, colour: str, x: float, y: float) -> None:
        """Draw a letter in white on a small ground of its colour."""
        text = [Paragraph((Run(letter, bold=True, colour="#ffffff"),), "ctr")]
        self.shape(f"Badge {letter}", Rect(x, y, 20, 20), Look("roundRect", colour, inset=0), text, "ctr")

    def finish(self) -> None:
        """Put what was drawn onto the slide."""
        from pptx.oxml import parse_xml  # noqa: PLC0415 - only what writes slides loads it

        markup = "".join((*self._below, *self._drawn))
        tree = self.made.shapes.element
        for drawn in list(parse_xml(f"<p:spTree {_NAMESPACES}>{markup}</p:spTree>")):
            tree.append(drawn)

    def _number(self) -> int:
        self._next += 1
        return self._next - 1


def _empty_show() -> "Presentation":
    """Give a presentation of wide slides with one layout: a title, and nothing else; no picture of other slides."""
    from pptx import Presentation as new_presentation  # noqa: N813, PLC0415 - as above
    from pptx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
    from pptx.util import Pt  # noqa: PLC0415

    show = new_presentation()
    show.slide_width, show.slide_height = Pt(WIDTH), Pt(HEIGHT)
    layouts = show.slide_layouts
    kept = next(layout for layout in layouts if layout.name == "Title Only")
    for layout in [layout for layout in layouts if layout is not kept]:
        layouts.remove(layout)
    _dress(show.slide_master, kept)
    package = show.part.package
    for relation in [each for each in package.iter_rels() if each.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        package.drop_rel(relation.rId)
    return show


def _dress(master: Any, layout: Any) -> None:  # noqa: ANN401 - as above
    """Give the master and the layout our title and our font, and leave nothing else on them."""
    from pptx.oxml.ns import qn  # noqa: PLC0415 - as above
    from pptx.util import Pt  # noqa: PLC0415

    for page in (master, layout):
        for held in list(page.placeholders):
            if held.placeholder_format.type is not None and "TITLE" in str(held.placeholder_format.type):
                held.left, held.top, held.width, held.height = map(Pt, _TITLE)
            else:
                held.element.getparent().remove(held.element)
    for style in master.element.iter(qn("p:titleStyle")):
        for level in style.iter(qn("a:lvl1pPr")):
            level.set("algn", "l")
            for look in level.iter(qn("a:defRPr")):
                look.set("sz", str(round(_TITLE_SIZE * 100)))
                look.set("b", "1")
    for body in master.element.iter(qn("a:bodyPr")):
        body.set("lIns", "0")
        body.set("anchor", "t")
    _set_font(master)


def _set_font(master: Any) -> None:  # noqa: ANN401 - as above
    """Let the theme name our font, as one without serifs, so that another such font takes its place."""
    from pptx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415 - as above
    from pptx.opc.oxml import serialize_part_xml  # noqa: PLC0415
    from pptx.oxml import parse_xml  # noqa: PLC0415
    from pptx.oxml.ns import qn  # noqa: PLC0415

    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    tree = parse_xml(theme.blob)
    for latin in tree.iter(qn("a:latin")):
        latin.set("typeface", _FONT)
        latin.set("panose", "020B0604020202020204")
        latin.set("pitchFamily", "34")
    theme.blob = serialize_part_xml(tree)


def _dated(data: bytes) -> bytes:
    """Pack a file again with the same date on all parts."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as read, ZipFile(out, "w", ZIP_DEFLATED) as written:
        for name in read.namelist():
            info = ZipInfo(name, _OLDEST)
            info.compress_type = ZIP_DEFLATED
            written.writestr(info, read.read(name))
    return out.getvalue()
