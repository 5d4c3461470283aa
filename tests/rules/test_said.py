"""What rules say can be said in other languages: each text of theirs comes from the translator, none past it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner import model as model_package
from planner.model.agreements import RuleSettings, Settings
from planner.model.checked import Checked
from planner.model.families import FAMILIES
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.model.remarks import remarks
from planner.model.rule_words import GRADES, condition, reason, remedies, sources
from planner.model.rulebook import RULES
from planner.model.scorecard import MEASURES
from planner.model.stages import SOURCE, STAGES
from planner.model.symptoms import SYMPTOMS, Symptom, review
from planner.model.vocabulary import SPOKEN
from planner.model.wording import affected, alone_in_words, figure, in_words, listed, listed_briefly, part_of, spoken
from tests.brackets import brackets, left_in_english
from tests.day import TODAY
from tests.rules.asked import CASES, findings, names_of
from tests.rules.case import Edge
from tests.rules.sketch import sketched
from tools.languages import Text, texts_in_code


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


def test_what_is_noted_for_a_symptom_is_said_by_the_translator() -> None:
    team = """
Small team
  SEO {affects: lead_quality}: D Lead; E Writer; R Lead
  Ads {affects: tracking, sales_handoff; metric: cost}:
  > SEO -> Ads
  > Ads -> SEO
"""
    off = "".join(f"\n! {rule.code} off" for rule in RULES)
    checked = Checked.of(sketched(team + off), TODAY)
    (structure,) = checked.facts
    noted = [
        pointer.words
        for symptom in Symptom
        for reviewed in review(checked, structure, symptom)
        for pointer in reviewed.pointers
    ]
    assert len(noted) >= 8
    assert all("⟦" in words and left_in_english(words, "Lead", "cost") == "" for words in noted)


def test_remarks_on_settings_are_said_by_the_translator() -> None:
    rules = {"OVL03": RuleSettings(thresholds={"execution_owners": "?", "later": 3}), "ZZZ01": RuleSettings(off=True)}
    said = remarks(OperatingModel(settings=Settings(rules=frozen_map(rules))))
    assert len(said) == 3
    assert all("⟦" in text and left_in_english(text, "OVL", "ZZZ", "later") == "" for text in said)


def test_every_constant_that_is_shown_is_marked() -> None:
    marked = set(texts_in_code(Path(model_package.__file__).parent))
    shown = [text for rule in RULES for text in (rule.title, rule.rationale, rule.fires, rule.offers)]
    shown += [source.text for rule in RULES for source in rule.sources]
    shown += [text for family in FAMILIES for text in (family.title, family.about)]
    shown += [text for measure in MEASURES for text in (measure.title, measure.formula)]
    shown += [text for stage in STAGES for text in stage]
    shown += [text for symptom in SYMPTOMS.values() for text in (symptom.title, symptom.cause)]
    shown += [text for symptom in SYMPTOMS.values() for look in symptom.looks for text in (look.title, look.ask)]
    thresholds = [threshold for rule in RULES for threshold in rule.thresholds]
    shown += [SOURCE, *GRADES.values(), *SPOKEN.values(), *(threshold.chosen for threshold in thresholds)]
    wanted = {Text(text) for text in shown if text}
    wanted |= {Text(threshold.label, "threshold") for threshold in thresholds}
    wanted |= {Text(threshold.unit, "unit") for threshold in thresholds if threshold.unit != "%"}
    assert wanted - marked == set()
