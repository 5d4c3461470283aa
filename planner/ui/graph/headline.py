"""The headline of a picture: its title, and under it the figures with the numbers in bold."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.plain import plain_label


class Headline(QWidget):
    """A title over figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._title = plain_label(role="heading")
        self._figures = QHBoxLayout()
        self._figures.setSpacing(4)
        self._figures.addStretch()
        self._pairs: list[tuple[QLabel, QLabel]] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self._top = QHBoxLayout()
        self._top.setSpacing(10)
        self._top.addWidget(self._title, 1)
        rows.addLayout(self._top)
        rows.addLayout(self._figures)

    def put_beside_title(self, *widgets: QWidget) -> None:
        """Let these stand at the right of the title, so that the figures have the whole width."""
        for widget in widgets:
            self._top.addWidget(widget)

    def show_words(self, title: str, figures: Sequence[tuple[str, str]]) -> None:
        """Show a title and (number, words) figures."""
        self._title.setText(title)
        self.setAccessibleName(f"{title}: " + ", ".join(" ".join(figure) for figure in figures))
        while len(self._pairs) < len(figures):
            self._add_pair()
        for place, (number, words) in enumerate(self._pairs):
            shown = place < len(figures)
            number.setText(figures[place][0] if shown else "")
            words.setText(figures[place][1] if shown else "")
            number.setVisible(shown)
            words.setVisible(shown)

    def _add_pair(self) -> None:
        number, words = plain_label("", "strong", parent=self), plain_label("", "muted", parent=self)
        place = 3 * len(self._pairs)
        self._figures.insertWidget(place, number)
        self._figures.insertWidget(place + 1, words)
        self._figures.insertSpacing(place + 2, 10)
        self._pairs.append((number, words))
