"""Fields one below the other, some of them side by side."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from planner.ui.fields.field import Field, Scene
from planner.ui.fields.field_row import Desk, FieldRow


class Form(QWidget):
    """A row for each field."""

    def __init__(self, fields: Sequence[Field], desk: Desk, parent: QWidget | None = None) -> None:
        """Make the rows; two halves in turn share a line."""
        super().__init__(parent)
        self.rows = {field.key: FieldRow(field, desk, parent=self) for field in fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for line, fields_in_line in enumerate(_lines(fields)):
            for column, field in enumerate(fields_in_line):
                span = 2 if len(fields_in_line) == 1 else 1
                grid.addWidget(self.rows[field.key], line, column, 1, span)

    def load(self, scenes: Sequence[Scene]) -> None:
        """Show the model's values."""
        for row in self.rows.values():
            row.load(scenes)
        self.setVisible(any(not row.isHidden() for row in self.rows.values()))

    def commit(self) -> None:
        """Finish what has been typed."""
        for row in self.rows.values():
            row.commit()


def _lines(fields: Sequence[Field]) -> Iterator[list[Field]]:
    line: list[Field] = []
    for field in fields:
        if line and not field.half:
            yield line
            line = []
        line.append(field)
        if not field.half or len(line) == 2:  # noqa: PLR2004 - two halves
            yield line
            line = []
    if line:
        yield line
