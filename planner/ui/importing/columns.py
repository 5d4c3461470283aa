"""What the columns of a table are called, and what they may be made."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from planner.exchange.grids.grid import Grid
from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import Matrix, ReadTable, Shape
from planner.exchange.table.columns import COLUMN_BY_NAME, COLUMNS, Part
from planner.language import mark, tr
from planner.ui.importing.draft import Draft, Outcome
from planner.ui.importing.table_view import Offer
from planner.ui.importing.words import MEANINGS, USES

_ARROW = " ▾"
_GROUPS = {
    Part.ROW: mark("What the row is about"),
    Part.ASSIGNMENT: mark("About the assignment"),
    Part.FUNCTION: mark("About the function"),
    Part.PLACEMENT: mark("About the function in the structure"),
    Part.OWNER: mark("About the owner"),
    Part.SEAT: mark("About the owner in the structure"),
}


def column_words(draft: Draft, outcome: Outcome, table: int) -> dict[int, str]:
    """Give the words above the columns of a table, by place."""
    if isinstance(outcome.found, Matrix):
        read = outcome.found.tables[table]
        width = max(len(cells) for _, cells in read.grid.rows)
        return {place: f"{_use_words(outcome.found, read, place)}{_arrow(outcome.found)}" for place in range(width)}
    if not outcome.found and not outcome.bad:
        return {}
    heads = _headings(outcome.grids[0])
    return {place: f"{_column(draft, head) or tr(USES[Use.LEFT_OUT])}{_ARROW}" for place, head in enumerate(heads)}


def left_out(draft: Draft, outcome: Outcome, table: int) -> frozenset[int]:
    """Give the places of the columns of a table that are not read."""
    if isinstance(outcome.found, Matrix):
        uses = outcome.found.tables[table].uses
        return frozenset(place for place, use in uses.items() if use is Use.LEFT_OUT)
    if not outcome.grids or (outcome.found is None and not outcome.bad):
        return frozenset()
    return frozenset(p for p, head in enumerate(_headings(outcome.grids[0])) if not _column(draft, head))


def offers(
    draft: Draft, outcome: Outcome, heading: str, use: Use | None, change: Callable[[Draft], None]
) -> Sequence[Offer]:
    """Give the menu of a column.

    Args:
        draft: what was decided so far.
        outcome: what it gives.
        heading: what heads the column.
        use: what the column of a matrix is for.
        change: takes the draft with what is chosen.
    """
    found = outcome.found
    if isinstance(found, Matrix):
        if found.shape is Shape.OWNERS_DOWN:
            return ()
        uses = ((one, tr(words)) for one, words in USES.items())
        return [Offer(words, use is one, partial(_as_use, change, draft, heading, one)) for one, words in uses]
    if found is None and not outcome.bad:
        return ()
    chosen = _column(draft, heading)
    entries = [Offer(tr("Left out"), not chosen, partial(_as_column, change, draft, heading, ""))]
    for column in COLUMNS:
        group = tr(_GROUPS[column.part])
        run = partial(_as_column, change, draft, heading, column.name)
        entries.append(Offer(column.name.replace("_", " "), chosen == column.name, run, group))
    return entries


def _as_use(change: Callable[[Draft], None], draft: Draft, heading: str, use: Use) -> None:
    change(draft.with_use(heading, use))


def _as_column(change: Callable[[Draft], None], draft: Draft, heading: str, column: str) -> None:
    change(draft.with_column(heading, column))


def _use_words(matrix: Matrix, read: ReadTable, place: int) -> str:
    use = read.uses.get(place)
    if matrix.shape is Shape.OWNERS_DOWN or use is None:
        return ""
    if use is Use.OWNER and place in read.named:
        return ", ".join(tr(MEANINGS[meaning]) for meaning in sorted(read.named[place]))
    return tr(USES[use])


def _arrow(matrix: Matrix) -> str:
    return "" if matrix.shape is Shape.OWNERS_DOWN else _ARROW


def _headings(grid: Grid) -> list[str]:
    return [cell.strip() for cell in grid.rows[0][1]]


def _column(draft: Draft, heading: str) -> str:
    """Give the column of the assignment table that a heading stands for; empty where it is none."""
    name = _told(draft.columns, heading)
    return name if name in COLUMN_BY_NAME else ""


def _told(columns: Mapping[str, str], heading: str) -> str:
    return columns.get(heading, heading)
