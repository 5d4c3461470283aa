"""The graph view: the graph of the structure that is shown, with its figures, controls and legend."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.vocabulary import Ownership
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.controls import box_kinds, level_control, line_counts, quiet_kinds, zoomed_by_key
from planner.ui.graph.drawings import Drawings
from planner.ui.graph.headline import Headline
from planner.ui.graph.hits import place_of
from planner.ui.graph.legend import Legend
from planner.ui.graph.picture import Level, Picture, draw_up
from planner.ui.graph.touch import GraphTouch
from planner.ui.graph.whole import overview_of
from planner.ui.graph.zoom_buttons import ZoomButtons
from planner.ui.gravest import marks_of
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.empty import Empty

NOTHING_YET = mark(
    "Nobody is in this structure yet. Add roles, partners and departments on the board; "
    "the graph then shows who decides for whom."
)


class GraphView(QWidget):
    """Shows who decides for whom in the structure that is shown; does no work while it is hidden.

    Signals:
        board_wanted: the board is to be shown, since there is nobody to draw yet.
    """

    board_wanted = Signal()

    def __init__(
        self, session: Session, selection: Selection, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Follow the session and the selection."""
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._drawings = Drawings.of(session)
        self._stale = True
        self._level, self._shown_structure = Level.OWNERS, ""
        self.canvas = GraphCanvas(selection, appearance, self)
        self.overview, self.touch = overview_of(self.canvas, appearance), GraphTouch(self.canvas, selection, appearance)
        self.legend = Legend(appearance, self)
        self._headline = Headline(self)
        self._levels = level_control()
        self._levels.chosen.connect(lambda level: self.show_level(Level(level)))
        self.arrange, self.zoom = QPushButton(tr("Arrange")), ZoomButtons(self.canvas, self)
        self.arrange.setToolTip(tr("Place all owners afresh, so that few lines cross"))
        self.arrange.clicked.connect(self._drawings.rearrange)
        self._headline.put_beside_title(self._levels, self.arrange, self.zoom)
        self._bar = _bar(self._headline)
        self.empty = Empty(self, (self._way_to_board(),))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part, stretch in ((self._bar, 0), (self.canvas, 1), (self.empty, 1), (self.legend, 0)):
            rows.addWidget(part, stretch)
        self.setFocusProxy(self.canvas)
        self.legend.switched.connect(lambda: self.canvas.show_kinds(self.legend.kinds()))
        self.canvas.opened.connect(self._open)
        selection.shown.connect(self._bring_function_into_sight)
        session.model_changed.connect(self._go_stale)
        session.structure_changed.connect(self._go_stale)
        self._drawings.rearranged.connect(self._fit_afresh)

    def show_level(self, level: Level) -> None:
        """Show the owners alone, or with their functions."""
        self._levels.choose(level)
        if level is not self._level:
            self._level = level
            self.canvas.follows_size = True
            self._go_stale()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+0 shows the graph as big as it is drawn, Shift+1 all of it."""
        if not zoomed_by_key(self.canvas, event):
            super().keyPressEvent(event)

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        facts = self._session.facts
        owners = len(facts.structure.owners) if facts else 0
        self._offer(owners)
        if facts is None or not owners:
            self._headline.show_words(facts.structure.name if facts else "", ())
            self.canvas.show_picture(None, {})
            return
        graph = self._drawings.graph(facts.structure_id)
        marks = marks_of(self._session.checked)
        slots, before = self._drawings.slots_alone(facts.structure_id), [self.canvas.picture]
        (picture,) = draw_up([(facts, graph)], slots, self._level, marks=marks, before=before)
        self._headline.show_words(picture.title, picture.figures)
        counts = line_counts([picture])
        self.legend.show_counts(counts, {*box_kinds([picture]), *quiet_kinds(counts)})
        names = {key: function.name for key, function in facts.model.functions.items()}
        self.canvas.show_picture(picture, names)
        self.canvas.show_kinds(self.legend.kinds())
        self._keep_in_sight(picture, facts.structure_id)

    def _offer(self, owners: int) -> None:
        """Show what does something where so many owners are drawn; where nobody is, say what to do first."""
        for part in (self.canvas, self.legend, self._levels, self.zoom):
            part.setVisible(owners > 0)
        self.arrange.setVisible(owners > 1)
        self.empty.say("" if owners else tr(NOTHING_YET), with_buttons=True)
        self.setFocusProxy(self.canvas if owners else self.empty.buttons[0])

    def _way_to_board(self) -> QPushButton:
        go = QPushButton(tr("Go to the board"))
        go.setProperty("role", "primary")
        go.clicked.connect(self.board_wanted)
        return go

    def _keep_in_sight(self, picture: Picture, structure: str) -> None:
        """Fit what is new; an edit moves the camera only when something would be out of sight."""
        another = structure != self._shown_structure
        self._shown_structure = structure
        seen = self.canvas.camera.to_window(picture.bounds)
        if self.canvas.follows_size and (another or not self.canvas.rect().toRectF().contains(seen)):
            self.canvas.fit()

    def _fit_afresh(self) -> None:
        self.canvas.follows_size = True
        self._shown_structure = ""
        self._go_stale()

    def _bring_function_into_sight(self, kind: str, record: str) -> None:
        facts, picture = self._session.facts, self.canvas.picture
        if kind != "function" or facts is None or picture is None or not self.isVisible():
            return
        owners = (owner for ownership in Ownership for owner in facts.owners_with(record, ownership))
        place = place_of(picture, record, owners)
        if place is not None:
            self.canvas.bring_into_sight(place)

    def _open(self, owner: str) -> None:
        self.show_level(Level.OWNERS if self._level is Level.FUNCTIONS else Level.FUNCTIONS)
        self._selection.choose_owner(owner)
        if self._level is Level.FUNCTIONS:
            self.canvas.go_to(owner)


def _bar(headline: Headline) -> QFrame:
    bar = QFrame()
    bar.setProperty("role", "bar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(16, 8, 12, 8)
    row.addWidget(headline)
    return bar
