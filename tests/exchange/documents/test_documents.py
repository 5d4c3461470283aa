"""The documents read well with nobody, one and many, and no text of the model becomes anything but text."""

import base64
import hashlib
import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from planner.exchange.documents.as_html import document_html
from planner.exchange.documents.as_markdown import document_markdown
from planner.exchange.documents.content import Document, Grid, Heading, Items, Paragraph, Picture
from planner.exchange.documents.kinds import KEYS, document_of
from planner.exchange.wanted import Wanted
from planner.model.agreements import Acceptance
from planner.model.checked import Checked
from planner.model.edits.owners import set_owner
from planner.model.edits.workshop_results import add_next_step, park_topic
from planner.storage.errors import StorageError
from planner.storage.library import template_model, templates
from tests.day import TODAY
from tests.exchange.documents.team import TEAM
from tests.exchange.hostile import AFTER, FUNCTION, LEAD, OWNER, STRUCTURE, hostile_model
from tests.rules.sketch import id_of, sketched


def built(text: str, document: str, structure: str | None = None) -> Document:
    named = None if structure is None else id_of("s", structure)
    return document_of(Wanted(sketched(text), TODAY, structure=named, document=document))


def text_of(document: Document) -> str:
    """All words of a document, a line for each sentence or cell."""
    lines = [document.title, document.subtitle]
    for block in document.blocks:
        match block:
            case Heading(text) | Paragraph(text):
                lines.append(text)
            case Items(entries):
                lines += [" ".join(filter(None, entry)) for entry in entries]
            case Grid(header=header, rows=rows):
                lines += [" | ".join(row) for row in (header, *rows)]
    return "\n".join(lines)


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


# --- the handout ----------------------------------------------------------------------------------------------------


def test_the_handout_holds_both_structures_side_by_side():
    document = built(TEAM, "handout")
    said = text_of(document)
    assert "Function | Small team | Growth stage" in said
    assert "SEO | D Head\nE Lead (EMEA), Agency (elsewhere)\nI Sales\nR Head | D Head\nE Lead" in said
    assert "Events | D nobody\nE Lead | D Head\nE Lead" in said
    assert "PR | abandoned: nobody decides, nobody executes | not in this structure" in said
    assert "Small team: Three functions in scope, held by three roles, one partner and one department." in said
    assert "One function is parked on purpose." in said
    assert [block.view for block in document.blocks if isinstance(block, Picture)] == [
        "board",
        "board",
        "graph",
        "graph",
    ]


def test_one_structure_that_is_named_has_a_column_for_each_ownership_and_no_plan():
    document = built(TEAM, "handout", "Small team")
    said = text_of(document)
    assert "Function | Decides | Executes | Gives input | Reviews" in said
    assert "SEO | Head | Lead (EMEA), Agency (elsewhere) | Sales | Head" in said
    assert "PR | nobody | nobody | - | -" in said
    assert "Change plan" not in said


def test_findings_come_with_their_why_and_their_source():
    said = text_of(built(TEAM, "handout"))
    assert "Error in Small team: PR is abandoned: nobody decides it and nobody executes it in Small team." in said
    assert "Why it matters: What nobody decides and nobody executes does not happen" in said
    assert "At least one execution owner: Trackplus" in said


def test_a_heading_without_anything_below_it_is_left_out():
    clean = built("Team {people: 2}\n  SEO {metric: visits; required_inputs: goal}: D Head; E Head", "handout")
    assert {"Gaps", "Overlaps", "Decisions"}.isdisjoint(headings(clean))
    for document in (clean, built("Empty", "handout"), built(TEAM, "roles"), built(TEAM, "partners")):
        for block, following in zip(document.blocks, [*document.blocks[1:], None], strict=True):
            if isinstance(block, Heading):
                assert not isinstance(following, Heading) or following.level > block.level
                assert following is not None


def test_decisions_say_who_when_and_why_and_open_ones_stand_apart():
    text = (
        "Team\n  SEO: D Head; E Head\n"
        "! decision Keep it {owner: Head; date: 2026-09-01; about: SEO}\n! decision Who speaks?"
    )
    said = text_of(built(text, "handout"))
    assert "Keep it. Agreed by Head on 1 September 2026. It is about SEO." in said
    assert "Decisions that are still to be made\nWho speaks?" in said


def test_what_is_accepted_stands_apart_with_its_reason():
    model = sketched("Team\n  SEO:")
    gap = next(f for f in Checked.of(model, TODAY).findings(id_of("s", "Team")) if f.rule == "GAP01")
    said = Acceptance(reason="Nobody has time", severity=gap.severity.value, evidence=gap.evidence)
    model = model.replace(accepted={gap.acceptance_key: said})
    text = text_of(document_of(Wanted(model, TODAY)))
    assert f"{gap.message} Nobody has time." in text
    assert "Abandoned function" not in text


# --- roles and partners ---------------------------------------------------------------------------------------------


def test_a_role_reads_what_it_decides_executes_and_is_asked():
    said = text_of(built(TEAM, "roles"))
    assert "You decide\nSEO. Lead and Agency execute; Sales gives input." in said
    assert "Events. Nobody decides it yet." in said
    assert "SEO. Your part: EMEA. Head decides and reviews; Agency executes as well; Sales gives input. " in said
    assert "Known before you start: a goal. Measured by: qualified visits." in said
    assert "You review it before launch." in said
    assert "SEO. You share it: Lead (EMEA) and Agency (elsewhere)." in said
    assert "You pass on, from SEO to Sales. What was agreed: every lead has a source." in said
    assert "You are the internal contact of Agency." in said


def test_a_role_reads_what_is_not_its_own_and_who_owns_that():
    said = text_of(built(TEAM, "roles"))
    assert "Beside your functions, these are not yours:" in said
    assert "Without an area. Lead executes Events; nobody owns PR." in said


def test_a_vacant_role_and_one_with_nothing_have_a_page_too():
    said = text_of(built(TEAM, "roles"))
    assert "This role is vacant: nobody holds it yet." in said
    assert "You hold no function in this structure." in said


def test_a_partner_reads_its_part_and_nothing_of_what_it_costs():
    model = sketched(TEAM)
    agency = id_of("o", "Agency")
    model = set_owner(
        model, owner=agency, cost="EUR 900", commercial_model="day rate", note="slow", renewal=date(2027, 6, 30)
    ).model
    said = text_of(document_of(Wanted(model, TODAY, document="partners")))
    assert "Your contact is Head." in said
    assert "The contract is up for renewal on 30 June 2027." in said
    assert "SEO. Your part: elsewhere. Head decides and reviews; Lead executes as well; Sales gives input." in said
    assert "Every decision is made inside." in said
    for private in ("900", "day rate", "slow"):
        assert private not in said


@pytest.mark.parametrize("document", ["roles", "partners"])
def test_where_there_is_nobody_to_write_to_it_is_said(document):
    with pytest.raises(StorageError, match="Team has no"):
        built("Team\n  SEO: I #Sales", document)


@pytest.mark.parametrize("document", KEYS)
def test_a_model_without_structures_has_no_documents(document):
    with pytest.raises(StorageError, match="has no structure"):
        built("", document)


# --- forms ----------------------------------------------------------------------------------------------------------


class Seen(HTMLParser):
    """What a browser would make of a page: its elements with their attributes, and the text outside of them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.tags if tag in tags]


@pytest.mark.parametrize("document", KEYS)
def test_hostile_text_stays_text_in_a_page_and_in_markdown(document):
    model = {"partners": partnered, "minutes": met}.get(document, hostile_model)()
    made = document_of(Wanted(model, TODAY, structure=AFTER, document=document))
    page = Seen(document_html(made))
    assert len(page.named("script")) == 1
    assert page.named("img", "iframe", "link", "object", "i", "b") == []
    assert all((attrs.get("href") or "#").startswith("#") for attrs in page.named("a"))
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on") or name == "src"]
    for words in (OWNER, STRUCTURE):
        assert " ".join(words.split()) in " ".join(page.text.split())
    assert re.search(r"(?<!\\)<(?!br>)|(?<!\\)!\[", document_markdown(made)) is None


def met():
    """The hostile model after a workshop that parked and planned things with hostile names."""
    model = park_topic(hostile_model(), topic="p_one", name=OWNER).model
    return add_next_step(model, step="n_one", name=STRUCTURE).model


def partnered():
    return set_owner(hostile_model(), owner=LEAD, kind="partner").model


def test_a_page_has_landmarks_headings_in_order_and_heads_in_its_tables():
    page = Seen(document_html(document_of(Wanted(hostile_model(), TODAY))))
    assert page.named("html")[0]["lang"] == "en"
    assert {"main", "nav", "search"} <= {tag for tag, _ in page.tags}
    levels = [int(tag[1]) for tag, _ in page.tags if tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(attrs.get("scope") in {"col", "row"} for attrs in page.named("th"))
    skip = page.named("a")[0]["href"]
    targets = {attrs.get("id") for _, attrs in page.tags}
    assert {attrs["href"].removeprefix("#") for attrs in page.named("a") if attrs["href"]} <= targets
    assert skip == "#content"
    assert page.named("search")[0].keys() == {"hidden"}, "without its script the page shows no dead field"


def test_only_the_script_of_the_page_may_run():
    page = document_html(document_of(Wanted(hostile_model(), TODAY)))
    script = page.split("<script>")[1].split("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'\"" in page
    assert "http:" not in page.replace(FUNCTION, "").replace("http://x", "")
    assert "default-src 'none'" in page


@pytest.mark.parametrize("document", KEYS)
@pytest.mark.parametrize("template", templates(), ids=lambda template: template.file)
def test_every_template_has_every_document(document, template):
    model = template_model(template)
    try:
        made = document_of(Wanted(model, TODAY, document=document))
    except StorageError as refused:
        assert str(refused).endswith(("no page to write.", "no brief to write.", "nothing to write about."))  # noqa: PT017
        return
    said = text_of(made)
    assert "  " not in "".join(line for line in said.splitlines() if " | " not in line)
    assert ".." not in said
    assert ". ." not in said
    assert document_markdown(made).startswith("# ")
