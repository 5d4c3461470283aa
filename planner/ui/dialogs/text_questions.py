"""Asking for a few words, one line each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from planner.model.text import MAX_TEXT
from planner.ui.dialogs.button_row import button_row
from planner.ui.plain import plain_label, shortened

_WIDTH = 420
_LONGEST = 200  # characters of a title or a question


class TextQuestions(QDialog):
    """A field for each question; all of them need an answer before the button can be pressed."""

    def __init__(
        self,
        title: str,
        questions: Sequence[str],
        parent: QWidget | None = None,
        *,
        button: str = "OK",
        texts: Sequence[str] = (),
    ) -> None:
        """Ask these questions, with these texts to start from."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(plain_label(shortened(title, _LONGEST), "heading", wrap=True))
        self._fields: list[QLineEdit] = []
        for place, question in enumerate(questions):
            field = QLineEdit(texts[place] if place < len(texts) else "")
            field.setMaxLength(MAX_TEXT)
            field.setAccessibleName(question)
            field.textChanged.connect(self._follow)
            field.selectAll()
            self._fields.append(field)
            column.addSpacing(8)
            column.addWidget(plain_label(shortened(question, _LONGEST), wrap=True))
            column.addWidget(field)
        row, self._ready = button_row(self, button)
        column.addSpacing(16)
        column.addLayout(row)
        self._fields[0].setFocus()
        self._follow()

    @property
    def answers(self) -> tuple[str, ...]:
        """What stands in the fields, trimmed."""
        return tuple(field.text().strip() for field in self._fields)

    def _follow(self) -> None:
        self._ready.setEnabled(all(self.answers))
