"""Thresholds of rules: the numbers that a model may change, with their defaults and where these come from."""

from typing import NamedTuple

from planner.language import number_words, tr
from planner.model.agreements import RuleSettings, Settings

TOLERANCE = 1e-9
"""How much a ratio must exceed a limit to be above it: less is the rounding of a division."""


class Threshold(NamedTuple):
    """A number in the condition of a rule.

    Attributes:
        rule: the code of the rule.
        name: its name in files, a word or several joined by underscores.
        label: its name for people, marked about "threshold".
        default: what counts where the model says nothing.
        unit: what is counted, for instance ``owners``, marked about "unit", or ``%``.
        chosen: how the default was chosen, in a sentence.
        lowest: the least value that makes sense.
        highest: the greatest value that makes sense.
        whole: must it be a whole number?
    """

    rule: str
    name: str
    label: str
    default: float
    unit: str
    chosen: str
    lowest: float = 1
    highest: float = 1_000_000
    whole: bool = True

    @property
    def words(self) -> str:
        """Its name as people read it."""
        return tr(self.label, about="threshold")

    @property
    def unit_words(self) -> str:
        """What is counted, as people read it."""
        return self.unit if self.unit == "%" else tr(self.unit, about="unit")

    def of(self, settings: Settings) -> float:
        """What counts in a model with these settings: what they say, where that makes sense, else the default."""
        rule = settings.rules.get(self.rule)
        if rule is None or self.name not in rule.thresholds:
            return self.default
        value = rule.thresholds[self.name]
        return float(value) if self.makes_sense(value) else self.default

    def makes_sense(self, value: object) -> bool:
        """Is this a number that the rule can work with?"""
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return self.lowest <= value <= self.highest and (not self.whole or value == int(value))

    def allowed(self) -> str:
        """Say which values make sense."""
        lowest, highest = number_words(self.lowest), number_words(self.highest)
        if self.whole:
            return tr("a whole number from {lowest} to {highest}", lowest=lowest, highest=highest)
        return tr("a number from {lowest} to {highest}", lowest=lowest, highest=highest)


def above(ratio: float, limit: float) -> bool:
    """Is a ratio above a limit, by more than the rounding of a division?"""
    return ratio > limit + TOLERANCE


def off_rules(settings: Settings) -> frozenset[str]:
    """The codes of the rules that are switched off."""
    return frozenset(code for code, rule in settings.rules.items() if rule.off) if settings.rules else _NONE


def settings_of(settings: Settings, rule: str) -> RuleSettings:
    """What a model says to one rule."""
    return settings.rules.get(rule, _NOTHING_SAID)


_NONE: frozenset[str] = frozenset()
_NOTHING_SAID = RuleSettings()
