"""Areas: add, rename, order and delete them."""

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.parts import edited, the_area, unused, with_item, without
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, rank_after
from planner.model.records import Area, frozen_map
from planner.model.text import clean_name


def add_area(model: OperatingModel, *, area: str, name: str) -> Edited:
    """Add an area with this id at the end."""
    record = Area(name=clean_name(name, tr("An area")), rank=rank_after(last_rank(model.areas.values())))
    areas = with_item(model.areas, unused(model.areas, area), record)
    return edited(model, {Ref("area", area)}, areas=areas)


def rename_area(model: OperatingModel, *, area: str, name: str) -> Edited:
    """Give an area another name."""
    record = the_area(model, area).replace(name=clean_name(name, tr("An area")))
    return edited(model, {Ref("area", area)}, areas=with_item(model.areas, area, record))


def delete_area(model: OperatingModel, *, area: str) -> Edited:
    """Delete an area; its functions stay and have no area."""
    the_area(model, area)
    loose = {key: record.replace(area=None) for key, record in model.functions.items() if record.area == area}
    functions = frozen_map({**model.functions, **loose}) if loose else model.functions
    touched = {Ref("area", area), *(Ref("function", key) for key in loose)}
    return edited(model, touched, areas=without(model.areas, area), functions=functions)
