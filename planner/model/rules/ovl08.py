"""OVL08: functions that have the same name."""

from collections.abc import Iterator, Mapping
from typing import Any

from planner.language import mark
from planner.model.change import Edited
from planner.model.edits.merging import function_differences, merge_functions
from planner.model.finding import Finding, Fix, Severity, Subject
from planner.model.model_facts import ModelFacts
from planner.model.operating_model import OperatingModel
from planner.model.rule import About, Rule
from planner.model.same_names import merge_fix, same_name


def check(facts: ModelFacts, _: str) -> Iterator[Finding]:
    """Report functions that have the same name."""
    model = facts.model
    for _, functions in sorted(facts.twin_functions.items()):
        order = model.function_order(functions)
        subjects = tuple(Subject("function", function, model.functions[function].name) for function in order)
        yield same_name("OVL08", "function", subjects)


def fixes(facts: ModelFacts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    functions = [subject.id for subject in finding.subjects]

    def merged(model: OperatingModel, values: Mapping[str, Any]) -> Edited:
        return merge_functions(model, functions=functions, values=values)

    differences = function_differences(facts.model, functions=functions)
    return (merge_fix(facts.model, finding.subjects[0], differences, merged),)


RULE = Rule(
    code="OVL08",
    title=mark("Same function twice"),
    about=About.MODEL,
    severity=Severity.WARNING,
    rationale=mark(
        "A function that is listed twice gets two owners who both believe that they have all of it, and neither half "
        "looks abandoned."
    ),
    sources=(),
    fires=mark(
        "Reports functions with the same name, once case, accents and everything but letters and digits are ignored."
    ),
    check=check,
    fixes=fixes,
    offers=mark("Merge them: the first stays, and what differs is asked."),
)
