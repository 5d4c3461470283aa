"""What a model says to the rules: which are off, and which thresholds differ from their defaults."""

from planner.language import tr
from planner.model.agreements import RuleSettings
from planner.model.change import Edited, Ref
from planner.model.edits.parts import edited, with_item, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.threshold import Threshold, settings_of


def switch_rule(model: OperatingModel, *, rule: str, off: bool) -> Edited:
    """Switch a rule off or on for this model, by its code."""
    return _with(model, rule, settings_of(model.settings, rule).replace(off=off))


def set_threshold(model: OperatingModel, *, threshold: Threshold, value: float | None) -> Edited:
    """Set a threshold of a rule for this model, in its own unit; None or the default lets the default count.

    Raises:
        EditError: the rule cannot work with this value.
    """
    said = settings_of(model.settings, threshold.rule)
    if value is None or value == threshold.default:
        return _with(model, threshold.rule, said.replace(thresholds=without(said.thresholds, threshold.name)))
    if not threshold.makes_sense(value):
        msg = tr(
            "{value} cannot be {threshold} of {rule}; allowed is {allowed}.",
            value=value,
            threshold=threshold.words,
            rule=threshold.rule,
            allowed=threshold.allowed(),
        )
        raise EditError(msg)
    number = int(value) if threshold.whole else round(value, 6)
    known = said.thresholds.get(threshold.name)
    if threshold.makes_sense(known) and known == number:  # true is equal to 1, but no number
        return Edited(model)
    thresholds = with_item(said.thresholds, threshold.name, number)
    return _with(model, threshold.rule, said.model_copy(update={"thresholds": thresholds}))


def _with(model: OperatingModel, rule: str, said: RuleSettings) -> Edited:
    """Put in what the model says to a rule, where that is anything."""
    known = model.settings.rules
    rules = without(known, rule) if said == RuleSettings() else with_item(known, rule, said)
    if rules is known:
        return Edited(model)
    return edited(model, {Ref("settings")}, settings=model.settings.model_copy(update={"rules": rules}))
