"""What the program says is collected whole, and each translation says all of it."""

from pathlib import Path

import pytest

from tools.languages import Text, all_texts, compiled, faults_of, read, said_twice, texts_in_code, write

ROOT = Path(__file__).parents[2]

MODULE = """
from planner.language import mark, tr, trn
TITLE = mark("Two owners", about="rule")
def said(name, n):
    return tr("{name} decides.", name=name) + trn(n, "{n} gap", "{n} gaps") + tr(TITLE)
"""


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "said.py").write_text(MODULE)
    return texts_in_code(tmp_path / "shop")


def test_texts_constants_and_counted_texts_are_collected_with_their_modules(texts):
    assert texts == {
        Text("{n} gaps", counts=True): ["shop/said.py"],
        Text("{name} decides."): ["shop/said.py"],
        Text("Two owners", "rule"): ["shop/said.py"],
    }


def test_what_was_translated_stays_and_what_is_new_waits(texts, tmp_path):
    path = tmp_path / "planner_de.ts"
    write(path, {Text("{name} decides."): ("{name} entscheidet.",), Text("Gone"): ("Weg",)}, texts)
    assert read(path)[Text("{name} decides.")] == ("{name} entscheidet.",)
    assert Text("Gone") not in read(path)
    missing = [fault for fault in faults_of(path, texts) if "does not translate" in fault]
    assert len(missing) == 2


@pytest.mark.parametrize(
    ("text", "forms", "fault"),
    [
        (Text("{name} decides."), ("Er entscheidet.",), "other places"),
        (Text("{name} decides."), ("{nme} entscheidet.",), "other places"),
        (Text("{n} gaps", counts=True), ("Eine Lücke", "{n} Lücken"), ""),
        (Text("{n} gaps", counts=True), ("{n} Lücke", ""), "does not translate"),
    ],
)
def test_a_translation_has_the_places_of_the_text(tmp_path, text, forms, fault):
    path = tmp_path / "planner_de.ts"
    write(path, {text: forms}, {text: ["a.py"]})
    path.with_suffix(".qm").write_bytes(compiled(path))
    found = [said for said in faults_of(path, {text: ["a.py"]}) if "compiles" not in said]
    assert [fault in said for said in found] == ([True] if fault else [])


def test_a_text_is_said_with_a_number_or_without_one():
    both = [Text("steps"), Text("steps", counts=True), Text("gaps"), Text("steps", "a plan")]
    assert len(list(said_twice(both))) == 1


def test_every_translation_says_all_that_the_program_says():
    texts = all_texts()
    assert list(said_twice(texts)) == []
    for path in sorted((ROOT / "resources" / "languages").glob("planner_*.ts")):
        assert list(faults_of(path, texts)) == []
