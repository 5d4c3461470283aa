"""The panel at the right of the views: pages behind tabs, each made when it is first looked at."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from planner.language import tr
from planner.ui.widgets.segments import Segments

_NARROWEST = 280  # pixels


class SidePanel(QFrame):
    """Shows one of its pages; which of them there are tabs for depends on the view."""

    def __init__(self, pages: Mapping[str, Callable[[], QWidget]], words: Mapping[str, str]) -> None:
        """Start without tabs.

        Args:
            pages: what gives each page, by its key.
            words: the words on the tab of each page.
        """
        super().__init__()
        self.setProperty("role", "panel")
        self.setMinimumWidth(_NARROWEST)
        self._makers, self._words = dict(pages), dict(words)
        self._offered: tuple[str, ...] = ()
        self._chosen: dict[tuple[str, ...], str] = {}
        self.page = ""
        self.tabs = Segments(tr("Panel"))
        self.tabs.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def offer(self, pages: Sequence[str]) -> None:
        """Have tabs for these pages, and show the one that was chosen last among the same ones, or the first."""
        self._offered = tuple(pages)
        self._show_tabs()
        self.show_page(self._chosen.get(self._offered, pages[0]))

    def name(self, page: str, words: str) -> None:
        """Give a tab other words."""
        if self._words[page] != words:
            self._words[page] = words
            self._show_tabs()

    def show_page(self, page: str) -> None:
        """Show a page, if there is a tab for it."""
        if page not in self._offered:
            return
        widget = self._makers[page]()
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.page = self._chosen[self._offered] = page
        self.tabs.choose(page)

    def _show_tabs(self) -> None:
        self.tabs.set_choices([(page, self._words[page]) for page in self._offered])
        self.tabs.choose(self.page)
