"""What a rule says of itself in words: when it fires, why it matters, where it comes from, what it offers."""

import inspect
from collections.abc import Callable

from planner.model.rule import NO_PUBLISHED_LIMIT, AnyRule, Grade, no_fixes
from planner.model.threshold import Threshold

GRADES = {
    Grade.RESEARCH: "research",
    Grade.METHOD_OWNER: "the owner of the method",
    Grade.PRACTITIONER: "a practitioner",
}
"""What the grade of a source stands for."""


def condition(rule: AnyRule) -> str:
    """When the rule fires, in a sentence or two; where its severity depends on something, this says on what.

    It is what documents its check, "Report …", where the rule has no words of its own for it.
    """
    return f"Reports {rule.fires or _first_paragraph(rule.check).removeprefix('Report ')}"


def remedies(rule: AnyRule) -> str:
    """The fixes that the rule offers, in a sentence; empty when it has none."""
    return "" if rule.fixes is no_fixes else _first_paragraph(rule.fixes)


def reason(rule: AnyRule) -> str:
    """Why the rule matters, without the sentence that says that no limit is published."""
    return rule.rationale.removesuffix(NO_PUBLISHED_LIMIT).rstrip()


def sources(rule: AnyRule) -> tuple[str, ...]:
    """Where the rule comes from, a line for each source with its grade, or that nothing is published."""
    graded = (f"{source.text} (grade {source.grade.value}: {GRADES[source.grade]})" for source in rule.sources)
    return tuple(graded) or (NO_PUBLISHED_LIMIT,)


def default_of(threshold: Threshold) -> str:
    """The default with its unit: "3 owners", "80 %"."""
    return f"{threshold.default:,.15g} {threshold.unit}".rstrip()


def _first_paragraph(documented: Callable[..., object]) -> str:
    return " ".join((inspect.getdoc(documented) or "").partition("\n\n")[0].split())
