"""The last line of a dialog: the button that does nothing and the one that does it."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from planner.language import tr
from planner.ui.widgets.plain import plain_button


def button_row(dialog: QDialog, words: str) -> tuple[QHBoxLayout, QPushButton]:
    """Give the row with Cancel and the default button with these words, and that button."""
    ready = QPushButton(plain_button(words))
    ready.setProperty("role", "primary")
    ready.setDefault(True)
    ready.clicked.connect(dialog.accept)
    cancel = QPushButton(tr("Cancel"))
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    row.addWidget(cancel)
    row.addWidget(ready)
    return row, ready
