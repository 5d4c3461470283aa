"""The lines of a matrix: headings of areas and functions in scope, filtered and sorted as asked for."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from planner.model.areas import area_of
from planner.model.checked import Checked
from planner.model.facts import Facts
from planner.model.rank import in_order
from planner.model.vocabulary import OwnerKind, Ownership

_DECISION, _EXECUTION = Ownership.DECISION, Ownership.EXECUTION
_UNKNOWN_KIND = OwnerKind.DEPARTMENT.value


class Order(StrEnum):
    """What the lines are sorted by; only areas have headings."""

    AREA = "area"
    NAME = "name"
    FINDINGS = "findings"
    OWNER = "owner"


class Only(StrEnum):
    """Which functions are listed."""

    ALL = "all"
    FINDINGS = "findings"
    GAPS = "gaps"


class Line(NamedTuple):
    """The heading of an area (``function`` is empty), or a function."""

    area: str
    function: str = ""


class Wish(NamedTuple):
    """How a matrix is to be read.

    Attributes:
        order: what the lines are sorted by.
        owner: whose column they are sorted by, where it is that.
        only: which functions are listed.
        words: what their names, or those of their areas, have to hold.
        kinds: the kinds of owners that are listed; empty for all.
        folded: the areas of which only the heading is listed.
    """

    order: Order = Order.AREA
    owner: str = ""
    only: Only = Only.ALL
    words: str = ""
    kinds: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset()

    @property
    def filters(self) -> bool:
        """Does it leave functions out, but for those of folded areas?"""
        return self.only is not Only.ALL or bool(self.words.strip())


def owners_across(facts: Facts, kinds: frozenset[str] = frozenset()) -> list[str]:
    """The owners of a structure in the order of the cards: roles, partners, departments; of these kinds only."""
    groups: dict[str, list[str]] = {kind.value: [] for kind in OwnerKind}
    for owner in in_order(facts.structure.owners):
        groups[kind_of(facts, owner)].append(owner)
    return [owner for kind, owners in groups.items() if not kinds or kind in kinds for owner in owners]


def kind_of(facts: Facts, owner: str) -> str:
    """The kind of an owner; one that this version does not know counts as a department, as on the board."""
    kind = facts.model.owners[owner].kind
    return kind if kind in set(OwnerKind) else _UNKNOWN_KIND


def lines_down(checked: Checked, structure: str, wish: Wish) -> list[Line]:
    """The lines of a structure's matrix from the top, parked functions left out."""
    functions = listed_functions(checked, structure, wish)
    model = checked.model
    if wish.order is not Order.AREA:
        return [Line(area_of(model, key), key) for key in _sorted(checked, structure, wish, functions)]
    lines: list[Line] = []
    heading: str | None = None
    for function in functions:
        area = area_of(model, function)
        if area != heading:
            heading = area
            lines.append(Line(area))
        if area not in wish.folded or wish.words.strip():
            lines.append(Line(area, function))
    return lines


def listed_functions(checked: Checked, structure: str, wish: Wish) -> list[str]:
    """The functions in scope that a wish leaves, folded or not, in the order of the function list."""
    facts, model = checked.facts[structure], checked.model
    found = model.function_order(facts.owners)
    if wish.only is Only.GAPS:
        found = [key for key in found if has_gap(facts, key)]
    elif wish.only is Only.FINDINGS:
        found = [key for key in found if checked.about(structure, "function", key)]
    words = wish.words.strip().casefold()
    return [key for key in found if words in _searched(facts, key)] if words else found


def has_gap(facts: Facts, function: str) -> bool:
    """Does nobody decide a function in scope, or nobody execute it, without the group having said so?"""
    return facts.is_open(function, _DECISION) or facts.is_open(function, _EXECUTION)


def _searched(facts: Facts, function: str) -> str:
    record = facts.model.functions[function]
    area = facts.model.areas.get(record.area or "")
    return f"{record.name}\n{area.name if area else ''}".casefold()


def _sorted(checked: Checked, structure: str, wish: Wish, functions: list[str]) -> list[str]:
    keys: dict[Order, Callable[[str], object]] = {
        Order.NAME: lambda key: checked.model.functions[key].name.casefold(),
        Order.FINDINGS: lambda key: -len(checked.about(structure, "function", key)),
        Order.OWNER: lambda key: _weight(checked.facts[structure], key, wish.owner),
    }
    return sorted(functions, key=keys[wish.order])  # type: ignore[arg-type]  # each gives values of one type


def _weight(facts: Facts, function: str, owner: str) -> tuple[bool, ...]:
    """Functions that the owner decides come first, then what it executes, gives input on and reviews, then the rest."""
    held = facts.structure.holders(function).get(owner, {})
    return tuple(ownership not in held for ownership in Ownership)
