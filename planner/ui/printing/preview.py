"""The preview of what is printed: the shown view or a document, page by page, before anything reaches a printer."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.language import tr, trn
from planner.storage.errors import StorageError
from planner.ui.look.dialog_size import open_at
from planner.ui.printing.paper import Paper, layout_of, paint_paper
from planner.ui.widgets.plain import plain_label

_SIZE = QSize(900, 640)

MakePaper = Callable[[], Paper]
AskForPrinter = Callable[[QPrinter, QWidget], bool]


class Preview(QDialog):
    """Shows the pages of what is chosen in a list, and prints them."""

    def __init__(self, offers: Mapping[str, MakePaper], ask: AskForPrinter, parent: QWidget | None = None) -> None:
        """Show the first offer.

        Args:
            offers: what can be printed, each with its words and what makes its pages.
            ask: asks for the printer and its settings; gives whether to print.
            parent: the window it belongs to.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print"))
        self._offers, self._ask = offers, ask
        self._papers: dict[str, Paper] = {}
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("What is printed"))
        for words in offers:
            self.choice.addItem(words, words)
        self.pages = QPrintPreviewWidget(self._printer)
        self.pages.paintRequested.connect(self._paint)
        self.refusal = plain_label("", role="muted", wrap=True)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.refusal)
        self.counted = plain_label("", role="muted")
        self.print_button = QPushButton(tr("Print…"))
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self._print_pages)
        self.choice.currentIndexChanged.connect(lambda _: self._show_chosen())
        self._lay_out()
        open_at(self, _SIZE)
        self._show_chosen()

    @property
    def paper(self) -> Paper | None:
        """The pages that are shown; None where there is nothing to print."""
        return self._papers.get(self.choice.currentData())

    def _show_chosen(self) -> None:
        """Show the pages of what is chosen, or say why there are none."""
        words = self.choice.currentData()
        if words not in self._papers:
            try:
                self._papers[words] = self._offers[words]()
            except StorageError as error:
                self.refusal.setText(str(error))
        paper = self.paper
        self.print_button.setEnabled(paper is not None)
        self._stack.setCurrentWidget(self.refusal if paper is None else self.pages)
        number = 0 if paper is None else len(paper.pages)
        self.counted.setText(trn(number, "{n} page", "{n} pages") if number else "")
        if paper is not None:
            self._printer.setPageLayout(layout_of(paper.pages[0]))
            self._printer.setDocName(paper.title)
            self.pages.updatePreview()

    def _print_pages(self) -> None:
        """Ask for a printer and print."""
        if self.paper is not None and self._ask(self._printer, self):
            paint_paper(self.paper, self._printer, turns=False)
            self.accept()

    def _paint(self, printer: QPrinter) -> None:
        if self.paper is not None:
            paint_paper(self.paper, printer, turns=False)

    def _lay_out(self) -> None:
        top, bottom, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        whole_page, full_width = QPushButton(tr("Whole page")), QPushButton(tr("Full width"))
        for button in (whole_page, full_width):
            button.setAutoDefault(False)
        whole_page.clicked.connect(self.pages.fitInView)
        full_width.clicked.connect(self.pages.fitToWidth)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for widget in (plain_label(tr("Print")), self.choice, self.counted):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (whole_page, full_width):
            top.addWidget(button)
        bottom.addStretch(1)
        for button in (cancel, self.print_button):
            bottom.addWidget(button)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        whole.addLayout(bottom)
