"""Exporting from the window: the ending of the file name says what is written."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from planner.exchange.table_out import write_table
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.storage.errors import StorageError
from planner.storage.save import create_bytes
from planner.ui.pictures import VIEWS, export_picture
from planner.ui.plan.exports import FILTERS as PLAN_FILTERS
from planner.ui.plan.exports import export_plan, is_plan

FILTERS = (
    "Picture of this view (*.png)",
    "Drawing of this view (*.svg)",
    "Assignment table (*.csv)",
    *PLAN_FILTERS,
)

_PICTURES = (".png", ".svg")


def export_to(
    model: OperatingModel,
    path: Path,
    *,
    view: str,
    structure: str,
    sides: Sequence[str] = (),
    ownership: Ownership = Ownership.EXECUTION,
    today: date,
) -> tuple[str, ...]:
    """Write a picture of a view, the assignment table or the change plan; gives what was left out, in sentences.

    Args:
        model: what is written.
        path: where to; its ending says what is written.
        view: what a picture shows.
        structure: the id of the structure that it shows.
        sides: the ids of the two sides that it compares.
        ownership: what a flow follows.
        today: what counts as today.

    Raises:
        StorageError: the ending is none of these, the view has no picture, or the file cannot be written.
    """
    if is_plan(path):
        return export_plan(model, path, sides=sides, structure=structure, today=today)
    suffix = path.suffix.lower()
    if suffix == ".csv":
        written = write_table(model)
        create_bytes(written.data, path, force=True)
        return tuple(written.notes)
    if suffix not in _PICTURES:
        msg = f"{path.name} must end with .png, .svg or .csv, or for the change plan with .plan.csv, .plan.md or .ics."
        raise StorageError(msg)
    if view not in VIEWS:
        msg = f"There is no picture of the {view}. Turn to another view first, or export the assignment table as .csv."
        raise StorageError(msg)
    shown = None if view in {"compare", "flow"} else structure
    export_picture(model, path, view=view, structure=shown, sides=sides, ownership=ownership)
    return ()
