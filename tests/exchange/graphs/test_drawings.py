"""The owner graph as a drawing in text: what stands in it, and what no name can do to it."""

import re
from html import unescape

import pytest

from planner.exchange.graphs.dot import quoted as dot_quoted
from planner.exchange.graphs.dot import write_dot
from planner.exchange.graphs.mermaid import quoted as mermaid_quoted
from planner.exchange.graphs.mermaid import write_mermaid
from planner.exchange.wanted import Wanted
from planner.model.edits.owners import set_owner
from planner.storage.errors import StorageError
from tests.day import TODAY
from tests.exchange.hostile import AFTER, LEAD, hostile_model
from tests.rules.sketch import id_of, sketched

SKETCH = """\
Small team
  SEO: D Head; E *Agency; I #Sales
  PR: D Head; E *Agency; R Writer
  Data quality:
Growth stage
  SEO: D Writer; E Writer
"""
DREADFUL = (
    '"] --> x; click o1 "http://x.example"',
    '%%{init: {"theme": "dark"}}%%',
    "`**bold**` fa:fa-car $$x$$ <b>b</b>",
    'end"; o1 [URL="http://x.example"]; //',
    "<<table><tr><td>a</td></tr></table>>",
    "\\N \\G \\ &lt; \N{SNOWMAN} 漢字",
)


def _text(written) -> str:
    return written.data.decode()


def test_mermaid_draws_each_owner_once_and_a_line_for_each_pair_and_ownership():
    text = _text(write_mermaid(Wanted(sketched(SKETCH), TODAY)))
    assert re.findall(r'^  (o\d+)\["(.*?)"\]:::(\w+)$', text, re.M) == [
        ("o1", "Head<br/>decides 2", "role"),
        ("o2", "EXTERNAL<br/>Agency<br/>executes 2", "partner"),
        ("o3", "Sales<br/>gives input 1", "department"),
        ("o4", "Writer<br/>reviews 1", "role"),
    ]
    assert re.findall(r'^  (o\d+) (\S+)\|"(.*?)"\| (o\d+)$', text, re.M) == [
        ("o1", "-->", "E 2", "o2"),
        ("o3", "-.->", "I 1", "o1"),
        ("o4", "-->", "R 1", "o2"),
    ]
    assert 'f1["Data quality"]:::abandoned' in text
    assert 'subgraph legend ["Legend' in text


def test_dot_draws_the_same():
    text = _text(write_dot(Wanted(sketched(SKETCH), TODAY)))
    labels = re.findall(r'^  (o\d+) \[label="(.*?)", style', text, re.M)
    assert labels[1] == ("o2", "EXTERNAL\\nAgency\\nexecutes 2")
    assert len(labels) == 4
    assert re.findall(r'^  (o\d+) -> (o\d+) \[label="(.*?)"', text, re.M) == [
        ("o1", "o2", "E 2"),
        ("o3", "o1", "I 1"),
        ("o4", "o2", "R 1"),
    ]
    assert "cluster_abandoned" in text
    assert "cluster_legend" in text


def test_the_structure_that_is_named_is_drawn():
    model = sketched(SKETCH)
    text = _text(write_mermaid(Wanted(model, TODAY, structure=id_of("s", "Growth stage"))))
    assert "Writer" in text
    assert "Agency" not in text


@pytest.mark.parametrize("name", DREADFUL)
def test_no_name_becomes_anything_but_text_in_mermaid(name: str):
    label = mermaid_quoted(name)
    inside = label[1:-1]
    assert re.fullmatch(r"(?:[\w ,.\-]|#\d+;|[^\x00-\x7f])*", inside, re.A)
    assert re.sub(r"#(\d+);", lambda found: chr(int(found[1])), inside) == name


@pytest.mark.parametrize("name", DREADFUL)
def test_no_name_becomes_anything_but_text_in_dot(name: str):
    label = dot_quoted(name)
    assert re.fullmatch(r'"(?:[^"\\]|\\\\|\\")*"', label)
    assert unescape(re.sub(r"\\(.)", r"\1", label[1:-1])) == name


@pytest.mark.parametrize("write", [write_mermaid, write_dot])
@pytest.mark.parametrize("name", DREADFUL)
def test_a_drawing_has_as_many_statements_whatever_a_name_is(write, name: str):
    plain, dreadful = (
        set_owner(hostile_model(), owner=LEAD, name=given).model.replace(title=given) for given in ("A", name)
    )
    one, other = (_text(write(Wanted(model, TODAY, structure=AFTER))).split("\n") for model in (plain, dreadful))
    assert len(one) == len(other)
    assert [a for a, b in zip(one, other, strict=True) if a != b] == [
        line for line in one if '"A' in line or "A#58" in line
    ]


@pytest.mark.parametrize(
    ("sketch", "says"),
    [("", "no structure"), ("Small team", "Small team lists no functions and no owners")],
)
@pytest.mark.parametrize("write", [write_mermaid, write_dot])
def test_nothing_to_draw_is_said_in_a_sentence(write, sketch: str, says: str):
    with pytest.raises(StorageError, match=says):
        write(Wanted(sketched(sketch), TODAY))
