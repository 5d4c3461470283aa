"""Records of a model that have the same name: what to say of them, and the offer to merge them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from planner.language import day_words, mark, tr
from planner.model.change import Edit, Edited
from planner.model.edits.joining import Difference
from planner.model.errors import EditError
from planner.model.field_names import field_name
from planner.model.finding import Finding, Fix, Needs, Question, Severity, Subject
from planner.model.operating_model import OperatingModel
from planner.model.wording import capital, in_words, listed, plain_figure, spoken

_WORDS = {
    "until": mark("date to look again"),
    "people": mark("number of people"),
    "partner_kind": mark("kind of partner"),
}
_SAME = {
    "function": mark("{number} functions are named {name}."),
    "owner": mark("{number} owners are named {name}."),
}
_ALIKE = {
    "function": mark("{names} are {number} functions with the same name."),
    "owner": mark("{names} are {number} owners with the same name."),
}
_REFERENCES = {"area": "areas", "backup": "owners", "internal_contact": "owners"}
_VOCABULARY = {"ownership_line", "process_level", "review_point", "metric_kind", "usual_sourcing", "kind", "status"}


def same_name(code: str, kind: str, subjects: tuple[Subject, ...]) -> Finding:
    """Report functions or owners (``kind``) that have the same name but for case, accents and signs."""
    names, number = [subject.name for subject in subjects], in_words(len(subjects))
    if len(set(names)) == 1:
        message = tr(_SAME[kind], number=capital(number), name=names[0])
    else:
        message = tr(_ALIKE[kind], names=listed(names), number=number)
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

    label = tr("Merge them…") if questions else tr("Merge them")
    return Fix("merge", label, edit, Needs.WORDS if questions else Needs.NOTHING, questions)


def _value(difference: Difference, question: Question, answer: str) -> object:
    if answer not in question.options:
        options = listed(list(question.options))
        msg = tr("“{answer}” is no answer; choose one of {options}.", answer=answer, options=options)
        raise EditError(msg)
    return difference.values[question.options.index(answer)]


def _question(model: OperatingModel, name: str, difference: Difference) -> Question:
    options = _distinct([_text(model, difference.field, value) for value in difference.values])
    return Question(_asked(model, name, difference), options)


def _asked(model: OperatingModel, name: str, difference: Difference) -> str:
    place, field = difference.place, difference.field
    if field == "kind":
        return tr("What kind of owner is {owner}?", owner=name)
    words = tr(_WORDS[field]) if field in _WORDS else field_name(field)
    if not place.structure:
        return tr("Which {field} does {name} have?", field=words, name=name)
    where = model.structures[place.structure].name
    if not place.ownership:
        return tr("Which {field} does {name} have in {structure}?", field=words, name=name, structure=where)
    return tr(
        "Which {field} does {owner} have on {function} ({ownership}) in {structure}?",
        field=words,
        owner=model.owners[place.owner].name,
        function=model.functions[place.function].name,
        ownership=spoken(place.ownership),
        structure=where,
    )


def _text(model: OperatingModel, field: str, value: Any) -> str:  # noqa: ANN401 - whatever a field can hold
    if field in _REFERENCES:
        return str(getattr(model, _REFERENCES[field])[value].name)
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, float):
        return plain_figure(value)
    return spoken(value) if field in _VOCABULARY else str(value)


def _distinct(texts: list[str]) -> tuple[str, ...]:
    """The texts, with a number behind each that was there before."""
    found: list[str] = []
    for text in texts:
        told = (text, *(f"{text} ({number})" for number in range(2, len(texts) + 1)))
        found.append(next(option for option in told if option not in found))
    return tuple(found)
