"""The legend of what changes: which lines are drawn, one kind at a time, and what signs and styles mean."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.language import tr
from planner.model.vocabulary import Ownership
from planner.ui.graph.key import LINE_WORDS, Counted
from planner.ui.graph.legend import BoxKey
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.segments import Segments


class ChangeLegend(QWidget):
    """A choice of lines, since their style and colour tell the change and not the kind, and a key.

    Signals:
        switched: other lines are wanted now.
    """

    switched = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start with who works for whom."""
        super().__init__(parent)
        self._kind = Ownership.EXECUTION.value
        self.lines = Segments(tr("Which lines are drawn"), self)
        self.lines.chosen.connect(self._choose)
        self._key = BoxKey(appearance, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 6)
        row.setSpacing(16)
        row.addWidget(self.lines)
        row.addWidget(self._key, 1)

    def kinds(self) -> frozenset[str]:
        """The kind of lines that is drawn."""
        return frozenset((self._kind,))

    def show_counts(self, counts: Mapping[str, Counted], entries: Sequence[str]) -> None:
        """Tell how many lines of each kind there are, and explain these differences and kinds of boxes."""
        told = {kind: counts.get(kind, Counted()).words for kind in LINE_WORDS}
        self.lines.set_choices([(kind, f"{tr(words)} ({told[kind]})") for kind, words in LINE_WORDS.items()])
        self.lines.choose(self._kind)
        self._key.show_kinds(entries)

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self.switched.emit()
