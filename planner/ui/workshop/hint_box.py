"""The box of hints below a question."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from planner.model.workshop.queue import Hint
from planner.ui.widgets.plain import breakable, shortened

_LONGEST = 140


class HintBox(QFrame):
    """A quiet ground with a few sentences; hidden without any."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("role", "hint")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.RichText)  # every word that goes in is escaped
        self._label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self._label)
        self.hide()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these sentences, the part of each that matters in bold."""
        self._label.setText("<br>".join(map(_line, hints)))
        self._label.setAccessibleName(" ".join(hint.text for hint in hints))
        self.setVisible(bool(hints))


def _line(hint: Hint) -> str:
    text = escape(breakable(shortened(hint.text, _LONGEST)))
    strong = escape(hint.strong)
    return text.replace(strong, f"<b>{strong}</b>", 1) if strong else text
