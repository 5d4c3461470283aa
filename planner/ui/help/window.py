"""The window of help: the list of pages with a search, the page, and the way back."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.language import mark, tr
from planner.ui.dialogs.messages import Message
from planner.ui.help.browser import HelpBrowser
from planner.ui.help.pages import INDEX, docs_folder, load_pages
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at, with_words
from planner.ui.look.theme import Size
from planner.ui.widgets.plain import plain_label

_SIZE = QSize(1080, 680)
_LEFT = 270
_FILE = int(Qt.ItemDataRole.UserRole)

OPEN = mark("Open in the browser")
COPY = mark("Copy the address")

Stop = tuple[str, str]
"""Where the reader was: the file of a page, and a place on it."""


class HelpWindow(QWidget):
    """Stands beside the main window and belongs to it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Read the pages."""
        super().__init__(parent, Qt.WindowType.Window)
        self._appearance = appearance
        self._pages = {page.file: page for page in load_pages()}
        self._been: list[Stop] = []
        self._at = -1
        self.setWindowTitle(tr("Help — planner"))
        open_at(self, _SIZE)
        self.browser = HelpBrowser(docs_folder(), appearance)
        self.browser.anchorClicked.connect(self._follow)
        self.search, self.list = QLineEdit(), QListWidget()
        self._none = plain_label(tr("No page holds all of these words."), "muted", wrap=True)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self._left())
        parts.addWidget(self._right())
        parts.setStretchFactor(1, 1)
        parts.setSizes([with_words(_LEFT), self.width() - with_words(_LEFT)])
        parts.setHandleWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)
        for keys, run in (("Esc", self.close), ("Ctrl+F", self.search.setFocus), ("F3", self.browser.next_hit)):
            QShortcut(QKeySequence(keys), self, run)
        self._dress()
        appearance.changed.connect(self._dress)
        appearance.changed.connect(self._list)  # whose headings have a size of their own
        self._list()

    def _dress(self) -> None:
        theme = self._appearance.theme
        self.list.setStyleSheet(
            "QListView { border: 2px solid transparent; border-radius: 6px; }"
            f"QListView:focus {{ border-color: {theme.action}; }}"
            f"QListView::item {{ padding: 4px 6px; border-radius: 5px; color: {theme.text}; }}"
            f"QListView::item:disabled {{ padding-top: 12px; color: {theme.muted}; }}"
            f"QListView::item:selected {{ background: {theme.selection}; color: {theme.text}; }}"
        )

    def _left(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(200)
        self.search.setPlaceholderText(tr("Search in all pages"))
        self.search.setAccessibleName(tr("Search in all pages"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._take_first)
        self.list.setAccessibleName(tr("Pages"))
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        self.back, self.forward = QPushButton(tr("Back")), QPushButton(tr("Forward"))
        self.back.setShortcut("Alt+Left")
        self.forward.setShortcut("Alt+Right")
        self.back.clicked.connect(lambda: self._go(-1))
        self.forward.clicked.connect(lambda: self._go(1))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 12, 12, 0)
        bar.setSpacing(8)
        for button in (self.back, self.forward):
            bar.addWidget(button)
        bar.addStretch()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.browser, 1)
        return side

    # --- pages --------------------------------------------------------------------------------------------------

    def read(self, file: str, place: str = "") -> None:
        """Show a page, by the name of its file, from a place on it; the index where there is no such page."""
        known = file if file in self._pages else INDEX
        if known not in self._pages:
            return
        stop = (known, place)
        if not self._been or self._been[self._at] != stop:
            self._been = [*self._been[: self._at + 1], stop]
            self._at = len(self._been) - 1
        self._show()

    @property
    def page(self) -> str:
        """The file of the page that is shown; empty before the first one."""
        return self._been[self._at][0] if self._been else ""

    def _show(self) -> None:
        file, place = self._been[self._at]
        self.browser.show_page(self._pages[file], place, self.search.text().split())
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._been) - 1)
        self._mark_shown()

    def _mark_shown(self) -> None:
        """Let the list say which page is shown, without being asked for one by that."""
        rows = [row for row in range(self.list.count()) if self._file(row) == self.page]
        if rows and self.list.currentRow() != rows[0]:
            self.list.setCurrentRow(rows[0])

    def _file(self, row: int) -> str:
        return str(self.list.item(row).data(_FILE))

    def _go(self, steps: int) -> None:
        self._at += steps
        self._show()

    # --- the list and the search --------------------------------------------------------------------------------

    def _list(self) -> None:
        words = self.search.text().split()
        found = [page for page in self._pages.values() if page.holds(words)]
        self.list.clear()
        section = ""
        for page in found:
            if page.section != section:
                section = page.section
                self._head(section)
            item = QListWidgetItem(page.title, self.list)
            item.setData(_FILE, page.file)
        self._none.setVisible(not found)
        if self._been:
            self.browser.mark(words)
            self._mark_shown()

    def _head(self, section: str) -> None:
        """Say above some pages what they are for; neither the keys nor the pointer stop there."""
        item = QListWidgetItem(section.upper(), self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._appearance.theme.font(Size.SMALL, bold=True))
        item.setData(_FILE, "")

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_FILE) != self.page and self.list.hasFocus():
            self.read(str(item.data(_FILE)))

    def _take_first(self) -> None:
        """Go to the next hit on the page that is shown, or to the first page that has one."""
        files = [file for row in range(self.list.count()) if (file := self._file(row))]
        if self.page in files:
            self.browser.next_hit()
        elif files:
            self.read(files[0])

    # --- links --------------------------------------------------------------------------------------------------

    def _follow(self, link: QUrl) -> None:
        if not link.scheme():
            file = link.path() or self.page
            if file in self._pages:
                self.read(file, link.fragment())
            return
        asked = tr("planner itself never goes to the network. Shall your browser open it?")
        message = Message(
            tr("This link leads out of the program"),
            self._appearance,
            self,
            detail=f"{link.toString()}\n{asked}",
            offers=(tr(COPY), tr(OPEN)) if link.scheme() in {"http", "https"} else (tr(COPY),),
        )
        message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        message.finished.connect(lambda: _take(message.answer, link))
        message.open()


def _take(answer: str, link: QUrl) -> None:
    if answer == tr(OPEN):
        QDesktopServices.openUrl(link)
    elif answer == tr(COPY):
        QGuiApplication.clipboard().setText(link.toString())
