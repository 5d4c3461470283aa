"""Letting everything that names a record that goes name the one that stays in its place."""

from collections.abc import Iterable, Mapping
from typing import Any

from planner.model.agreements import Acceptance, StepNote
from planner.model.operating_model import OperatingModel
from planner.model.records import Handoff, Structure, each_changed, frozen_map
from planner.model.workshop_records import Workshop

Heirs = Mapping[str, str]
"""The id of the function or owner that stays, by the id of each that goes."""


def led(key: str | None, heirs: Heirs) -> str | None:
    """Give the id of what stays for a reference."""
    return key if key is None else heirs.get(key, key)


def with_heirs(model: OperatingModel, heirs: Heirs) -> OperatingModel:
    """Give the model whose handoffs, cadences, tools, decisions, plans, workshop and acceptances name what stays.

    Checkpoints keep what was: taking one back brings a record that went, too.
    A handoff whose two ends become one goes, and so does one that then says the same as another. An acceptance of a
    finding that was about several records goes when they become one.
    """
    return model.replace(
        structures=each_changed(model.structures, lambda place: _led_structure(place, heirs)),
        tools=each_changed(model.tools, lambda tool: tool.replace(owner=led(tool.owner, heirs))),
        decisions=each_changed(
            model.decisions,
            lambda entry: entry.replace(owner=led(entry.owner, heirs), about=_all_led(entry.about, heirs)),
        ),
        plans=each_changed(model.plans, lambda plan: plan.replace(steps=_led_steps(plan.steps, heirs))),
        accepted=_led_acceptances(model.accepted, heirs),
        workshop=_led_workshop(model.workshop, heirs),
    )


def _led_workshop(workshop: Workshop, heirs: Heirs) -> Workshop:
    """The workshop with all that names what goes; dots on both become dots on what stays."""
    votes = dict(workshop.votes)
    for key in [key for key in workshop.votes if key in heirs]:
        tally = votes.pop(key)
        known = votes.get(heirs[key], tally.replace(dots=0))
        votes[heirs[key]] = known.replace(dots=known.dots + tally.dots)
    return workshop.replace(
        parking_lot=each_changed(workshop.parking_lot, lambda topic: topic.replace(about=led(topic.about, heirs))),
        next_steps=each_changed(workshop.next_steps, lambda step: step.replace(owner=led(step.owner, heirs))),
        votes=workshop.votes if votes.keys() == workshop.votes.keys() else frozen_map(votes),
    )


def _led_steps(steps: Mapping[str, StepNote], heirs: Heirs) -> Mapping[str, StepNote]:
    """Notes by the key of their step, which ends with what it is about; one about what stays wins."""
    notes = each_changed(steps, lambda note: note.replace(owner=led(note.owner, heirs)))
    moved = {key: " ".join(heirs.get(word, word) for word in key.split(" ")) for key in notes}
    if all(key == now for key, now in moved.items()):
        return notes
    now = {key: note for key, note in notes.items() if moved[key] == key}
    for key in sorted(notes):
        now.setdefault(moved[key], notes[key])
    return frozen_map(now)


def _led_structure(place: Structure, heirs: Heirs) -> Structure:
    cadences = each_changed(place.cadences, lambda cadence: cadence.replace(owners=_all_led(cadence.owners, heirs)))
    return place.replace(handoffs=_led_handoffs(place.handoffs, heirs), cadences=cadences)


def _led_handoffs(handoffs: Mapping[str, Handoff], heirs: Heirs) -> Mapping[str, Handoff]:
    moved = each_changed(handoffs, lambda h: h.replace(start=heirs.get(h.start, h.start), end=heirs.get(h.end, h.end)))
    if moved is handoffs:
        return handoffs
    kept = {key: handoff for key, handoff in moved.items() if handoff is handoffs[key]}
    for key in sorted(moved.keys() - kept.keys()):
        handoff = moved[key]
        if handoff.start != handoff.end and handoff not in kept.values():
            kept[key] = handoff
    return frozen_map(kept)


def _led_acceptances(accepted: Mapping[str, Acceptance], heirs: Heirs) -> Mapping[str, Acceptance]:
    named = {key: key.split(" ")[2:] for key in accepted}
    stale = sorted(key for key, ids in named.items() if not heirs.keys().isdisjoint(ids))
    if not stale:
        return accepted
    kept = {key: acceptance for key, acceptance in accepted.items() if key not in stale}
    for key in stale:
        ids = _all_led(named[key], heirs)
        if len(ids) == len(named[key]):
            evidence = {name: _all_led_in(value, heirs) for name, value in accepted[key].evidence.items()}
            now = " ".join((*key.split(" ")[:2], *sorted(ids)))
            kept.setdefault(now, accepted[key].replace(evidence=frozen_map(evidence)))
    return frozen_map(kept)


def _all_led_in(value: Any, heirs: Heirs) -> Any:  # noqa: ANN401 - whatever JSON can hold
    if isinstance(value, Mapping):
        return {name: _all_led_in(item, heirs) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_all_led_in(item, heirs) for item in value]
    return heirs.get(value, value) if isinstance(value, str) else value


def _all_led(keys: Iterable[str], heirs: Heirs) -> frozenset[str]:
    return frozenset(heirs.get(key, key) for key in keys)
