"""OVL02: a function that several owners execute without a boundary for each."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from planner.language import mark, tr
from planner.model.change import Edit, Edited, in_one_step
from planner.model.edits.assignments import set_assignment
from planner.model.errors import EditError
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Needs, Question, Severity
from planner.model.operating_model import OperatingModel
from planner.model.remedies import keep_one
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import function_with_owners, in_words, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that several owners execute without a boundary for each."""
    owners = facts.executing(function)
    if len(owners) < 2:  # noqa: PLR2004 - the second one overlaps
        return
    open_ended = _without_boundary(facts, function, owners)
    if not open_ended:
        return
    subjects = function_with_owners(facts, function, owners)
    message = tr(
        _NONE if len(open_ended) == len(owners) else _NOT_EACH,
        function=subjects[0].name,
        number=in_words(len(owners)),
        owners=listed(facts.names(owners)),
    )
    evidence = {"execution": owners, "without_boundary": tuple(open_ended)}
    yield Finding("OVL02", Severity.WARNING, facts.structure_id, subjects, message, evidence)


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    function = finding.subjects[0].id
    owners = _without_boundary(facts, function, facts.executing(function))
    name = finding.subjects[0].name

    def written(answers: Sequence[str]) -> Edit:
        bounds = zip(owners, answers, strict=True)
        return in_one_step(*(partial(_bound, facts.structure_id, function, owner, text) for owner, text in bounds))

    questions = tuple(Question(tr(_WHICH_PART, function=name, owner=owner)) for owner in facts.names(owners))
    boundaries = Fix("boundaries", tr("Write the boundaries…"), written, Needs.WORDS, questions)
    return *keep_one(facts, function, Ownership.EXECUTION), boundaries


def _without_boundary(facts: Facts, function: str, owners: Iterable[str]) -> list[str]:
    holders, execution = facts.structure.holders(function), Ownership.EXECUTION
    return [owner for owner in owners if not holders[owner][execution].boundary.strip()]


def _bound(structure: str, function: str, owner: str, boundary: str, model: OperatingModel) -> Edited:
    """Write one boundary and leave the share as it is."""
    if not boundary.strip():
        name = model.owners[owner].name
        msg = tr("{owner} needs a few words that say where its part of the work ends.", owner=name)
        raise EditError(msg)
    share = model.structures[structure].holders(function)[owner][Ownership.EXECUTION].share
    return set_assignment(
        model,
        structure=structure,
        function=function,
        owner=owner,
        ownership=Ownership.EXECUTION.value,
        boundary=boundary,
        share=share,
    )


_NONE = mark("{function} has {number} execution owners, {owners}, and none has a boundary.")
_NOT_EACH = mark("{function} has {number} execution owners, {owners}, and not each has a boundary.")
_WHICH_PART = mark("Which part of {function} does {owner} execute?")

RULE = Rule(
    code="OVL02",
    title=mark("Overlapping execution"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "Until it is written down where one owner stops and the next starts, work is done twice or not at all."
    ),
    sources=(),
    fires=mark(
        "Reports the function when it is in scope with several execution owners and some of them have no boundary."
    ),
    check=check,
    fixes=fixes,
    offers=mark("Keep one of them, or write the boundaries that are missing."),
)
