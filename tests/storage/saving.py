"""A saved file that is alone in its folder, and what tests of writing ask about the two."""

from pathlib import Path

from planner.model.edits.structures import set_title
from tests.storage.samples import SAMPLE, SAMPLE_BYTES

EDITED = set_title(SAMPLE, title="Edited").model


def saved_in(folder: Path) -> Path:
    """Make a folder of its own in this one, with the sample as the only file."""
    own = folder / "documents"
    own.mkdir()
    (own / "m.opmodel").write_bytes(SAMPLE_BYTES)
    return own / "m.opmodel"


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def assert_untouched(path: Path) -> None:
    assert path.read_bytes() == SAMPLE_BYTES
    assert names(path.parent) == [path.name]
