"""The headline of a picture: its title, and under it the figures with the numbers in bold."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.widgets.plain import plain_label

_NEAR, _APART, _BELOW = 4, 13, 2


class Headline(QWidget):
    """A title over figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._title = plain_label(role="heading", parent=self)
        self._figures = _Figures(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self._top = QHBoxLayout()
        self._top.setSpacing(10)
        self._top.addWidget(self._title, 1)
        rows.addLayout(self._top)
        rows.addWidget(self._figures)

    def put_beside_title(self, *widgets: QWidget) -> None:
        """Let these stand at the right of the title, so that the figures have the whole width."""
        for widget in widgets:
            self._top.addWidget(widget)

    def show_words(self, title: str, figures: Sequence[tuple[str, str]]) -> None:
        """Show a title and (number, words) figures."""
        self._title.setText(title)
        self.setAccessibleName(f"{title}: " + ", ".join(" ".join(figure) for figure in figures))
        self._figures.show_figures(figures)


class _Figures(QWidget):
    """Figures side by side, in as many rows as the width asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._shown = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        self._shown = len(figures)
        while len(self._pairs) < len(figures):
            self._pairs.append((plain_label("", "strong", parent=self), plain_label("", "muted", parent=self)))
        for place, pair in enumerate(self._pairs):
            shown = place < len(figures)
            for label, text in zip(pair, figures[place] if shown else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(shown)
        self.updateGeometry()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many rows as the width asks for."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(0, self._row())

    def hasHeightForWidth(self) -> bool:
        """Narrow figures are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the rows that a width asks for."""
        return max((place.bottom() + 1 for pair in self._places(width) for place in pair), default=self._row())

    def _row(self) -> int:
        return self._pairs[0][0].sizeHint().height() if self._pairs else 0

    def _arrange(self) -> None:
        for labels, places in zip(self._pairs, self._places(self.width()), strict=False):
            for label, place in zip(labels, places, strict=True):
                label.setGeometry(place)

    def _places(self, room: int) -> Iterator[tuple[QRect, QRect]]:
        left, top, high = 0, 0, self._row()
        for pair in self._pairs[: self._shown]:
            number, words = (label.sizeHint().width() for label in pair)
            if left and left + number + _NEAR + words > room:
                left, top = 0, top + high + _BELOW
            yield QRect(left, top, number, high), QRect(left + number + _NEAR, top, words, high)
            left += number + _NEAR + words + _APART
