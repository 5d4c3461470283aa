"""Buttons to zoom a canvas, with the scale between them."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.language import tr
from planner.ui.graph.canvas import GraphCanvas

_STEP = 1.25


class ZoomButtons(QWidget):
    """Smaller, as drawn, bigger, all of it."""

    def __init__(self, canvas: GraphCanvas, parent: QWidget | None = None) -> None:
        """Zoom this canvas."""
        super().__init__(parent)
        self._canvas = canvas
        self._scale = QPushButton("100 %")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        choices = [
            (
                QPushButton("\N{MINUS SIGN}"),
                tr("Zoom out (Ctrl+\N{MINUS SIGN})"),
                lambda: canvas.zoom(1 / _STEP),
            ),
            (self._scale, tr("Zoom to 100 % (Ctrl+0)"), lambda: canvas.zoom_to(1.0)),
            (QPushButton("+"), tr("Zoom in (Ctrl++)"), lambda: canvas.zoom(_STEP)),
            (QPushButton(tr("Fit")), tr("Show all of it (Shift+1)"), canvas.fit),
        ]
        for button, words, run in choices:
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(run)
            row.addWidget(button)
        self._scale.setFixedWidth(self._scale.sizeHint().width() + 16)
        canvas.looked.connect(self._show_scale)

    def _show_scale(self) -> None:
        self._scale.setText(f"{self._canvas.camera.scale:.0%}".replace("%", " %"))
