"""What is told about copying and pasting."""

from planner.model.edits.pasting import Matched
from planner.model.operating_model import OperatingModel
from planner.ui.plain import shortened


def copied_words(part: OperatingModel) -> str:
    """Say what was copied."""
    return f"Copied: {_what(part)}."


def paste_label(part: OperatingModel) -> str:
    """Name the step that pastes a part."""
    return f"Paste {_what(part)}"


def here_already(before: OperatingModel, structure: str, known: Matched, *, changed: bool) -> str:
    """Say what of a part was in the structure already; empty where nothing was.

    Args:
        before: the model before it was pasted.
        structure: where it was pasted.
        known: what of the part the model had.
        changed: did pasting change anything?
    """
    place = before.structures[structure]
    names = [before.functions[key].name for key in known.functions.values() if key in place.functions]
    names += [before.owners[key].name for key in known.owners.values() if key in place.owners]
    if not names:
        return ""
    one = len(names) == 1
    here = f"{shortened(names[0])} is here already" if one else f"{len(names)} of these names are here already"
    return f"{here} and {'was' if one else 'were'} taken for the same." if changed else f"{here}; nothing was pasted."


def _what(part: OperatingModel) -> str:
    if len(part.owners) == 1:
        owner = shortened(next(iter(part.owners.values())).name)
        return f"{owner} with {_functions(part)}" if part.functions else owner
    return _functions(part)


def _functions(part: OperatingModel) -> str:
    if len(part.functions) == 1:
        return shortened(next(iter(part.functions.values())).name)
    return f"{len(part.functions)} functions"
