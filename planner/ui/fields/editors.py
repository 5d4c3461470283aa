"""The editor for each kind of field."""

from planner.ui.fields.choice_editors import ChecksEditor, ChoiceEditor, NewChoiceEditor, YesNoEditor
from planner.ui.fields.day_editor import DayEditor
from planner.ui.fields.field import Field, Kind
from planner.ui.fields.pick_editors import PickEditor, SeveralEditor
from planner.ui.fields.text_editors import LineEditor, TextEditor

Editor = (
    LineEditor
    | DayEditor
    | TextEditor
    | ChoiceEditor
    | NewChoiceEditor
    | PickEditor
    | SeveralEditor
    | YesNoEditor
    | ChecksEditor
)

_EDITORS: dict[Kind, type[Editor]] = {
    Kind.TEXT: TextEditor,
    Kind.LINES: TextEditor,
    Kind.DAY: DayEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.NEW_CHOICE: NewChoiceEditor,
    Kind.PICK: PickEditor,
    Kind.SEVERAL: SeveralEditor,
    Kind.YES_NO: YesNoEditor,
    Kind.CHECKS: ChecksEditor,
}


def make_editor(field: Field) -> Editor:
    """Give the editor for a field."""
    return _EDITORS.get(field.kind, LineEditor)(field)
