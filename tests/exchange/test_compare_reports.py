"""A comparison as text, JSON, Markdown and HTML: the same facts in each, and every name as plain text."""

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from planner.exchange.comparison.as_data import compare_data, compare_json
from planner.exchange.comparison.as_document import compare_document
from planner.exchange.comparison.as_text import compare_text
from planner.exchange.comparison.report import CompareReport, compare_report
from planner.exchange.documents.as_html import document_html
from planner.exchange.documents.as_markdown import document_markdown
from planner.model.checked import Checked
from planner.model.edits.acceptances import accept
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import delete_function
from tests.day import TODAY
from tests.exchange.hostile import AFTER, BEFORE, FUNCTION, OWNER, SEO, STRUCTURE, checked
from tests.rules.sketch import id_of, sketched

SKETCH = """
Before
  SEO {area: Content}: D Generalist; E *Agency > Generalist; I #Sales
  PR {area: Content}: D Generalist; E Generalist
  Pricing: D Generalist, Head
  Fax {area: Office}: D Head; E Head
  > SEO -> #Sales: on time
After
  SEO: D Content lead; E Content lead
  PR: D Press lead; E Press lead
  Pricing: D Head
  Events: E *Studio
  (Fax):
"""


def report(sketch: str = SKETCH) -> CompareReport:
    return compare_report(Checked.of(sketched(sketch), TODAY), BEFORE, AFTER)


def compare_markdown(made: CompareReport) -> str:
    return document_markdown(compare_document(made))


def compare_html(made: CompareReport) -> str:
    return document_html(compare_document(made))


def test_the_text_says_what_happens_to_functions_owners_figures_and_findings() -> None:
    text = compare_text(report())
    lines = text.splitlines()
    assert lines[0] == "From Before to After"
    assert "  ← comes in-house                     -           1           -           -" in lines
    assert "  ↔ moves                              3           1           -           -" in lines
    assert "All 5 functions change place or owners." in lines
    assert "    - SEO: decision goes from Generalist to Content lead; execution comes" in lines
    assert "Joining  Content lead, Press lead, Studio" in lines
    assert "Split    Generalist into Press lead and Content lead" in lines
    assert "Decision clarity 75 % (3 of 4) 75 % (3 of 4)" in [" ".join(line.split()) for line in lines]
    assert any(line.startswith("    error    OVL01   Pricing has two decision owners") for line in lines)


def test_the_text_is_eighty_columns_wide_and_ends_with_one_line_end() -> None:
    for made in (report(), compare_report(checked(), BEFORE, AFTER)):
        text = compare_text(made)
        assert max(map(len, text.splitlines())) <= 80
        assert text.endswith("\n")
        assert not text.endswith("\n\n")


def test_an_area_heads_its_functions_and_what_has_none_comes_last() -> None:
    lines = compare_text(report()).splitlines()
    heads = [line.strip() for line in lines if re.fullmatch(r"  \w[\w ]*", line)]
    assert heads[:3] == ["Content", "Office", "Without an area"]


def test_the_data_say_what_the_text_says() -> None:
    data = compare_data(report())
    assert data["from"] == {"kind": "structure", "id": BEFORE, "name": "Before"}
    assert data["movements"]["decision"] == {"moves": 3, "newly_parked": 1, "still_nobody": 1}
    functions = {row["name"]: row for row in data["functions"]}
    assert list(functions) == ["SEO", "PR", "Fax", "Pricing", "Events"]
    assert (functions["Events"]["before"], functions["Events"]["after"]) == ("absent", "in_scope")
    assert functions["SEO"]["area"] == "Content"
    assert functions["SEO"]["ownerships"]["execution"] == {
        "movement": "comes_in_house",
        "before": [{"id": id_of("o", "Agency"), "name": "Agency"}],
        "after": [{"id": id_of("o", "Content lead"), "name": "Content lead"}],
    }
    assert data["owners"]["split"] == [
        {
            "id": id_of("o", "Generalist"),
            "name": "Generalist",
            "into": [
                {"id": id_of("o", "Press lead"), "name": "Press lead"},
                {"id": id_of("o", "Content lead"), "name": "Content lead"},
            ],
        }
    ]
    clarity = data["scores"][0]
    assert (clarity["measure"], clarity["before"]) == ("decision_clarity", {"value": 0.75, "good": 3, "counted": 4})
    assert {finding["rule"] for finding in data["findings"]["solved"]} >= {"OVL01"}
    assert json.loads(compare_json(report())) == data


def test_the_flows_of_the_data_hold_every_function_whole() -> None:
    data = compare_data(report())
    for ownership, flows in data["flows"].items():
        total: dict[str, float] = {}
        for flow in flows:
            assert flow["width"] == pytest.approx(sum(flow["functions"].values()))
            for function, part in flow["functions"].items():
                total[function] = total.get(function, 0) + part
        moved = {row["id"] for row in data["functions"] if ownership in row["ownerships"]}
        assert total == pytest.approx(dict.fromkeys(moved, 1))
    ends = {flow["after"] for flow in data["flows"]["decision"]}
    assert None in ends
    assert "" not in ends


def test_what_was_accepted_is_no_finding() -> None:
    model = sketched("Before\n  SEO:\nAfter\n  SEO: D Head; E Head")
    before = Checked.of(model, TODAY)
    (abandoned,) = (finding for finding in before.findings(BEFORE) if finding.rule == "GAP01")
    after = Checked.of(accept(model, finding=abandoned, reason="until spring").model, TODAY)
    for made, expected in ((before, {"GAP01"}), (after, set())):
        solved = compare_report(made, BEFORE, AFTER).findings.solved
        assert {finding.rule for finding in solved if finding.rule.startswith("GAP")} == expected


def test_a_checkpoint_can_stand_on_either_side() -> None:
    model = keep_checkpoint(sketched(SKETCH), checkpoint="k_spring", structure=BEFORE, name="Spring").model
    model = delete_function(model, function=id_of("f", "Fax")).model
    made = Checked.of(model, TODAY)
    data = compare_data(compare_report(made, "k_spring", BEFORE))
    assert data["from"] == {"kind": "checkpoint", "id": "k_spring", "name": "Spring"}
    gone = next(row for row in data["functions"] if row["name"] == "Fax")
    assert (gone["after"], gone["area"]) == ("absent", None)
    assert "Fax is not in Before any more." in compare_text(compare_report(made, "k_spring", BEFORE))
    assert "Fax is new in Spring" in compare_markdown(compare_report(made, BEFORE, "k_spring"))


@pytest.mark.parametrize(
    ("sketch", "remarks"),
    [
        ("Before\nAfter\n  SEO: D Head", ["Before lists no functions and no owners."]),
        ("Before\nAfter", ["Before lists no functions and no owners.", "After lists no functions and no owners."]),
        ("Before\n  SEO:\nAfter\n  PR:", ["Before and After have no function in common."]),
        ("Before\n  SEO:\nAfter\n  SEO:", []),
        ("Before\n  + Head\nAfter\n  SEO:", []),
    ],
)
def test_emptiness_is_said_in_every_form(sketch: str, remarks: list[str]) -> None:
    made = report(sketch)
    assert compare_data(made)["remarks"] == remarks
    for text in (compare_text(made), compare_markdown(made), compare_html(made)):
        assert all(remark in text for remark in remarks)


def test_where_nothing_differs_that_is_said() -> None:
    made = report("Before\n  SEO: D Head\nAfter\n  SEO: D Head")
    assert "No function changes its place or its owners." in compare_text(made)
    assert "Functions</h2>" not in compare_html(made)


# --- markup -----------------------------------------------------------------------------------------------------


def test_markdown_holds_names_as_text_and_tables_of_equal_rows() -> None:
    text = compare_markdown(compare_report(checked(), BEFORE, AFTER))
    assert "<" not in re.sub(r"\\<|<br>", "", text)
    assert "[a]" not in text.replace("\\[", "")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    cells = [len(re.findall(r"(?<!\\)\|", row)) - 1 for row in rows]
    assert set(cells) == {5, 3}
    unescaped = re.sub(r"\\([\\`*_{}\[\]<>#|~&!])", r"\1", text)
    assert all(name in unescaped for name in (FUNCTION, OWNER, STRUCTURE))


class Page(HTMLParser):
    """Collects what a page holds, and fails where its tags do not match."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.tags: list[tuple[str, dict[str, Any]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br", "input", "col"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def page_of(made: CompareReport) -> Page:
    page = Page()
    page.feed(compare_html(made))
    page.close()
    assert page.open == []
    return page


def test_the_page_shows_names_as_they_are() -> None:
    text = "".join(page_of(compare_report(checked(), BEFORE, AFTER)).text)
    assert all(name in text for name in (FUNCTION, OWNER, STRUCTURE))


def test_the_page_can_be_read_aloud() -> None:
    page = page_of(report())
    attributes = [found for tag, found in page.tags if tag == "html"]
    assert attributes == [{"lang": "en"}]
    assert [tag for tag, _ in page.tags if tag in {"h1", "main", "title"}] == ["title", "main", "h1"]
    tables = sum(tag == "table" for tag, _ in page.tags)
    assert tables == sum(tag == "caption" for tag, _ in page.tags) == 2
    assert all(found.get("scope") in {"col", "row"} for tag, found in page.tags if tag == "th")


def test_every_form_is_the_same_each_time() -> None:
    for write in (compare_text, compare_json, compare_markdown, compare_html):
        assert write(report()) == write(report())
    assert SEO in compare_json(compare_report(checked(), BEFORE, AFTER))
