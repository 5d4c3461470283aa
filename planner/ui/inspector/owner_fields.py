"""The fields of an owner and of its seat in a structure."""

from collections.abc import Sequence
from functools import partial

from planner.language import inside, mark, tr
from planner.model.change import Edit, in_one_step
from planner.model.edits.owners import set_owner, set_seat
from planner.model.edits.tools import add_tool, set_tool
from planner.model.ids import RecordKind, new_id
from planner.model.vocabulary import OwnerKind
from planner.ui.fields.field import YES, Choice, Field, Kind, Scene, Toggle, fields_of, one_of
from planner.ui.fields.record_choices import tools_by_name


def _is_here(scene: Scene) -> bool:
    return scene.seat is not None


_of_owner = fields_of(lambda scene: scene.the_owner, lambda scene: partial(set_owner, owner=scene.owner))
"""Fields of the owner itself, the same in every structure."""

_of_seat = fields_of(
    lambda scene: scene.seat,
    lambda scene: partial(set_seat, structure=scene.structure, owner=scene.owner),
    applies=_is_here,
)
"""Fields of the owner's seat in the structure that is shown."""


def _is_partner(scene: Scene) -> bool:
    return scene.the_owner.kind == OwnerKind.PARTNER


def _capacity(scene: Scene) -> float | None:
    return scene.seat.capacity_of(scene.the_owner.kind) if scene.seat else None


def _people(scene: Scene) -> float | None:
    return scene.seat.people_of(scene.the_owner.kind) if scene.seat else None


def _contacts(scene: Scene) -> Sequence[Choice]:
    """The roles of the structure, and whoever it is now."""
    owners = scene.place.in_board_order([owner for owner in scene.place.owners if owner != scene.owner])
    now = scene.seat.internal_contact if scene.seat else None
    roles = [owner for owner in owners if owner == now or scene.model.owners[owner].kind == OwnerKind.ROLE]
    return [("", tr("Nobody")), *((owner, scene.model.owners[owner].name) for owner in roles)]


def _toggle_tool(scene: Scene, toggle: Toggle) -> Edit:
    """Let the role own a tool, which has one owner, or no longer; one without an id is made first."""
    tool = toggle.key or new_id(RecordKind.TOOL)
    own = partial(set_tool, tool=tool, owner=scene.owner if toggle.joins else None)
    return own if toggle.key else in_one_step(partial(add_tool, tool=tool, name=toggle.name), own)


TOP = (
    _of_owner("name", mark("Name"), Kind.LINE, step=lambda name, _: tr("Rename {name}", name=name)),
    _of_owner(
        "kind",
        mark("Kind"),
        Kind.CHOICE,
        choices=one_of(OwnerKind),
        step=lambda name, words: tr("Make {name} a {kind}", name=name, kind=inside(words)),
    ),
)

HERE = (
    _of_seat(
        "people",
        mark("People"),
        Kind.NUMBER,
        value=_people,
        half=True,
        hint=mark("Unknown"),
        tip=mark("How many sit here; 0 is a vacancy."),
    ),
    _of_seat(
        "capacity",
        mark("Capacity"),
        Kind.NUMBER,
        value=_capacity,
        half=True,
        hint=mark("Unknown"),
        tip=mark("Full-time people it can give."),
    ),
    _of_seat("holder", mark("Holder"), Kind.LINE, hint=mark("Who sits here")),
)

PARTNER = (
    _of_seat(
        "internal_contact",
        mark("Internal contact"),
        Kind.CHOICE,
        choices=_contacts,
        or_none=True,
        applies=lambda scene: _is_here(scene) and _is_partner(scene),
    ),
    _of_owner("partner_kind", mark("Partner kind"), Kind.LINE, applies=_is_partner),
    _of_owner("commercial_model", mark("Commercial model"), Kind.LINE, applies=_is_partner),
    _of_owner("cost", mark("Cost"), Kind.LINE, applies=_is_partner),
    _of_owner("renewal", mark("Renewal date"), Kind.DAY, applies=_is_partner),
    _of_owner(
        "may_decide",
        mark("May decide"),
        Kind.YES_NO,
        applies=_is_partner,
        step=lambda name, words: (
            tr("Let {name} decide", name=name) if words == tr(YES) else tr("Do not let {name} decide", name=name)
        ),
        tip=mark("The company agreed that this partner may hold decisions."),
    ),
)

TOOLS = Field(
    "owned_tools",
    mark("Tools it owns"),
    Kind.SEVERAL,
    lambda scene: frozenset(key for key, tool in scene.model.tools.items() if tool.owner == scene.owner),
    _toggle_tool,
    choices=tools_by_name,
    applies=lambda scene: scene.the_owner.kind == OwnerKind.ROLE,
    item=mark("tool"),
    makes=True,
)

BELOW = (TOOLS, _of_owner("note", mark("Note"), Kind.TEXT))
