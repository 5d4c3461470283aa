"""The load of an owner in words, and what makes it up."""

from planner.language import tr
from planner.model.facts import CONTACT_LOAD
from planner.model.vocabulary import Ownership
from planner.ui.fields.field import Scene
from planner.ui.words.amounts import load_words


def words_of_load(scene: Scene) -> str:
    """Give ``Load 1.2 of 1.0``; without a capacity the load alone, and nothing where there is neither."""
    if scene.seat is None:
        return ""
    load = scene.facts.load(scene.owner)
    capacity = scene.model.capacity(scene.structure, scene.owner)
    if capacity is None:
        return tr("Load {load}", load=load_words(load, None)) if load else ""
    return tr("Load {load}", load=load_words(load, capacity))


def parts_of_load(scene: Scene) -> list[tuple[str, float]]:
    """Give what an owner spends its time on, the biggest part first, in full-time people."""
    facts = scene.facts
    executed = facts.held_by(scene.owner, Ownership.EXECUTION)
    parts = [(scene.model.functions[key].name, facts.work(scene.owner, key)) for key in executed]
    partners = facts.contacts.get(scene.owner, ())
    contact = facts.limit(CONTACT_LOAD)
    parts += [(tr("Internal contact of {name}", name=name), contact) for name in facts.names(partners)]
    return sorted(parts, key=lambda part: (-part[1], part[0]))
