"""Functions in a few words, the same in steps, tips and menus."""

from collections.abc import Collection

from planner.language import trn
from planner.model.operating_model import OperatingModel
from planner.ui.widgets.plain import shortened


def functions_words(model: OperatingModel, functions: Collection[str]) -> str:
    """Give the name of the one function, shortened, or say how many there are; by their ids."""
    if len(functions) == 1:
        return shortened(model.functions[next(iter(functions))].name)
    return trn(len(functions), "{n} function", "{n} functions")
