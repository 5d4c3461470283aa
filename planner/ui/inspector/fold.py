"""A heading that folds what stands below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from planner.ui.widgets.plain import plain_button


class FoldHeading(QToolButton):
    """A heading that a click, Space or Return turns; its arrow says whether what belongs to it is shown."""

    def __init__(self) -> None:
        """Start folded."""
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._point)
        self._point(False)

    def _point(self, opened: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)


class Fold(QWidget):
    """A heading that shows and hides the content."""

    def __init__(self, title: str, content: QWidget) -> None:
        """Start folded."""
        super().__init__()
        self.content = content
        self.heading = FoldHeading()
        self.rename(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(content)
        self.heading.toggled.connect(content.setVisible)
        content.hide()

    def rename(self, title: str) -> None:
        """Give the heading other words."""
        self.heading.setText(plain_button(title))
        self.heading.setAccessibleName(title)
