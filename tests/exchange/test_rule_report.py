"""What is said about rules."""

import json

import pytest

from planner.exchange.reports.rules import near_codes, rule_json, rule_named, rule_text, rules_json, rules_text
from planner.exchange.terminal_text import WIDTH
from planner.model.families import FAMILIES
from planner.model.rule_words import condition, default_of, remedies, sources
from planner.model.rulebook import RULE_BY_CODE, RULES


def test_the_families_are_those_of_the_rules_and_stand_in_their_order():
    known = [family.code for family in FAMILIES]
    used = list(dict.fromkeys(rule.family for rule in RULES))
    assert used == [code for code in known if code in used]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_in_a_sentence_when_it_fires_and_what_it_offers(rule):
    assert condition(rule).startswith("Reports ")
    assert condition(rule).endswith(".")
    assert "  " not in condition(rule)
    fixes = remedies(rule)
    assert fixes == "" or (fixes[0].isupper() and fixes.endswith("."))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_where_it_comes_from_with_grades_or_that_nothing_is_published(rule):
    said = sources(rule)
    if rule.sources:
        assert all("(grade " in source for source in said)
    else:
        assert said == ("No limit is published; this is a rule of function-first team design.",)
    assert rule_text(rule).count("No limit is published; this is a rule") == (not rule.sources)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_text_of_a_rule_fits_a_terminal_and_names_its_thresholds(rule):
    text = rule_text(rule)
    assert text.startswith(f"{rule.code}  {rule.title}  ({rule.severity.value})\n")
    assert max(map(len, text.splitlines())) <= WIDTH
    assert ("\nThresholds\n" in text) == bool(rule.thresholds)
    words = " ".join(text.split())
    for threshold in rule.thresholds:
        assert f"{threshold.name}: {default_of(threshold)} ({threshold.allowed()})." in words
        assert threshold.chosen in words


def test_the_list_names_every_rule_below_its_family():
    lines = rules_text().splitlines()
    assert lines[0] == "GAP: Abandoned functions"
    assert lines[1] == "  GAP01   error    Abandoned function"
    assert [line.split()[0] for line in lines if line.startswith("  ")] == [rule.code for rule in RULES]


def test_a_rule_as_data_has_these_keys():
    data = json.loads(rule_json(RULE_BY_CODE["OVL03"]))
    assert [*data] == [
        "code",
        "family",
        "title",
        "severity",
        "condition",
        "rationale",
        "sources",
        "thresholds",
        "fixes",
        "since",
    ]
    (threshold,) = data["thresholds"]
    assert [*threshold] == ["name", "default", "unit", "chosen", "lowest", "highest", "whole"]
    assert (threshold["name"], threshold["default"]) == ("execution_owners", 3)
    assert data["fixes"] is None
    assert json.loads(rules_json())[0]["sources"][0]["grade"] == "B"
    assert [rule["code"] for rule in json.loads(rules_json())] == [rule.code for rule in RULES]


def test_a_code_is_known_in_any_case_of_letters():
    assert rule_named(" gap01 ") is RULE_BY_CODE["GAP01"]
    assert rule_named("GAP1") is None


def test_near_codes_are_those_of_a_family_or_those_that_look_alike():
    assert near_codes("chg") == [rule.code for rule in RULES if rule.family == "CHG"]
    assert "GAP01" in near_codes("gap1")
    assert near_codes("nonsense") == []
