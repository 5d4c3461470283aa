"""What must hold of any bytes that are opened: a document that reads back from what is written, or one sentence."""

from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.integrity import assert_whole

NAME = "any.opmodel"


def judged(data: bytes) -> OperatingModel | None:
    """Open the bytes and fail where a promise is broken; gives the document, or None where it was refused."""
    try:
        opened = parse(data, NAME)
    except StorageError as error:
        sentence = str(error)
        assert sentence.startswith(NAME)
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert len(sentence) < 600
        return None
    assert_whole(opened.model)
    assert bool(opened.notes) or not opened.repaired
    written = to_bytes(opened.model)
    again = parse(written, NAME)
    assert again.model == opened.model
    assert not again.repaired
    assert to_bytes(again.model) == written
    return opened.model
