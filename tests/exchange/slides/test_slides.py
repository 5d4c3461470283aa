"""Slides hold what the model says, in native shapes that no text overflows."""

import io

import pytest
from pptx import Presentation
from pptx.util import Pt

from planner.exchange.slides.deck import HEIGHT, WIDTH
from planner.exchange.slides.measure import SMALLEST, clipped, height_of, width_of, wrapped
from planner.exchange.slides.write import write_pptx
from planner.exchange.wanted import SLIDES, Wanted
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.storage.errors import StorageError
from tests.day import TODAY
from tests.exchange.hostile import FUNCTION, OWNER, hostile_model
from tests.rules.sketch import id_of, sketched

SKETCH = """\
Small team
  SEO {area: Content}: D Head; E Writer [EMEA], *Bureau > Head
  PR {area: Content}: D Head; E Head; R Writer; I #Sales
  (Events): D Head
  Data quality:
  > SEO -> #Sales: every lead has a source
Growth stage
  SEO: D Writer; E Writer
  PR: D Head; E Writer
"""
SMALL = id_of("s", "Small team")


def _show(model: OperatingModel, **more):
    return Presentation(io.BytesIO(write_pptx(Wanted(model, TODAY, **more)).data))


@pytest.mark.parametrize("view", SLIDES)
def test_a_structure_without_owners_has_slides_too(view):
    assert _titles(_show(sketched("Small team\n  SEO:\nGrowth stage\n  SEO: D Head"), view=view))


def _titles(show) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in show.slides]


def _texts(show) -> str:
    said = []
    for slide in show.slides:
        for shape in slide.shapes:
            said += [paragraph.text for paragraph in _paragraphs(shape)]
    return "\n".join(said)


def _paragraphs(shape):
    frames = [cell.text_frame for row in shape.table.rows for cell in row.cells] if shape.has_table else []
    frames += [shape.text_frame] if shape.has_text_frame else []
    return [paragraph for frame in frames for paragraph in frame.paragraphs]


def _large() -> OperatingModel:
    """Thirty owners with long names, and functions with longer ones than any slide expects."""
    lines = ["Large"]
    for number in range(60):
        name = f"Function number {number} with a name that takes more than one line wherever it stands"
        lines.append(
            f"  {name}: D Head {number % 7}; E Specialist for something long {number % 30}; R Head 1; I Head 2"
        )
    lines.append(f"  {'W' * 400}: D Head 1; E Head 1")
    return sketched("\n".join(lines))


def test_all_parts_are_there_and_each_slide_has_a_title():
    titles = _titles(_show(sketched(SKETCH)))
    assert all(title or place == 0 for place, title in enumerate(titles))
    for words in ("who owns what", "who decides for whom", "matrix", "findings"):
        assert [title for title in titles if title.startswith(("Small team", "Growth stage")) and words in title]
    assert "From Small team to Growth stage" in titles
    assert any(title.startswith("Change plan") for title in titles)
    assert {"Head", "Writer"} <= set(titles)


@pytest.mark.parametrize(
    ("part", "says"),
    [
        ("board", "who owns what"),
        ("graph", "who decides for whom"),
        ("compare", "From Small team"),
        ("matrix", "matrix"),
        ("findings", "findings"),
        ("plan", "Change plan"),
        ("roles", "Head"),
    ],
)
def test_slides_can_be_limited_to_a_part(part: str, says: str):
    titles = _titles(_show(sketched(SKETCH), view=part))[1:]
    assert any(says in title for title in titles)
    others = {"who owns what", "who decides for whom", "matrix", "findings", "Change plan"} - {says}
    assert not [title for title in titles for other in others if other in title]


def test_a_structure_that_is_named_limits_the_slides_to_it():
    titles = _titles(_show(sketched(SKETCH), structure=SMALL, view="board"))
    assert all("Growth stage" not in title for title in titles)


def test_a_board_shows_a_card_for_each_owner_with_its_functions():
    show = _show(sketched(SKETCH), structure=SMALL, view="board")
    cards = {
        shape.name: shape.text_frame.text for slide in show.slides for shape in slide.shapes if shape.has_text_frame
    }
    assert "D\tSEO, PR" in cards["Head"]
    assert "EXTERNAL" in cards["Bureau"]
    assert "Data quality" in cards["Abandoned"]
    assert "Events" in cards["Parked"]


def test_connectors_are_glued_to_the_boxes_that_they_lead_from_and_to():
    show = _show(sketched(SKETCH), structure=SMALL, view="graph")
    slide = show.slides[1]
    boxes = {shape.shape_id: shape for shape in slide.shapes}
    glued = []
    for shape in slide.shapes:
        ends = [end.get("id") for end in shape.element.iter() if end.tag.endswith(("}stCxn", "}endCxn"))]
        if ends:
            glued.append(tuple(boxes[int(end)].text_frame.paragraphs[0].text for end in ends))
    assert sorted(glued) == [("Head", "Bureau"), ("Head", "Writer"), ("Sales", "Head"), ("Writer", "Head")]


def test_a_graph_that_is_too_wide_goes_on_with_those_who_have_to_do_with_it():
    chain = "\n".join(f"  Function {n}: D Owner {n}; E Owner {n + 1}" for n in range(7))
    show = _show(sketched(f"Chain\n{chain}"), view="graph")
    titles = _titles(show)[1:]
    assert titles == ["Chain: who decides for whom (1 of 2)", "Chain: who decides for whom (2 of 2)"]
    boxes = [
        {shape.name for shape in slide.shapes if shape.name.startswith("Owner")} for slide in list(show.slides)[1:]
    ]
    assert boxes[0] | boxes[1] == {f"Owner {n}" for n in range(8)}
    assert len(boxes[0] & boxes[1]) == 1
    assert "1 lines lead" not in _texts(show)


def test_lines_differ_by_dashes_as_well_as_by_colour():
    slide = _show(sketched(SKETCH), structure=SMALL, view="graph").slides[1]
    dashes = {
        shape.name.partition(":")[0]: next(e.get("val") for e in shape.element.iter() if e.tag.endswith("}prstDash"))
        for shape in slide.shapes
        if shape.name.startswith(tuple(Ownership))
    }
    assert len(set(dashes.values())) == len(dashes) == 3


def test_a_matrix_is_a_table_with_letters():
    slide = _show(sketched(SKETCH), structure=SMALL, view="matrix").slides[1]
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    rows = [[cell.text_frame.text.replace("\n", " ") for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Function", "Head", "Writer", "Bureau*", "Sales"]
    assert ["SEO", "D", "E", "E", ""] in rows
    assert ["PR", "DE", "R", "", "I"] in rows


def test_a_role_sees_its_handoffs():
    text = _texts(_show(sketched(SKETCH), structure=SMALL, view="roles"))
    assert "SEO (EMEA)" in text
    assert "passes on SEO → Sales" in text


@pytest.mark.parametrize("model", [sketched(SKETCH), _large(), hostile_model()], ids=["small", "large", "hostile"])
def test_no_text_is_too_small_or_overflows_and_nothing_leaves_the_slide(model: OperatingModel):
    for number, slide in enumerate(_show(model).slides, 1):
        for shape in slide.shapes:
            where = f"slide {number}, {shape.name}"
            assert shape.left >= 0 and shape.top >= 0, where  # noqa: PT018
            assert shape.left + shape.width <= Pt(WIDTH) + 1, where
            assert shape.top + shape.height <= Pt(HEIGHT) + 1, where
            for paragraph in _paragraphs(shape):
                assert all(run.font.size is None or run.font.size >= Pt(SMALLEST) for run in paragraph.runs), where
            if shape.has_text_frame and not shape.is_placeholder and shape.text_frame.text:
                assert _needed(shape) <= shape.height / 12_700 + 1, where


def _needed(shape) -> float:
    """The height that the text of a shape takes, in points."""
    frame = shape.text_frame
    height = (frame.margin_top + frame.margin_bottom) / 12_700
    for paragraph in frame.paragraphs:
        size = max((run.font.size.pt for run in paragraph.runs), default=SMALLEST)
        indent = int(paragraph._pPr.get("marL", "0")) / 12_700
        width = (shape.width - frame.margin_left - frame.margin_right) / 12_700 - indent
        text = paragraph.text.partition("\t")[2] or paragraph.text
        bold = any(run.font.bold for run in paragraph.runs) and not indent
        height += height_of(len(wrapped(text, width, size, bold=bold)), size)
        height += 0 if paragraph.space_before is None else paragraph.space_before.pt
    return height


def test_no_slide_of_a_large_model_loses_a_function():
    text = _texts(_show(_large(), view="board"))
    for number in range(60):
        assert f"Function number {number} with" in text.replace("\n", " ")


def test_names_stay_text():
    show = _show(hostile_model())
    text = _texts(show)
    assert FUNCTION in text
    assert OWNER in text
    assert not [rel for slide in show.slides for rel in slide.part.rels.values() if rel.is_external]
    assert not [e for slide in show.slides for e in slide.element.iter() if str(e.tag).endswith("}hlinkClick")]


def test_nothing_of_the_library_is_left_in_the_file():
    show = _show(sketched(SKETCH))
    assert [layout.name for layout in show.slide_layouts] == ["Title Only"]
    assert (show.core_properties.author, show.core_properties.last_modified_by) == ("", "")
    assert not [part for part in show.part.package.iter_parts() if part.partname.endswith(".jpeg")]


@pytest.mark.parametrize(
    ("sketch", "part", "says"),
    [
        ("", "", "no structure"),
        ("Team", "", "nothing to export"),
        ("Team\n  SEO: D Head; E Head", "plan", "needs two structures; Team is the only one"),
        (SKETCH, "flow", "no slides of the flow"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_a_sentence(sketch: str, part: str, says: str):
    with pytest.raises(StorageError, match=says):
        write_pptx(Wanted(sketched(sketch), TODAY, view=part))


def test_parts_of_one_structure_alone_are_written_without_a_comparison():
    titles = _titles(_show(sketched("Team\n  SEO: D Head; E Head")))
    assert len(SLIDES) == 7
    assert not [title for title in titles if "Change plan" in title or "From" in title]


def test_lines_are_as_wide_as_asked_for():
    text = "A word, anotherverylongwordwithoutanyblankinit and 漢字漢字漢字漢字 🙂"
    for line in wrapped(text, 60):
        assert width_of(line) <= 62
    assert "".join(wrapped(text, 60)).replace(" ", "") == text.replace(" ", "")
    assert clipped("short", 100, 1) == "short"
    assert clipped(text, 60, 2).endswith("…")
    assert wrapped("", 10) == [""]
