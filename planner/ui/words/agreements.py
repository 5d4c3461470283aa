"""Agreements by reference: the kinds of them, their records, and what people call them."""

from typing import Any

from planner.language import tr
from planner.model.change import Ref
from planner.model.operating_model import OperatingModel
from planner.model.records import Cadence, Handoff
from planner.model.wording import capital, listed, spoken

NEXT_REVIEW = "next_review"

IN_MODEL = ("goal", "tool", "decision")
"""Kinds whose records belong to the model."""

IN_STRUCTURE = ("handoff", "cadence")
"""Kinds whose records belong to a structure."""

AGREEMENTS = frozenset((*IN_MODEL, *IN_STRUCTURE, NEXT_REVIEW))
"""Everything that the view of the agreements shows, by kind."""

WHOLE = {"GOV01": "cadence", "GOV02": NEXT_REVIEW, "HAND03": "handoff", "HAND04": "handoff"}
"""By code, the rules whose findings name no agreement and yet are about all of one kind, with that kind."""


def the_agreement(model: OperatingModel, ref: Ref) -> Any:  # noqa: ANN401 - records of every kind
    """Give the record, or None where there is none any more."""
    if ref.kind in IN_STRUCTURE:
        place = model.structures.get(ref.structure)
        return None if place is None else getattr(place, f"{ref.kind}s").get(ref.id)
    return getattr(model, f"{ref.kind}s").get(ref.id) if ref.kind in IN_MODEL else None


def agreement_name(model: OperatingModel, ref: Ref) -> str:
    """Give the name of an agreement; handoffs and nameless cadences are named by what they join or review."""
    record = the_agreement(model, ref)
    if ref.kind == "handoff":
        return f"{end_name(model, record.start)} → {end_name(model, record.end)}"
    if isinstance(record, Cadence):
        return record.name or topics_of(record)
    return tr("the model") if ref.kind == NEXT_REVIEW else str(record.name)


def topics_of(cadence: Cadence) -> str:
    """Name what a cadence reviews: ``Priorities and results``."""
    if not cadence.reviews:
        return tr("A cadence without a topic")
    joined = listed([spoken(topic) for topic in sorted(cadence.reviews)])
    return capital(joined)


def end_name(model: OperatingModel, end: str) -> str:
    """Name the function or department at an end of a handoff."""
    record = model.functions.get(end) or model.owners[end]
    return record.name


def terms_of(handoff: Handoff) -> tuple[str, ...]:
    """Say what a handoff passes, and when it counts as good or that this is not agreed."""
    passes = (tr("Passes: {passes}", passes=handoff.passes),) if handoff.passes else ()
    good = (
        tr("Good when: {terms}", terms=handoff.agreement)
        if handoff.agreement
        else tr("Not agreed yet when it counts as good")
    )
    return *passes, good


def record_name(model: OperatingModel, record: str) -> str:
    """Give the name of a record of the model by its id; empty where there is none with this id."""
    kind = kind_of(model, record)
    return str(getattr(model, f"{kind}s")[record].name) if kind else ""


def kind_of(model: OperatingModel, record: str) -> str:
    """Give the kind of a record of the model by its id; empty where there is none with this id."""
    kinds = ("function", "owner", "structure", *IN_MODEL)
    return next((kind for kind in kinds if record in getattr(model, f"{kind}s")), "")
