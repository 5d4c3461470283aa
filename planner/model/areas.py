"""The area of a function, and what people call it."""

from planner.language import tr
from planner.model.operating_model import OperatingModel

NO_AREA = ""
"""The area of functions that have none."""


def area_of(model: OperatingModel, function: str) -> str:
    """The id of the area of a function; `NO_AREA` where it has none, or one that the model does not know."""
    area = model.functions[function].area or NO_AREA
    return area if area in model.areas else NO_AREA


def area_name(model: OperatingModel, area: str) -> str:
    """The name of an area, or the words for functions that have none."""
    return model.areas[area].name if area in model.areas else tr("Without an area")
