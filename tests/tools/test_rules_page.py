"""The reference page of the rules says what the rulebook says."""

import json
import re

from planner.model.agreements import Acceptance
from planner.model.operating_model import OperatingModel
from planner.model.rulebook import RULE_BY_CODE, RULES
from tools import rules_page


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
