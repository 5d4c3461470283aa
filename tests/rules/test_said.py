"""What rules say can be said in other languages: each text of theirs comes from the translator, none past it."""

from collections.abc import Iterator

import pytest

from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.rule_words import condition, reason, remedies, sources
from planner.model.rulebook import RULES
from planner.model.vocabulary import SPOKEN
from planner.model.wording import affected, alone_in_words, figure, in_words, listed, listed_briefly, part_of, spoken
from tests.brackets import brackets, left_in_english
from tests.day import TODAY
from tests.rules.case import Edge
from tests.rules.sketch import sketched
from tests.rules.test_rules import CASES, findings, names_of


@pytest.fixture(autouse=True)
def _brackets() -> Iterator[None]:
    with brackets():
        yield


def edges_of(code: str) -> list[Edge]:
    case = CASES[code]
    return [Edge(case.BAD, case.FOUND), *case.EDGES.values()]


def data_in(model: OperatingModel) -> set[str]:
    """The texts of a model that are the same in every language: names, what people typed, words of newer versions."""
    texts = {name for names in names_of(model).values() for name in names.values()}
    texts |= {area.name for area in model.areas.values()}
    for function in model.functions.values():
        texts |= function.input_from
        texts |= {spoken(word) for word in (*function.affects, function.metric_kind or "") if word not in SPOKEN}
    return texts


def said_by(checked: Checked, finding: Finding) -> Iterator[str]:
    yield finding.message
    for fix in checked.fixes(finding):
        yield fix.label
        for question in fix.questions:
            yield question.text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_findings_and_fixes_are_said_by_the_translator(rule) -> None:
    for edge in edges_of(rule.code):
        checked = Checked.of(sketched(edge.sketch), TODAY)
        found = findings(checked, rule.code)
        assert len(found) == len(edge.found)
        for finding in found:
            for text in said_by(checked, finding):
                assert "⟦" in text
                assert left_in_english(text, *data_in(checked.model)) == ""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_a_rule_says_of_itself_is_said_by_the_translator(rule) -> None:
    texts = [condition(rule), reason(rule), *sources(rule)]
    for threshold in rule.thresholds:
        texts += [threshold.words, threshold.allowed()]
    for text in texts:
        assert "⟦" in text
        assert left_in_english(text) == ""
    assert left_in_english(remedies(rule)) == ""


def test_small_words_are_said_by_the_translator() -> None:
    texts = [in_words(0), in_words(12), alone_in_words(1), part_of(1, 2), part_of(2, 2), *map(spoken, SPOKEN)]
    texts += [listed(["1", "2"]), listed_briefly([*"1234567"]), *affected(frozenset(("budget",)))]
    assert all("⟦" in text and left_in_english(text) == "" for text in texts)
    assert spoken("a_newer_word") == "a newer word"
    assert in_words(13) == "13"


def test_numbers_and_days_are_written_as_the_language_does() -> None:
    assert (figure(1.2), figure(3.0), figure(0.126)) == ("1,2", "3", "0,13")
    ended = Checked.of(sketched("Small team\n  SEO: D Lead; E *Agency {renewal: 2026-01-31} > Lead"), TODAY)
    (finding,) = findings(ended, "EXT07")
    assert "31.01.2026" in finding.message
    assert finding.evidence["renewal"] == "2026-01-31"
