"""A column whose widgets stand for records and follow them."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


def arrange(
    column: QVBoxLayout, shown: Mapping[str, W], keys: Sequence[str], make: Callable[[str], W], *, first: int = 0
) -> dict[str, W]:
    """Bring the widgets of a column to these records, in this order.

    Args:
        column: where the widgets stand.
        shown: those that are there, by record.
        keys: the records that there are now.
        make: makes the widget of a record that had none.
        first: the place of the first one in the column.

    Returns:
        The widgets by record, in their order; those of records that are gone are taken away.
    """
    for key in shown.keys() - set(keys):
        column.removeWidget(shown[key])
        shown[key].hide()
        shown[key].deleteLater()
    arranged = {key: shown[key] if key in shown else make(key) for key in keys}
    for place, widget in enumerate(arranged.values(), first):
        if column.indexOf(widget) != place:
            column.insertWidget(place, widget)
    return arranged
