"""Reading the versions that are to be merged: from files, and out of one that holds conflict markers."""

from typing import NamedTuple

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.header import too_new
from planner.storage.markers import versions_in
from planner.storage.read import Opened, parse


class Marked(NamedTuple):
    """The versions in a file with conflict markers.

    Attributes:
        base: what both come from; None where the file does not say it.
        ours: the version that stands first.
        theirs: the version that stands last.
    """

    base: Opened | None
    ours: Opened
    theirs: Opened


NO_BASE = "does not say what both versions come from, so what only one of them has stays"
"""What is told of a file with markers that holds no base."""


def version_of(data: bytes, name: str) -> Opened:
    """Open a version that is to be merged.

    Raises:
        StorageError: the bytes are no file of this format, or of one that is newer than this program.
    """
    found = parse(data, name)
    if found.read_only:
        msg = tr("{file} cannot be merged, because it has {format}.", file=name, format=too_new(found.model))
        raise StorageError(msg)
    return found


def marked_versions(data: bytes, name: str) -> Marked:
    """Open the versions in a file with conflict markers.

    Raises:
        StorageError: there are no markers, one is missing, or a version cannot be opened.
    """
    versions = versions_in(data, name)
    ours = version_of(versions.ours, tr("{file} (ours)", file=name))
    theirs = version_of(versions.theirs, tr("{file} (theirs)", file=name))
    try:
        base = None if versions.base is None else version_of(versions.base, tr("{file} (base)", file=name))
    except StorageError:  # lines that git took out of the conflict are missing in it
        base = None
    return Marked(base, ours, theirs)


def model_or_none(found: Opened | None) -> OperatingModel:
    """The model of a version; an empty one where there is none."""
    return OperatingModel() if found is None else found.model
