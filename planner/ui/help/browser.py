"""The reader of help: shows one page, with its pictures, and finds places and words in it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from planner.language import tr
from planner.ui.help.look import WIDEST, wear
from planner.ui.help.pages import Page, place_of
from planner.ui.look.appearance import Appearance

_MARGIN = 28
_PICTURES = (".png",)


class HelpBrowser(QTextBrowser):
    """Shows a page; links are only told, and nothing is loaded but pictures from the folder of help."""

    def __init__(self, folder: Path, appearance: Appearance) -> None:
        """Show pages whose pictures are in this folder."""
        super().__init__()
        self._folder, self._appearance = folder, appearance
        self._page: Page | None = None
        self._words: Sequence[str] = ()
        self._hits: list[QTextCursor] = []
        self.setOpenLinks(False)
        self.setAccessibleName(tr("The page"))
        appearance.changed.connect(self._show_again)

    @property
    def hits(self) -> int:
        """How many times the words that are looked for stand on the page."""
        return len(self._hits)

    def show_page(self, page: Page, place: str = "", words: Sequence[str] = ()) -> None:
        """Show a page.

        Args:
            page: the page.
            place: the name of a place on it to begin at; empty for the top.
            words: what is marked on it; without a place it begins at the first of them.
        """
        self._page = page
        self.setMarkdown(page.text)
        wear(self.document(), self._appearance.theme)
        self.mark(words)
        self.verticalScrollBar().setValue(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if place:
            self._go_to(page.places().get(place, place))
        elif self._hits:
            self.next_hit()

    def mark(self, words: Sequence[str]) -> None:
        """Mark all places where one of these words stands."""
        self._words = words
        self._hits = sorted((hit for word in words for hit in self._found(word)), key=QTextCursor.selectionStart)
        marks = []
        for hit in self._hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit
            mark.format.setBackground(QColor(self._appearance.theme.selection))
            marks.append(mark)
        self.setExtraSelections(marks)

    def next_hit(self) -> None:
        """Go to the next marked word; after the last one to the first."""
        if self._hits:
            here = self.textCursor().selectionEnd()
            after = (hit for hit in self._hits if hit.selectionStart() >= here)
            self.setTextCursor(next(after, self._hits[0]))
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the folder of help, and nothing else."""
        url = QUrl(name)
        path = (self._folder / url.path()).resolve()
        inside = not url.host() and url.scheme() == "" and path.is_relative_to(self._folder.resolve())
        if kind != QTextDocument.ResourceType.ImageResource.value or not inside or path.suffix not in _PICTURES:
            return None
        image = QImage(str(path))
        return None if image.isNull() else image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read."""
        aside = max(_MARGIN, (self.width() - WIDEST - 2 * _MARGIN) // 2)
        self.setViewportMargins(aside, 0, _MARGIN, 0)
        super().resizeEvent(event)

    def _found(self, word: str) -> list[QTextCursor]:
        hits = []
        hit = self.document().find(word)
        while not hit.isNull():
            hits.append(hit)
            hit = self.document().find(word, hit)
        return hits

    def _go_to(self, place: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and place_of(block.text()) == place:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return
            block = block.next()

    def _show_again(self) -> None:
        if self._page is not None:
            at = self.verticalScrollBar().value()
            self.show_page(self._page, words=self._words)
            self.verticalScrollBar().setValue(at)
