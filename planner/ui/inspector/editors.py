"""The editor for each kind of field."""

from planner.ui.inspector.choice_editors import ChecksEditor, ChoiceEditor, NewChoiceEditor, YesNoEditor
from planner.ui.inspector.field import Field, Kind
from planner.ui.inspector.text_editors import LineEditor, TextEditor

Editor = LineEditor | TextEditor | ChoiceEditor | NewChoiceEditor | YesNoEditor | ChecksEditor


def make_editor(field: Field) -> Editor:
    """Give the editor for a field."""
    if field.kind in {Kind.TEXT, Kind.LINES}:
        return TextEditor(field)
    if field.kind is Kind.CHOICE:
        return ChoiceEditor(field)
    if field.kind is Kind.NEW_CHOICE:
        return NewChoiceEditor(field)
    if field.kind is Kind.YES_NO:
        return YesNoEditor(field)
    return ChecksEditor(field) if field.kind is Kind.CHECKS else LineEditor(field)
