"""The sheet of one structure as a responsibility matrix, which `opmodel import` reads back as one."""

from collections.abc import Iterator

from planner.exchange.table.names import Names
from planner.exchange.workbook.paper import Page, Workbook
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership

LEGEND = ", ".join(f"{ownership.letter} = {ownership.value}" for ownership in Ownership)
"""What the letters stand for."""

_GROUPS = ((OwnerKind.ROLE, "Roles"), (OwnerKind.PARTNER, "Partners"), (OwnerKind.DEPARTMENT, "Departments"))
_FIRST_OWNER = 2  # behind the function and its status
_HEADER = 2  # below the legend and the groups
_POINTS, _LOWEST, _HIGHEST = 5.6, 90.0, 190.0


def write_matrix(book: Workbook, facts: Facts, names: Names) -> None:
    """Write functions by owners with the letters D E I R, areas as sections; what each function waits for, in words.

    Args:
        book: gets the sheet.
        facts: the structure.
        names: the names that the assignment table has, so that both say the same.
    """
    page = book.page(f"Matrix {facts.structure.name}", repeated_rows=_HEADER + 1, frozen_columns=_FIRST_OWNER)
    page.text(0, 0, LEGEND, "quiet")
    owners = _owners(page, facts, names)
    page.text(_HEADER, 0, "Function", "head")
    page.text(_HEADER, 1, "Status", "head")
    for column, owner in enumerate(owners, _FIRST_OWNER):
        page.text(_HEADER, column, names.owners[owner], "owner")
    page.widths([42, 15, *[5.5] * len(owners)])
    longest = max((len(names.owners[owner]) for owner in owners), default=0)
    page.height(_HEADER, min(_HIGHEST, max(_LOWEST, _POINTS * longest)))
    row = _HEADER
    for area, functions in _sections(facts):
        if area:
            row += 1
            for column in range(_FIRST_OWNER + len(owners)):
                page.text(row, column, "" if column else names.areas[area], "section")
        for function in functions:
            row += 1
            parked = facts.structure.functions[function].parked
            page.text(row, 0, names.functions[function], "quiet" if parked else "strong")
            _held(page, row, facts, function, owners)
    page.filter(_HEADER, row, _FIRST_OWNER + len(owners) - 1)


def _status_words(facts: Facts, function: str) -> str:
    """Say how it stands with a function: in scope, abandoned, parked, or what is undecided."""
    placement = facts.structure.functions[function]
    if placement.parked:
        return "parked"
    if facts.is_abandoned(function):
        return "abandoned"
    undecided = [ownership.value for ownership in Ownership if ownership in placement.undecided]
    return f"undecided: {', '.join(undecided)}" if undecided else "in scope"


def _owners(page: Page, facts: Facts, names: Names) -> list[str]:
    """Give the owners by kind, and write each kind above its columns."""
    seated = [owner for owner in names.owners if owner in facts.structure.owners]
    seated = facts.structure.in_board_order(seated)
    ordered: list[str] = []
    known = {kind.value for kind, _ in _GROUPS}
    for kind, words in _GROUPS:
        others = kind is OwnerKind.ROLE
        group = [o for o in seated if (k := facts.model.owners[o].kind) == kind or (others and k not in known)]
        if group:
            first = _FIRST_OWNER + len(ordered)
            page.across(_HEADER - 1, first, first + len(group) - 1, words, "group")
        ordered += group
    return ordered


def _sections(facts: Facts) -> Iterator[tuple[str, list[str]]]:
    """Give the functions by area; those without one come first, where no heading stands above them."""
    found: dict[str, list[str]] = {"": []}
    for function in facts.model.function_order(facts.structure.functions):
        area = facts.model.functions[function].area or ""
        found.setdefault(area if area in facts.model.areas else "", []).append(function)
    yield from found.items()


def _held(page: Page, row: int, facts: Facts, function: str, owners: list[str]) -> None:
    """Write the status of a function, and the letters of those who hold anything on it."""
    status = _status_words(facts, function)
    page.text(row, 1, status, "abandoned" if status == "abandoned" else "quiet")
    holders = facts.structure.holders(function)
    for column, owner in enumerate(owners, _FIRST_OWNER):
        held = [ownership for ownership in Ownership if ownership in holders.get(owner, ())]
        look = held[0].value if held else "none"
        page.text(row, column, " ".join(ownership.letter for ownership in held), look)
