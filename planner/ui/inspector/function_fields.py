"""The fields of a function, of its place in a structure, and of what an owner holds on it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from planner.language import mark, tr
from planner.model.agreements import Goal, Tool
from planner.model.change import Edit, Edited, in_one_step
from planner.model.edits.areas import add_area
from planner.model.edits.assignments import set_assignment
from planner.model.edits.functions import bring_back, park, set_function, set_placement
from planner.model.edits.goals import add_goal
from planner.model.edits.tools import add_tool
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.records import DEFAULT_EFFORT
from planner.model.vocabulary import (
    Affects,
    MetricKind,
    Ownership,
    OwnershipLine,
    ProcessLevel,
    ReviewPoint,
    Sourcing,
    Status,
)
from planner.ui.fields.field import YES, Choice, Field, Kind, Scene, Toggle, fields_of, in_words, one_of
from planner.ui.fields.record_choices import goals_by_name, tools_by_name

_NOT_GIVEN = mark("Not given")


def _is_here(scene: Scene) -> bool:
    return scene.placement is not None


def _is_parked(scene: Scene) -> bool:
    return scene.placement is not None and scene.placement.parked


_of_function = fields_of(lambda scene: scene.the_function, lambda scene: partial(set_function, function=scene.function))
"""Fields of the function itself, the same in every structure."""

_of_placement = fields_of(
    lambda scene: scene.placement,
    lambda scene: partial(set_placement, structure=scene.structure, function=scene.function),
    applies=_is_here,
)
"""Fields of the function's place in the structure that is shown."""


# --- area and status ------------------------------------------------------------------------------------------------


def _areas(scene: Scene) -> Sequence[Choice]:
    names = [scene.model.areas[area].name for area in in_order(scene.model.areas)]
    return [(name, name) for name in dict.fromkeys(names)]


def _area(scene: Scene) -> str:
    area = scene.the_function.area
    return scene.model.areas[area].name if area is not None and area in scene.model.areas else ""


def _to_area(scene: Scene, name: str) -> Edit:
    """Put the function into the area with this name, which is made where there is none."""
    return partial(_put_in_area, function=scene.function, name=" ".join(name.split()), fresh=new_id(RecordKind.AREA))


def _put_in_area(model: OperatingModel, *, function: str, name: str, fresh: str) -> Edited:
    """Find the area in the model as it is by then: of several functions, the first one may have made it."""
    if not name:
        return set_function(model, function=function, area=None)
    areas = in_order(model.areas)
    known = [area for area in areas if model.areas[area].name.casefold() == name.casefold()]
    if known:
        return set_function(model, function=function, area=known[0])
    put = partial(set_function, function=function, area=fresh)
    return in_one_step(partial(add_area, area=fresh, name=name), put)(model)


def _status_edit(scene: Scene, status: str) -> Edit:
    change = park if status == Status.PARKED else bring_back
    return partial(change, structure=scene.structure, function=scene.function)


AREA = Field(
    "area",
    mark("Area"),
    Kind.NEW_CHOICE,
    _area,
    _to_area,
    step=lambda name, words: (
        tr("Move {name} to {words}", name=name, words=words) if words else tr("Take {name} out of its area", name=name)
    ),
    choices=_areas,
    hint=mark("No area"),
)

_STATUS = _of_placement(
    "status",
    mark("Status"),
    Kind.CHOICE,
    edit=_status_edit,
    step=lambda name, words: (
        tr("Park {name}", name=name)
        if words == in_words(Status.PARKED)
        else tr("Bring {name} back into scope", name=name)
    ),
    choices=one_of(Status),
)

_REASON = _of_placement(
    "reason",
    mark("Reason"),
    Kind.LINE,
    applies=_is_parked,
    hint=mark("Why is it out of scope?"),
    step=lambda name, _: tr("Say why {name} is parked", name=name),
)

_UNTIL = _of_placement("until", mark("Look again on"), Kind.DAY, applies=_is_parked)

EFFORT = _of_placement(
    "effort",
    mark("Effort"),
    Kind.NUMBER,
    edit=lambda scene, new: partial(
        set_placement,
        structure=scene.structure,
        function=scene.function,
        effort=DEFAULT_EFFORT if new is None else new,
    ),
    tip=mark("In full-time people: 0.1 is half a day a week."),
    half=True,
)

CRITICAL = _of_function(
    "critical",
    mark("Critical"),
    Kind.YES_NO,
    step=lambda name, words: (
        tr("Mark {name} as critical", name=name) if words == tr(YES) else tr("Mark {name} as not critical", name=name)
    ),
    tip=mark("It hurts at once when nobody does it."),
)

_PROCESS_LEVEL = _of_function(
    "process_level", mark("Process level"), Kind.CHOICE, choices=one_of(ProcessLevel, none=_NOT_GIVEN), half=True
)


# --- who backs it up ------------------------------------------------------------------------------------------------


def _owners_here(scene: Scene) -> Sequence[Choice]:
    owners = scene.place.in_board_order(list(scene.place.owners))
    return [("", tr("Nobody")), *((owner, scene.model.owners[owner].name) for owner in owners)]


BACKUP = _of_placement(
    "backup",
    mark("Backup"),
    Kind.CHOICE,
    choices=_owners_here,
    or_none=True,
    tip=mark("Who steps in when the execution owner is away."),
    half=True,
)


# --- goals and tools ------------------------------------------------------------------------------------------------


def _toggling(key: str, kind: RecordKind, add: Callable[[str, str], Edit]) -> Callable[[Scene, Toggle], Edit]:
    """Give the edit that lets a function name a record in a set of its, or no longer; one without an id is made.

    Args:
        key: the set, ``goals`` or ``tools``.
        kind: what it holds.
        add: gives the edit that makes a record, from its id and name.
    """

    def name_it(model: OperatingModel, *, function: str, toggle: Toggle, fresh: str) -> Edited:
        records: Mapping[str, Goal] | Mapping[str, Tool] = getattr(model, key)
        record = toggle.key or _called(records, toggle.name) or fresh
        named: dict[str, Any] = {key: toggle._replace(key=record).turn(getattr(model.functions[function], key))}
        made = () if record in records else (add(record, toggle.name),)
        return in_one_step(*made, partial(set_function, function=function, **named))(model)

    return lambda scene, toggle: partial(name_it, function=scene.function, toggle=toggle, fresh=new_id(kind))


def _called(records: Mapping[str, Goal] | Mapping[str, Tool], name: str) -> str:
    """The id of the record with this name in the model as it is by then: the first of several may have made it."""
    return next((key for key, record in records.items() if record.name == " ".join(name.split())), "")


GOALS = _of_function(
    "goals",
    mark("Goals it serves"),
    Kind.SEVERAL,
    edit=_toggling("goals", RecordKind.GOAL, lambda goal, name: partial(add_goal, goal=goal, name=name)),
    choices=goals_by_name,
    item=mark("goal"),
    makes=True,
)

TOOLS = _of_function(
    "tools",
    mark("Tools it runs on"),
    Kind.SEVERAL,
    edit=_toggling("tools", RecordKind.TOOL, lambda tool, name: partial(add_tool, tool=tool, name=name)),
    choices=tools_by_name,
    item=mark("tool"),
    makes=True,
)


# --- the lists ------------------------------------------------------------------------------------------------------

TOP = (
    _of_function("name", mark("Name"), Kind.LINE, step=lambda name, _: tr("Rename {name}", name=name)),
    AREA,
    _of_function("description", mark("Description"), Kind.TEXT, step=lambda name, _: tr("Describe {name}", name=name)),
)

HERE = (_STATUS, _REASON, _UNTIL, EFFORT, BACKUP)

BELOW = (
    CRITICAL,
    _of_function(
        "affects",
        mark("Affects"),
        Kind.CHECKS,
        choices=one_of(Affects),
        step=lambda name, _: tr("Set what {name} affects", name=name),
    ),
    GOALS,
    TOOLS,
    _of_function("note", mark("Note"), Kind.TEXT),
)

_REVIEW_POINT = _of_function(
    "review_point", mark("Review point"), Kind.CHOICE, choices=one_of(ReviewPoint, none=_NOT_GIVEN), half=True
)

_OWNERSHIP_LINE = _of_function(
    "ownership_line", mark("Ownership line"), Kind.CHOICE, choices=one_of(OwnershipLine, none=_NOT_GIVEN), half=True
)

_USUAL_SOURCING = _of_function(
    "usual_sourcing", mark("Usual sourcing"), Kind.CHOICE, choices=one_of(Sourcing, none=_NOT_GIVEN), half=True
)

PROCESS = (
    _PROCESS_LEVEL,
    _REVIEW_POINT,
    _of_function("metric", mark("Metric"), Kind.LINE),
    _of_function("metric_kind", mark("Metric kind"), Kind.CHOICE, choices=one_of(MetricKind, none=_NOT_GIVEN)),
    _OWNERSHIP_LINE,
    _USUAL_SOURCING,
    _of_function("required_inputs", mark("Required inputs"), Kind.LINES, hint=mark("One a line")),
    _of_function("input_from", mark("Input from"), Kind.LINES, hint=mark("One a line")),
)

SEVERAL = (
    AREA,
    _STATUS,
    _REASON,
    _UNTIL,
    EFFORT,
    BACKUP,
    CRITICAL,
    GOALS,
    TOOLS,
    _OWNERSHIP_LINE,
    _USUAL_SOURCING,
    _PROCESS_LEVEL,
    _REVIEW_POINT,
)
"""What can be set for several functions at once."""


# --- what an owner holds --------------------------------------------------------------------------------------------


def _set_held(scene: Scene, *, boundary: str | None, share: float | None) -> Edit:
    return partial(
        set_assignment,
        structure=scene.structure,
        function=scene.function,
        owner=scene.owner,
        ownership=scene.ownership,
        boundary=boundary,
        share=share,
    )


BOUNDARY = Field(
    "boundary",
    mark("Boundary"),
    Kind.LINE,
    lambda scene: scene.assignment.boundary,
    lambda scene, new: _set_held(scene, boundary=new, share=scene.assignment.share),
    hint=mark("No boundary"),
    tip=mark("Where this owner stops and the next one starts."),
)

SHARE = Field(
    "share",
    mark("Share"),
    Kind.NUMBER,
    lambda scene: scene.assignment.share,
    lambda scene, new: _set_held(scene, boundary=None, share=new),
    applies=lambda scene: scene.ownership == Ownership.EXECUTION,
    hint=mark("even"),
    tip=mark("The part of the effort, between 0 and 1; without one it is split evenly."),
)
