"""Lines of plain text as functions: what pasting makes of them."""

import re
from functools import partial
from typing import NamedTuple

from planner.language import trn
from planner.model.change import Edit, in_one_step
from planner.model.edits.functions import add_functions, place_functions
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.model.records import Function
from planner.ui.library.known_names import functions_by_name, functions_here, name_key

_BULLET = re.compile(r"^(?:(?:[-*+•–—·]|\d{1,3}[.)])(?:\s+|$))?(?:\[[ xX]?\](?:\s+|$))?")  # noqa: RUF001 - dashes that people paste


class Pasted(NamedTuple):
    """What the text comes to.

    Attributes:
        edit: puts the functions into the structure, in one step; None when there is nothing new in the text.
        label: the name of that step.
        skipped: how many lines name a function that the structure has already, or that stands in the text above.
    """

    edit: Edit | None
    label: str
    skipped: int


def paste_edit(model: OperatingModel, structure: str, text: str) -> Pasted:
    """Make each line a function of the structure; what the model has already is put there rather than added anew.

    Bullets and numbers before a name are left out, and so are empty lines.
    """
    here, known = functions_here(model, structure), functions_by_name(model)
    new: dict[str, Function] = {}
    placed: list[str] = []
    names = [name for line in text.splitlines() if (name := _BULLET.sub("", line.strip(), count=1).strip())]
    for name in names:
        key = name_key(name)
        if key in here:
            continue
        here.add(key)
        if key in known:
            placed.append(known[key])
        else:
            new[new_id(RecordKind.FUNCTION)] = Function(name=" ".join(name.split()))
    count = len(new) + len(placed)
    edit = in_one_step(
        partial(add_functions, structure=structure, functions=new),
        partial(place_functions, structure=structure, functions=placed),
    )
    label = trn(count, "Paste {n} function", "Paste {n} functions")
    return Pasted(edit if count else None, label, len(names) - count)
