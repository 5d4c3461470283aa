"""What is handed around can be said in other languages: every block comes from the translator, whole sentences each."""

import io
import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape

import pytest
from pptx import Presentation

from planner.exchange.comparison.as_document import compare_document
from planner.exchange.comparison.report import compare_report
from planner.exchange.documents.as_html import document_html
from planner.exchange.documents.content import Document, Grid, Heading, Items, Paragraph, Picture
from planner.exchange.documents.kinds import KEYS, document_of
from planner.exchange.documents.page_looks import script
from planner.exchange.plan.as_markdown import plan_markdown
from planner.exchange.plan.report import plan_report
from planner.exchange.slides.write import write_pptx
from planner.exchange.wanted import SLIDES, Wanted
from planner.language import ENGLISH, Language, speak
from planner.model.checked import Checked
from planner.model.compare.sides import usual_sides
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.write import to_bytes
from tests.brackets import brackets, left_in_english
from tests.day import TODAY
from tests.exchange.documents.team import TEAM
from tests.rules.sketch import sketched
from tests.storage.samples import SAMPLE

MODELS = {"one that is drawn up": SAMPLE, "a team": sketched(TEAM)}
WRITTEN_BY_PEOPLE = {
    *("name", "title", "note", "reason", "boundary", "metric", "required_inputs", "input_from", "evidence"),
    *("passes", "agreement", "holder", "partner_kind", "every", "objective", "participants"),
}
IN_A_CHECKPOINT = "Fax"
"""A function of the checkpoint of `SAMPLE`, which is packed."""
RULE = re.compile(r"\b[A-Z]{3,4}\d\d\b")


def written(tree: object, key: str = "") -> Iterator[str]:
    """What people wrote in a model: names and sentences, which no translator sees."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from written(value, name)
    elif isinstance(tree, list):
        for value in tree:
            yield from written(value, key)
    elif isinstance(tree, str) and key in WRITTEN_BY_PEOPLE:
        yield tree
        yield tree.rstrip(".")


def left(text: str, model: OperatingModel) -> str:
    """The words of a text that are neither translated nor of the model."""
    names = [" ".join(name.split()) for name in written(json.loads(to_bytes(model)))]
    return left_in_english(RULE.sub(" ", text), IN_A_CHECKPOINT, *names)


def texts_of(document: Document) -> Iterator[str]:
    """All that is read of a document, block by block."""
    yield from (document.title, document.subtitle)
    for block in document.blocks:
        match block:
            case Heading(text) | Paragraph(text) | Picture(words=text):
                yield text
            case Items(entries):
                yield from (text for entry in entries for text in entry)
            case Grid(caption, header, rows):
                yield from (caption, *header, *(cell for row in rows for cell in row))


# --- nothing is said past the translator ----------------------------------------------------------------------------


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_every_block_of_a_document_comes_from_the_translator(model: OperatingModel, key: str) -> None:
    with brackets():
        try:
            texts = [*texts_of(document_of(Wanted(model, TODAY, document=key)))]
        except StorageError as error:
            texts = [str(error)]
    assert any("⟦" in text for text in texts)
    assert {text: left(text, model) for text in texts if left(text, model)} == {}


def test_a_page_says_its_language_and_what_its_search_finds_in_it() -> None:
    with brackets():
        page = document_html(document_of(Wanted(SAMPLE, TODAY)))
    assert '<html lang="xx">' in page
    assert "⟦Find in this page⟧" in page
    assert '["⟦Nothing is found.⟧", "⟦One line is found.⟧", "{n}⟦ lines are found.⟧"]' in page
    assert '<html lang="en">' in document_html(document_of(Wanted(SAMPLE, TODAY)))


def test_a_translation_cannot_end_the_script_of_a_page() -> None:
    speak(Language("xx", lambda *_: "</script><b>"))
    try:
        assert "</script><b>" not in script()
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize("view", ["", *SLIDES])
def test_all_that_is_read_of_slides_comes_from_the_translator(view: str) -> None:
    model = MODELS["a team"]
    with brackets():
        deck = Presentation(io.BytesIO(write_pptx(Wanted(model, TODAY, view=view)).data))
    texts = [
        text
        for slide in deck.slides
        for shape in slide.shapes
        for text in (shape.text_frame.text if shape.has_text_frame else "", *cells_of(shape))
    ]
    assert any("⟦" in text for text in texts)
    letters = re.compile(r"\b[DEIR]{2,4}\b")  # badges of one cell
    assert {text for text in texts if left(letters.sub(" ", text), model)} == set()


def cells_of(shape) -> list[str]:
    """The texts of a table on a slide; none where the shape is no table."""
    return [cell.text for row in shape.table.rows for cell in row.cells] if shape.has_table else []


def test_a_comparison_and_a_plan_come_from_the_translator() -> None:
    model = MODELS["a team"]
    ends = usual_sides(model, model.structure_order()[-1])
    assert ends is not None
    with brackets():
        checked = Checked.of(model, TODAY)
        page = document_html(compare_document(compare_report(checked, *ends)))
        plan = plan_markdown(plan_report(checked, *ends))
    body = unescape(re.sub(r"<[^>]*>", " ", page[page.index("<main") : page.index("</main>")]))
    assert "⟦" in body
    assert left(body, model) == ""
    assert "⟦" in plan
    assert left(plan, model) == ""


# --- sentences in another order -------------------------------------------------------------------------------------

GERMAN = {
    "{owners} {do} as well": "auch {owners} {do}",
    "decide": ("entscheidet", "entscheiden"),
    "execute": ("führt aus", "führen aus"),
    "give input": ("berät", "beraten"),
    "review": ("prüft", "prüfen"),
    "nobody decides it yet": "noch entscheidet niemand",
    "{owners} execute {functions}": ("{owners} führt {functions} aus", "{owners} führen {functions} aus"),
    "nobody owns {functions}": "niemand trägt {functions}",
    " and ": " und ",
    "{day} {month} {year}": "{day}. {month} {year}",
    "March": "März",
    "To be looked at again on {day}.": "Wieder anzusehen am {day}.",
    "No reason is written down.": "Kein Grund ist festgehalten.",
    "one": "eine",
    "{number} functions": ("{number} Funktion", "{number} Funktionen"),
    "{functions} in scope, held by {owners}.": "{functions} im Umfang; Träger: {owners}.",
    "{number} partners": ("ein Partner", "{number} Partner"),
    "{number} roles": ("{number} Rolle", "{number} Rollen"),
    "What was agreed: {agreement}": "Vereinbart ist: {agreement}",
    "{owners} take it over.": ("{owners} übernimmt.", "{owners} übernehmen."),
}


def german(text: str, about: str, number: int) -> str:  # noqa: ARG001 - what a language is asked
    """Say the texts above in German, and the others as they are."""
    said = GERMAN.get(text, text)
    return said if isinstance(said, str) else said[number != 1]


@pytest.fixture
def _german() -> Iterator[None]:
    speak(Language("de", german, ",", ".", "%d.%m.%Y"))
    yield
    speak(ENGLISH)


def said_in(text: str, document: str) -> str:
    return "\n".join(texts_of(document_of(Wanted(sketched(text), TODAY, document=document))))


@pytest.mark.usefixtures("_german")
def test_a_verb_stands_where_german_puts_it() -> None:
    said = said_in(
        "Team\n  SEO {area: A}: D Head; E Head, Lead, Writer\n  Ads {area: A}: E Lead, Writer\n"
        "  PR {area: A}: E Writer",
        "roles",
    )
    assert "Auch Lead und Writer führen aus." in said
    assert "Noch entscheidet niemand; auch Writer führt aus." in said
    assert "Lead und Writer führen Ads aus; Writer führt PR aus." in said


@pytest.mark.usefixtures("_german")
def test_one_and_many_have_their_own_words_in_german() -> None:
    said = said_in("Team\n  SEO: D Head; E *Agency\nLater\n  SEO: D Head, Lead; E *Agency, *Studio", "handout")
    assert "Eine Funktion im Umfang; Träger: eine Rolle und ein Partner." in said
    assert "Träger: two Rollen und two Partner." in said
    handed_on = said_in("Team\n  SEO: E Lead\n  Ads: E Head, Writer\n  > SEO -> Ads: leads", "roles")
    assert "Head und Writer übernehmen." in handed_on
    assert "Lead passes it on." in handed_on


@pytest.mark.usefixtures("_german")
def test_a_day_is_written_as_german_writes_it() -> None:
    said = said_in("Team\n  SEO: D Head\n  (PR {until: 2027-03-01})", "handout")
    assert "Kein Grund ist festgehalten. Wieder anzusehen am 1. März 2027." in said
    deck = Presentation(io.BytesIO(write_pptx(Wanted(sketched("Team\n  SEO: D Head"), date(2026, 9, 4))).data))
    assert "As of 04.09.2026" in "\n".join(shape.text_frame.text for shape in deck.slides[0].shapes)
    runs = [run for shape in deck.slides[0].shapes for line in shape.text_frame.paragraphs for run in line.runs]
    assert {run.font._element.get("lang") for run in runs} <= {"de", None}
