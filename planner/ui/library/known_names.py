"""Which names a model and a structure have already, whatever their case and the space around them."""

from planner.model.operating_model import OperatingModel


def name_key(name: str) -> str:
    """Give what two spellings of one name share."""
    return " ".join(name.split()).casefold()


def functions_by_name(model: OperatingModel) -> dict[str, str]:
    """The functions of the model by the key of their name; the first one in order where several share it."""
    return {name_key(model.functions[function].name): function for function in reversed(model.function_order())}


def functions_here(model: OperatingModel, structure: str) -> set[str]:
    """The keys of the names of the functions that the structure lists, parked ones too."""
    return {name_key(model.functions[function].name) for function in model.structures[structure].functions}


def owners_by_name(model: OperatingModel, kind: str) -> dict[str, str]:
    """The owners of one kind by the key of their name."""
    return {name_key(record.name): owner for owner, record in sorted(model.owners.items()) if record.kind == kind}


def owners_here(model: OperatingModel, structure: str, kind: str) -> set[str]:
    """The keys of the names of the owners of one kind that have a seat in the structure."""
    seats = model.structures[structure].owners
    return {name_key(model.owners[owner].name) for owner in seats if model.owners[owner].kind == kind}
