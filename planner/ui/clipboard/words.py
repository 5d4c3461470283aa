"""What is told about copying and pasting."""

from planner.language import mark, tr
from planner.model.edits.pasting import Matched
from planner.model.operating_model import OperatingModel
from planner.ui.widgets.plain import shortened
from planner.ui.words.functions import functions_words


def copied_words(part: OperatingModel) -> str:
    """Say what was copied."""
    return tr("Copied: {what}.", what=_what(part))


def paste_label(part: OperatingModel) -> str:
    """Name the step that pastes a part."""
    return tr("Paste {what}", what=_what(part))


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
    if not changed:
        one = mark("{name} is here already; nothing was pasted.")
        many = mark("{n} of these names are here already; nothing was pasted.")
    else:
        one = mark("{name} is here already and was taken for the same.")
        many = mark("{n} of these names are here already and were taken for the same.")
    return tr(one, name=shortened(names[0])) if len(names) == 1 else tr(many, n=len(names))


def _what(part: OperatingModel) -> str:
    functions = functions_words(part, part.functions)
    if len(part.owners) != 1:
        return functions
    owner = shortened(next(iter(part.owners.values())).name)
    return tr("{owner} with {functions}", owner=owner, functions=functions) if part.functions else owner
