"""The headline of a picture: its title, and under it the figures with the numbers in bold."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.plain import plain_label


class Headline(QWidget):
    """A title over figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._title = plain_label(role="heading")
        self._figures = QHBoxLayout()
        self._figures.setSpacing(4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._title)
        rows.addLayout(self._figures)

    def show_words(self, title: str, figures: Sequence[tuple[str, str]]) -> None:
        """Show a title and (number, words) figures."""
        self._title.setText(title)
        self._title.setToolTip("")
        self.setAccessibleName(f"{title}: " + ", ".join(" ".join(figure) for figure in figures))
        while (item := self._figures.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, words in figures:
            self._figures.addWidget(plain_label(number, "strong"))
            self._figures.addWidget(plain_label(words, "muted"))
            self._figures.addSpacing(10)
        self._figures.addStretch()
