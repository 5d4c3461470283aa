"""The findings about what is selected, as short lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.finding import Finding
from planner.model.wording import capital, spoken
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.mark import Mark
from planner.ui.widgets.plain import plain_label


class Notes(QWidget):
    """A line for each finding: its shape and its sentence."""

    def __init__(self, appearance: Appearance) -> None:
        """Start without lines."""
        super().__init__()
        self._appearance = appearance
        self._shown: tuple[Finding, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def load(self, findings: Sequence[Finding]) -> None:
        """Show these findings, gravest first."""
        ordered = tuple(sorted(findings, key=lambda finding: finding.severity.order))
        if ordered == self._shown:
            return
        self._shown = ordered
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(finding) for finding in ordered]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(ordered))

    def _line(self, finding: Finding) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sentence = plain_label(finding.message, wrap=True)
        sentence.setAccessibleName(f"{capital(spoken(finding.severity))}: {finding.message}")
        row.addWidget(Mark(finding.severity, self._appearance), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(sentence, 1)
        return line
