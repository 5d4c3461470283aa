"""Exporting from the window: the ending of the file name says what is written."""

from pathlib import Path

from planner.exchange.table_out import write_table
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.save import create_bytes
from planner.ui.pictures import export_picture

FILTERS = ("Picture of this view (*.png)", "Drawing of this view (*.svg)", "Assignment table (*.csv)")

_PICTURES = (".png", ".svg")


def export_to(model: OperatingModel, path: Path, *, view: str, structure: str) -> tuple[str, ...]:
    """Write a picture of a view, or the assignment table; gives what was left out, in sentences.

    Raises:
        StorageError: the ending is none of these, or the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix == ".csv":
        written = write_table(model)
        create_bytes(written.data, path, force=True)
        return tuple(written.notes)
    if suffix not in _PICTURES:
        msg = f"{path.name} must end with .png, .svg or .csv; the ending says what is exported."
        raise StorageError(msg)
    export_picture(model, path, view=view, structure=None if view == "compare" else structure)
    return ()
