"""Which page the room sees for what is in front, and for what is in the spotlight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from planner.language import mark, tr
from planner.ui.audience.area_page import area_page
from planner.ui.audience.finding_page import finding_page
from planner.ui.audience.function_page import function_page
from planner.ui.audience.load_page import load_page
from planner.ui.audience.owner_page import owner_page
from planner.ui.audience.page import Page, words_page
from planner.ui.audience.team_page import team_page

if TYPE_CHECKING:
    from planner.model.facts import Facts
    from planner.ui.audience.front import Front
    from planner.ui.session import Session
    from planner.ui.workshop.room import Room

_CLOSED = mark("No model is open. What is opened in the main window shows here.")
_NO_STRUCTURE = mark("This model has no structure yet. The first one shows here as soon as it is there.")
_ONE_SIDE = mark("There is one structure alone. A second one to compare it with shows here.")


def page_of(front: Front, session: Session, room: Room | None) -> Page:
    """The page for what is in front."""
    if front.view == "room" and room is not None:
        from planner.ui.audience.room_page import room_page  # noqa: PLC0415 - loads the room, once it was entered

        return room_page(room)
    if front.view == "closed":
        return words_page("planner", tr(_CLOSED))
    if front.view == "finding" and front.finding is not None:
        return finding_page(front.finding)
    if front.view in _ON_TWO_SIDES:
        return _ON_TWO_SIDES[front.view](front, session)
    facts = session.checked.facts.get(front.structure)
    if facts is None:
        return words_page(session.model.title or "planner", tr(_NO_STRUCTURE))
    return _OF_ONE.get(front.view, _on_board)(front, session, facts)


def spot_of(front: Front, session: Session) -> Page | None:
    """The page of what is chosen, for the spotlight; None where nothing is."""
    facts = session.checked.facts.get(front.structure)
    if front.view == "finding" and front.finding is not None:
        return finding_page(front.finding)
    if facts is None:
        return None
    if front.function in facts.structure.functions:
        return function_page(facts, front.function)
    if front.owner in facts.structure.owners:
        return owner_page(facts, front.owner)
    return finding_page(front.finding) if front.finding is not None else None


def _graph(front: Front, session: Session, facts: Facts) -> Page:
    from planner.ui.audience.graph_page import graph_page  # noqa: PLC0415 - only where it is shown
    from planner.ui.graph.drawings import Drawings  # noqa: PLC0415 - as above

    drawings = Drawings.of(session)
    owner = front.owner if front.owner in facts.structure.owners else ""
    return graph_page(facts, drawings.graph(front.structure), drawings.slots(), owner)


def _load(_front: Front, _session: Session, facts: Facts) -> Page:
    return load_page(facts)


def _matrix(front: Front, _session: Session, facts: Facts) -> Page:
    from planner.ui.audience.matrix_page import matrix_page  # noqa: PLC0415 - only where it is shown

    return matrix_page(facts, front.function, front.owner)


def _agreements(front: Front, _session: Session, facts: Facts) -> Page:
    from planner.ui.audience.agreements_page import agreements_page  # noqa: PLC0415 - only where it is shown

    return agreements_page(facts, front.section, front.record)


def _on_board(front: Front, session: Session, facts: Facts) -> Page:
    if front.owner in facts.structure.owners:
        return owner_page(facts, front.owner)
    if front.function in facts.owners:
        return area_page(facts, session.model.functions[front.function].area or "", front.function)
    return area_page(facts, front.area) if front.area in session.model.areas else team_page(facts)


def _compared(front: Front, session: Session) -> Page:
    from planner.model.compare.sides import comparison_of  # noqa: PLC0415 - loads what compares, only where it is shown
    from planner.ui.audience.flow_page import flow_page  # noqa: PLC0415 - as above

    if len(set(front.sides)) < 2:  # noqa: PLR2004 - a comparison has two sides
        return words_page(session.model.title or "planner", tr(_ONE_SIDE))
    return flow_page(comparison_of(session.checked, *front.sides), front.ownership)


def _planned(front: Front, session: Session) -> Page:
    from planner.ui.audience.plan_page import plan_page  # noqa: PLC0415 - loads what makes a plan

    return _compared(front, session) if front.noted is None else plan_page(front.noted, front.record)


_ON_TWO_SIDES: Mapping[str, Callable[[Front, Session], Page]] = {"compare": _compared, "plan": _planned}
_OF_ONE: Mapping[str, Callable[[Front, Session, Facts], Page]] = {
    "graph": _graph,
    "load": _load,
    "matrix": _matrix,
    "agreements": _agreements,
}
"""What shows a view, by its key; the board, and what comes later, is shown as the team."""
