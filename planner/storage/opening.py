"""Opening a model from any file that holds one: a file of its own, or a picture that carries it."""

from pathlib import Path
from typing import NamedTuple

from planner.language import tr
from planner.storage.carried import carried_model
from planner.storage.place import file_name
from planner.storage.read import Opened, bytes_of, parse


class Found(NamedTuple):
    """A model, and what it was read from.

    Attributes:
        opened: the model with what people should know about it.
        data: the bytes of the model file.
    """

    opened: Opened
    data: bytes


def open_any(path: Path) -> Found:
    """Open the model in a file or in a picture.

    Raises:
        StorageError: there is none, it cannot be read, or it is not allowed as it is.
    """
    data, name = bytes_of(path), file_name(path)
    carried = carried_model(data, name)
    if carried is None:
        return Found(parse(data, name), data)
    return Found(parse(carried, tr("The model in {file}", file=name)), carried)
