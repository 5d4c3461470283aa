"""The welcome page: the example, the templates and the recent files, shown while no document is open."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.storage.library import Template
from planner.ui.files.dropped import dropped_file
from planner.ui.look.appearance import Appearance
from planner.ui.recovery.lost_work import LostWork
from planner.ui.settings import Settings
from planner.ui.welcome.growing_teams import GrowingTeams
from planner.ui.welcome.recent_list import RecentList
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.tile import Tile
from planner.ui.widgets.viewport import scrolled

BLANK = "blank"
"""The file of the template that holds nothing."""

EXAMPLE = "northwind-example"
"""The file of the template that is shown first."""

_PURPOSE = (
    mark("List the functions your team must control, before any job title."),
    mark("Say who decides, executes, gives input and reviews: inside the team or with a partner."),
    mark("See at once what nobody owns, what two people own, and what changes as you grow."),
)
_WIDEST = 1080
_ASIDE = 300
_COLUMNS = 2
_MOST = 1000  # against a stretch of 1: takes nearly all the room, up to its own maximum


class WelcomePage(QWidget):
    """Where to start.

    Signals:
        template_chosen: the Template that a new document starts from.
        path_chosen: the file to open.
        open_requested: ask which file to open.
        import_requested: ask which table to read.
        help_requested: show how to begin.
        workshop_asked: begin a workshop with this Template, which holds nothing.
    """

    template_chosen = Signal(object)
    path_chosen = Signal(object)
    open_requested = Signal()
    import_requested = Signal()
    help_requested = Signal()
    workshop_asked = Signal(object)

    def __init__(self, settings: Settings, templates: Sequence[Template], appearance: Appearance) -> None:
        """Offer these templates and the files that the settings remember."""
        super().__init__()
        self._appearance = appearance
        self._templates = tuple(templates)
        self._dropping = False
        self.setAccessibleName(tr("Welcome"))
        self.setAcceptDrops(True)
        self._recent = RecentList(settings, appearance)
        self._recent.path_chosen.connect(self.path_chosen)
        self._no_recent = plain_label(
            tr("Models you open or save are listed here. You can also drop a file on this page."), "muted", wrap=True
        )
        self._recent.model().modelReset.connect(self._follow_recent)
        self._recent.model().rowsInserted.connect(self._follow_recent)
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        halves = QHBoxLayout(body)
        halves.setContentsMargins(32, 28, 32, 28)
        halves.setSpacing(40)
        halves.addLayout(self._start_column(), 1)
        halves.addLayout(self._aside())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(_in_the_middle(body)))
        self._follow_recent()
        appearance.changed.connect(self.update)

    # --- laying out ---------------------------------------------------------------------------------------------

    def _start_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.lost = LostWork()
        column.addWidget(self.lost)
        column.addWidget(plain_label(tr("Design your team around its functions"), "title", wrap=True))
        column.addSpacing(2)
        for line in _PURPOSE:
            column.addWidget(plain_label(tr(line), "muted", wrap=True))
        column.addSpacing(14)
        for template in self._of(EXAMPLE):
            purpose = tr("See who owns what, what nobody owns, and what changes as a team grows.")
            words = f"{purpose}\n{tr(template.description)}"
            column.addWidget(self._tile(template, tr("See Northwind, an example"), words, picture=True))
        column.addSpacing(14)
        column.addWidget(plain_label(tr("TEMPLATES"), "section"))
        column.addLayout(self._template_grid())
        column.addStretch()
        return column

    def _template_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        described = [template for template in self._templates if template.file not in {BLANK, EXAMPLE}]
        for place, template in enumerate(described):
            row, across = divmod(place, _COLUMNS)
            grid.addWidget(self._tile(template, tr(template.name), tr(template.description)), row, across)
        for across in range(_COLUMNS):
            grid.setColumnStretch(across, 1)
        return grid

    def _tile(self, template: Template, name: str, description: str, *, picture: bool = False) -> Tile:
        drawn = GrowingTeams(self._appearance) if picture else None
        tile = Tile(name, description, self._appearance, picture=drawn)
        tile.clicked.connect(lambda: self.template_chosen.emit(template))
        return tile

    def _aside(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for template in self._of(BLANK):
            blank = QPushButton(tr("New blank model"))
            blank.setProperty("role", "primary")
            blank.clicked.connect(lambda _=False, template=template: self.template_chosen.emit(template))
            column.addWidget(blank)
            workshop = QPushButton(tr("Start a workshop"))
            workshop.clicked.connect(lambda _=False, template=template: self.workshop_asked.emit(template))
            column.addWidget(workshop)
        opening = QPushButton(tr("Open…"))
        opening.clicked.connect(self.open_requested)
        column.addWidget(opening)
        for words, signal in (
            (tr("Import a table…"), self.import_requested),
            (tr("How to begin"), self.help_requested),
        ):
            button = QPushButton(words)
            button.clicked.connect(signal)
            column.addWidget(button)
        column.addSpacing(18)
        column.addWidget(plain_label(tr("RECENT FILES"), "section"))
        column.addWidget(self._no_recent)
        column.addWidget(self._recent, _MOST)
        column.addStretch()
        for widget in (opening, self._recent, self._no_recent):
            widget.setFixedWidth(_ASIDE)
        return column

    def _of(self, file: str) -> list[Template]:
        return [template for template in self._templates if template.file == file]

    # --- staying true -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """List the recent files anew, and what can be recovered."""
        self._recent.refresh()
        self.lost.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Files come and go while a document is open."""
        super().showEvent(event)
        self.refresh()

    def _follow_recent(self) -> None:
        self._no_recent.setVisible(not self._recent.count())
        listed = Qt.FocusPolicy.StrongFocus if self._recent.count() else Qt.FocusPolicy.NoFocus
        self._recent.setFocusPolicy(listed)  # an empty list is nothing to walk to

    # --- a file dropped on the page -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from outside."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, event: object) -> None:  # noqa: ARG002
        """Let go of the frame."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        self._light(on=False)
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.path_chosen.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground, and a frame while a file hovers over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._appearance.theme.board))
        if self._dropping:
            painter.setPen(QPen(QColor(self._appearance.theme.action), 3, Qt.PenStyle.DashLine))
            painter.drawRect(QRect(self.rect()).adjusted(8, 8, -9, -9))

    def _light(self, *, on: bool) -> None:
        self._dropping = on
        self.update()


def _in_the_middle(body: QWidget) -> QWidget:
    """Give a page with a body in its middle, a little above it, as wide as it may be."""
    page = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(body, _MOST)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(2)
    return page
