"""What people are told about settings that this version does not know or cannot work with."""

import pytest

from planner.model.agreements import Acceptance, RuleSettings, Settings
from planner.model.edits.rule_settings import set_threshold, switch_rule
from planner.model.operating_model import OperatingModel
from planner.model.remarks import remarks
from planner.model.rulebook import RULES
from planner.model.rules.ovl03 import LIMIT


def said(**rules: RuleSettings) -> OperatingModel:
    return OperatingModel(settings=Settings(rules=rules))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("many", '"many"'),
        (0, "0"),
        (2.5, "2.5"),
        (True, "true"),
        (None, "null"),
        ([3], "[3]"),
        ({"owners": 3}, '{"owners": 3}'),
        (10**60, "1" + "0" * 38 + "…"),
        ("x\x85y", '"x y"'),
    ],
)
def test_a_threshold_that_makes_no_sense_is_told_with_what_is_allowed_and_what_counts(value, shown):
    model = said(OVL03=RuleSettings(thresholds={LIMIT.name: value}))
    assert remarks(model) == [
        f"OVL03 execution owners is set to {shown}, which is not a whole number from 1 to 1,000,000; "
        "the default 3 counts."
    ]
    assert LIMIT.of(model.settings) == 3


def test_every_threshold_of_the_rulebook_is_looked_at():
    thresholds = {r.code: RuleSettings(thresholds={t.name: "?" for t in r.thresholds}) for r in RULES if r.thresholds}
    assert len(remarks(said(**thresholds))) == sum(len(rule.thresholds) for rule in RULES) > 10


def test_a_rule_of_a_newer_version_is_told_once_however_often_the_model_speaks_of_it():
    model = said(ZZZ01=RuleSettings(off=True)).replace(
        accepted={f"{rule} - f_{place}": Acceptance(reason="so it is") for rule in ("ZZZ01", "YYY") for place in "12"}
    )
    assert remarks(model) == [
        f"The model says something about the rule {rule}, which this version does not know; it is kept."
        for rule in ("YYY", "ZZZ01")
    ]


def test_a_threshold_of_a_newer_version_is_told():
    assert remarks(said(OVL03=RuleSettings(thresholds={"later": 3}))) == [
        "The model sets later of OVL03, which this version does not know; it is kept."
    ]


def test_there_is_nothing_to_say_about_settings_that_count():
    model = switch_rule(OperatingModel(), rule="GAP01", off=True).model
    model = set_threshold(model, threshold=LIMIT, value=7).model
    model = model.replace(accepted={"GAP01 s_1 f_1": Acceptance(reason="so it is")})
    assert remarks(model) == []
