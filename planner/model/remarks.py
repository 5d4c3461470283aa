"""What people should know about the settings of a model: what this version does not know, or cannot work with."""

import json
from collections.abc import Iterator

from planner.language import tr
from planner.model.agreements import RuleSettings
from planner.model.operating_model import OperatingModel
from planner.model.rule import AnyRule
from planner.model.rulebook import RULE_BY_CODE
from planner.model.text import short
from planner.model.wording import figure

_SHOWN = 40  # characters of a value that a sentence repeats


def remarks(model: OperatingModel) -> list[str]:
    """Give a sentence for each rule that is not known here, and each threshold that does not count as it is set."""
    codes = {*model.settings.rules, *(key.split(" ")[0] for key in model.accepted)}
    unknown = sorted(codes - RULE_BY_CODE.keys())
    found = [
        tr(
            "The model says something about the rule {rule}, which this version does not know; it is kept.",
            rule=short(code, _SHOWN),
        )
        for code in unknown
    ]
    for code, said in sorted(model.settings.rules.items()):
        if code in RULE_BY_CODE:
            found += _of_rule(RULE_BY_CODE[code], said)
    return found


def _of_rule(rule: AnyRule, said: RuleSettings) -> Iterator[str]:
    known = {threshold.name: threshold for threshold in rule.thresholds}
    for name, value in sorted(said.thresholds.items()):
        if name not in known:
            yield tr(
                "The model sets {threshold} of {rule}, which this version does not know; it is kept.",
                threshold=short(name, _SHOWN),
                rule=rule.code,
            )
        elif not known[name].makes_sense(value):
            threshold, shown = known[name], short(json.dumps(value, ensure_ascii=False), _SHOWN)
            yield tr(
                "{rule} {threshold} is set to {value}, which is not {allowed}; the default {default} counts.",
                rule=rule.code,
                threshold=threshold.words,
                value=shown,
                allowed=threshold.allowed(),
                default=figure(threshold.default),
            )
