"""Records of a model that have the same name: what to say of them, and the offer to merge them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from planner.model.change import Edit, Edited
from planner.model.edits.joining import Difference
from planner.model.errors import EditError
from planner.model.finding import Finding, Fix, Needs, Question, Severity, Subject
from planner.model.operating_model import OperatingModel
from planner.model.wording import in_words, listed, spoken

_WORDS = {"until": "date to look again", "people": "number of people", "partner_kind": "kind of partner"}
_REFERENCES = {"area": "areas", "backup": "owners", "internal_contact": "owners"}
_VOCABULARY = {"ownership_line", "process_level", "review_point", "metric_kind", "usual_sourcing", "kind", "status"}


def same_name(code: str, kind: str, subjects: tuple[Subject, ...]) -> Finding:
    """Report functions or owners (``kind``) that have the same name but for case, accents and signs."""
    names, number = [subject.name for subject in subjects], in_words(len(subjects))
    if len(set(names)) == 1:
        message = f"{number.capitalize()} {kind}s are named {names[0]}."
    else:
        message = f"{listed(names)} are {number} {kind}s with the same name."
    evidence = {f"{kind}s": len(subjects)}
    return Finding(code, Severity.WARNING, None, subjects, message, evidence, focus=len(subjects))


def merge_fix(
    model: OperatingModel,
    first: Subject,
    differences: Sequence[Difference],
    merged: Callable[[OperatingModel, dict[str, Any]], Edited],
) -> Fix:
    """Offer to merge records.

    Args:
        model: the model they are in.
        first: the one that stays.
        differences: what differs between them; each is asked.
        merged: the edit of a model, for the values that stay by the keys of the differences.
    """
    questions = tuple(_question(model, first.name, difference) for difference in differences)

    def edit(answers: Sequence[str]) -> Edit:
        def answered(model: OperatingModel) -> Edited:
            told = zip(differences, questions, answers, strict=True)
            values = {about.key: _value(about, question, answer) for about, question, answer in told}
            return merged(model, values)

        return answered

    label = "Merge them…" if questions else "Merge them"
    return Fix("merge", label, edit, Needs.WORDS if questions else Needs.NOTHING, questions)


def _value(difference: Difference, question: Question, answer: str) -> object:
    if answer not in question.options:
        msg = f"“{answer}” is no answer; choose one of {listed(list(question.options))}."
        raise EditError(msg)
    return difference.values[question.options.index(answer)]


def _question(model: OperatingModel, name: str, difference: Difference) -> Question:
    structure, function, owner, ownership = difference.place
    words = _WORDS.get(difference.field, spoken(difference.field))
    where = f" in {model.structures[structure].name}" if structure else ""
    who = name
    if ownership:
        who, where = model.owners[owner].name, f" on {model.functions[function].name} ({ownership}){where}"
    text = f"What kind of owner is {name}?" if difference.field == "kind" else f"Which {words} does {who} have{where}?"
    return Question(text, _distinct([_text(model, difference.field, value) for value in difference.values]))


def _text(model: OperatingModel, field: str, value: Any) -> str:  # noqa: ANN401 - whatever a field can hold
    if field in _REFERENCES:
        return str(getattr(model, _REFERENCES[field])[value].name)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:g}"
    return spoken(value) if field in _VOCABULARY else str(value)


def _distinct(texts: list[str]) -> tuple[str, ...]:
    """The texts, with a number behind each that was there before."""
    found: list[str] = []
    for text in texts:
        told = (text, *(f"{text} ({number})" for number in range(2, len(texts) + 1)))
        found.append(next(option for option in told if option not in found))
    return tuple(found)
