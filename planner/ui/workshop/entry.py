"""Small fields of the room: an owner to choose, and a day to type."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit

from planner.model.facts import Facts
from planner.model.workshop.read_out import readers
from planner.ui.plain import shortened


def fill_owners(box: QComboBox, facts: Facts | None, nobody: str) -> None:
    """Offer the owners of a structure, and nobody; what was chosen stays."""
    chosen = box.currentData()
    box.clear()
    box.addItem(nobody, None)
    for owner in readers(facts) if facts is not None else []:
        box.addItem(shortened(facts.model.owners[owner].name, 34) if facts else "", owner)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def day_field(name: str) -> QDateEdit:
    """A day, typed as year-month-day."""
    field = QDateEdit()
    field.setDisplayFormat("yyyy-MM-dd")
    field.setAccessibleName(name)
    return field


def show_day(field: QDateEdit, day: date) -> None:
    """Show a day."""
    field.setDate(QDate(day.year, day.month, day.day))


def day_of(field: QDateEdit) -> date:
    """The day that is shown."""
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
