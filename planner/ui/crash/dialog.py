"""The dialog after a mistake of the program: what happened, that the work is safe, and how to go on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.ui.look.dialog_size import open_at
from planner.ui.look.theme import Size, font
from planner.ui.widgets.plain import plain_label

_SIZE = QSize(640, 420)

SENTENCE = mark("Something in planner went wrong")
_DETAIL = mark(
    "The last thing you did may not have worked; the program goes on. Nothing was sent to anybody: the report below "
    "stays on this computer unless you copy it."
)
COPIED = mark("Copied")


class CrashDialog(QDialog):
    """Shows one report; what else goes wrong meanwhile is only logged."""

    def __init__(
        self,
        report: str,
        folder: Path | None,
        parent: QWidget,
        *,
        kept: str = "",
        save_copy: Callable[[], object] | None = None,
    ) -> None:
        """Lay the dialog out.

        Args:
            report: what is shown and copied.
            folder: where the log is; None where none could be written.
            parent: the window that goes on.
            kept: what is said of work that is not saved.
            save_copy: asks where to and saves a copy of the document; None where there is none.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("planner")
        self.setAccessibleName(tr(SENTENCE))
        open_at(self, _SIZE)
        self._report = report
        words = QPlainTextEdit(report)
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(tr("The report"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(font(Size.BODY).pixelSize() - 1)
        words.setFont(fixed)
        words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(tr(SENTENCE), "heading", wrap=True))
        column.addWidget(plain_label(tr(_DETAIL), wrap=True))
        if kept:
            column.addWidget(plain_label(kept, "strong", wrap=True))
        column.addWidget(words, 1)
        self.going_on = QPushButton(tr("Go on"))
        column.addLayout(self._buttons(folder, save_copy))
        self.going_on.setFocus()

    def _buttons(self, folder: Path | None, save_copy: Callable[[], object] | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.copying = QPushButton(tr("Copy report"))
        self.copying.clicked.connect(self._copy)
        row.addWidget(self.copying)
        if folder is not None:
            opening = QPushButton(tr("Open the folder"))
            opening.setToolTip(tr("Where the log is"))
            opening.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
            row.addWidget(opening)
        row.addStretch()
        if save_copy is not None:
            saving = QPushButton(tr("Save a copy…"))
            saving.clicked.connect(lambda _=False: save_copy())
            row.addWidget(saving)
        self.going_on.setDefault(True)
        self.going_on.clicked.connect(self.accept)
        row.addWidget(self.going_on)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copying.setText(tr(COPIED))
