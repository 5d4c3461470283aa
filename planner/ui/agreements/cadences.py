"""The section of the decision cadences."""

from collections.abc import Sequence
from functools import partial

from planner.language import mark, tr
from planner.model.edits.cadences import add_cadence, delete_cadence, set_cadence
from planner.model.facts import Facts
from planner.model.records import Cadence
from planner.model.usual_words import RHYTHMS, as_kept, as_said, rhythm_words
from planner.model.vocabulary import Topic
from planner.ui.agreements.section import Asks, Face, Section
from planner.ui.fields.field import Choice, Kind, Scene, fields_of, one_of
from planner.ui.fields.record_choices import owners_by_name
from planner.ui.words.agreements import topics_of


def covering(facts: Facts) -> dict[Topic, list[str]]:
    """Give the cadences that review each of the three topics."""
    cadences = facts.structure.cadences
    return {topic: [key for key in _order(facts) if topic in cadences[key].reviews] for topic in Topic}


def first_missing(facts: Facts) -> Topic:
    """The first topic that no cadence reviews; the first one of all where each has one."""
    return next((topic for topic, keys in covering(facts).items() if not keys), next(iter(Topic)))


_of_cadence = fields_of(
    lambda scene: scene.record,
    lambda scene: partial(set_cadence, structure=scene.structure, cadence=scene.agreement.id),
)


def _rhythms(scene: Scene) -> Sequence[Choice]:
    """The usual ones, then others that are in use."""
    used = {as_kept(Cadence, "every", cadence.every) for cadence in scene.place.cadences.values()}
    return [(word, as_said(Cadence, "every", word)) for word in (*RHYTHMS, *sorted(used - {"", *RHYTHMS}))]


def _order(facts: Facts) -> Sequence[str]:
    """By the topics that they review, then by name."""
    cadences, topics = facts.structure.cadences, list(Topic)

    def place(key: str) -> tuple[list[bool], str, str]:
        return [topic not in cadences[key].reviews for topic in topics], cadences[key].name.casefold(), key

    return sorted(cadences, key=place)


def _face(scene: Scene) -> Face:
    cadence: Cadence = scene.record
    owners = [scene.model.owners[key].name for key in scene.place.in_board_order(_seated(scene, cadence))]
    owners += [scene.model.owners[key].name for key in sorted(cadence.owners - scene.place.owners.keys())]
    who = tr("By {owners}", owners=", ".join(owners)) if owners else tr("Nobody is named yet")
    title, topics = cadence.name or topics_of(cadence), topics_of(cadence)
    how_often = tr("every {rhythm}", rhythm=rhythm_words(cadence)) if cadence.every else tr("no rhythm yet")
    return Face(title, how_often, (f"{topics} · {who}" if cadence.name else who, cadence.note))


def _seated(scene: Scene, cadence: Cadence) -> list[str]:
    return [key for key in cadence.owners if key in scene.place.owners]


CADENCES = Section(
    "cadence",
    mark("Decision cadence"),
    mark("cadence"),
    mark("When priorities, results and blockers are looked at, by whom and how often."),
    mark("Say when the team looks at each of the three, for instance priorities every quarter, blockers every week."),
    (
        _of_cadence(
            "name",
            mark("Name"),
            Kind.LINE,
            hint=mark("Weekly stand-up"),
            half=True,
            step=lambda name, words: (
                tr("Rename {name} to {words}", name=name, words=words)
                if words
                else tr("Take the name from {name}", name=name)
            ),
        ),
        _of_cadence(
            "every",
            mark("Every"),
            Kind.NEW_CHOICE,
            value=lambda scene: as_kept(Cadence, "every", scene.record.every),
            choices=_rhythms,
            hint=mark("week"),
            half=True,
        ),
        _of_cadence(
            "reviews",
            mark("What is looked at"),
            Kind.CHECKS,
            choices=one_of(Topic),
            step=lambda name, _: tr("Set what {name} reviews", name=name),
        ),
        _of_cadence(
            "owners",
            mark("By whom"),
            Kind.SEVERAL,
            choices=owners_by_name,
            hint=mark("Add a role, partner or department"),
            item=mark("owner"),
        ),
        _of_cadence("note", mark("Note"), Kind.TEXT),
    ),
    order=_order,
    face=_face,
    add=lambda facts, key, topics: partial(
        add_cadence, structure=facts.structure_id, cadence=key, reviews=frozenset(topics)
    ),
    delete=lambda scene: partial(delete_cadence, structure=scene.structure, cadence=scene.agreement.id),
    asks=Asks.NOTHING,
    goes_on="name",
)
