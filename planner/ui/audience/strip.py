"""The presenter's strip: over the document while an audience looks on, with what it sees."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from planner.language import tr
from planner.ui.audience.modes import Mode
from planner.ui.widgets.plain import plain_label, plain_tip, shortened
from planner.ui.widgets.segments import Segments

_PREVIEW = QSize(96, 54)
_LONGEST = 48


class PresenterStrip(QFrame):
    """Follow, hold or spotlight, and a small picture of what the audience sees.

    Signals:
        mode_asked: another mode is wanted, by its key.
        close_asked: the audience window is to be closed.
    """

    mode_asked = Signal(str)
    close_asked = Signal()

    def __init__(self, keys: Mapping[Mode, str]) -> None:
        """Start hidden; ``keys`` are told in the tips."""
        super().__init__()
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Audience window"))
        self.modes = Segments(tr("What the audience sees"))
        self.modes.set_choices([(mode.value, mode.words) for mode in Mode])
        for mode in Mode:
            button = self.modes.button(mode.value)
            button.setToolTip(plain_tip(f"{mode.tip} ({keys[mode]})"))
            button.setAccessibleDescription(mode.tip)
        self.modes.chosen.connect(self.mode_asked)
        self.preview = plain_label()
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = plain_label("", "muted")
        self.close_button = QPushButton(tr("Close audience window"))
        self.close_button.clicked.connect(self.close_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(plain_label(tr("Audience"), "strong"))
        row.addWidget(self.modes)
        row.addWidget(self.preview)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        self.hide()

    def tell(self, mode: Mode, title: str, picture: QPixmap | None) -> None:
        """Say what the audience sees; without a picture the words are enough."""
        self.modes.choose(mode.value)
        words = shortened(" ".join(title.split()), _LONGEST)
        self.words.setText(mode.of(words))
        self.preview.setVisible(picture is not None)
        self.preview.setAccessibleName(tr("The audience sees {title}", title=words))
        if picture is not None:
            sharp = self.devicePixelRatioF()
            small = picture.scaled(
                _PREVIEW * sharp, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            small.setDevicePixelRatio(sharp)
            self.preview.setPixmap(small)
