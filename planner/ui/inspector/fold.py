"""A heading that folds what stands below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from planner.ui.widgets.plain import plain_button


class Fold(QWidget):
    """A heading with an arrow; a click, Space or Return shows and hides the content."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        """Start folded."""
        super().__init__(parent)
        self.content = content
        self.heading = QToolButton()
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setCheckable(True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rename(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(content)
        self.heading.toggled.connect(self._turn)
        self._turn(False)

    def rename(self, title: str) -> None:
        """Give the heading other words."""
        self.heading.setText(plain_button(title))
        self.heading.setAccessibleName(title)

    def _turn(self, opened: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.content.setVisible(opened)
