"""Small fields of the room: a line, an owner to choose, and a day that is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from planner.model.facts import Facts
from planner.model.workshop.read_out import readers
from planner.ui.widgets.plain import shortened


class Line(QLineEdit):
    """A line that keeps Enter to itself: Qt hands it on, and on the screen it would choose an answer."""

    def __init__(self, placeholder: str, name: str) -> None:
        """Show a placeholder; ``name`` is for screen readers."""
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


def fill_owners(box: QComboBox, facts: Facts | None, nobody: str) -> None:
    """Offer the owners of a structure, and nobody; what was chosen stays."""
    chosen = box.currentData()
    box.clear()
    box.addItem(nobody, None)
    for owner in readers(facts) if facts is not None else []:
        box.addItem(shortened(facts.model.owners[owner].name, 34) if facts else "", owner)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def typed_day(line: QLineEdit) -> str | None:
    """The day in a line, as text that a record reads or refuses with a sentence; None where it is empty."""
    return line.text().strip() or None
