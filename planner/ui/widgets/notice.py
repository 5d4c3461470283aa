"""A notice: one sentence over the window that goes away by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.ui.widgets.plain import plain_label, shortened

_SHOWN = 7000  # milliseconds: long enough to read two lines aloud
_LONGEST = 400  # characters


class Notice(QFrame):
    """Stands at the bottom of the window, above the status bar, and never takes the keyboard.

    Signals:
        said: a sentence, as it was to be shown.
    """

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        """Belong to a window."""
        super().__init__(window)
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = plain_label(role="notice", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._label.setText(shortened(sentence, _LONGEST))
        self.setAccessibleName(sentence)
        self._stand()
        self.show()
        self.raise_()
        self._timer.start()
        self.said.emit(sentence)

    @property
    def words(self) -> str:
        """The sentence that is shown, or the last one."""
        return self._label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._stand()
        return super().eventFilter(watched, event)

    def _stand(self) -> None:
        window = self.window().rect()
        wide = min(620, window.width() - 40)
        self._label.setFixedWidth(min(wide - 32, self._label.fontMetrics().horizontalAdvance(self._label.text()) + 8))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - 48)
