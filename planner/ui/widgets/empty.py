"""What stands in the place of a view that shows nothing: one sentence that helps, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.widgets.plain import plain_label

_WIDTH = 520


class Empty(QWidget):
    """A sentence in the middle of free room, with buttons below it; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None, buttons: tuple[QPushButton, ...] = ()) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._label = plain_label("", "muted", wrap=True)
        self._label.setFixedWidth(_WIDTH)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = buttons
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        rows = QVBoxLayout(self)
        rows.addStretch(2)
        rows.addWidget(self._label, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._row)
        rows.addStretch(3)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def say(self, sentence: str, *, with_buttons: bool = False) -> None:
        """Show a sentence, or nothing at all."""
        self._label.setText(sentence)
        self._label.setFixedHeight(max(0, self._label.heightForWidth(_WIDTH)))  # a layout gives room for one line alone
        self._row.setVisible(with_buttons)
        self.setVisible(bool(sentence))
