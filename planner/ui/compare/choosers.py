"""The choosers of the comparison: what stands before, what after, and a button that swaps them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from planner.language import day_words, tr
from planner.model.compare.sides import side_name, sides_in_order
from planner.model.operating_model import OperatingModel
from planner.ui.widgets.elided import ElidedBox
from planner.ui.widgets.plain import plain_tip, shortened

_NARROWEST, _WIDEST = 84, 200


class Choosers(QWidget):
    """Two lists of structures and checkpoints.

    Signals:
        chosen: the user wants these ids, before and after.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.before, self.after = _list(tr("Before")), _list(tr("After"))
        self.swap = QPushButton("↔")
        self.swap.setToolTip(tr("Swap the two sides"))
        self.swap.setAccessibleName(tr("Swap the two sides"))
        for chooser in (self.before, self.after):
            chooser.activated.connect(lambda _: self.chosen.emit(*self._pair()))
        self.swap.clicked.connect(lambda: self.chosen.emit(*reversed(self._pair())))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.before, self.swap, self.after):
            row.addWidget(widget)

    def offer(self, model: OperatingModel, before: str, after: str) -> None:
        """Offer the sides of a model, with these chosen."""
        sides = sides_in_order(model)
        names = [_words(model, side) for side in sides]
        for chooser, chosen in ((self.before, before), (self.after, after)):
            offered = [(chooser.itemData(n), chooser.itemText(n)) for n in range(chooser.count())]
            if offered != list(zip(sides, names, strict=True)):
                chooser.clear()
                for side, name in zip(sides, names, strict=True):
                    chooser.addItem(name, side)
            chooser.setCurrentIndex(chooser.findData(chosen))
            chooser.setToolTip(plain_tip(side_name(model, chosen)))

    def _pair(self) -> tuple[str, str]:
        return str(self.before.currentData()), str(self.after.currentData())


def _list(place: str) -> QComboBox:
    chooser = ElidedBox()
    chooser.setAccessibleName(tr("{place}: structure or checkpoint", place=place))
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    chooser.setMinimumWidth(_NARROWEST)
    chooser.setMaximumWidth(_WIDEST)
    return chooser


def _words(model: OperatingModel, side: str) -> str:
    name = shortened(" ".join(side_name(model, side).split()))
    if side in model.structures:
        return name
    day = model.checkpoints[side].date
    if day is None:
        return tr("{name} (checkpoint)", name=name)
    return tr("{name} (checkpoint of {day})", name=name, day=day_words(day))
