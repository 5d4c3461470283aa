"""Everything of a model that can be found, by group."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from planner.language import mark, tr
from planner.model.change import Ref
from planner.model.checked import Checked
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure
from planner.model.usual_words import as_said
from planner.model.vocabulary import OwnerKind
from planner.ui.find.texts import Text, text
from planner.ui.words.agreements import IN_MODEL, agreement_name

FUNCTIONS, NOTES, FINDINGS = mark("Functions"), mark("Notes"), mark("Findings")
OWNERS = {
    OwnerKind.ROLE: mark("Roles"),
    OwnerKind.PARTNER: mark("Partners"),
    OwnerKind.DEPARTMENT: mark("Departments"),
}
AGREED = {
    "decision": mark("Decisions"),
    "goal": mark("Goals"),
    "tool": mark("Tools"),
    "handoff": mark("Handoffs"),
    "cadence": mark("Cadence"),
}
STRUCTURES = mark("Structures")

_SAID = ("description", "reason", "category", "note")
_IN_STRUCTURE = {"handoff": ("passes", "agreement", "note"), "cadence": ("every", "note")}

Index = Mapping[str, Sequence[Text]]
"""The texts of each group, by the words of the group in English, in the order people see."""


def index_of(checked: Checked, structure: str) -> Index:
    """Give all that can be found while a structure is shown; costs as much as the model is big.

    Args:
        checked: the model with its findings.
        structure: the id of the structure that is shown; empty where there is none.
    """
    model = checked.model
    shown = model.structures.get(structure)
    index: dict[str, list[Text]] = {FUNCTIONS: list(_functions(model, shown))}
    for owner_kind, words in OWNERS.items():
        index[words] = list(_owners(model, owner_kind, shown))
    index[FINDINGS] = list(_findings(checked, structure))
    index[NOTES] = list(_notes(model, shown))
    for kind, words in AGREED.items():
        index[words] = list(_agreed(model, structure, kind))
    index[STRUCTURES] = [text(model.structures[key].name, "structure", key) for key in model.structure_order()]
    return index


def _functions(model: OperatingModel, shown: Structure | None) -> Iterator[Text]:
    placed = shown.functions if shown is not None else {}
    for key in model.function_order():
        record = model.functions[key]
        area = model.areas.get(record.area or "")
        place = placed.get(key)
        state = "" if place is not None else tr("not in this structure")
        if place is not None and place.parked:
            state = tr("parked")
        yield text(record.name, "function", key, " · ".join(filter(None, (area.name if area else "", state))))


def _owners(model: OperatingModel, kind: OwnerKind, shown: Structure | None) -> Iterator[Text]:
    seated = shown.owners if shown is not None else {}
    named = sorted((record.name.casefold(), key) for key, record in model.owners.items() if record.kind == kind)
    for _, key in named:
        record = model.owners[key]
        about = record.partner_kind if kind is OwnerKind.PARTNER else ""
        state = "" if key in seated else tr("not in this structure")
        yield text(record.name, "owner", key, " · ".join(filter(None, (about, state))))


def _findings(checked: Checked, structure: str) -> Iterator[Text]:
    by_about = checked.found.get(structure, {}).values()
    found: Iterator[Finding] = chain(
        checked.found_in_model, chain.from_iterable(chain.from_iterable(each.values()) for each in by_about)
    )
    for finding in found:
        if checked.acceptance(finding) is None:
            yield text(finding.message, "finding", finding.rule, finding.rule, said=True, data=finding)


def _notes(model: OperatingModel, shown: Structure | None) -> Iterator[Text]:
    placed = shown.functions if shown is not None else {}
    for key, record in model.functions.items():
        place = placed.get(key)
        for said in (record.note, record.description, place.reason if place is not None else ""):
            if said:
                yield text(said, "function", key, record.name, said=True)
    for key, owner in model.owners.items():
        if owner.note:
            yield text(owner.note, "owner", key, owner.name, said=True)


def _agreed(model: OperatingModel, structure: str, kind: str) -> Iterator[Text]:
    """An agreement by its name, and by each sentence that is written beside it."""
    fields = _IN_STRUCTURE.get(kind, _SAID)
    if kind in IN_MODEL:
        records = getattr(model, f"{kind}s")
    else:
        place = model.structures.get(structure)
        records = getattr(place, f"{kind}s") if place is not None else {}
    for key, record in records.items():
        name = agreement_name(model, Ref(kind, key, "" if kind in IN_MODEL else structure))
        yield text(name, kind, key)
        for field in fields:
            if said := as_said(type(record), field, getattr(record, field, "")):
                yield text(said, kind, key, name, said=True)
