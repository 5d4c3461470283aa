"""What the columns of a matrix are for: functions, owners, areas, and what else stands beside them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planner.exchange.matrix.cell import plain
from planner.exchange.matrix.headings import Use, names_functions, use_beside
from planner.exchange.matrix.view import Look, View

_MANY = frozenset({Use.OWNER, Use.LEFT_OUT})
_FEW_DIFFERENT = 0.5  # of the rows, in a column that groups what stands beside it
_CODE = re.compile(r"[A-Za-z]{0,5}[-–_. ]?[0-9]+([-–_.][0-9A-Za-z]{1,3})*[A-Za-z]?\.?")  # noqa: RUF001


Uses = Mapping[str, Use]
"""What columns are for, by heading, or by the number of a column without one."""


@dataclass(slots=True)
class Columns:
    """What the columns of a block are for, by place.

    Attributes:
        headings: what heads each column, by place.
        label: that of the functions' names.
        owners: headings of the owners' columns.
        groups: what stands above these headings.
        bare: columns with letters and without a heading.
        beside: the others that have a use, one each.
        left_out: headings of the others that hold anything, or the number of a column without one.
    """

    headings: list[str]
    label: int
    owners: dict[int, str]
    groups: dict[int, str] = field(default_factory=dict)
    bare: list[int] = field(default_factory=list)
    beside: dict[Use, int] = field(default_factory=dict)
    left_out: dict[int, str] = field(default_factory=dict)


def columns_of(
    view: View, header: int, rows: Sequence[int], owners: Sequence[int], chosen: Uses | None
) -> Columns | None:
    """Give what the columns below a header are for, or None where none of them can hold functions.

    Args:
        view: where they stand.
        header: the place of the header.
        rows: the places of the rows below.
        owners: the columns that hold letters.
        chosen: what people said that columns are for, by heading, or by the number of a column without one.
    """
    headings = [plain(cell) for cell in view.cells[header]]
    told = _told(headings, chosen or {})
    found = dict.fromkeys(owners, Use.OWNER) | told
    owners = [column for column in range(view.width) if found.get(column) is Use.OWNER]
    others = [column for column in range(view.width) if column not in owners]
    label = next((column for column, use in told.items() if use is Use.FUNCTION), None)
    if label is None:
        label = _label(view, headings, rows, [column for column in others if column not in told], owners)
    if label is None:
        return None
    columns = Columns(headings, label, {column: headings[column] for column in owners if headings[column]})
    columns.bare = [column for column in owners if not headings[column]]
    for column in others:
        if column in told:
            _use_as_told(columns, column, told[column])
        elif column != label:
            _use(columns, column, [view.looks[row][column] for row in rows])
    if Use.AREA not in columns.beside:
        _area_by_repeats(view, columns, rows, [column for column in columns.left_out if column not in told])
    columns.owners = dict(sorted(columns.owners.items()))
    columns.groups = _groups(view, header, columns.owners)
    columns.owners = _told_apart(columns.owners, columns.groups)
    return columns


def _told_apart(owners: Mapping[int, str], groups: Mapping[int, str]) -> dict[int, str]:
    """Name owners that have the same heading with what stands above it, as in "Lead (Sales)"."""
    times = Counter(owners.values())
    return {
        column: f"{name} ({groups[column]})" if times[name] > 1 and groups.get(column) else name
        for column, name in owners.items()
    }


def _told(headings: Sequence[str], chosen: Uses) -> dict[int, Use]:
    """Give what people said of columns, by place; several can be owners, of the rest the first counts."""
    told: dict[int, Use] = {}
    for column, heading in enumerate(headings):
        use = chosen.get(heading or str(column + 1))
        if use is not None:
            told[column] = use if use in _MANY or use not in told.values() else Use.LEFT_OUT
    return told


def _use_as_told(columns: Columns, column: int, use: Use) -> None:
    if use is Use.LEFT_OUT:
        columns.left_out[column] = columns.headings[column] or str(column + 1)
    elif use is not Use.FUNCTION:
        columns.beside[use] = column


def _use(columns: Columns, column: int, looks: Sequence[Look]) -> None:
    """Say what a column without letters is for: somebody may hold nothing yet, or have signs that cannot be read."""
    heading = columns.headings[column]
    use = use_beside(heading)
    filled = any(look is not Look.EMPTY for look in looks)
    bare = not any(look is Look.TEXT for look in looks)
    may_be_owner = heading and use is None and not names_functions(heading)
    if use in (Use.AREA, Use.DESCRIPTION, Use.NOTE) and use not in columns.beside:
        columns.beside[use] = column
    elif may_be_owner and bare and (column > columns.label or not filled):
        columns.owners[column] = heading
    elif filled:
        columns.left_out[column] = heading or str(column + 1)


def _label(
    view: View, headings: Sequence[str], rows: Sequence[int], others: Sequence[int], owners: Sequence[int]
) -> int | None:
    """Choose the column of the functions' names: the one whose heading says so, else the first that can be."""
    filled = [column for column in others if any(view.holds_words(row, column) for row in rows)]
    filled = [column for column in filled if not _holds_codes(view, rows, column)] or filled
    named = [column for column in filled if names_functions(headings[column]) and not _is_area(headings[column])]
    open_ones = [column for column in filled if use_beside(headings[column]) is None]
    while len(open_ones) > 1 and not named and _groups_rows(view, open_ones[0], rows):
        open_ones.pop(0)
    of_areas = [column for column in filled if _is_area(headings[column])]
    before = min(owners, default=view.width)
    wanted = (
        named,
        [column for column in open_ones if column < before],
        [column for column in of_areas if column < before],
        open_ones,
        of_areas,
        filled,
    )
    return next((columns[0] for columns in wanted if columns), None)


def _holds_codes(view: View, rows: Sequence[int], column: int) -> bool:
    """Does a column hold nothing but codes, such as P1, T-03 and 4.2b?"""
    texts = [text for row in rows if (text := plain(view.cells[row][column]))]
    return bool(texts) and all(_CODE.fullmatch(text) for text in texts)


def _is_area(heading: str) -> bool:
    return use_beside(heading) is Use.AREA


def _groups_rows(view: View, column: int, rows: Sequence[int]) -> bool:
    """Does a column say the same for several rows, or only something where a group begins?"""
    texts = [plain(view.cells[row][column]) for row in rows]
    filled = [text for text in texts if text]
    return len(rows) > 1 and len(set(filled)) <= _FEW_DIFFERENT * len(rows)


def _area_by_repeats(view: View, columns: Columns, rows: Sequence[int], others: Sequence[int]) -> None:
    """Take a column to the left of the functions for that of the areas, when it groups them."""
    for column in sorted(others):
        if column < columns.label and use_beside(columns.left_out[column]) is None and _groups_rows(view, column, rows):
            columns.beside[Use.AREA] = column
            del columns.left_out[column]
            return


def _groups(view: View, header: int, owners: Mapping[int, str]) -> dict[int, str]:
    """Give what the row above the header says of several owners at once."""
    if not header or sum(view.own(header - 1, column) for column in owners) == 0:
        return {}
    groups: dict[int, str] = {}
    said = ""
    for column in range(view.width):
        said = plain(view.cells[header - 1][column]) or said
        if column in owners and said:
            groups[column] = said
    return groups
