"""The steps of a document: whole models with named, unlimited undo."""

from typing import NamedTuple

from planner.model.change import Change, Touched
from planner.model.operating_model import OperatingModel


class Step(NamedTuple):
    """A model, and the label and reach of the edit that led to it."""

    model: OperatingModel
    label: str
    touched: Touched


class History:
    """A list of steps and the place in it; a new step cuts off what was undone."""

    def __init__(self, model: OperatingModel) -> None:
        """Start with this model and nothing to undo."""
        self._steps = [Step(model, "", frozenset())]
        self._place = 0

    @property
    def model(self) -> OperatingModel:
        """The model at the present place."""
        return self._steps[self._place].model

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._steps[self._place].label

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        following = self._place + 1
        return self._steps[following].label if following < len(self._steps) else ""

    def push(self, model: OperatingModel, label: str, touched: Touched) -> Change:
        """Add a step."""
        before = self.model
        del self._steps[self._place + 1 :]
        self._steps.append(Step(model, label, touched))
        self._place += 1
        return Change(before, model, touched, label)

    def undo(self) -> Change | None:
        """Go one step back, if there is one."""
        if self._place == 0:
            return None
        step = self._steps[self._place]
        self._place -= 1
        return Change(step.model, self.model, step.touched, step.label, undone=True)

    def redo(self) -> Change | None:
        """Go one step forward, if there is one."""
        if self._place + 1 == len(self._steps):
            return None
        before = self.model
        self._place += 1
        step = self._steps[self._place]
        return Change(before, step.model, step.touched, step.label)
