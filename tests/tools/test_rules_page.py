"""The reference page of the rules says what the rulebook says."""

import json
import re
import sys

from planner.model.agreements import Acceptance
from planner.model.operating_model import OperatingModel
from planner.model.rulebook import RULE_BY_CODE, RULES
from tools import rules_page


def test_the_committed_page_is_what_the_rulebook_gives():
    assert rules_page.PAGE.read_text(encoding="utf-8") == rules_page.page(), f"out of date: {rules_page.COMMAND}"


def test_every_rule_has_a_place_of_its_own_to_which_the_overview_leads():
    text = rules_page.page()
    places = re.findall(r'<a id="(\w+)"></a>', text)
    assert places == [rule.code.lower() for rule in RULES]
    assert re.findall(r"\(#(\w+)\)", text) == places


def test_the_samples_of_the_page_are_understood():
    settings, accepted = (
        json.loads(f"{{{part}}}") for part in re.findall(r"```json\n(.*?)```", rules_page.page(), re.S)
    )
    model = OperatingModel.model_validate(settings | accepted)
    (threshold,) = RULE_BY_CODE["OVL03"].thresholds
    assert threshold.of(model.settings) == 4
    assert model.settings.rules["PROC03"].off
    (acceptance,) = model.accepted.values()
    assert isinstance(acceptance, Acceptance)
    assert acceptance.reason


def test_an_old_page_is_told_and_written_again(tmp_path, monkeypatch, capsys):
    page = tmp_path / "rules.md"
    monkeypatch.setattr(rules_page, "ROOT", tmp_path)
    monkeypatch.setattr(rules_page, "PAGE", page)
    monkeypatch.setattr(sys, "argv", ["rules_page", "--check"])
    assert rules_page.main() == 1
    assert "rules.md is out of date" in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["rules_page"])
    assert rules_page.main() == 0
    monkeypatch.setattr(sys, "argv", ["rules_page", "--check"])
    assert rules_page.main() == 0
