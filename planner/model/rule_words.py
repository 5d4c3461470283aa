"""What a rule says of itself in words: when it fires, why it matters, where it comes from, what it offers."""

from planner.language import mark, number_words, tr
from planner.model.rule import AnyRule, Grade
from planner.model.threshold import Threshold

GRADES = {
    Grade.RESEARCH: mark("research"),
    Grade.METHOD_OWNER: mark("the owner of the method"),
    Grade.PRACTITIONER: mark("a practitioner"),
}
"""What the grade of a source stands for."""

_NO_PUBLISHED_LIMIT = mark("No limit is published; this is a rule of function-first team design.")
"""What a rule says of its source that has none."""


def condition(rule: AnyRule) -> str:
    """When the rule fires, in a sentence or two; where its severity depends on something, this says on what."""
    return tr(rule.fires, about="", **rule.figures)


def remedies(rule: AnyRule) -> str:
    """The fixes that the rule offers, in a sentence; empty when it has none."""
    return tr(rule.offers) if rule.offers else ""


def reason(rule: AnyRule) -> str:
    """Why the rule matters."""
    return tr(rule.rationale)


def reason_and_basis(rule: AnyRule) -> str:
    """Why the rule matters, and behind it, where that is so, that no limit is published."""
    return reason(rule) if rule.sources else f"{reason(rule)} {tr(_NO_PUBLISHED_LIMIT)}"


def sources(rule: AnyRule) -> tuple[str, ...]:
    """Where the rule comes from, a line for each source with its grade, or that nothing is published."""
    graded = (
        tr("{source} (grade {grade}: {words})", source=tr(text), grade=grade.value, words=tr(GRADES[grade]))
        for text, grade in rule.sources
    )
    return tuple(graded) or (tr(_NO_PUBLISHED_LIMIT),)


def default_of(threshold: Threshold) -> str:
    """The default with its unit: "3 owners", "80 %"."""
    return with_unit(threshold, threshold.default)


def with_unit(threshold: Threshold, value: float) -> str:
    """Write a value of a threshold with its unit, as `default_of` does."""
    decimals = len(f"{value:.15g}".partition(".")[2])
    return f"{number_words(value, decimals)} {threshold.unit_words}"
