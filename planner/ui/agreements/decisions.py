"""The section of the decision log."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from planner.language import day_words, mark, tr
from planner.model.agreements import Decision
from planner.model.edits.decisions import add_decision, delete_decision, set_decision
from planner.model.facts import Facts
from planner.model.wording import spoken
from planner.ui.agreements.section import Face, Section
from planner.ui.fields.field import Choice, Kind, Scene, fields_of
from planner.ui.fields.record_choices import functions_in_order, owners_by_name, structures_in_order
from planner.ui.widgets.plain import shortened
from planner.ui.words.agreements import record_name

_MOST_NAMED = 3


_of_decision = fields_of(lambda scene: scene.record, lambda scene: partial(set_decision, decision=scene.agreement.id))


def _subjects(scene: Scene) -> Sequence[Choice]:
    """Functions, owners and structures."""
    owners = scene.model.owners
    named = [(key, f"{owners[key].name} ({spoken(owners[key].kind)})") for key, _ in owners_by_name(scene)]
    structures = [(key, tr("{name} (structure)", name=name)) for key, name in structures_in_order(scene)]
    return [*functions_in_order(scene), *named, *structures]


def _owners(scene: Scene) -> Sequence[Choice]:
    return [("", tr("Nobody yet")), *owners_by_name(scene)]


def _order(facts: Facts) -> Sequence[str]:
    """What is still to be decided first, then the newest first."""
    decisions = facts.model.decisions

    def place(key: str) -> tuple[bool, int, str, str]:
        record = decisions[key]
        return not record.is_open, -(record.date or date.max).toordinal(), record.name.casefold(), key

    return sorted(decisions, key=place)


def _face(scene: Scene) -> Face:
    decision: Decision = scene.record
    when = day_words(decision.date) if decision.date else tr("no date yet")
    by = (
        tr("By {owner}", owner=scene.model.owners[decision.owner].name)
        if decision.owner
        else tr("Nobody has decided it yet")
    )
    parts = [by]
    if decision.about:
        parts.append(tr("about {subjects}", subjects=_about(scene, decision)))
    if decision.review:
        parts.append(tr("look again on {day}", day=day_words(decision.review)))
    return Face(decision.name, when, (decision.reason, " · ".join(parts)))


def _about(scene: Scene, decision: Decision) -> str:
    model = scene.model
    named = sorted(filter(None, (record_name(model, key) for key in decision.about)))
    more = [tr("{n} more", n=len(named) - _MOST_NAMED)] if len(named) > _MOST_NAMED else []
    return ", ".join([*(shortened(name, 40) for name in named[:_MOST_NAMED]), *more])


DECISIONS = Section(
    "decision",
    mark("Decision log"),
    mark("decision"),
    mark("What was agreed, why, by whom and when, so that it is not debated again."),
    mark("Write down what was agreed or is still open, for instance “Paid media stays with the agency this year”."),
    (
        _of_decision("name", mark("What"), Kind.LINE, step=lambda name, _: tr("Rename {name}", name=name)),
        _of_decision("reason", mark("Why"), Kind.TEXT, step=lambda name, _: tr("Say why: {name}", name=name)),
        _of_decision("owner", mark("Decided by"), Kind.CHOICE, choices=_owners, or_none=True),
        _of_decision("date", mark("Decided on"), Kind.DAY, half=True),
        _of_decision("review", mark("Look again on"), Kind.DAY, half=True),
        _of_decision(
            "about",
            mark("About"),
            Kind.SEVERAL,
            choices=_subjects,
            hint=mark("Add a function, an owner or a structure"),
        ),
    ),
    order=_order,
    face=_face,
    add=lambda _, key, words: partial(add_decision, decision=key, name=words[0]),
    delete=lambda scene: partial(delete_decision, decision=scene.agreement.id),
    hint=mark("What was agreed, or is to be decided?"),
    goes_on="reason",
)
