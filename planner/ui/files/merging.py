"""Merging what another program changed in the file into the open document."""

from pathlib import Path

from planner.model.operating_model import OperatingModel
from planner.storage.merging.merge import merge
from planner.storage.read import read_file
from planner.ui.session import Place, Session


def merge_in(session: Session, ours: OperatingModel, path: Path) -> list[str]:
    """Show the document with what another program changed in its file, not saved yet.

    Args:
        session: the document; it must know what its file held before.
        ours: its model, as it would be saved.
        path: the file.

    Returns:
        What people have to decide now, a sentence each.

    Raises:
        StorageError: the file cannot be read; the document stays as it was.
    """
    theirs = read_file(path)
    merged = merge(session.saved_model or OperatingModel(), ours, theirs.model)
    session.open(merged.model, Place(path, theirs.digest), saved=False, base=theirs.model)
    return [conflict.message for conflict in merged.conflicts]
