"""Pages: nothing is cut or empty, tables carry their headings on, and a PDF holds text and the day it was told."""

import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from planner.exchange.documents.content import Break, Document, Grid, Heading, Items, Paragraph
from planner.exchange.wanted import Wanted
from planner.storage.library import template_model, templates
from planner.ui.pictures import sheet_of
from planner.ui.printing.flow import parts_of
from planner.ui.printing.page_html import write_html
from planner.ui.printing.paper import text_size
from planner.ui.printing.pdf import write_pdf
from planner.ui.printing.preview import Preview
from planner.ui.printing.strips import NewPage, Page, Sheetful, Strip, pages_of
from tests.day import TODAY
from tests.exchange.hostile import AFTER, hostile_model
from tests.rules.sketch import sketched


@pytest.fixture(scope="module")
def northwind():
    return template_model(next(template for template in templates() if template.name == "Northwind example"))


def boxes(pdf: bytes) -> list[tuple[int, int]]:
    """The width and the height of each page, in points."""
    pages = PdfReader(BytesIO(pdf)).pages
    return [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]


def words_in(pdf: bytes) -> str:
    """The words of all pages, as somebody copies them."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def strip(height: float, *, keeps: bool = False, gap: float = 0.0, head: Strip | None = None) -> Strip:
    return Strip(height, lambda painter, top: None, gap=gap, keeps=keeps, head=head)  # noqa: ARG005


def heights(pages: list[Page]) -> list[list[float]]:
    return [[placed.height for _, placed in page.strips] for page in pages]


# --- filling pages --------------------------------------------------------------------------------------------------


def test_a_heading_goes_to_the_next_page_with_what_it_heads():
    pages = pages_of([strip(60), strip(20, keeps=True), strip(30)], 100)
    assert heights(pages) == [[60], [20, 30]]


def test_the_head_of_a_table_comes_again_on_each_page():
    head = strip(10, keeps=True)
    pages = pages_of([head, *(strip(40, head=head) for _ in range(5))], 100)
    assert heights(pages) == [[10, 40, 40], [10, 40, 40], [10, 40]]


def test_there_is_no_empty_page():
    picture = Sheetful(10, 10, lambda painter: None, "A picture")  # noqa: ARG005
    assert len(pages_of([NewPage(), NewPage(), strip(5), NewPage(), picture, NewPage(), NewPage()], 100)) == 2
    assert len(pages_of([], 100)) == 1


def test_a_picture_shares_its_page_with_its_heading_alone():
    picture = Sheetful(10, 10, lambda painter: None, "A picture")  # noqa: ARG005
    first, second, third = pages_of([strip(30), strip(10, keeps=True), picture, strip(20)], 100)
    assert (heights([first, second, third]), second.picture) == ([[30], [10], [20]], picture)


def test_the_gap_above_is_dropped_at_the_top_of_a_page():
    pages = pages_of([strip(90, gap=50), strip(20, gap=50)], 100)
    assert [page.strips[0][0] for page in pages] == [0.0, 0.0]


@pytest.mark.usefixtures("fonts")
def test_nothing_reaches_below_a_page_however_long_it_is():
    long = "word " * 900
    row = ("x" * 4000, "\n".join(f"D {number}" for number in range(300)), "")
    blocks = (
        Heading("H " * 300),
        Paragraph(long),
        Items((("lead " * 200, long),), numbered=True),
        Grid("A table", ("One", "Two", "Three"), (row, ("", "", "")), badges=True),
        Break(),
        Heading("Last"),
    )
    width, height = text_size()
    pages = pages_of(parts_of(Document("T " * 500, "", blocks), width, height, lambda _: None), height)
    assert len(pages) > 8
    assert all(page.strips for page in pages)
    assert max(top + placed.height for page in pages for top, placed in page.strips) <= height
    assert [placed.head is not None for _, placed in pages[-2].strips][-1]


# --- PDF ------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("fonts")
def test_the_handout_is_pages_of_a4_that_know_their_title_and_day(northwind):
    pdf = write_pdf(Wanted(northwind, date(2027, 3, 1))).data
    assert boxes(pdf)[0] == (595, 842)
    assert set(boxes(pdf)) == {(595, 842), (842, 595)}  # the graph of a structure is wide, and lies across
    assert 10 < len(boxes(pdf)) < 30
    assert b"/CreationDate (D:20270301000000" in pdf
    assert set(re.findall(rb'xmp:\w+Date="([^"]+)"', pdf)) == {b"2027-03-01T00:00:00+00:00"}
    assert len(set(re.findall(rb"\(D:([^)]*)\)", pdf))) == 1
    assert PdfReader(BytesIO(pdf)).metadata.title == "Northwind marketing"
    assert b"/Subtype /Image" not in pdf, "everything is drawn in lines and letters"


@pytest.mark.usefixtures("fonts")
def test_a_view_is_one_page_that_lies_as_its_picture_does(northwind):
    for view in ("board", "graph", "flow"):
        wanted = Wanted(northwind, TODAY, view)
        size = sheet_of(wanted).size
        shape = (842, 595) if size.width() > 1.01 * size.height() else (595, 842)
        assert boxes(write_pdf(wanted).data) == [shape], view


@pytest.mark.usefixtures("fonts")
def test_the_letters_of_a_page_can_be_searched_and_copied():
    said = words_in(write_pdf(Wanted(sketched("Team\n  Zebra ŷ Жук: D Head; E Head\n  PR:"), TODAY)).data)
    assert "Zebra ŷ Жук Head Head" in said
    assert "PR is abandoned: nobody decides it and nobody executes it in Team." in said
    assert said.count(" of ") >= 3, "each page says which it is"


@pytest.mark.usefixtures("fonts")
def test_no_page_of_a_document_is_empty_and_each_names_itself(northwind):
    for document in ("handout", "roles", "partners"):
        pages = PdfReader(BytesIO(write_pdf(Wanted(northwind, TODAY, document=document)).data)).pages
        for number, page in enumerate(pages, 1):
            said = page.extract_text()
            assert f"{number} of {len(pages)}" in said
            assert len(said) > 100


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("wanted", [{}, {"document": "roles"}, {"view": "graph"}])
def test_the_same_model_gives_the_same_bytes(wanted):
    model = hostile_model()
    first, second = (write_pdf(Wanted(model, TODAY, structure=AFTER)._replace(**wanted)).data for _ in range(2))
    assert first == second


# --- the page with pictures -----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("fonts")
def test_the_page_of_a_handout_holds_its_pictures_and_nothing_from_elsewhere(northwind):
    page = write_html(Wanted(northwind, TODAY)).data.decode()
    assert page.count("<svg ") == 4
    assert page.count('role="img" aria-label="') == 4
    assert set(re.findall(r"https?://[^\"'< ]+", page)) <= {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
    }
    assert "opmodel:model" not in page
    assert re.search(r'(?:href|src)="(?!#)', page) is None


# --- printing -------------------------------------------------------------------------------------------------------


def test_print_shows_the_view_and_every_document_and_prints_what_is_chosen(hands, qtbot, tmp_path):
    asked = []

    def to_file(printer: QPrinter, _parent: object) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        asked.append(printer.docName())
        return True

    hands.window.dialogs.choose_printer = to_file
    hands.run("print")
    preview = hands.window.findChild(Preview)
    offers = [preview.choice.itemText(place) for place in range(preview.choice.count())]
    assert offers[:3] == ["This view: Board", "Handout", "Pages for each role"]
    assert preview.counted.text() == "1 page"
    preview.choice.setCurrentIndex(2)
    number = len(preview.paper.pages)
    assert preview.counted.text() == f"{number} pages"
    assert preview.pages.pageCount() == number
    qtbot.mouseClick(preview.print_button, Qt.MouseButton.LeftButton)
    assert not preview.isVisible()
    assert asked == ["Small B2B marketing team: Small team"]
    assert len(boxes((tmp_path / "printed.pdf").read_bytes())) == number


def test_what_cannot_be_printed_says_why_and_prints_nothing(hands):
    hands.window.documents.close_document()
    assert not hands.window.actions_by_id["print"].isEnabled()


def test_a_document_is_written_into_the_file_that_is_chosen(hands, tmp_path):
    for ending, start in ((".pdf", b"%PDF-1"), (".html", b"<!DOCTYPE html>"), (".md", b"# ")):
        path = tmp_path / f"team{ending}"
        hands.window.dialogs.prepared = [path]
        hands.run("document_handout")
        assert path.read_bytes().startswith(start)
        assert hands.window.notice.words == f"{path.name} is written."
    assert hands.window.dialogs.suggested[-1].name.endswith(" handout.pdf")
    hands.window.dialogs.prepared = [tmp_path / "team.png", ""]
    hands.run("document_roles")
    assert "team.png must end with .pdf, " in hands.window.dialogs.asked[-1]
    assert not (tmp_path / "team.png").exists()
